// What reads a stranger's bytes: how inputs look that are in order, and what must hold whatever is read. An error that is documented is an answer.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

const below = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort().map((file) => join(folder, file));
const text = (file) => readFileSync(file, 'utf8');
const holds = (claim, what) => {
  if (!claim) throw new Error(`it does not hold that ${what}`);
};

/** What comes of an act; nothing if it throws one of these errors. */
function unless(errors, act) {
  try {
    return act();
  } catch (error) {
    if (!errors.some((kind) => error instanceof kind)) throw error;
    return undefined;
  }
}

const later = (context, at) => ({ ...context, at });

/** What holds of every decision. */
function checkDecision(evaluateCall, context, decision) {
  const { violations, missing, unsupported, failures, permittedAt, permittedUntil } = decision;
  holds(failures.length === 0, 'no rule fails');
  holds((decision.decision === 'allow') === (violations.length + missing.length + unsupported.length === 0), 'a call is allowed if and only if nothing stands against it');
  holds(isDeepStrictEqual(JSON.parse(JSON.stringify(decision)), decision), 'the decision is plain JSON');
  if (permittedAt !== null) holds(evaluateCall(later(context, permittedAt)).decision === 'allow', 'the call is allowed at permittedAt');
  if (decision.decision === 'allow' && permittedUntil !== null) holds(evaluateCall(later(context, permittedUntil)).decision === 'deny', 'the call is no longer allowed at permittedUntil');
}

function call(load) {
  const { evaluateCall, CallContextError } = load('src/index.ts');
  const { bases } = parse(text('fixtures/bases.yaml'));
  const judge = (context) => {
    const decision = unless([CallContextError], () => evaluateCall(context));
    if (decision !== undefined) checkDecision(evaluateCall, context, decision);
  };
  return {
    seeds: [...Object.values(bases), ...below('fixtures/calls').map((file) => parse(text(file)))].map((context) => JSON.stringify(context)),
    read(bytes) {
      const context = unless([SyntaxError], () => JSON.parse(bytes.toString()));
      if (context !== undefined) judge(context);
    },
  };
}

function document(load) {
  const { evaluateCall, CallContextError } = load('src/index.ts');
  const { Unusable } = load('src/cli/io.ts');
  const { parseSource } = load('src/cli/parse-source.ts');
  const { readScenarios, ScenarioFileError } = load('src/scenarios/read.ts');
  const { runScenario } = load('src/scenarios/run.ts');
  return {
    seeds: [...below('fixtures/calls'), ...below('fixtures/scenarios').filter((_, i) => i % 20 === 0)].map(text).filter(({ length }) => length < 6_000),
    read(bytes) {
      const source = unless([Unusable], () => parseSource('fuzzed.yaml', bytes.toString()));
      if (source === undefined) return;
      unless([ScenarioFileError], () => readScenarios(source.value).map(runScenario));
      unless([CallContextError], () => evaluateCall(source.value));
    },
  };
}

function csv(load) {
  const { Chunker } = load('src/cli/scrub/records.ts');
  const { isFormula, recordOf, rowsOf } = load('src/cli/scrub/csv.ts');
  const dialects = [',', ';', '\t'].flatMap((delimiter) => ['\n', '\r\n', '\r'].map((newline) => ({ delimiter, newline, bom: false })));
  const read = (bytes, dialect, step) => {
    const chunker = new Chunker(dialect, 1, 200);
    const chunks = [];
    for (let at = 0; at < bytes.length; at += step) chunks.push(...chunker.push(bytes.subarray(at, at + step)));
    return [...chunks, ...chunker.end()].flatMap((chunk) => rowsOf(chunk.bytes, chunk.ends, dialect));
  };
  return {
    seeds: [text('fixtures/leads.csv').slice(0, 600), 'a;b\r\n"x;""y""\r\nz";2\r\n', 'a\tb\r1\t"=2"\r', '\ufeffa,b\n,\n\n"",""'],
    read(bytes) {
      const [first = 0, ...rest] = bytes;
      const [dialect, step] = [dialects[first % dialects.length], 1 + (first >> 4) * 7];
      const given = Buffer.from(rest);
      const rows = read(given, dialect, step);
      holds(isDeepStrictEqual(rows, read(given, dialect, step + 13)), 'a file has the same rows in whatever pieces it comes');
      const cells = rows.filter(Array.isArray);
      if (cells.length === 0) return;
      const written = Buffer.from(cells.map((row) => recordOf(row, dialect) + dialect.newline).join(''));
      const again = read(written, dialect, written.length).filter(Array.isArray);
      holds(again.flat().every((cell) => !isFormula(cell)), 'no cell that was written is a formula');
    },
  };
}

