// A process that holds the bundle of tests, and says of one mutant after another whether a test notices it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as chai from 'chai';
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

const [bundle, surveyed, limit] = [process.argv[2], process.argv[3], Number(process.argv[4])];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);

const stryker = (globalThis['__stryker__'] = { activeMutant: null });
const shared = (globalThis.mutation = { tests: [], expect });
const script = new vm.Script(`(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`, { filename: 'bundle.cjs' });
const requireHere = createRequire(resolve('package.json'));

/** Evaluates every module anew; the tests that it declares. */
function load() {
  shared.tests.length = 0;
  const module = { exports: {} };
  script.runInThisContext()(requireHere, module, module.exports);
  return [...shared.tests];
}

/** Whether the test fails now. */
async function fails({ act }) {
  try {
    await act();
    return false;
  } catch {
    return true;
  }
}

const now = () => performance.now();
let tests;
/** By mutant, the tests that pass through it, those that take least time first. */
let passing = new Map();
/** The mutants that are met while the modules are loaded. */
let still = new Set();

function survey() {
  return existsSync(surveyed) ? recall() : make();
}

function recall() {
  ({ passing, still } = v8.deserialize(readFileSync(surveyed)));
  tests = load();
}

async function make() {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  tests = load();
  still = new Set(Object.keys(stryker.mutantCoverage.static));
  const seen = [];
  for (const [number, test] of tests.entries()) {
    stryker.currentTestId = 'test';
    stryker.mutantCoverage.perTest = {};
    const start = now();
    if (await fails(test)) throw new Error(`${test.name} fails without any mutant: mend it first`);
    seen.push({ number, took: now() - start, through: Object.keys(stryker.mutantCoverage.perTest.test ?? {}) });
  }
  stryker.currentTestId = undefined;
  const lists = new Map();
  // A test of the whole catalogue at once would be most of the work, and says little that the tables do not.
  for (const { number, through } of seen.filter(({ took }) => took < 2_000).sort((a, b) => a.took - b.took)) {
    for (const id of through) {
      if (!lists.has(id)) lists.set(id, []);
      lists.get(id).push(number);
    }
  }
  passing = new Map([...lists].map(([id, numbers]) => [id, Uint16Array.from(numbers)]));
  writeFileSync(surveyed, v8.serialize({ passing, still }));
  const slowest = seen.sort((a, b) => a.took - b.took).slice(-20).map(({ number, took }) => `${Math.round(took)} ms ${tests[number].name}`);
  writeFileSync(`${surveyed}.txt`, slowest.join('\n'));
}

/** Whether one of these tests fails; without result when time is up. */
async function noticed(numbers, among, until) {
  for (const number of numbers) {
    if (now() > until) return { verdict: 'Survived', late: true };
    stryker.hitCount = 0;
    if (await fails(among[number])) return { verdict: 'Killed', by: number };
  }
  return { verdict: 'Survived' };
}

/** The tests that pass through any mutant of a file. */
const byFile = new Map();
const onTopOf = (file) => file.replace(/^src\/rules/, 'fixtures/rules').replace(/\.ts$/, '.yaml');

/** In the modules as they are loaded; a mutant that they were not made with may be hidden by what they remember. */
async function judgeWarm(id) {
  const numbers = passing.get(id) ?? [];
  Object.assign(stryker, { activeMutant: id, hitLimit: 2_000_000 });
  const { verdict, by } = await noticed(numbers, tests, now() + limit);
  Object.assign(stryker, { activeMutant: null, hitCount: undefined });
  // What a mutant left behind in a cache must not be held against the next.
  if (by !== undefined && (await fails(tests[by]))) {
    tests = load();
    return undefined;
  }
  return verdict === 'Killed' ? { verdict, by: tests[by].name } : undefined;
}

/** In modules that are made with the mutant in them. */
async function judgeFresh(id, file) {
  Object.assign(stryker, { activeMutant: id, hitLimit: 2_000_000 });
  try {
    let fresh;
    try {
      fresh = load();
    } catch (error) {
      return { verdict: 'Killed', by: `loading: ${error.message}`.slice(0, 200) };
    }
    if (fresh.length !== tests.length) return { verdict: 'Killed', by: 'other tests are declared' };
    const own = tests.flatMap(({ name }, number) => (name.includes(onTopOf(file)) ? [number] : []));
    const rest = [...(byFile.get(file) ?? [])];
    const nearest = [...new Set([...(passing.get(id) ?? []), ...own, ...rest, ...catalogue()])];
    const { verdict, by, late } = await noticed(nearest, fresh, now() + limit);
    return { verdict, by: by === undefined ? undefined : tests[by].name, late };
  } finally {
    Object.assign(stryker, { activeMutant: null, hitCount: undefined });
  }
}

let ofCatalogue;
const catalogue = () => (ofCatalogue ??= tests.flatMap(({ name }, number) => (/catalogue\.test|rules are |every rule/.test(name) ? [number] : [])));

process.on('message', async ({ mutants, judge }) => {
  if (mutants !== undefined) {
    await survey();
    for (const { id, file } of mutants) {
      if (!byFile.has(file)) byFile.set(file, new Set());
      for (const number of passing.get(id) ?? []) byFile.get(file).add(number);
    }
    process.send({ ready: true, tests: tests.length });
    return;
  }
  const isStill = still.has(judge.id);
  const warm = isStill ? undefined : await judgeWarm(judge.id);
  process.send({ still: isStill, ...(warm ?? (await judgeFresh(judge.id, judge.file))) });
});
