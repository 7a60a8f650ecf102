// Mutation testing of what decides: small faults are put into the code, one at a time, and a test must notice each. The faults are
// those of Stryker; the tests run in one process, where a mutant is switched on by its number, so that all of them can be tried.
import { execFileSync, fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { filesThatDecide, hashOf, hashOfAll, instrumented } from './mutation/mutants.mjs';

const help = `npm run mutation [-- options]

Mutates src/law, src/facts, src/rules, src/decision and src/time. Prints every mutant that no test notices and that is not listed in
scripts/mutation-survivors.json, and fails if fewer than 95 % are noticed or listed. What was measured of a file as it is now
is not measured again, so that a run that was stopped goes on; delete reports/mutation to begin anew.

  --changed        only the files that differ from --base; with --minutes only the nearest tests are asked, and it only reports
  --base REF       a commit or branch; default origin/main or main, on it the commit before
  --files A,B      only files whose paths begin so
  --again          ask again of what no test noticed and is not listed, after tests were added
  --seconds N      of processor time for one mutant; default 5
  --minutes N      stop after so long, and judge by the part measured until then, which is drawn by chance
  --workers N      processes; default 1
`;

const required = 95;
const known = JSON.parse(readFileSync('scripts/mutation-survivors.json', 'utf8'));

/** The tests of what decides, of which none starts a process or writes a file; what only others notice counts as unnoticed. */
const tests = [
  'time', 'federal-holidays', 'state-holidays', 'british-columbia-holidays', 'bank-holidays', 'differential', 'decision', 'engine', 'evaluate', 'memory', 'abandonment', 'look-up', 'windows', 'facts',
  'rules', 'changes', 'rule-book', 'rule-mutants', 'catalogue', 'packs', 'obligations', 'nothing-known', 'scenarios', 'australia', 'united-kingdom', 'us-states', 'us-states-conduct', 'us-states-consent',
  'us-states-lists', 'place', 'context-errors', 'circumstances', 'independence', 'properties', 'monotony', 'core', 'law-pages',
].map((name) => `test/${name}.test.ts`);

const { values } = parseArgs({
  options: { changed: { type: 'boolean' }, again: { type: 'boolean' }, base: { type: 'string' }, files: { type: 'string' }, minutes: { type: 'string' }, seconds: { type: 'string', default: '5' }, workers: { type: 'string', default: '1' }, help: { type: 'boolean' } },
});

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const exists = (ref) => {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) !== '';
  } catch {
    return false;
  }
};

/** What a change is compared with: the main branch, or on it the commit before. */
function baseOf(given) {
  if (given !== undefined && !exists(given)) throw new Error(`there is no ${given} to compare with`);
  const main = given ?? ['origin/main', 'main'].find(exists);
  if (main === undefined) return undefined;
  const base = git('merge-base', main, 'HEAD').trim();
  if (given !== undefined || base !== git('rev-parse', 'HEAD').trim()) return base;
  return exists('HEAD^') ? 'HEAD^' : undefined;
}

function chosen({ changed, base: given, files }) {
  if (files !== undefined) return filesThatDecide.filter((file) => files.split(',').some((start) => file.startsWith(start)));
  if (!changed) return filesThatDecide;
  const base = baseOf(given);
  if (base === undefined) {
    console.log('This clone has no commit to compare with.');
    return [];
  }
  const differ = new Set(git('diff', '--name-only', base).split('\n'));
  return filesThatDecide.filter((file) => differ.has(file));
}

const secondsPerMutant = Number(values.seconds);

/** In an order that depends on nothing but the mutants, so that a part of them stands for all. */
const byChance = (a, b) => (a.key < b.key ? -1 : 1);

const tally = 'reports/mutation/measured.jsonl';

