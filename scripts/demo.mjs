// Three calls judged and printed: one allowed, one denied, one with facts missing.
import { spawnSync } from 'node:child_process';

const cli = new URL('../dist/cli.js', import.meta.url).pathname;
for (const name of ['allowed', 'denied', 'missing']) {
  const file = `fixtures/calls/${name}.yaml`;
  console.log(`\n$ call-compliance check ${file}\n`);
  const { status } = spawnSync(process.execPath, [cli, 'check', file], { stdio: 'inherit' });
  if (status !== (name === 'allowed' ? 0 : 1)) process.exit(2);
}
