// The do-not-call index against what it could be replaced by. Figures are processor time of this process, which a busy machine disturbs less than the clock.
//
//   node bench/registry.mjs [numbers, default 25e6] [clustered | uniform] [folder for the files, default the system's]
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import './build.mjs';
import { median, quantile } from './measure.mjs';
import { anyNumber, FIRST_AREA, LINE, writeList } from './numbers.mjs';

const { default: Database } = await import('better-sqlite3');
const { default: roaring } = await import('roaring');
const { buildRegistry, openRegistry, updateRegistry } = await import('./.build/registry.mjs');

const total = Number(process.argv[2] ?? 25e6);
const kind = process.argv[3] ?? 'clustered';
const folder = mkdtempSync(join(process.argv[4] ?? tmpdir(), 'registry-bench-'));
const [list, index] = [join(folder, 'us.txt'), join(folder, 'us.dnc')];
const LOOK_UPS = 1_000_000;
/** A Set holds 16.7 million at most. */
const SET_MOST = 10e6;
/** Beyond that, filling a database takes too long. */
const SQLITE_MOST = 25.5e6;
const CHANGES = 100_000;

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = async (work) => {
  const [before, clock] = [processor(), performance.now()];
  const result = await work();
  return { result, seconds: processor() - before, clock: (performance.now() - clock) / 1_000 };
};
const shown = (name, value) => console.log(`${name.padEnd(62)} ${value}`);
const ns = (seconds, count) => `${((seconds * 1e9) / count).toFixed(0)} ns`;
const ms = ({ seconds, clock }) => `${(seconds * 1_000).toFixed(0)} ms (${(clock * 1_000).toFixed(0)} ms by the clock)`;
const times = (ratios, scale = 1) => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => (quantile(ratios, share) * scale).toFixed(2));
  return `${middle} x (middle half of rounds: ${low} – ${high})`;
};

/** Measures each lane in turn, round by round: how long it takes, and how many times as long as the first one in the same round. */
async function rounds(count, lanes) {
  const found = Object.fromEntries(Object.keys(lanes).map((name) => [name, { seconds: [], ratios: [], result: undefined }]));
  for (let round = 0; round < count; round++) {
    let own;
    for (const [name, lane] of Object.entries(lanes)) {
      const { result, seconds } = await timed(lane);
      own ??= seconds;
      found[name].result = result;
      found[name].seconds.push(seconds);
      found[name].ratios.push(seconds / own);
    }
  }
  return Object.entries(found).map(([name, { seconds, ratios, result }]) => ({ name, seconds: median(seconds), ratios, result }));
}

const bitmap = new roaring.RoaringBitmap32();
const database = new Database(join(folder, 'us.db'));
let count = 0;

function prepare() {
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE numbers (number INTEGER PRIMARY KEY); BEGIN');
  const insert = database.prepare('INSERT INTO numbers SELECT value FROM json_each(?)');
  writeList(list, total, kind, (area, offsets) => {
    bitmap.addMany(offsets.map((offset) => area * 1e7 + offset));
    count += offsets.length;
    if (total < SQLITE_MOST) insert.run(JSON.stringify(Array.from(offsets, (offset) => (area + FIRST_AREA) * 1e7 + offset)));
  });
  database.exec('COMMIT');
  bitmap.runOptimize();
  bitmap.shrinkToFit();
  shown(`numbers (${kind})`, count.toLocaleString('en'));
}

