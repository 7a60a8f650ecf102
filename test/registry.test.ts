import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegistry, openRegistry, readRegistry, RegistryError, updateRegistry, type BuildOptions, type Registry } from '../src/registry/index.js';
import { randomBy } from '../scripts/random.mjs';
import { crc32 } from '../src/registry/crc32.js';
import { headerLength, writeHeader } from '../src/registry/format.js';
import { NumberSet } from '../src/registry/number-set.js';
import { inSection, readSection, rewriteSection, SECTION, writeSection, type Section } from '../src/registry/section.js';
import { fileOf, pathOf, zipOf } from './support/registry.js';

const runs = Number(process.env['REGISTRY_RUNS'] ?? 40);
// Ten million in the long mode: REGISTRY_NUMBERS=10000000.
const many = Number(process.env['REGISTRY_NUMBERS'] ?? 200_000);
const day = '2026-11-01';

async function built(text: string, more: Partial<BuildOptions> = {}): Promise<string> {
  const out = pathOf('index.dnc');
  await buildRegistry({ lists: [fileOf('list.txt', text)], out, versionOn: day, ...more });
  return out;
}
const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'nothing';
  } catch (error) {
    return error instanceof RegistryError ? error.message : `no RegistryError: ${String(error)}`;
  }
};

/** The numbers of a set, in order. */
function expectSame(found: Int32Array, expected: ReadonlySet<number>): void {
  const sorted = Int32Array.from(expected).sort();
  expect(found.length).toBe(sorted.length);
  expect(found.findIndex((offset, i) => offset !== sorted[i])).toBe(-1);
}

it('crc32 is that of zip, in whatever pieces', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});

