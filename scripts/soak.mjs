// One process judges calls at instants of forty years, drawn from more than a billion seconds: memory and latency have to stay flat.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createEvaluator } from '../dist/index.js';
import { callKinds, lawfulCall } from '../dist/testing.js';
import { randomBy } from './random.mjs';

const help = `npm run soak [-- options]

Judges calls of every kind at any second from 1995 to 2035, each with names and numbers of its own, and prints memory and latency as it
goes. Fails if, from the first two fifths of the time to the last two, the highest heap grows by more than a twentieth and 4 MB, or the
middle latency by half.

  --minutes N   default 10
  --warm-up N   calls that are judged before anything is measured; default 50000
  --seed N      default 1
`;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, 'warm-up': { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' }, help: { type: 'boolean' } } });

const [from, to] = [Date.UTC(1995, 0, 1) / 1_000, Date.UTC(2035, 0, 1) / 1_000];
const areaCodes = [201, 212, 239, 305, 312, 404, 415, 480, 503, 512, 602, 617, 702, 713, 808, 850, 907, 928];

function soak(minutes, warmUp, chance) {
  const evaluate = createEvaluator();
  // What happened lies before the call, so a call of another year cannot have it.
  const calls = callKinds.map((kind) => lawfulCall(kind, { without: ['history', 'consents', 'relationship', 'campaign', 'registries'] }));
  const below = (limit) => Math.floor(chance() * limit);
  const drawn = () => {
    const { callee, ...call } = structuredClone(calls[below(calls.length)]);
    const number = callee.number.startsWith('+1') && chance() < 0.5 ? `+1${areaCodes[below(areaCodes.length)]}555${String(below(10_000)).padStart(4, '0')}` : callee.number;
    return { ...call, at: (from + below(to - from)) * 1_000, callee: { ...callee, number, locations: [], personId: `person-${below(1e9)}` }, seller: { ...call.seller, id: `seller-${below(1e9)}` } };
  };
  // What is kept between calls is filled first: calls that are over are judged a hundred times as fast, since nothing is looked for ahead.
  for (let i = 0; i < warmUp; i++) evaluate({ ...drawn(), stage: 'post-call' });
  const window = Math.min(10_000, (minutes * 60_000) / 20);
  const end = performance.now() + minutes * 60_000;
  const rows = [];
  let [judged, refused] = [0, 0];
  while (performance.now() < end) {
    const until = Math.min(performance.now() + window, end);
    const took = [];
    while (performance.now() < until) {
      const call = drawn();
      const start = performance.now();
      try {
        evaluate(call);
      } catch (error) {
        if (error.name !== 'CallContextError') throw error;
        refused++;
      }
      took.push(performance.now() - start);
    }
    judged += took.length;
    took.sort((a, b) => a - b);
    globalThis.gc();
    const { heapUsed, rss } = process.memoryUsage();
    const row = { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20, median: took[took.length >> 1] * 1_000, high: took[Math.floor(took.length * 0.99)] * 1_000 };
    rows.push(row);
    console.log(`${judged} calls; heap ${row.heap.toFixed(1)} MB, resident ${row.rss.toFixed(0)} MB; median ${row.median.toFixed(0)} µs, 99 % within ${row.high.toFixed(0)} µs`);
  }
  return { rows, judged, refused };
}

const most = (numbers) => Math.max(...numbers);
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

if (values.help) console.log(help);
else {
  const { rows, judged, refused } = soak(Number(values.minutes), Number(values['warm-up']), randomBy(Number(values.seed)));
  const fifth = Math.max(1, Math.floor(rows.length / 5));
  const [early, late] = [rows.slice(0, 2 * fifth), rows.slice(-2 * fifth)].map((part) => ({ heap: most(part.map(({ heap }) => heap)), median: middle(part.map(({ median }) => median)) }));
  console.log(`${judged} calls in ${values.minutes} minutes, ${refused} of them refused as malformed. Heap ${early.heap.toFixed(1)} MB, then ${late.heap.toFixed(1)} MB; median ${early.median.toFixed(0)} µs, then ${late.median.toFixed(0)} µs.`);
  if (refused * 2 > judged) console.error('Most of the calls were refused: this measured nothing.');
  const flat = late.heap <= early.heap * 1.05 + 4 && late.median <= early.median * 1.5;
  if (!flat) console.error('Memory or latency grew.');
  if (!flat || refused * 2 > judged) process.exitCode = 1;
}
