// The long mode of the property tests and differential tests: at least 100,000 runs of each theorem, a million of each comparison of clocks.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const every = ['differential', 'properties', 'monotony', 'independence', 'processes', 'circumstances', 'windows', 'hostile', 'hostile-files'];

const help = `npm run theorems [-- options]

Runs the tests of ${every.join(', ')}
with many more runs, each property with its pinned seed. Takes hours; a seed that fails is printed with the path to the case.

  --runs N      of each theorem; default 100000; clocks, days and numbers are compared ten times as often
  --only A,B    only these files, as monotony
`;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, only: { type: 'string' }, help: { type: 'boolean' } } });

if (values.help) console.log(help);
else {
  const names = values.only?.split(',') ?? every;
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout', String(24 * 3_600_000), ...names.map((name) => `test/${name}.test.ts`)], {
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_RUNS: values.runs },
  });
  process.exitCode = status ?? 1;
}
