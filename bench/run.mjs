// What a decision costs, against what it could be replaced by.
//
//   npm run bench                 all lanes; ends with 1 where a ratio falls short of bench/budget.json
//   npm run bench -- --quick      fewer rounds, the lanes of the budget only; ends with one line of ratios
//   npm run bench -- --write      puts the tables into docs/performance.md
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import './build.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;
const { quick, write } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } }).values;

const [{ contexts, SEED }, { interleaved, laneOf, leastOf, median, paired, quantile }, ours, { floorEight }, { floorSixty }, { factsOf, withIfs }, { engines, sixtyCompiled }, { factsFrom }] = await Promise.all(
  ['./contexts.mjs', './measure.mjs', './.build/ours.mjs', './lanes/floor.mjs', './lanes/sixty.mjs', './lanes/libraries.mjs', './lanes/engines.mjs', './lanes/ours.mjs'].map((path) => import(path)),
);

const calls = contexts(10_000);
const { evaluateCall, createEvaluator, benchFor } = ours;
const brief = createEvaluator({ detail: 'decision' });
const ourFacts = factsFrom(benchFor({}).read);

// Name, judge of a raw context, or of facts at hand. Ours always does everything: all packs, validation, citations, reasons.
// What a lane answers leaves it whole: of an answer that is only looked into, the compiler might leave out the rest.
const raw = {
  'call-compliance, evaluateCall': evaluateCall,
  'call-compliance, detail: decision': brief,
  'by hand, eight rules': floorEight,
  'by hand, sixty rules': floorSixty,
  'zod + luxon + libphonenumber-js, eight rules': withIfs,
  'json-logic-engine compiled, our facts, sixty rules': (context) => sixtyCompiled(ourFacts(context)),
};
const ready = {};
for (const [name, make] of Object.entries(engines)) {
  const judge = await make();
  raw[`${name}, raw contexts`] = (context) => judge(factsOf(context));
  ready[`${name}, ready facts`] = judge;
}

/** The calls on which every lane has to agree, also those lanes that are not timed. */
const checked = (items) => (quick ? items.filter((_, i) => i % 40 === 0) : items);
const facts = checked(calls).map(factsOf);
const expected = calls.map((context) => floorEight(context).decision);
await agree(raw, checked(calls));
await agree(ready, facts);
const allowed = calls.filter((_, i) => expected[i] === 'allow');
const denied = byNight(allowed);

const own = 'call-compliance, evaluateCall';
const budgeted = (name) => !quick || !/casbin|node-rules|json-logic-js|json-logic-engine, /.test(name);
const lanes = Object.fromEntries([
  ...Object.entries(raw).filter(([name]) => budgeted(name)).map(([name, judge]) => [name, laneOf(judge, calls)]),
  ...Object.entries(ready).filter(() => !quick).map(([name, judge]) => [name, laneOf(judge, facts)]),
  ['call-compliance, allowed', laneOf(evaluateCall, allowed)],
  ['call-compliance, denied, with reasons and permittedAt', laneOf(evaluateCall, denied)],
]);
const options = quick ? { rounds: 9, milliseconds: 40, warmUp: 300 } : { rounds: 11, milliseconds: 100, warmUp: 500 };
const times = await interleaved(lanes, options);

