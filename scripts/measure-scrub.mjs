// How long `scrub` takes against reading and writing the same list through the same CSV library, and how much memory it holds.
//
//   npm run build && node scripts/measure-scrub.mjs [--rows 100000] [--times 3] [--workers 1,2] [--dated]
//
// The runs are interleaved, so that other load on the machine meets all alike; ratios of processor time are the steadier figures.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, times: { type: 'string', default: '3' }, workers: { type: 'string', default: '1,2' }, dated: { type: 'boolean', default: false } },
});
const path = (name) => new URL(`../${name}`, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'scrub-'));
const list = join(folder, 'leads.csv');
const maps = ['phone=callee.number', 'state=callee.locations[0].region', 'time_zone=callee.locations[0].timeZone', 'line_type=callee.lineType', 'dnc_listed=registries.us-national.listed', 'dnc_version=registries.us-national.versionOn'];
if (values.dated) maps.push('last_purchase=relationship.lastTransactionOn');

/** Runs a command; gives its seconds of wall clock and of processor, and the most memory it held, in MB. */
async function run(args) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  let [peak, ticks] = [0, 0];
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      ticks = Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has just ended.
    }
  }, 20);
  const status = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { wall: (performance.now() - started) / 1000, processor: ticks / 100, memory: peak };
}

const plain = ['--input-type=module', '-e', `
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from ${JSON.stringify(import.meta.resolve('csv-parse'))};
import { stringify } from ${JSON.stringify(import.meta.resolve('csv-stringify'))};
await pipeline(createReadStream(${JSON.stringify(list)}), parse(), stringify(), createWriteStream(${JSON.stringify(join(folder, 'plain.csv'))}));
`];
const scrub = (workers) => [path('dist/cli.js'), 'scrub', list, '--context', join(folder, 'leads.campaign.yaml'), ...maps.flatMap((map) => ['--map', map]), '--out', join(folder, 'out.csv'), '--workers', workers];

if (!existsSync(path('dist/scrub-worker.js'))) throw new Error('there is no dist/; run `npm run build` first');
await run([path('scripts/make-leads.mjs'), '--rows', values.rows, '--out', list, ...(values.dated ? ['--dated'] : [])]);
const kinds = [['plain', plain], ...values.workers.split(',').map((n) => [`scrub, ${n} workers`, scrub(n)])];
const results = new Map(kinds.map(([name]) => [name, []]));
for (let i = 0; i < Number(values.times); i++) for (const [name, args] of kinds) results.get(name).push(await run(args));
rmSync(folder, { recursive: true });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const of = (name, what) => median(results.get(name).map((result) => result[what]));
for (const name of results.keys()) {
  const ratio = (what) => (of(name, what) / of('plain', what)).toFixed(2);
  console.log(`${String(name)}: ${of(name, 'wall').toFixed(1)} s (${ratio('wall')} x), processor ${of(name, 'processor').toFixed(1)} s (${ratio('processor')} x), ${Math.round(Number(values.rows) / of(name, 'wall'))} rows/s, ${Math.round(of(name, 'memory'))} MB`);
}