/** A worker process that judges mutants until there are none; one that does not answer is ended, and another goes on. */
function work(queue, how) {
  return new Promise((resolve, reject) => {
    const child = fork('scripts/mutation/worker.mjs', [how.code, how.survey, tests.join(), String(Number.isFinite(how.surveyUntil) ? 1 : secondsPerMutant), String(how.surveyUntil)], { env: { ...process.env, PROPERTY_RUNS: '10' } });
    let current;
    let patience;
    const note = (outcome) => appendFileSync(tally, `${JSON.stringify({ ...current, ...outcome, ...(Number.isFinite(how.surveyUntil) && { ofPart: true }) })}\n`);
    const next = () => {
      clearTimeout(patience);
      current = Date.now() < how.until ? queue.shift() : undefined;
      child.send(current ?? 'end');
      if (current === undefined) return;
      patience = setTimeout(() => child.kill('SIGKILL'), 20 * secondsPerMutant * 1_000);
    };
    child.on('message', ({ ready, ...outcome }) => {
      if (ready) console.log(`${ready} tests`);
      else note(outcome);
      next();
    });
    child.on('exit', (code) => {
      clearTimeout(patience);
      if (current === undefined) return code === 0 ? resolve() : reject(new Error('the tests could not be loaded, or one fails without any mutant'));
      // Perhaps the machine stood still: it is asked once more.
      if (how.unanswered.has(current.key)) note({ verdict: 'Timeout' });
      else queue.push(current);
      how.unanswered.add(current.key);
      work(queue, how).then(resolve, reject);
    });
  });
}

const linesOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []);

/** By mutant, whose key holds the text of its file; what was asked again has its last verdict. */
const verdicts = () => new Map(linesOf(tally).map((line) => [line.key, line]));

const lineOf = ({ file, line }) => readFileSync(file, 'utf8').split('\n')[line - 1].trim();
/** Why no test can notice it, if that is listed. */
const reasonOf = (mutant) => known.find(({ file, line, replacement }) => file === mutant.file && replacement === mutant.replacement && line === lineOf(mutant))?.reason;

async function measure() {
  const begun = Date.now();
  const files = chosen(values);
  if (files.length === 0) return console.log('No file that decides differs: there is nothing to mutate.');
  mkdirSync('reports/mutation', { recursive: true });
  const time = values.minutes === undefined ? Infinity : Number(values.minutes) * 60_000;
  // A change is tried in the time that there is: its files alone are mutated, and the tests that are near to them surveyed in half of it.
  const mutated = values.changed ? files : filesThatDecide;
  const how = { until: begun + time, surveyUntil: values.changed ? begun + time / 2 : Infinity, unanswered: new Set() };
  const hash = hashOf(hashOfAll(), ...mutated, String(how.surveyUntil - begun));
  [how.code, how.survey] = ['code', 'survey'].map((what) => `reports/mutation/${hash}.${what}`);
  if (!existsSync(how.code)) writeFileSync(how.code, serialize(await instrumented(mutated)));
  const mutants = deserialize(readFileSync(how.code)).mutants.filter(({ file }) => files.includes(file)).sort(byChance);
  const done = verdicts();
  const isPart = Number.isFinite(how.surveyUntil);
  const isOpen = (mutant, before = done.get(mutant.key)) => before === undefined || (before.verdict === 'Survived' && reasonOf(mutant) === undefined && (values.again || (before.ofPart && !isPart)));
  const queue = mutants.filter((mutant) => isOpen(mutant));
  console.log(`${files.length} files, ${mutants.length} mutants, ${mutants.length - queue.length} measured before: ${tally}`);
  const workers = Number(values.workers);
  // The first surveys the tests, which the others then need not.
  if (workers > 1 && !existsSync(how.survey)) await work([], how);
  if (queue.length > 0) await Promise.all(Array.from({ length: workers }, () => work(queue, how)));
  const found = verdicts();
  report(mutants.flatMap(({ key }) => found.get(key) ?? []), mutants.length, isPart);
}

function report(measured, planned, isPart) {
  const survivors = measured.filter(({ verdict }) => verdict === 'Survived');
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
  if (isPart) return console.log('Only the nearest tests were asked: what they have not noticed, others may. Run it without --minutes to know.');
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