function list(load) {
  const { ListReader } = load('src/registry/list-reader.ts');
  const { RegistryError } = load('src/registry/errors.ts');
  const read = (bytes, step, kind, country) => {
    const taken = [];
    const reader = new ListReader('fuzzed.txt', country, kind, (...number) => void taken.push(number));
    const error = unless([RegistryError], () => {
      for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
      reader.end();
      return true;
    });
    return error === undefined ? 'refused' : taken;
  };
  const forms = ['full', 'changes'].flatMap((kind) => [undefined, 'US', 'GB', 'AU'].map((country) => [kind, country]));
  return {
    seeds: ['\x01212,5550142\n212,5550143\n', '\x012125550142\n+12125550143\n', '\x0202079460142\n0207 9460142\n', '\x052125550142,2026-08-29T08:00:00,A\n212,5550142,2026-08-30T08:00:00,D\n', '\x03"0291234567"\r\n'],
    read(bytes) {
      const [first = 0, ...rest] = bytes;
      const [kind, country] = forms[first % forms.length];
      const given = Buffer.from(rest);
      const numbers = read(given, given.length || 1, kind, country);
      if (numbers !== 'refused') holds(isDeepStrictEqual(numbers, read(given, 1 + (first >> 3), kind, country)), 'a list has the same numbers in whatever pieces it comes');
      if (numbers !== 'refused') holds(numbers.flat().every(Number.isSafeInteger), 'a number is one');
    },
  };
}

async function index(load) {
  const { buildRegistry } = load('src/registry/node/build.ts');
  const { readRegistry } = load('src/registry/registry.ts');
  const { RegistryError } = load('src/registry/errors.ts');
  const { crc32 } = load('src/registry/crc32.ts');
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const built = async (numbers) => {
    writeFileSync(join(folder, 'list.txt'), numbers.join('\n'));
    await buildRegistry({ lists: [join(folder, 'list.txt')], out: join(folder, 'index.dnc'), versionOn: '2026-11-01' });
    return readFileSync(join(folder, 'index.dnc'));
  };
  const many = (count, step) => Array.from({ length: count }, (_, i) => `+1212555${String((i * step) % 10_000).padStart(4, '0')}`);
  const seeds = [await built(many(3, 7)), await built(many(300, 31)), await built(many(900, 1)), await built(['+12125550142', '+442079460142', '+61291234567'])];
  rmSync(folder, { recursive: true });
  /** The checksums are made right again, as whoever forges an index would: what they guard is tested elsewhere. */
  const forged = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < 24) return;
    const header = Math.min(view.getUint32(12, true), bytes.length);
    let at = header;
    for (let entry = 24 + view.getUint32(20, true); entry + 20 <= header; entry += 20) {
      const end = at + view.getUint32(entry + 8, true) * 4;
      if (end > bytes.length) break;
      view.setUint32(entry + 16, crc32(bytes.subarray(at, end)), true);
      at = end;
    }
    if (header >= 20) view.setUint32(16, crc32(bytes.subarray(20, header), crc32(bytes.subarray(0, 16))), true);
  };
  return {
    seeds,
    read(bytes) {
      forged(bytes);
      unless([RegistryError], () => {
        const registry = readRegistry(Uint8Array.from(bytes));
        for (const number of ['+12125550142', '+12125559999', '+12120000000', '+442079460142', '+61291234567', '+3312345678']) {
          const { listed } = registry.status(number) ?? {};
          holds(listed === undefined || typeof listed === 'boolean', 'an answer is yes, no or nothing');
        }
        registry.verify();
      });
    },
  };
}

/** Each with the folders whose branches tell whether an input did something new. */
export const targets = {
  call: { make: call, watched: /^src\/(call|place|time|law|facts|rules|decision|[^/]+)\// },
  document: { make: document, watched: /^src\/(scenarios|call|cli\/(parse-source|yaml-text))/ },
  csv: { make: csv, watched: /^src\/cli\/scrub\/(records|csv|cell)/ },
  list: { make: list, watched: /^src\/registry\// },
  index: { make: index, watched: /^src\/registry\// },
};
