import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parse as parseByAnother } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isFormula, recordOf, rowsOf } from '../src/cli/scrub/csv.js';
import { Chunker, type Chunk, type Dialect } from '../src/cli/scrub/records.js';
import { buildRegistry, readRegistry, RegistryError, updateRegistry } from '../src/registry/index.js';
import { crc32 } from '../src/registry/crc32.js';
import { headerLength, writeHeader, type Description } from '../src/registry/format.js';
import { holdsFor, runs } from './support/holds.js';
import { fileOf, pathOf, zipOf } from './support/registry.js';

const dialects: fc.Arbitrary<Dialect> = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), newline: fc.constantFrom('\n', '\r\n'), bom: fc.constant(false) });
const anyCell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', '\uff1d', '1', 'a', ' ', '\u0000', '\u202e', "'"), { maxLength: 8 }).map((parts) => parts.join('')))
  // What UTF-8 cannot hold is in no file.
  .filter((cell) => !/\p{Surrogate}/u.test(cell));

describe('a CSV file that is written', () => {
  const rows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const read = (text: string, { delimiter, newline }: Dialect) => parseByAnother<string[]>(text, { delimiter, newline });

  it('is read back by another library as it was', () =>
    holdsFor(80, fc.tuple(rows, dialects), ([cells, dialect]) => {
      const { data, errors } = read(cells.map((row) => recordOf(row, dialect, true)).join(dialect.newline), dialect);
      expect({ data, errors }).toEqual({ data: cells, errors: [] });
    }, 10));

  it('has no cell that a spreadsheet would run, and loses nothing by that', () =>
    holdsFor(81, fc.tuple(rows, dialects), ([cells, dialect]) => {
      const { data } = read(cells.map((row) => recordOf(row, dialect)).join(dialect.newline), dialect);
      expect(data.flat().filter(isFormula)).toEqual([]);
      expect(data).toEqual(cells.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell))));
    }, 10));
});

describe('a CSV file that is read', () => {
  const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xff, 0xc3, 0x00), { maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)));

  it('may be anything: every byte is in one row, read or given up, and nothing is thrown', () =>
    holdsFor(82, fc.tuple(anyBytes, dialects, fc.nat(50)), ([bytes, dialect, longest]) => {
      const chunker = new Chunker(dialect, 1, 20 + longest);
      const chunks: Chunk[] = [...chunker.push(bytes), ...chunker.end()];
      let row = 1;
      for (const chunk of chunks) {
        expect(chunk.firstRow).toBe(row);
        expect(rowsOf(chunk.bytes, chunk.ends, dialect)).toHaveLength(chunk.ends.length);
        row += chunk.ends.length;
      }
    }, 5));

  it('holds no more than a record in memory, however long a line is', () => {
    const chunker = new Chunker({ delimiter: ',', newline: '\n', bom: false }, 1, 1 << 16);
    const piece = Buffer.alloc(1 << 16, 'a');
    let most = 0;
    for (let i = 0; i < 1_000; i++) for (const { bytes } of chunker.push(piece)) most = Math.max(most, bytes.length);
    expect(most).toBeLessThanOrEqual(1 << 18);
  });
});

describe('a registry file', () => {
  const day = '2026-11-01';
  /** Whether a file is taken for a list; what is thrown is nothing but RegistryError. */
  async function isTaken(bytes: Uint8Array): Promise<boolean> {
    try {
      await buildRegistry({ lists: [fileOf('list', bytes)], out: pathOf('index.dnc'), versionOn: day });
      return true;
    } catch (error) {
      if (error instanceof RegistryError) return false;
      throw error;
    }
  }
  const list = Buffer.from(Array.from({ length: 60 }, (_, i) => `212,555${String(i).padStart(4, '0')}\n`).join(''));
  const files = [list, gzipSync(list), zipOf({ 'list.txt': list.toString() }), zipOf({ 'a.txt': list.toString(), 'b.txt': '212,5559999\n' }, { wide: true })];
  const fault = fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x2c, 0x0a)));
  const broken = fc.tuple(fc.constantFrom(...files), fc.array(fault, { maxLength: 6 }), fc.option(fc.nat(), { freq: 3 })).map(([file, faults, cut]) => {
    const bytes = Uint8Array.from(file);
    for (const [at, value] of faults) bytes[at % bytes.length] = value;
    return cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
  });

  it('that is broken is refused in words, or read', () =>
    fc.assert(fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 200 })), async (bytes) => void (await isTaken(bytes))), { numRuns: runs(2), seed: 83 }), 600_000);

  it('whose table says what its bytes do not is refused', async () => {
    const zip = files[2]!;
    const end = zip.length - 22;
    for (const [at, size] of [[end + 10, 2], [end + 12, 4], [end + 16, 4]] as const) {
      for (const value of [0xff, 0x7f]) {
        const bytes = Uint8Array.from(zip).fill(value, at, at + size);
        expect(await isTaken(bytes)).toBe(false);
      }
    }
  });

  it('that unpacks to hundreds of times its size is given up at once', async () => {
    const start = performance.now();
    expect(await isTaken(gzipSync(Buffer.alloc(100_000_000)))).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is not written over by an update that fails', async () => {
    const out = pathOf('index.dnc');
    const index = fileOf('broken.dnc', 'CCDNC');
    await expect(updateRegistry({ index, changes: [fileOf('changes.txt', '2125550142,2026-08-29T08:00:00,A\n')], out, versionOn: day })).rejects.toThrow(RegistryError);
  });

  const forged = (description: unknown, sections = 0): Uint8Array => writeHeader(description as Description, Array.from({ length: sections }, () => ({ id: 1212, form: 'list' as const, words: 0, count: 0, checksum: 0 })));

  it.each([[null], ['text'], [{}], [{ covers: [{}], sources: [] }], [{ covers: [{ numbers: '1212', versionOn: day }], sources: [] }], [{ covers: [{ numbers: '+1212', versionOn: 'soon' }], sources: [] }], [{ covers: [], sources: 1 }]])(
    'with the right checksum but another description, %j, is no index',
    (description) => expect(() => readRegistry(forged(description))).toThrow(RegistryError),
  );

  it('with the right checksum and any description is read or refused', () =>
    holdsFor(84, fc.tuple(fc.jsonValue(), fc.nat(60), fc.nat(255)), ([description, at, value]) => {
      const bytes = forged({ covers: [{ numbers: '+', versionOn: day }], sources: [], more: description });
      bytes[20 + (at % (bytes.length - 20))] = value;
      new DataView(bytes.buffer).setUint32(16, crc32(bytes.subarray(20), crc32(bytes.subarray(0, 16))), true);
      try {
        readRegistry(bytes).status('+12125550142');
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
      }
    }, 5));

  it('says how long its header is', () => expect(forged({ covers: [], sources: [] })).toHaveLength(headerLength({ covers: [], sources: [] }, 0)));
});
