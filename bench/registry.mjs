// The do-not-call index against what it could be replaced by. Figures are processor time of this process, which a busy machine disturbs less than the clock.
//
//   node bench/registry.mjs [numbers, default 25e6] [clustered | uniform] [folder for the files, default the system's]
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import './build.mjs';

const { default: Database } = await import('better-sqlite3');
const { default: roaring } = await import('roaring');
const { buildRegistry, openRegistry } = await import('./.build/registry.mjs');

const total = Number(process.argv[2] ?? 25e6);
const kind = process.argv[3] ?? 'clustered';
const folder = mkdtempSync(join(process.argv[4] ?? tmpdir(), 'registry-bench-'));
const AREAS = 350;
const QUERIES = 1_000_000;

let state = 20_261_122;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
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

// 350 area codes, exchanges 200 to 999. Clustered: three exchanges of ten have no numbers, the rest between a fifth and nine fifths of the mean; within an
// exchange, four thousands of ten are nearly empty, as blocks that were handed to a carrier late are.
function* offsetsOfArea() {
  const mean = total / AREAS / 800 / 10_000;
  for (let exchange = 200; exchange < 1_000; exchange++) {
    const own = kind === 'uniform' ? mean : random() < 0.3 ? 0 : (mean / 0.7) * (0.2 + 1.6 * random());
    for (let block = 0; block < 10; block++) {
      const density = kind === 'uniform' ? own : Math.min(1, own * (random() < 0.4 ? 0.1 : 1.6));
      if (density === 0) continue;
      for (let i = 0; i < 1_000; i++) if (random() < density) yield exchange * 10_000 + block * 1_000 + i;
    }
  }
}

const list = join(folder, 'us.txt');
const index = join(folder, 'us.dnc');
const bitmap = new roaring.RoaringBitmap32();
const database = new Database(join(folder, 'us.db'));
database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE numbers (number INTEGER PRIMARY KEY) WITHOUT ROWID; BEGIN');
const insert = database.prepare('INSERT INTO numbers VALUES (?)');
const SQLITE_MOST = 25e6;
let count = 0;
try {
  const out = createWriteStream(list, { highWaterMark: 1 << 22 });
  for (let area = 0; area < AREAS; area++) {
    const dense = [];
    const line = Buffer.alloc(12 * 8_000_000);
    let at = 0;
    for (const offset of offsetsOfArea()) {
      dense.push(area * 1e7 + offset);
      line.latin1Write(`${area + 210},${String(offset).padStart(7, '0')}\n`, at);
      at += 12;
      if (count++ < SQLITE_MOST) insert.run((area + 210) * 1e7 + offset);
    }
    bitmap.addMany(Uint32Array.from(dense));
    if (!out.write(line.subarray(0, at))) await new Promise((go) => out.once('drain', go));
  }
  await new Promise((done) => out.end(done));
  database.exec('COMMIT');
  bitmap.runOptimize();
  bitmap.shrinkToFit();
  shown(`numbers (${kind})`, count.toLocaleString('en'));

  const build = await timed(() => buildRegistry({ lists: [list], out: index, versionOn: '2026-11-01' }));
  const bytes = statSync(index).size;
  shown('size of the index', `${(bytes / 1e6).toFixed(1)} MB, ${((bytes * 8) / count).toFixed(2)} bits a number`);
  shown('size of roaring, serialized', `${(bitmap.getSerializationSizeInBytes(true) / 1e6).toFixed(1)} MB`);
  shown('build, a number', `${ns(build.seconds, count)} (${build.clock.toFixed(1)} s by the clock, all)`);

  // A Set holds 16.7 million at most.
  const most = Math.min(count, 10e6);
  const readline = await timed(async () => {
    const set = new Set();
    for await (const text of createInterface({ input: createReadStream(list, { end: most * 12 - 1 }), crlfDelay: Infinity })) set.add(text);
    return set.size;
  });
  shown(`readline into a Set, a number (${(most / 1e6).toFixed(0)} million)`, ns(readline.seconds, most));
  shown('  build is faster by', `${(readline.seconds / most / (build.seconds / count)).toFixed(1)} x`);

  for (const lazy of [false, true]) {
    const opened = await timed(() => openRegistry(index, { lazy }));
    shown(`open${lazy ? ', by area code' : ''}`, `${(opened.seconds * 1_000).toFixed(0)} ms (${(opened.clock * 1_000).toFixed(0)} ms by the clock)`);
  }
  const verified = await timed(() => openRegistry(index).verify());
  shown('open and verify all of it', `${(verified.seconds * 1_000).toFixed(0)} ms`);

  const texts = [];
  const dense = new Uint32Array(QUERIES);
  for (let i = 0; i < QUERIES; i++) {
    const [area, offset] = [Math.floor(random() * AREAS), 2e6 + Math.floor(random() * 8e6)];
    texts.push(`+1${area + 210}${offset}`);
    dense[i] = area * 1e7 + offset;
  }
  const registry = openRegistry(index);
  registry.verify();
  const statement = database.prepare('SELECT 1 FROM numbers WHERE number = ?').pluck();
  const parse = (text) => (Number(text.slice(2, 5)) - 210) * 1e7 + Number(text.slice(5));
  const contenders = {
    'status(text)': () => texts.reduce((hits, text) => hits + (registry.status(text).listed ? 1 : 0), 0),
    'roaring, text to integer and has()': () => texts.reduce((hits, text) => hits + (bitmap.has(parse(text)) ? 1 : 0), 0),
    'roaring, has() of integers at hand': () => dense.reduce((hits, number) => hits + (bitmap.has(number) ? 1 : 0), 0),
    [`SQLite, primary key (${(Math.min(count, SQLITE_MOST) / 1e6).toFixed(0)} million)`]: () => texts.reduce((hits, text) => hits + (statement.get(Number(text.slice(2))) === 1 ? 1 : 0), 0),
  };
  const best = {};
  const hits = {};
  for (let round = 0; round < 4; round++)
    for (const [name, look] of Object.entries(contenders)) {
      const { result, seconds } = await timed(look);
      hits[name] = result;
      best[name] = Math.min(best[name] ?? Infinity, seconds);
    }
  const [own, ...others] = Object.keys(contenders);
  if (hits[own] !== hits[others[0]] || hits[own] !== hits[others[1]]) throw new Error('the answers differ');
  shown(`look-up, ${own}`, ns(best[own], QUERIES));
  for (const other of others) shown(`look-up, ${other}`, `${ns(best[other], QUERIES)}: ${(best[other] / best[own]).toFixed(1)} x`);
} finally {
  database.close();
  rmSync(folder, { recursive: true });
}