describe('a section', () => {
  function sectionWith(offsets: Iterable<number>): Section {
    const { form, words, count } = writeSection(Int32Array.from(offsets).sort());
    // A section may stand anywhere in its file.
    const file = new Int32Array(words.length + 3);
    file.set(words, 3);
    return { form, words: file, at: 3, count };
  }
  /** Every number of the pages that hold one, and of those beside them. */
  function expectExactly(offsets: ReadonlySet<number>): void {
    const section = sectionWith(offsets);
    expect(section.count).toBe(offsets.size);
    const wrong: number[] = [];
    const pages = new Set([...offsets].flatMap((offset) => [-1, 0, 1].map((step) => Math.floor(offset / 10_000) + step)).filter((page) => page >= 0 && page < 1_000));
    for (const page of pages) for (let offset = page * 10_000; offset < (page + 1) * 10_000; offset++) if (inSection(section, offset) !== offsets.has(offset)) wrong.push(offset);
    expect(wrong).toEqual([]);
    expectSame(readSection(section), offsets);
  }

  it('without numbers', () => expectExactly(new Set()));

  // Enough, in whole exchanges in the middle, that pages are shorter than a list.
  const middle = Array.from({ length: 20_000 }, (_, i) => 3_000_000 + i);
  const ends = [0, 1, 3, 4, 127, 128, 131, 196, 199, 200, 9_799, 9_800, 9_999];

  it('with its first and last number, and those of its exchanges', () => {
    for (const edge of [0, 9_999, 10_000, 9_989_999, 9_990_000, 9_999_999]) {
      expectExactly(new Set([edge]));
      expectExactly(new Set([edge, ...middle]));
    }
  });

  it.each([
    ['a list', 500, Math.ceil((13 + 20) / 2)],
    ['blocks', 100, 10 + Math.ceil((13 + 100) / 4)],
    ['fours', 12, 100 + Math.ceil(838 / 8)],
    ['a bitmap', 2, 313],
  ])('with exchanges at both ends that are %s', (_, step, words) => {
    const offsets = new Set(middle);
    for (const exchange of [0, 10_000, 9_990_000]) {
      for (const end of ends) offsets.add(exchange + end);
      for (let number = 5; number < 9_990; number += step) offsets.add(exchange + number);
    }
    expectExactly(offsets);
    expect(sectionWith(offsets).words.length).toBe(3 + 1_000 + 3 * words + 2 * 313);
    for (const end of ends) {
      offsets.delete(end);
      offsets.delete(9_990_000 + end);
    }
    expectExactly(offsets);
  });

  it.each([
    [1, 1],
    [38, 19],
    [39, 10 + 10],
    [255, 10 + 64],
    [256, 100 + 32],
  ])('with %d numbers in an exchange, which take %d words', (count, words) => {
    const offsets = new Set(middle);
    for (let number = 0; number < count; number++) offsets.add(7_000_000 + number * 39);
    expectExactly(offsets);
    expect(sectionWith(offsets).words.length).toBe(3 + 1_000 + words + 2 * 313);
  });

  it('with every number of a block, and with the last numbers of an exchange alone', () => {
    const block = Array.from({ length: 255 }, (_, i) => 7_000_000 + 256 + i);
    expectExactly(new Set([...middle, ...block]));
    expectExactly(new Set([...middle, ...block.slice(0, 100).map((offset) => offset + 10_000 - 256 - 100)]));
  });

  it('with every number, and with every number but its first and last', () => {
    const all = new Int32Array(SECTION).map((_, i) => i);
    const section = { ...writeSection(all), at: 0 };
    expect(section.words.length).toBe(1_000 + 1_000 * 313);
    expect(inSection(section, 9_999_999)).toBe(true);
    const inner = writeSection(all.subarray(1, -1));
    const asked = { ...inner, at: 0 };
    expect([0, 1, 9_999_998, 9_999_999].map((offset) => inSection(asked, offset))).toEqual([false, true, true, false]);
  });

  it('of which some exchanges change is as if it were written anew', () => {
    const random = randomBy(11);
    const listed = [0.005, 0.05, 0.5, 0, 0.05].flatMap((density, exchange) => Array.from({ length: 10_000 }, (_, i) => exchange * 10_000 + i).filter(() => random() < density));
    const changes: Record<number, number[]> = { 0: [0, 9_999], 2: [5_000], 3: Array.from({ length: 900 }, (_, i) => i * 11), 4: [], 999: [9_999] };
    const changed = (page: number, numbers: Int32Array): Int32Array => Int32Array.from(page === 4 ? [] : [...new Set([...numbers, ...changes[page]!])]).sort();
    const expected = new Set(listed.filter((offset) => Math.floor(offset / 10_000) !== 4));
    for (const [page, numbers] of Object.entries(changes)) for (const number of numbers) expected.add(Number(page) * 10_000 + number);
    for (const before of [listed, [5, 9_995_000]]) {
      const after = rewriteSection(sectionWith(before), Object.keys(changes).map(Number), changed);
      const anew = writeSection(Int32Array.from(before === listed ? expected : new Set([...before, ...Object.entries(changes).flatMap(([page, numbers]) => numbers.map((number) => Number(page) * 10_000 + number))])).sort());
      expect({ form: after.form, count: after.count }).toEqual({ form: anew.form, count: anew.count });
      expect(Buffer.compare(Buffer.from(after.words.buffer), Buffer.from(anew.words.buffer))).toBe(0);
    }
  });

  it.each([0.0002, 0.002, 0.01, 0.04, 0.09, 0.2, 0.3, 0.7, 0.999, 1])('with %d of the numbers', (density) => {
    const random = randomBy(density * 10_000);
    const offsets = new Set<number>();
    for (let offset = 2_000_000; offset < 2_100_000; offset++) if (random() < density) offsets.add(offset);
    // Enough that pages are shorter than a list.
    for (let offset = 3_000_000; offset < 3_020_000; offset++) offsets.add(offset);
    expectExactly(offsets);
  });

  it('with whatever runs and scattered numbers', () => {
    const run = fc.record({ from: fc.nat(SECTION - 3_000), length: fc.nat(3_000), step: fc.constantFrom(1, 2, 3, 7, 31, 32, 33, 500) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), fc.array(fc.nat(SECTION - 1), { maxLength: 30 }), (parts, scattered) => {
        const offsets = new Set(scattered);
        for (const { from, length, step } of parts) for (let at = from; at < from + length; at += step) offsets.add(at);
        expectExactly(offsets);
      }),
      { numRuns: runs },
    );
  });
});

