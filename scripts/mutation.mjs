// Mutation testing of what decides: small faults are put into the code, one at a time, and a test must notice each.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `npm run mutation [-- options]

Mutates src/law, src/facts, src/rules, src/decision and src/time; all of it takes hours. Prints every mutant that no test notices
and is not listed in scripts/mutation-survivors.json, and fails if fewer than 95 % are noticed.

  --changed        only the files that differ from --base
  --base REF       a commit or branch; default origin/main, else main
  --sample N       one file in N, always the same ones
  --files A,B      only these files
  --minutes N      stop after so long, and judge by what was measured until then
`;

const required = 95;
const tally = 'reports/mutation-tally.jsonl';
const known = JSON.parse(readFileSync('scripts/mutation-survivors.json', 'utf8'));

const { values } = parseArgs({
  options: { changed: { type: 'boolean' }, base: { type: 'string' }, sample: { type: 'string' }, files: { type: 'string' }, minutes: { type: 'string' }, help: { type: 'boolean' } },
});

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const exists = (ref) => {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) !== '';
  } catch {
    return false;
  }
};

function filesFor({ changed, base: given, sample, files }) {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => /^src\/(law|facts|rules|decision|time)\/.*\.ts$/.test(file) && !file.endsWith('.data.ts'))
    .sort();
  if (files !== undefined) return files.split(',');
  if (changed) {
    const base = given ?? ['origin/main', 'main'].find(exists);
    if (base === undefined || !exists(base)) throw new Error(`there is no ${base ?? 'main'} to compare with; give --base REF`);
    const differ = new Set(git('diff', '--name-only', git('merge-base', base, 'HEAD').trim()).split('\n'));
    return all.filter((file) => differ.has(file));
  }
  const drawn = (file) => createHash('sha256').update(file).digest().readUInt32BE() % Number(sample) === 0;
  return sample === undefined ? all : all.filter(drawn);
}

// Each floor with the tests that are nearest to it: what these do not notice counts as unnoticed, though others might notice it.
const nearest = [
  [/^src\/time\//, ['time', 'differential', 'offsets', 'federal-holidays', 'state-holidays', 'australia', 'engine']],
  [/^src\/(law|decision)\//, ['engine', 'evaluate', 'properties', 'united-kingdom']],
  [/^src\/(facts|rules)\//, ['facts', 'rules', 'scenarios', 'us-states', 'us-states-conduct', 'us-states-consent', 'us-states-lists', 'australia', 'united-kingdom']],
].map(([floor, tests]) => ({ floor, tests: tests.map((name) => `test/${name}.test.ts`).join(' ') }));

/** Runs Stryker on files of one floor; resolves to whether it was stopped, and how it ended. */
function stryker(files, tests, until) {
  const child = spawn(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', files.join(',')], {
    env: { ...process.env, MUTATION_TALLY: tally, MUTATION_TESTS: tests },
    stdio: 'inherit',
    detached: true,
  });
  let stopped = false;
  const timer = until && setTimeout(() => {
    stopped = true;
    // Its test runners are processes of the same group.
    process.kill(-child.pid, 'SIGKILL');
  }, until - Date.now());
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      clearTimeout(timer);
      resolve({ stopped, status });
    });
  });
}

async function measure() {
  const files = filesFor(values);
  if (files.length === 0) return console.log('No file that decides differs: there is nothing to mutate.');
  console.log(`${files.length} files: ${files.slice(0, 20).join(' ')}${files.length > 20 ? ' …' : ''}`);
  mkdirSync('reports', { recursive: true });
  rmSync(tally, { force: true });
  const until = values.minutes && Date.now() + Number(values.minutes) * 60_000;
  let late = false;
  for (const { floor, tests } of nearest) {
    const own = files.filter((file) => floor.test(file));
    if (own.length === 0 || late) continue;
    const { stopped, status } = await stryker(own, tests, until);
    if (!stopped && status !== 0) throw new Error('Stryker did not come to its end');
    late = stopped;
  }
  if (late) rmSync('.stryker-tmp', { recursive: true, force: true });
  report(late);
}

function report(stopped) {
  const facts = existsSync(tally) ? readFileSync(tally, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  const planned = facts.reduce((sum, fact) => sum + (fact.planned ?? 0), 0);
  const tested = facts.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const survivors = tested.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const unexplained = survivors.filter(({ where, replacement }) => known[where.replace(/:\d+:\d+$/, '')]?.every((entry) => entry.replacement !== replacement) ?? true);
  for (const { status, where, mutatorName, replacement } of unexplained) console.log(`${status} ${where} ${mutatorName}: ${replacement?.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
  if (stopped) console.log(`Stopped after ${values.minutes} minutes, at ${tested.length} of ${planned} mutants.`);
  if (tested.length === 0) return console.log('No mutant was measured.');
  const noticed = tested.length - survivors.length;
  console.log(`${noticed} of ${tested.length} mutants noticed, ${((100 * noticed) / tested.length).toFixed(1)} %; ${survivors.length - unexplained.length} more are listed with their reasons.`);
  if ((100 * (tested.length - unexplained.length)) / tested.length < required) process.exitCode = 1;
}

if (values.help) console.log(help);
else {
  try {
    await measure();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
