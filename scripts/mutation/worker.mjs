// A process that holds the bundle of tests, and says of one mutant after another whether a test notices it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
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
const now = () => performance.now();

/** Every module anew, each when it is first needed; the tests of a file, by its name. */
function fresh() {
  const module = { exports: {} };
  script.runInThisContext()(requireHere, module, module.exports);
  const loaded = new Map();
  const testsOf = (file) => {
    if (!loaded.has(file)) {
      shared.tests = [];
      module.exports[file]();
      loaded.set(file, shared.tests);
    }
    return loaded.get(file);
  };
  return { files: Object.keys(module.exports), testsOf };
}

/** Whether the test fails now. */
async function fails({ act }) {
  stryker.hitCount = 0;
  try {
    await act();
    return false;
  } catch {
    return true;
  }
}

let modules = fresh();
/** Every test that is quick: its file, its place there, its name. */
let tests;
/** By mutant, the tests that pass through it, those that take least time first. */
let passing;
/** The mutants that are met while modules are loaded. */
let still;

async function survey() {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  const seen = [];
  for (const file of modules.files) {
    for (const [place, test] of modules.testsOf(file).entries()) {
      stryker.currentTestId = 'test';
      stryker.mutantCoverage.perTest = {};
      const start = now();
      if (await fails(test)) throw new Error(`${file}: ${test.name} fails without any mutant: mend it first`);
      seen.push({ file, place, name: test.name, took: now() - start, through: Object.keys(stryker.mutantCoverage.perTest.test ?? {}) });
      stryker.currentTestId = undefined;
    }
  }
  still = new Set(Object.keys(stryker.mutantCoverage.static));
  // A test of the whole catalogue at once would be most of the work, and says little that the tables do not.
  const quick = seen.filter(({ took }) => took < 2_000).sort((a, b) => a.took - b.took);
  tests = quick.map(({ file, place, name }) => ({ file, place, name }));
  const lists = new Map();
  for (const [number, { through }] of quick.entries()) {
    for (const id of through) {
      if (!lists.has(id)) lists.set(id, []);
      lists.get(id).push(number);
    }
  }
  passing = new Map([...lists].map(([id, numbers]) => [id, Uint16Array.from(numbers)]));
  writeFileSync(surveyed, v8.serialize({ tests, passing, still }));
}

/** Whether one of these tests fails. */
async function noticed(numbers, among, until) {
  for (const number of numbers) {
    if (now() > until) return { verdict: 'Survived', late: true };
    const { file, place, name } = tests[number];
    let test;
    try {
      test = among.testsOf(file)[place];
    } catch (error) {
      return { verdict: 'Killed', by: `loading ${file}: ${error.message}`.slice(0, 200) };
    }
    if (test === undefined || (await fails(test))) return { verdict: 'Killed', by: name, number };
  }
  return { verdict: 'Survived' };
}

const active = (id) => Object.assign(stryker, { activeMutant: id, hitLimit: 2_000_000 });
const inactive = () => Object.assign(stryker, { activeMutant: null, hitLimit: Infinity });

/** In the modules as they are loaded; nothing if these remember something that hides the mutant, or that it has left behind. */
async function judgeWarm(id) {
  active(id);
  const { verdict, by, number } = await noticed(passing.get(id) ?? [], modules, now() + limit);
  inactive();
  if (verdict !== 'Killed') return undefined;
  const { file, place } = tests[number];
  if (!(await fails(modules.testsOf(file)[place]))) return { verdict, by };
  modules = fresh();
  return undefined;
}

/** The tests that pass through any mutant of a file. */
const byFile = new Map();
/** The tests of the table that belongs to a rule's file. */
const tableOf = (file) => file.replace(/^src\/rules/, 'fixtures/rules').replace(/\.ts$/, '.yaml');

/** In modules that are made with the mutant in them. */
async function judgeFresh(id, file) {
  const own = tests.flatMap(({ name }, number) => (name.includes(tableOf(file)) ? [number] : []));
  const rest = [...(byFile.get(file) ?? [])];
  // A file of tests is loaded only when those of the tables have noticed nothing.
  const order = (number) => (tests[number].file === 'test/rules.test.ts' ? 0 : 1);
  const nearest = [...new Set([...own, ...(passing.get(id) ?? []), ...rest])].sort((a, b) => order(a) - order(b));
  active(id);
  const found = await noticed(nearest, fresh(), now() + limit);
  inactive();
  return { verdict: found.verdict, by: found.by, late: found.late };
}

process.on('message', async ({ mutants, judge }) => {
  if (mutants !== undefined) {
    if (existsSync(surveyed)) ({ tests, passing, still } = v8.deserialize(readFileSync(surveyed)));
    else await survey();
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
