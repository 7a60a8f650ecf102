// Which tests are asked of a mutant, and in which order.

/** A rule, or what a rule of the house is made by. */
const isRule = (value) => typeof value?.id === 'string' && (value.prohibits ?? value.make) !== undefined;
/** In a rule, in lists of rules and of lists, and by name in one object. */
const rulesIn = (value) => (isRule(value) ? [value.id] : Array.isArray(value) ? value.flatMap(rulesIn) : []);
const rulesOfExport = (value) => [...rulesIn(value), ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap(rulesIn) : [])];

const isRuleId = /^[a-z]{2}(-[a-z]+)*\.[a-z0-9.-]+$/;
/** Of each group of tests, as many are asked of a mutant that is met while modules are loaded. */
const perGroup = 3;
/** Of the pages, and of the tables, of a file's rules. */
const mostTables = 150;
/** Of one test file, where there is no time for all. */
const mostNear = 300;
/** Where more tests than these pass through a mutant, nearness tells little. */
const many = 2_000;

const wordsIn = ({ path }) => path.flatMap(([, name]) => name.split(' ', 1));

/** The rules that a module exports, or that those do which import it. */
function rulesOf(file, load, importersOf) {
  const seen = new Set([file]);
  for (let level = [file]; level.length > 0; level = [...new Set(level.flatMap(importersOf))].filter((other) => other.startsWith('src/') && !seen.has(other))) {
    level.forEach((other) => seen.add(other));
    const ids = level.flatMap((other) => Object.values(load(other)).flatMap(rulesOfExport));
    if (ids.length > 0) return new Set(ids);
  }
  return new Set();
}

/** Of the tests of no rule in particular, the first of every group, then the second: what is wanting after loading may show anywhere. */
function ofEveryGroup(tests) {
  const rounds = [];
  const inGroup = new Map();
  for (const [number, test] of tests.entries()) {
    if (wordsIn(test).some((word) => isRuleId.test(word))) continue;
    const group = test.path.length > 1 ? `${test.file} ${test.path[0][1]}` : `${test.file} ${number}`;
    const place = inGroup.get(group) ?? 0;
    inGroup.set(group, place + 1);
    if (place < perGroup) (rounds[place] ??= []).push(number);
  }
  return rounds.flat();
}

/** Of a test file's tests those near to some files, for want of time to survey all: every tenth case of the files' rules, some of every group, then other cases. */
export function nearTo(files, tests, load, importersOf) {
  const ids = new Set(files.flatMap((file) => [...rulesOf(file, load, importersOf)]));
  const own = tests.filter((test) => wordsIn(test).some((word) => ids.has(word)));
  const [first, ...others] = Array.from({ length: 10 }, (_, turn) => own.filter((_, i) => i % 10 === turn));
  return [...new Set([...first, ...ofEveryGroup(tests).map((number) => tests[number]), ...others.flat()])].slice(0, mostNear);
}

/** Of the tests, by the mutants that each of them reaches and those that are met while modules are loaded (`still`). */
export function ordering({ tests, reached, still, mutants, load, importersOf }) {
  /** What has noticed a mutant of a file, the latest first: it is asked first of the next. */
  const lately = new Map();
  const noticed = (file, number) => lately.set(file, [number, ...(lately.get(file) ?? []).filter((other) => other !== number)].slice(0, 10));

  /** The tests that pass through any mutant of a file, nearest first: those that do little else, and that quickly. */
  const ofFile = new Map();
  for (const { id, file } of mutants) {
    if (!ofFile.has(file)) ofFile.set(file, new Map());
    const counts = ofFile.get(file);
    for (const number of reached.get(id)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  for (const [file, counts] of ofFile) {
    const distance = ([number, count]) => ((tests[number].took + 1) * tests[number].breadth) / count;
    ofFile.set(file, [...counts].sort((a, b) => distance(a) - distance(b)).map(([number]) => number));
  }

  /** Of many tests each file's nearest first, every file for as long as every other: what a fault does shows in few of a kind, if at all. */
  function inTurn(numbers) {
    if (numbers.length <= many) return numbers;
    const spent = new Map();
    const turn = (number) => {
      const { file, took } = tests[number];
      const until = (spent.get(file) ?? 0) + took + 1;
      spent.set(file, until);
      return { number, until };
    };
    return numbers.map(turn).sort((a, b) => a.until - b.until).map(({ number }) => number);
  }

  const isPage = (number) => tests[number].file === 'test/rule-book.test.ts';
  const wordsOf = tests.map(wordsIn);
  const ofRules = new Map();
  /** The pages and tables of the file's rules. */
  function ownTables(file) {
    if (!ofRules.has(file)) {
      const ids = rulesOf(file, load, importersOf);
      const own = [...tests.keys()].filter((number) => wordsOf[number].some((word) => ids.has(word)));
      ofRules.set(file, [own.filter(isPage), own.filter((number) => !isPage(number))].flatMap((tables) => tables.slice(0, mostTables)));
    }
    return ofRules.get(file);
  }

  const everywhere = ofEveryGroup(tests);

  /**
   * Those that pass through it, then others of its file: a test may have passed it by because an earlier one's result was remembered, or
   * because it is run while modules are loaded, of which the pages and tables of the file's rules tell most, then what its importers do.
   */
  function nearest({ id, file }) {
    const own = new Set(reached.get(id));
    const all = ofFile.get(file);
    const ofImporters = () => importersOf(file).flatMap((importer) => (ofFile.get(importer) ?? []).slice(0, 300));
    const others = still.has(id) ? [...ownTables(file), ...all, ...ofImporters(), ...everywhere] : all.filter((number) => !own.has(number)).slice(0, 300);
    const possible = new Set([...own, ...others]);
    return new Set([...(lately.get(file) ?? []).filter((number) => possible.has(number)), ...inTurn(all.filter((number) => own.has(number))), ...others]);
  }

  return { nearest, noticed, lately };
}