describe('numbers that are collected', () => {
  it('are the same as a list and as a bitmap', () => {
    const random = randomBy(3);
    const numbers = new NumberSet();
    const expected = new Map<number, Set<number>>();
    for (let i = 0; i < 700_000; i++) {
      const [section, offset] = [random() < 0.9 ? 1202 : random() < 0.5 ? 1212 : 44207, Math.floor(random() * SECTION)];
      numbers.add(section, offset);
      expected.set(section, (expected.get(section) ?? new Set()).add(offset));
    }
    expect(numbers.ids()).toEqual([1202, 1212, 44207]);
    for (const id of numbers.ids()) {
      expectSame(numbers.take(id), expected.get(id)!);
    }
  });
});

describe('an index', () => {
  it('answers as a Set does', async () => {
    const random = randomBy(7);
    const areas = [201, 202, 203, 212, 305, 979, 989];
    const drawn = (): number => (areas[Math.floor(random() * areas.length)]! * 10_000 + Math.floor(random() ** 2 * 10_000)) * 1_000 + Math.floor(random() * 1_000);
    const listed = new Set<number>();
    while (listed.size < many) listed.add(drawn());
    for (const area of areas) for (const edge of [0, 9_999_999]) if (random() < 0.5) listed.add(area * SECTION + edge);
    const lines: string[] = [];
    for (const number of listed) lines.push(`${String(number).slice(0, 3)},${String(number).slice(3)}`);
    const index = openRegistry(await built(lines.join('\n')));
    const probes = [...Array.from({ length: many }, drawn), ...areas.flatMap((area) => [0, 1, 9_999_998, 9_999_999].map((edge) => area * SECTION + edge))];
    let wrong = 0;
    for (const number of listed) if (!index.status(`+1${number}`)!.listed) wrong++;
    for (const number of probes) if (index.status(`+1${number}`)!.listed !== listed.has(number)) wrong++;
    expect(wrong).toBe(0);
    expect(index.info.numbers).toBe(listed.size);
  }, 1_200_000);

  it('answers ready for a context, and for no area code that it was not built with', async () => {
    const path = await built('202,5550142\n212,0000000\n212,9999999\n');
    for (const index of [openRegistry(path), openRegistry(path, { lazy: true }), readRegistry(readFileSync(path)), readRegistry(new Uint8Array(readFileSync(path)).buffer)]) {
      expect(index.status('+12025550142')).toEqual({ listed: true, versionOn: day });
      expect(index.status('+1 (202) 555-0143')).toEqual({ listed: false, versionOn: day });
      expect(index.status('+12120000000')).toEqual({ listed: true, versionOn: day });
      expect(index.status('+12129999999')).toEqual({ listed: true, versionOn: day });
      for (const unknown of ['+12119999999', '+12130000000', '+14155550142', '+442079460142', '+202555014']) expect(index.status(unknown)).toBeUndefined();
      for (const wrong of ['2025550142', '+1202555', '+02025550142', '+1202555014212345', '+1202555x142', '', '+']) expect(() => index.status(wrong)).toThrow(/international form/);
      index.verify();
      index.close();
    }
  });

  it('says what it is', async () => {
    const path = await built('202,5550142\n202,5550142\n212,5550142\n');
    expect(openRegistry(path).info).toEqual({
      format: 3,
      bytes: statSync(path).size,
      numbers: 2,
      covers: [{ numbers: '+1202', versionOn: day }, { numbers: '+1212', versionOn: day }],
      sources: [{ name: expect.stringMatching(/list\.txt$/), bytes: 36, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), numbers: 3 }],
    });
    const again = await built('212,5550142\n202,5550142\n');
    expect(openRegistry(again).info.numbers).toBe(2);
  });

  it('is the same, byte for byte, of the same lists', async () => {
    const list = fileOf('list.txt', '202,5550142\n');
    const [first, second] = [pathOf('a.dnc'), pathOf('b.dnc')];
    for (const out of [first, second]) await buildRegistry({ lists: [list], out, versionOn: day });
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it('of a plain list answers for every number, of any country', async () => {
    const index = openRegistry(await built('02079460142 \r\n', { country: 'GB' }));
    expect(index.status('+442079460142')?.listed).toBe(true);
    expect(index.status('+12025550142')?.listed).toBe(false);
    expect(index.info.covers).toEqual([{ numbers: '+', versionOn: day }]);
  });

  it('answers for what it is told, the narrowest first', async () => {
    const index = openRegistry(await built('02079460142\n', { country: 'GB', covers: ['+44'] }));
    expect([index.status('+442079460143')?.listed, index.status('+12025550142')]).toEqual([false, undefined]);
    const none = openRegistry(await built('', { covers: ['+1202'] }));
    expect([none.status('+12025550142'), none.status('+12125550142')]).toEqual([{ listed: false, versionOn: day }, undefined]);
  });

  it.each<[string, Partial<BuildOptions> & { text?: string }, RegExp]>([
    ['no day', { versionOn: '2026-02-30' }, /"2026-02-30" is no day; expected the day on which the lists were obtained/],
    ['a country of unknown form', { country: 'FR' as never }, /"FR" is no country whose national form is known; there are US, CA, GB, AU/],
    ['a coverage of no digits', { covers: ['1202'] }, /"1202" names no numbers; expected the digits that they begin with, such as \+1202, or \+ for all/],
    ['numbers outside the coverage', { covers: ['+1212'] }, /numbers that are not said to be covered: \+1202…$/],
    ['many numbers outside the coverage', { text: [202, 203, 205, 206, 207, 208].map((area) => `${area},5550142`).join('\n'), covers: ['+1212'] }, /\+1207… and others/],
    ['no lists', { lists: [] }, /no lists are given/],
    ['no number, and nothing said of what is covered', { text: '\n' }, /there is no number in these lists/],
    ['a place that cannot be written', { out: '/no/such/folder/us.dnc' }, /us\.dnc cannot be written: /],
  ])('is not built of %s', async (_, { text = '202,5550142\n', ...options }, message) => {
    expect(await refusal(() => built(text, options))).toMatch(message);
  });

  it('is left alone by a build that fails', async () => {
    const path = await built('202,5550142\n');
    const before = readFileSync(path);
    expect(await refusal(async () => buildRegistry({ lists: [fileOf('bad.txt', '202,5550142\n202,555\n')], out: path, versionOn: day }))).toMatch(/line 2/);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    await built('202,5550142\n212,5550142\n', { onProgress: ({ doing, done, total }) => told.push(`${doing} ${done}/${total}`) });
    expect(told).toEqual(['reading 24/24', 'writing 1/2', 'writing 2/2']);
  });
});

describe('a file that is not as it was written', () => {
  const numbers = ['+12025550142', '+12025550143', '+12129999999', '+12120000000'];
  const truth = new Map(numbers.map((number, i) => [number, i % 2 === 0]));

  /** Either the file is refused, or what is asked is refused, or the answer is right; and the check of the whole file refuses it. */
  function expectRefused(bytes: Uint8Array, how: string): void {
    let index: Registry;
    try {
      index = readRegistry(bytes, 'us.dnc');
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return;
    }
    for (const [number, listed] of truth) {
      try {
        if (index.status(number)?.listed !== listed) expect.fail(`${how}: ${number} is answered wrongly`);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
      }
    }
    expect(() => index.verify(), how).toThrow(RegistryError);
  }

  it('is refused: cut off anywhere, longer, or with any bit turned', async () => {
    const path = await built(`202,5550142\n212,9999999\n${Array.from({ length: 9_000 }, (_, i) => `303,${5_000_000 + i}`).join('\n')}`);
    const bytes = readFileSync(path);
    for (let length = 0; length < bytes.length; length += length < 600 ? 1 : 61) expectRefused(bytes.subarray(0, length), `cut off after ${length} bytes`);
    expectRefused(Buffer.concat([bytes, Buffer.of(0)]), 'longer');
    for (let at = 0; at < bytes.length; at += at < 600 ? 1 : 17) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << at % 8;
      expectRefused(flipped, `a bit of byte ${at} turned`);
    }
  });

  it('a small one is refused with any byte changed in any way', async () => {
    const bytes = readFileSync(await built('202,5550142\n212,9999999\n'));
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 1; bit < 256; bit <<= 1) {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= bit;
        expectRefused(flipped, `byte ${at}, bit ${bit}`);
      }
  });

  it('is refused with words that say why, read at once or piece by piece', async () => {
    const path = await built('202,5550142\n');
    const bytes = readFileSync(path);
    for (const lazy of [false, true]) {
      const opened = (content: Uint8Array) => refusal(() => openRegistry(fileOf('us.dnc', content), { lazy }).verify());
      expect(await opened(bytes.subarray(0, 12))).toMatch(/us\.dnc is cut off inside its header/);
      expect(await opened(bytes.subarray(0, 100))).toMatch(/us\.dnc is cut off inside its header/);
      expect(await opened(bytes.subarray(0, -2))).toMatch(new RegExp(`us\\.dnc has ${bytes.length - 2} bytes where its header says ${bytes.length}: it is cut off`));
      expect(await opened(Buffer.concat([bytes, bytes]))).toMatch(/it is too long/);
      expect(await opened(Buffer.from('202,5550142\n'.repeat(9)))).toMatch(/us\.dnc is no do-not-call index/);
      expect(await opened(Buffer.alloc(0))).toMatch(/us\.dnc is no do-not-call index/);
      const changed = (at: number) => Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 2 : byte)));
      expect(await opened(changed(8))).toMatch(/us\.dnc is an index of format 1; this package reads format 3: build it again/);
      expect(await opened(changed(30))).toMatch(/us\.dnc was altered or damaged after it was built: its header does not have the checksum/);
      expect(await opened(changed(bytes.length - 1))).toMatch(/us\.dnc was altered or damaged after it was built: the part with the numbers \+1202… does not have/);
      expect(await refusal(() => openRegistry(pathOf('none.dnc'), { lazy }))).toMatch(/none\.dnc: there is no such file/);
      expect(await refusal(() => openRegistry('test', { lazy }))).toMatch(/^test: this is a folder/);
    }
  });

  it('is refused when it is asked, if it changes while it is open piece by piece', async () => {
    const path = await built('202,5550142\n');
    const index = openRegistry(path, { lazy: true });
    const { truncateSync } = await import('node:fs');
    truncateSync(path, 200);
    expect(() => index.status('+12025550142')).toThrow(/altered or damaged/);
    index.close();
  });

  it('may stand anywhere in memory', async () => {
    const bytes = readFileSync(await built('202,5550142\n'));
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(readRegistry(moved.subarray(1)).status('+12025550142')?.listed).toBe(true);
  });

  it('has a header as long as it was said to be', () => {
    const description = { covers: [{ numbers: '+', versionOn: day }], sources: [] };
    expect(writeHeader(description, []).length).toBe(headerLength(description, 0));
  });
});

