// Mutation testing of what decides: small faults are put into the code, one at a time, and a test must notice each. The faults are
// those of Stryker; the tests run in one process, where a mutant is switched on by its number, so that all of them can be tried.
import { execFileSync, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundled, filesThatDecide, instrumented } from './mutation/bundle.mjs';

const help = `npm run mutation [-- options]

Mutates src/law, src/facts, src/rules, src/decision and src/time. Prints every mutant that no test notices and that is not listed in
scripts/mutation-survivors.json, and fails if fewer than 95 % are noticed. What was measured of the same code and tests is not
measured again, so that a run that was stopped goes on.

  --changed        only the files that differ from --base
  --base REF       a commit or branch; default origin/main, else main, else the commit before
  --files A,B      only files whose paths begin so
  --minutes N      stop after so long, and judge by the part measured until then, which is drawn by chance
  --workers N      processes; default 1
`;

const required = 95;
const known = JSON.parse(readFileSync('scripts/mutation-survivors.json', 'utf8'));

/** Each part with the tests that are nearest to it, of which none starts a process or writes a file; what only others notice counts as unnoticed. */
const parts = [
  [/^src\/time\//, ['time', 'federal-holidays', 'state-holidays', 'australia', 'rules', 'united-kingdom', 'engine', 'us-states']],
  [/^src\/(law|decision)\//, ['engine', 'evaluate', 'memory', 'abandonment', 'look-up', 'windows', 'rules', 'scenarios']],
  [/^src\/(facts|rules)\//, ['rules', 'facts', 'scenarios', 'australia', 'united-kingdom', 'us-states', 'us-states-conduct', 'us-states-consent', 'us-states-lists']],
].map(([floor, names]) => ({ floor, tests: names.map((name) => `test/${name}.test.ts`) }));

const { values } = parseArgs({
  options: { changed: { type: 'boolean' }, base: { type: 'string' }, files: { type: 'string' }, minutes: { type: 'string' }, workers: { type: 'string', default: '1' }, help: { type: 'boolean' } },
});

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const exists = (ref) => {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) !== '';
  } catch {
    return false;
  }
};

function chosen({ changed, base: given, files }) {
  if (files !== undefined) return filesThatDecide.filter((file) => files.split(',').some((start) => file.startsWith(start)));
  if (!changed) return filesThatDecide;
  const base = given ?? ['origin/main', 'main', 'HEAD^'].find(exists);
  if (base === undefined) return [];
  if (!exists(base)) throw new Error(`there is no ${base} to compare with`);
  const differ = new Set(git('diff', '--name-only', git('merge-base', base, 'HEAD').trim()).split('\n'));
  return filesThatDecide.filter((file) => differ.has(file));
}

/** In an order that depends on nothing but the mutants, so that a part of them stands for all. */
const byChance = (mutants) => mutants.map((mutant) => [createHash('sha256').update(JSON.stringify(Object.values(mutant).slice(1))).digest('hex'), mutant]).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mutant]) => mutant);

const secondsPerMutant = 20;

/** A worker process that judges mutants until there are none; one that does not answer is ended, and another goes on. */
function work(queue, all, { bundle, surveyed, tally, until }) {
  return new Promise((resolve, reject) => {
    const child = fork('scripts/mutation/worker.mjs', [bundle, surveyed, String(secondsPerMutant * 1_000)], { env: { ...process.env, PROPERTY_RUNS: '10' } });
    let current;
    let patience;
    const note = (fact) => appendFileSync(tally, `${JSON.stringify(fact)}\n`);
    const next = () => {
      clearTimeout(patience);
      current = Date.now() < until ? queue.shift() : undefined;
      if (current === undefined) {
        child.removeAllListeners('exit');
        child.kill();
        return resolve();
      }
      child.send({ judge: current });
      patience = setTimeout(() => child.kill('SIGKILL'), 4 * secondsPerMutant * 1_000);
    };
    child.on('message', ({ ready, tests: count, ...outcome }) => {
      if (ready) console.log(`${count} tests`);
      else note({ ...current, ...outcome });
      next();
    });
    child.on('exit', () => {
      clearTimeout(patience);
      if (current === undefined) return reject(new Error('the tests could not be loaded, or one fails without any mutant'));
      note({ ...current, verdict: 'Timeout' });
      work(queue, all, { bundle, surveyed, tally, until }).then(resolve, reject);
    });
    child.send({ mutants: all });
  });
}

const linesOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []);

async function measure() {
  const files = chosen(values);
  if (files.length === 0) return console.log('No file that decides differs: there is nothing to mutate.');
  const until = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;
  mkdirSync('reports/mutation', { recursive: true });
  let [measured, planned] = [[], 0];
  for (const { floor, tests } of parts) {
    const own = files.filter((file) => floor.test(file));
    if (own.length === 0) continue;
    const { found, mutants } = await measurePart(own, tests, until);
    measured = [...measured, ...found];
    planned += mutants;
  }
  report(measured, planned);
}

async function measurePart(files, tests, until) {
  const { contents, mutants } = await instrumented(files);
  const text = await bundled(tests, contents);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const [bundle, surveyed, tally] = ['cjs', 'survey', 'jsonl'].map((ending) => `reports/mutation/${hash}.${ending}`);
  writeFileSync(bundle, text);
  const done = new Set(linesOf(tally).map(({ id }) => id));
  const queue = byChance(mutants).filter(({ id }) => !done.has(id));
  console.log(`${files.length} files, ${mutants.length} mutants, ${done.size} measured before: ${tally}`);
  const how = { bundle, surveyed, tally, until };
  // The first surveys the tests, which the others then need not.
  if (!existsSync(surveyed)) await work([], mutants, how);
  if (queue.length > 0) await Promise.all(Array.from({ length: Number(values.workers) }, () => work(queue, mutants, how)));
  return { found: linesOf(tally), mutants: mutants.length };
}

function report(measured, planned) {
  const survivors = measured.filter(({ verdict }) => verdict === 'Survived');
  const lineOf = ({ file, line }) => readFileSync(file, 'utf8').split('\n')[line - 1].trim();
  const reasonOf = (mutant) => known.find(({ file, line, replacement }) => file === mutant.file && replacement === mutant.replacement && line === lineOf(mutant))?.reason;
  const unexplained = survivors.filter((mutant) => reasonOf(mutant) === undefined);
  for (const { file, line, column, mutatorName, replacement } of unexplained) console.log(`${file}:${line}:${column} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  for (const floor of ['time', 'law', 'facts', 'rules', 'decision']) {
    const own = measured.filter(({ file }) => file.startsWith(`src/${floor}/`));
    const noticed = own.filter(({ verdict }) => verdict !== 'Survived');
    if (own.length > 0) console.log(`src/${floor}: ${noticed.length} of ${own.length} noticed, ${share(noticed.length, own.length)}`);
  }
  if (measured.length === 0) return console.log('No mutant was measured.');
  const noticed = measured.length - survivors.length;
  console.log(`${measured.length} of ${planned} mutants measured, ${noticed} noticed, ${share(noticed, measured.length)}; ${survivors.length - unexplained.length} more are listed with their reasons.`);
  if ((100 * (measured.length - unexplained.length)) / measured.length < required) process.exitCode = 1;
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