const child = (...args) => Number(execFileSync(process.execPath, ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256', here('child.mjs'), ...args], { encoding: 'utf8', env: { ...process.env, CALL: JSON.stringify(allowed[0]) } }).split(' ')[0]);
const starts = Array.from({ length: quick ? 3 : 5 }, () => child('first') / child('empty'));
const least = leastOf(quick ? 4 : 8, evaluateCall, allowed.slice(0, 1_500));
const ratio = (over, under) => ({ ...paired(times, over, under), unit: 'x' });
const one = (value, unit = 'x') => ({ median: value, low: value, high: value, unit });

/** Each ratio's name in the budget, what it is, and whether more is better. */
const ratios = {
  floorSixty: ['an evaluation of all packs, over sixty rules by hand', ratio(own, 'by hand, sixty rules')],
  libraries: ['zod + luxon + libphonenumber-js and eight `if`s, over an evaluation of all packs', ratio('zod + luxon + libphonenumber-js, eight rules', own)],
  jsonRulesEngine: ['json-rules-engine from raw contexts, over an evaluation', ratio('json-rules-engine, raw contexts', own)],
  zenEngine: ['zen-engine from raw contexts, over an evaluation', ratio('zen-engine, raw contexts', own)],
  cedar: ['cedar-wasm, policies parsed before, from raw contexts, over an evaluation', ratio('cedar-wasm, raw contexts', own)],
  sixtyCompiled: ['json-logic-engine compiled, sixty rules, on our facts, over an evaluation', ratio('json-logic-engine compiled, our facts, sixty rules', own)],
  denied: ['a denied call with reasons and permittedAt, over an allowed one', ratio('call-compliance, denied, with reasons and permittedAt', 'call-compliance, allowed')],
  tail: ['p99 over p50 of allowed calls', one(quantile(least, 0.99) / quantile(least, 0.5))],
  heap: ['bytes allocated for an allowed evaluation', one(child('heap'), 'bytes')],
  start: ['import and first decision, over an empty Node process', { median: median(starts), low: Math.min(...starts), high: Math.max(...starts), unit: 'x' }],
};

/** Every lane gives the same verdict on every call. */
async function agree(lanes, inputs) {
  const verdicts = checked(expected);
  for (const [name, judge] of Object.entries(lanes)) {
    for (let i = 0; i < inputs.length; i++) {
      const answer = await judge(inputs[i]);
      const given = answer.decision ?? answer;
      if (given !== verdicts[i]) throw new Error(`${name} answers ${given} of call ${i}, not ${verdicts[i]}`);
    }
  }
}

/** Denied by the hour alone, so that there is a time at which the call becomes lawful. */
function byNight(lawful) {
  const asked = lawful.map((context) => ({ ...context, at: `${context.at.slice(0, 11)}08:30:00Z` }));
  return asked.filter((context) => {
    const { decision, violations } = evaluateCall(context);
    return decision === 'deny' && violations.every(({ clearsAt }) => clearsAt !== null);
  });
}

const shown = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const budget = JSON.parse(readFileSync(here('budget.json'), 'utf8'));
const short = [];
const ratioRows = Object.entries(ratios).map(([key, [what, { median: middle, low, high, unit }]]) => {
  const { atMost, atLeast, goal, aim } = budget[key];
  if (atMost === undefined ? middle < atLeast : middle > atMost) short.push(`${key}: ${shown(middle)} ${unit}, budget ${atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`}`);
  const sign = atMost === undefined ? '≥' : '≤';
  const met = atMost === undefined ? middle >= goal : middle <= goal;
  return `| ${what} | **${shown(middle)}** | ${shown(low)} – ${shown(high)} | ${sign} ${goal} | ${sign} ${aim} | ${met ? 'yes' : 'no'} | ${sign} ${atMost ?? atLeast} |`;
});
const ratioTable = ['| ratio | median | middle half of rounds | goal | aim | goal met | budget |', '|---|---|---|---|---|---|---|', ...ratioRows].join('\n');
const laneTable = [
  '| lane | µs a call, median | middle half of rounds |',
  '|---|---|---|',
  ...[...times].map(([name, of]) => `| ${name} | ${shown(median(of))} | ${shown(quantile(of, 0.25))} – ${shown(quantile(of, 0.75))} |`),
].join('\n');

const growthTables = [];
if (!quick) {
  const { growth } = await import('./growth.mjs');
  const grown = await growth({ rounds: 5, milliseconds: 25, warmUp: 100 });
  const rowOf = ({ name, microseconds, times: { median: middle, low, high } }) => `| ${name} | ${shown(microseconds)} | ${shown(middle)} | ${shown(low)} – ${shown(high)} |`;
  const head = '| µs a call, median | times the first row | middle half of rounds |\n|---|---|---|---|';
  growthTables.push(...Object.entries(grown).map(([title, rows]) => `| ${title} ${head}\n${rows.map(rowOf).join('\n')}`));
}
const versionOf = (name, folder) => `${name} ${JSON.parse(readFileSync(here(`${folder}node_modules/${name}/package.json`), 'utf8')).version}`;
const peers = Object.keys(JSON.parse(readFileSync(here('package.json'), 'utf8')).dependencies).map((name) => versionOf(name, ''));
const libraries = ['zod', 'luxon', 'libphonenumber-js'].map((name) => versionOf(name, '../'));
const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, ${process.platform}, load at the end ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}; ${[...libraries, ...peers].join(', ')}. ${calls.length} calls (seed ${SEED}), ${allowed.length} of them lawful; ${options.rounds} rounds.`;
const tables = [machine, ratioTable, laneTable].join('\n\n');
const growthPage = growthTables.join('\n\n');
console.log(quick ? Object.entries(ratios).map(([key, [, { median: middle }]]) => `${key} ${shown(middle)}`).join(', ') : `${tables}\n\n${growthPage}`);
if (write) {
  put('npm run bench -- --write', tables);
  if (!quick) put('npm run bench -- --write, growth', growthPage);
}

/** Between the marks of docs/performance.md that name a command stands what it wrote. */
function put(command, text) {
  const path = here('../docs/performance.md');
  const [begin, end] = [`<!-- written by \`${command}\` -->`, `<!-- end of \`${command}\` -->`];
  const page = readFileSync(path, 'utf8');
  writeFileSync(path, `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${text}\n\n${page.slice(page.indexOf(end))}`);
}
if (short.length > 0) {
  console.error(`Short of the budget: ${short.join('; ')}`);
  process.exitCode = 1;
}