async function building() {
  const before = process.memoryUsage().rss;
  let most = 0;
  const seen = () => (most = Math.max(most, process.memoryUsage().rss));
  const build = () => buildRegistry({ lists: [list], out: index, versionOn: '2026-11-01' });
  await buildRegistry({ lists: [list], out: index, versionOn: '2026-11-01', onProgress: seen });
  const fill = async () => {
    const set = new Set();
    for await (const text of createInterface({ input: createReadStream(list, { end: SET_MOST * LINE - 1 }), crlfDelay: Infinity })) set.add(text);
    return set.size;
  };
  const [own, set] = await rounds(count > 1e8 ? 1 : 3, { build, fill });
  const bytes = statSync(index).size;
  shown('size of the index', `${(bytes / 1e6).toFixed(1)} MB, ${((bytes * 8) / count).toFixed(2)} bits a number`);
  shown('size of roaring, serialized', `${(bitmap.getSerializationSizeInBytes(true) / 1e6).toFixed(1)} MB`);
  shown('build, a number', ns(own.seconds, count));
  shown('  memory beyond what was used before', `${((most - before) / 1e6).toFixed(0)} MB`);
  shown(`readline into a Set, a number (${(set.result / 1e6).toFixed(0)} million)`, `${ns(set.seconds, set.result)}: ${times(set.ratios, count / set.result)}`);
}

async function opening() {
  shown('open', ms(await timed(() => openRegistry(index))));
  shown('open, by area code', ms(await timed(() => openRegistry(index, { lazy: true }).close())));
  shown('open and verify all of it', ms(await timed(() => openRegistry(index).verify())));
}

async function updating() {
  const lines = Array.from({ length: CHANGES }, () => anyNumber()).map(({ area, offset }, i) => `${area + FIRST_AREA},${offset},2026-11-10T08:00:00,${i % 10 === 0 ? 'D' : 'A'}\n`);
  for (const [name, own] of Object.entries({ 'all area codes': lines, 'one area code': lines.map((line) => `${FIRST_AREA}${line.slice(3)}`) })) {
    const changes = join(folder, 'changes.txt');
    writeFileSync(changes, own.join(''));
    shown(`update, ${CHANGES.toLocaleString('en')} changes in ${name}`, ms(await timed(() => updateRegistry({ index, changes: [changes], versionOn: '2026-11-20', out: join(folder, 'new.dnc') }))));
  }
}

async function lookingUp() {
  const asked = Array.from({ length: LOOK_UPS }, anyNumber);
  const texts = asked.map(({ area, offset }) => `+1${area + FIRST_AREA}${offset}`);
  const integers = Uint32Array.from(asked, ({ area, offset }) => area * 1e7 + offset);
  const registry = openRegistry(index);
  registry.verify();
  const inDatabase = (...pragmas) => {
    const own = new Database(join(folder, 'us.db'), { readonly: true });
    for (const pragma of pragmas) own.pragma(pragma);
    const statement = own.prepare('SELECT 1 FROM numbers WHERE number = ?').pluck();
    return hits(texts, (text) => statement.get(Number(text.slice(2))) === 1);
  };
  const hits = (things, isListed) => () => {
    let found = 0;
    for (const thing of things) if (isListed(thing)) found++;
    return found;
  };
  const lanes = await rounds(5, {
    'status(text)': hits(texts, (text) => registry.status(text).listed),
    'roaring, text to integer and has()': hits(texts, (text) => bitmap.has((Number(text.slice(2, 5)) - FIRST_AREA) * 1e7 + Number(text.slice(5)))),
    'roaring, has() of integers at hand': hits(integers, (number) => bitmap.has(number)),
    ...(total < SQLITE_MOST && {
      'SQLite, integer primary key, as it comes': inDatabase(),
      'SQLite, mapped into memory and locked once': inDatabase('mmap_size = 1073741824', 'locking_mode = EXCLUSIVE'),
    }),
  });
  if (lanes.some(({ result }) => result !== lanes[0].result)) throw new Error('the answers differ');
  for (const { name, seconds, ratios } of lanes) shown(`look-up, ${name}`, `${ns(seconds, LOOK_UPS)}: ${times(ratios)}`);
}

try {
  prepare();
  await building();
  await opening();
  await updating();
  await lookingUp();
} finally {
  database.close();
  rmSync(folder, { recursive: true });
}
