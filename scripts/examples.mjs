// Runs every example (or those named) against the packed package: copied to an empty folder, installed from its lock file, `npm test`.
// What an example needs of the machine is named in its package.json and seen to by scripts/need-*.sh.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { emptyFolder, install, pack, root, run } from './packed.mjs';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const every = readdirSync(`${root}examples`).filter((name) => existsSync(`${root}examples/${name}/package.json`));
const unknown = named.filter((name) => !every.includes(name));
if (unknown.length > 0) throw new Error(`there is no example ${unknown.join(', ')}; there are ${every.join(', ')}`);

const made = new Set(['node_modules', 'build']);
const tarball = pack();
for (const name of named.length > 0 ? named : every) {
  const folder = emptyFolder();
  cpSync(`${root}examples/${name}`, folder, { recursive: true, filter: (path) => !made.has(basename(path)) });
  const { config } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  for (const need of config?.needs ?? []) run(`${root}scripts/need-${need}.sh`, [], root);
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  install(tarball, folder);
  run('npm', ['test'], folder);
  console.log(`ok examples/${name}`);
}
