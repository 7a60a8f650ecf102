// A process that has the tests, and says of one mutant after another whether one of them notices it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import v8 from 'node:v8';
import { byDistance, loader } from './modules.mjs';
import { nearTo, ordering } from './ordering.mjs';
import { standIn, unfolded, vitest } from './vitest.mjs';
import * as yaml from './yaml.mjs';

const [preparedPath, surveyPath, testFiles, secondsPerMutant, surveyUntil] = [process.argv[2], process.argv[3], process.argv[4].split(','), ...process.argv.slice(5).map(Number)];
const { texts, mutants } = v8.deserialize(readFileSync(preparedPath));

const stryker = (globalThis['__stryker__'] = { activeMutant: null, mutantCoverage: { static: {}, perTest: {} } });

const plain = new Map();
function plainText(file) {
  if (!plain.has(file)) plain.set(file, readFileSync(file, 'utf8'));
  return plain.get(file);
}

let isMutated = () => true;
const { load, forget, importersOf } = loader((file) => (isMutated(file) && texts.get(file)) || plainText(file), { vitest, yaml });

/** Milliseconds of processor time: those of the clock say more of what else the machine does. */
const now = () => process.cpuUsage().user / 1_000;

const guarded = new Script('mutation()');
/** Does something that a mutant may keep from ending. */
function within(limit, act) {
  if (stryker.activeMutant === null) return act();
  globalThis.mutation = act;
  return guarded.runInThisContext({ timeout: limit });
}
const isTimeout = (error) => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const loadLimit = 60_000;
const trees = new Map();
const treeOf = (file) => {
  if (!trees.has(file)) trees.set(file, within(loadLimit, () => unfolded(() => load(file))));
  return trees.get(file);
};
const below = (node) => (node.children ??= within(loadLimit, () => unfolded(node.body)));

/** The test that stands there; `undefined` if a mutant has done away with it. */
function found({ file, path }) {
  let nodes = treeOf(file);
  let node;
  for (const [place, name] of path) {
    node = nodes[place]?.name === name ? nodes[place] : nodes.find((other) => other.name === name);
    if (node === undefined) return undefined;
    nodes = node.body === undefined ? [] : below(node);
  }
  return node;
}

/** Why the test fails now; `undefined` if it does not. */
async function failure(test) {
  standIn(test.file);
  const limit = 1_000 + 10 * test.took;
  for (;;) {
    const start = now();
    try {
      await within(limit, found(test)?.act ?? (() => undefined));
      return undefined;
    } catch (error) {
      if (!isTimeout(error)) return 'Killed';
      // If the time of the clock was over before much work was done: once more.
      if (now() - start > limit / 2) return 'Timeout';
    }
  }
}

const leaves = (file, nodes, path) =>
  nodes.flatMap((node, place) => {
    const own = [...path, [place, node.name]];
    return node.body === undefined ? [{ file, path: own, took: Infinity }] : leaves(file, below(node), own);
  });

const mutatedFiles = [...new Set(mutants.map(({ file }) => file))];

/** Every test; where there is an end to the time, those near to the files, of test files that few imports lead from first. */
function* toSurvey() {
  const isPart = Number.isFinite(surveyUntil);
  for (const file of isPart ? byDistance(testFiles, mutatedFiles, plainText) : testFiles) {
    const all = leaves(file, treeOf(file), []);
    yield* isPart ? nearTo(mutatedFiles, all, load, importersOf) : all;
  }
}

/** Runs every test once, to know which mutants it passes through and how long it takes; where there is an end to the time, as many as it suffices for. */
async function survey() {
  const tests = [];
  const reached = new Map(mutants.map(({ id }) => [id, []]));
  for (const test of toSurvey()) {
    if (Date.now() > surveyUntil) break;
    tests.push(test);
    stryker.currentTestId = 'test';
    stryker.mutantCoverage.perTest = {};
    const start = now();
    if ((await failure(test)) !== undefined) throw new Error(`${test.file}: ${test.path.map(([, name]) => name).join(' > ')} fails without any mutant: mend it first`);
    test.took = Math.ceil(now() - start);
    test.through = Object.keys(stryker.mutantCoverage.perTest.test ?? {});
    stryker.currentTestId = undefined;
  }
  tests.sort((a, b) => a.took - b.took);
  for (const [number, { through }] of tests.entries()) for (const id of through) reached.get(id)?.push(number);
  return {
    tests: tests.map(({ file, path, took, through }) => ({ file, path, took, breadth: through.length })),
    reached: new Map([...reached].map(([id, numbers]) => [id, Uint16Array.from(numbers)])),
    still: new Set(Object.keys(stryker.mutantCoverage.static)),
  };
}

async function surveyed() {
  if (!existsSync(surveyPath)) {
    const made = await survey();
    writeFileSync(surveyPath, v8.serialize(made));
  }
  return v8.deserialize(readFileSync(surveyPath));
}

const { tests, reached, still } = await surveyed();
isMutated = () => false;
new Set(tests.map(({ file }) => file)).forEach(treeOf);
const nameOf = ({ file, path }) => [file, ...path.map(([, name]) => name)].join(' > ');

const { nearest, noticed, lately } = ordering({ tests, reached, still, mutants, load, importersOf });

let before = mutants[0].file;
/** From here on this file alone has its mutants in it. */
function mutate(file) {
  for (const other of [...forget(before), ...forget(file)]) trees.delete(other);
  before = file;
  isMutated = (other) => other === file;
}

async function judge(mutant) {
  const { id, file } = mutant;
  mutate(file);
  const asked = nearest(mutant);
  // What was loaded to find these is loaded with the mutant in it.
  mutate(file);
  stryker.activeMutant = id;
  const until = now() + secondsPerMutant * 1_000;
  let late = false;
  for (const number of asked) {
    const test = tests[number];
    if (now() + test.took > until) {
      late = true;
      continue;
    }
    const verdict = await failure(test);
    if (verdict === undefined) continue;
    noticed(file, number);
    return { verdict, by: nameOf(test) };
  }
  return { verdict: 'Survived', ...(late && { late }) };
}

/** What noticed a mutant must pass again without any: else it noticed something else. */
async function checked() {
  for (const [file, numbers] of lately) {
    mutate(file);
    for (const number of numbers) if ((await failure(tests[number])) !== undefined) throw new Error(`${nameOf(tests[number])} fails without any mutant in ${file}`);
  }
}

process.on('message', async (mutant) => {
  if (mutant === 'end') return process.exit(await checked());
  const begun = now();
  const outcome = await judge(mutant);
  stryker.activeMutant = null;
  if (process.connected) process.send({ ...outcome, took: Math.round(now() - begun) });
});
process.on('disconnect', () => process.exit());
process.send({ ready: tests.length });