describe('change lists', () => {
  const changes = (text: string, index: string, more: object = {}) => updateRegistry({ index, changes: [fileOf('changes.txt', text)], versionOn: '2026-11-20', ...more });

  it('bring an index up to date, area code by area code', async () => {
    const index = await built('202,5550142\n202,5550143\n212,5550142\n305,0000000\n');
    const result = await changes('2025550142,2026-11-10T08:00:00,D\n2025550144,2026-11-11T08:00:00,A\n2025550143,2026-11-11T08:00:00,A\n212,5550199,2026-11-12,D\n', index);
    expect(result).toMatchObject({ added: 1, deleted: 1, without: 2, numbers: 4 });
    expect(result.covers).toEqual([
      { numbers: '+1202', versionOn: '2026-11-20' },
      { numbers: '+1212', versionOn: '2026-11-20' },
      { numbers: '+1305', versionOn: day },
    ]);
    expect(result.sources).toHaveLength(2);
    const asked = openRegistry(index);
    expect(['+12025550142', '+12025550143', '+12025550144', '+12125550142'].map((number) => asked.status(number)?.listed)).toEqual([false, true, true, true]);
    expect(asked.status('+13050000000')).toEqual({ listed: true, versionOn: day });
  });

  it('say what they cover, or are told', async () => {
    const index = await built('202,5550142\n212,5550142\n');
    const result = await changes('2025550199,2026-11-10T08:00:00,A\n', index, { covers: ['+1'], out: pathOf('new.dnc') });
    expect(result.covers.map(({ versionOn }) => versionOn)).toEqual(['2026-11-20', '2026-11-20']);
    expect(openRegistry(index).info.covers.map(({ versionOn }) => versionOn)).toEqual([day, day]);
    const plain = await built('+12025550142\n');
    expect((await changes('+442079460142,2026-11-10,A\n', plain)).covers).toEqual([{ numbers: '+', versionOn: '2026-11-20' }]);
    expect(openRegistry(plain).status('+442079460142')?.listed).toBe(true);
  });

  it('leave what they do not touch as it was, byte for byte', async () => {
    const rest = Array.from({ length: 9_000 }, (_, i) => `303,${5_000_000 + i}`).join('\n');
    const index = await built(`202,5550142\n${rest}`);
    const before = readFileSync(index);
    await changes('2025550199,2026-11-10T08:00:00,A\n', index);
    expect(readFileSync(index).subarray(-5_000).equals(before.subarray(-5_000))).toBe(true);
    expect(existsSync(`${index}.${process.pid}.part`)).toBe(false);
  });

  it('give what a Set gives', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), fc.array(fc.tuple(fc.nat(60), fc.nat(5), fc.boolean()), { maxLength: 40 }), async (listed, rows) => {
        const number = (tail: number): string => `202555${String(tail * 163).padStart(4, '0')}`;
        const index = await built(listed.map((tail) => `+1${number(tail)}`).join('\n'), { covers: ['+1202'] });
        await changes(rows.map(([tail, hour, add]) => `${number(tail)},2026-11-10T0${hour}:00:00,${add ? 'A' : 'D'}`).join('\n'), index);
        const expected = new Set(listed);
        const inTime = rows.map(([tail, hour, add], i) => ({ tail, add, order: hour * 2 + (add ? 1 : 0), i })).sort((a, b) => a.order - b.order);
        for (const { tail, add } of inTime) {
          if (add) expected.add(tail);
          else expected.delete(tail);
        }
        const asked = openRegistry(index);
        for (let tail = 0; tail <= 60; tail++) expect(asked.status(`+1${number(tail)}`)!.listed).toBe(expected.has(tail));
      }),
      { numRuns: runs },
    ));

  it.each<[string, string, object, RegExp]>([
    ['that are older than the index', '2025550142,2026-10-10,A\n', { versionOn: '2026-10-20' }, /the index is of 2026-11-01 for \+1202; these changes are older \(2026-10-20\)/],
    ['of an area code that the index has no list of', '4155550142,2026-11-10,A\n', {}, /not said to be covered: \+1415…/],
    ['that are a full list', '202,5550142\n', {}, /a full list/],
  ])('%s are refused, and nothing is written', async (_, text, more, message) => {
    const index = await built('202,5550142\n');
    const before = readFileSync(index);
    expect(await refusal(() => changes(text, index, more))).toMatch(message);
    expect(readFileSync(index).equals(before)).toBe(true);
  });

  it('do not hide that the index was damaged', async () => {
    const index = await built('202,5550142\n212,5550142\n');
    const bytes = readFileSync(index);
    bytes[bytes.length - 1]! ^= 1;
    const damaged = fileOf('damaged.dnc', bytes);
    expect(await refusal(() => changes('2025550199,2026-11-10,A\n', damaged))).toMatch(/altered or damaged/);
  });

  it('empty a section', async () => {
    const index = await built(`212,5550142\n${Array.from({ length: 9_000 }, (_, i) => `303,${5_000_000 + i}`).join('\n')}`);
    await changes(`2125550142,2026-11-10,D\n${Array.from({ length: 9_000 }, (_, i) => `303,${5_000_000 + i},2026-11-10,D`).join('\n')}`, index);
    expect([openRegistry(index).info.numbers, openRegistry(index).status('+12125550142')?.listed, openRegistry(index).status('+13035000000')?.listed]).toEqual([0, false, false]);
  });

  it('come packed as well', async () => {
    const index = await built('202,5550142\n');
    const packed = fileOf('changes.zip', zipOf({ '202.txt': '2025550142,2026-11-10,D\n' }));
    expect(await updateRegistry({ index, changes: [packed], versionOn: '2026-11-20' })).toMatchObject({ deleted: 1, numbers: 0 });
  });
});
