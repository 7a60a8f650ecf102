import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../src/registry/errors.js';
import { ListReader, type ListKind } from '../src/registry/list-reader.js';
import { readLists } from '../src/registry/node/lists.js';
import type { ListCountry } from '../src/registry/numbers.js';
import { SECTION } from '../src/registry/section.js';
import { fileOf, pathOf, zipOf } from './support/registry.js';

interface Taken {
  readonly number: string;
  readonly rank: number;
}

function read(pieces: readonly string[], country?: ListCountry, kind: ListKind = 'full'): Taken[] {
  const taken: Taken[] = [];
  const reader = new ListReader('the list', country, kind, (section, offset, rank) => taken.push({ number: `+${section * SECTION + offset}`, rank }));
  for (const piece of pieces) reader.push(Buffer.from(piece));
  reader.end();
  expect(reader.numbers).toBe(taken.length);
  return taken;
}
const numbersIn = (text: string, country?: ListCountry): string[] => read([text], country).map(({ number }) => number);

describe('lists as operators hand them out', () => {
  it.each<[string, string, ListCountry | undefined, string[]]>([
    ['full list by area code (FTC, Canada)', '416,1234567\n416,1234568\n905,1234569\n', undefined, ['+14161234567', '+14161234568', '+19051234569']],
    ['the same with the line ends of Windows and no last one', '202,5550142\r\n202,5550143', 'US', ['+12025550142', '+12025550143']],
    ['TPS with blanks', '0207 3787244\r\n01635 506160\r\n07860 338653\r\n0191 5657153\r\n', 'GB', ['+442073787244', '+441635506160', '+447860338653', '+441915657153']],
    ['TPS without blanks but for those behind', '02073787244 \r\n01635506160 \r\n0800111111  \r\n08001111\r\n', 'GB', ['+442073787244', '+441635506160', '+44800111111', '+448001111']],
    ['plain American numbers', '2025550142\n12025550143\n(202) 555-0144\n202.555.0145\n', 'US', ['+12025550142', '+12025550143', '+12025550144', '+12025550145']],
    ['numbers in international form', '+12025550142\n"+44 20 7378 7244"\n+61 2 5550 1234\n+352123456789012\n', undefined, ['+12025550142', '+442073787244', '+61255501234', '+352123456789012']],
    ['Australian numbers', '0255501234\n61255501235\n', 'AU', ['+61255501234', '+61255501235']],
    ['names of columns, empty lines, a byte order mark', '\ufeffArea code,Number\n\n202,5550142\n  \n', undefined, ['+12025550142']],
    ['a byte order mark before a number', '\ufeff202,5550142\n', undefined, ['+12025550142']],
    ['the first and the last number of an area code', '202,0000000\n202,9999999\n', undefined, ['+12020000000', '+12029999999']],
    ['nothing', '', undefined, []],
  ])('%s', (_, text, country, expected) => {
    expect(numbersIn(text, country)).toEqual(expected);
  });

  it('a change list orders the changes of one number by time, and lists it in doubt', () => {
    const text = '2025550142,2026-08-29T08:00:00,A\n202,5550143,2026-08-29,D\n"+12025550144","2026-08-29T08:00:00+02:00","D"\n202-555-0145,2026-08-29 06:00:00,A\n';
    const [first, second, third, fourth] = read([text], undefined, 'changes');
    expect([first, second, third, fourth].map((taken) => taken!.number)).toEqual(['+12025550142', '+12025550143', '+12025550144', '+12025550145']);
    expect([first, second, third, fourth].map((taken) => Math.abs(taken!.rank % 2))).toEqual([1, 0, 0, 1]);
    expect(second!.rank).toBeLessThan(third!.rank);
    expect(third!.rank).toBeLessThan(fourth!.rank);
    expect(fourth!.rank).toBeLessThan(first!.rank);
  });

  const refused: readonly [string, string, ListCountry | undefined, ListKind, RegExp][] = [
    ['a national number of no country', '2025550142\n', undefined, 'full', /^the list, line 1: "9999999999": a number in national form\? Say of which country the list is: US, CA, GB, AU$/],
    ['a last line that is cut off', '202,5550142\n202,5550\n', undefined, 'full', /line 2: "999,9999": expected an area code, a comma and a number of seven digits/],
    ['a number of too few digits', '2025550142\n202555014\n', 'US', 'full', /line 2: "999999999": expected a telephone number/],
    ['a number of too many digits', '22025550142\n', 'US', 'full', /line 1/],
    ['a British number without its 0', '2073787244\n', 'GB', 'full', /line 1/],
    ['American area codes in a British list', '202,5550142\n', 'GB', 'full', /line 1: "999,9999999": expected an area code/],
    ['an international number that begins with 0', '+02025550142\n', undefined, 'full', /line 1/],
    ['an international number of 16 digits', '+1202555014212345\n', undefined, 'full', /line 1/],
    ['two forms in one list', '202,5550142\n2025550143\n', 'US', 'full', /line 2: "9999999999": expected an area code, a comma and a number of seven digits, as in the lines before/],
    ['words', '202,5550142\nsee next page\n', undefined, 'full', /line 2: "see next page": expected an area code/],
    ['words in the first line beside a number', 'page 1\n', undefined, 'full', /line 1: "page 9": expected a telephone number/],
    ['XML', "<list type='full' level='ac' val='416'>\n", undefined, 'full', /line 1: .*: the list as XML; download the flat text file/],
    ['columns of unknown meaning', '202,5550142,1\n', undefined, 'full', /line 1/],
    ['a change list where a full one is expected', '2025550142,2026-08-29T08:00:00,A\n', undefined, 'full', /line 1: .*: a change list: it brings an index up to date and does not make one/],
    ['a full list where changes are expected', '202,5550142\n', undefined, 'changes', /line 1: .*: a full list: an index is built of it, not brought up to date/],
    ['a change of an unknown kind', '2025550142,2026-08-29T08:00:00,X\n', undefined, 'changes', /line 1/],
    ['a change at no time', '2025550142,2026-13-29T08:00:00,A\n', undefined, 'changes', /line 1/],
    ['a change in another order', '2025550142,A,2026-08-29T08:00:00\n', undefined, 'changes', /line 1/],
    ['a change of no number', 'x,2026-08-29T08:00:00,A\n', undefined, 'changes', /line 1: .*: expected a number, a date and A or D/],
    ['a change with a column too many', '1,202,5550142,2026-08-29T08:00:00,A\n', undefined, 'changes', /line 1/],
    ['a change with an area code of four digits', '2025,550142,2026-08-29T08:00:00,A\n', undefined, 'changes', /line 1/],
    ['a change list that goes on as a full one', '2025550142,2026-08-29T08:00:00,A\n2025550142\n', 'US', 'changes', /line 2: "9999999999": expected a number, a date and A or D, with commas between them, as in the lines before/],
    ['no text', 'x'.repeat(2000), undefined, 'full', /line 1: "x{60}": no list of numbers: a line of more than a thousand characters/],
  ];
  it.each(refused)('%s is refused', (_, text, country, kind, message) => {
    expect(() => read([text], country, kind)).toThrow(RegistryError);
    expect(() => read([text], country, kind)).toThrow(message);
  });

  const numbersOrRefusal = (text: string): string[] | string => {
    try {
      return numbersIn(text);
    } catch (error) {
      return (error as Error).message.replace(/line \d/, 'line').replace(', as in the lines before', '');
    }
  };

  it('reads a line among others as it reads it alone, whatever character stands where', () =>
    fc.assert(
      fc.property(fc.nat(10), fc.boolean(), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('0189/:,\n\r "+-'))), fc.constantFrom('\n', '\r\n'), (place, isInserted, code, end) => {
        const at = isInserted ? place + 1 : place;
        const line = Buffer.from(`212,5550142${end}`).toString('latin1');
        const changed = line.slice(0, at) + String.fromCharCode(code) + line.slice(isInserted ? at : at + 1);
        const among = numbersOrRefusal(`305,0000000${end}305,0000001${end}${changed}305,9999999${end}`);
        const alone = numbersOrRefusal(changed);
        if (typeof alone === 'string') expect(typeof among).toBe('string');
        else expect(among).toEqual(['+13050000000', '+13050000001', ...alone, '+13059999999']);
      }),
      { numRuns: 2_000 },
    ));

  it('reads the same in whatever pieces it comes', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9_999_999), { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean(), fc.array(fc.nat(500), { maxLength: 8 }), (numbers, end, last, cuts) => {
        const text = numbers.map((number) => `212,${String(number).padStart(7, '0')}`).join(end) + (last ? end : '');
        const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((to, i) => text.slice(at[i], to));
        expect(read(pieces).map(({ number }) => number)).toEqual(numbers.map((number) => `+${12_120_000_000 + number}`));
      }),
    ));
});

describe('files', () => {
  const list = '202,5550142\n202,5550143\n';
  const readFiles = async (files: string[]) => {
    const taken: number[] = [];
    const told: number[] = [];
    const result = await readLists(files, undefined, 'full', (_, offset) => taken.push(offset), ({ done, total }) => told.push(done / total));
    expect(told.at(-1)).toBe(1);
    return { ...result, taken };
  };
  const refusal = async (files: string[]): Promise<string> => readFiles(files).then(() => 'nothing', (error: unknown) => (error instanceof RegistryError ? error.message : `no RegistryError: ${String(error)}`));

  it.each<[string, Uint8Array]>([
    ['plain', Buffer.from(list)],
    ['gzip', gzipSync(list)],
    ['zip', zipOf({ 'folder/': '', 'folder/202.txt': list })],
    ['zip, not packed', zipOf({ '202.txt': list }, { stored: true })],
    ['zip of a list in two files', zipOf({ 'a.txt': '202,5550142\n', 'empty.txt': '', 'b.txt': '202,5550143' })],
    ['zip with a comment', zipOf({ '202.txt': list }, { comment: 'PK\u0005\u0006 from the operator' })],
    ['zip of more than 4 GB, as far as its sizes go', zipOf({ '202.txt': list }, { wide: true })],
  ])('%s', async (name, bytes) => {
    const path = fileOf(name, bytes);
    const { taken, sources, form } = await readFiles([path]);
    expect(taken).toEqual([5_550_142, 5_550_143]);
    expect(form).toBe('area-codes');
    const { createHash } = await import('node:crypto');
    expect(sources).toEqual([{ name: path.split('/').at(-1), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), numbers: 2 }]);
  });

  it('a file that is cut off or damaged is refused', async () => {
    const long = Array.from({ length: 3_000 }, (_, i) => `202,${5_550_000 + ((i * 7_919) % 9_973)}`).join('\n');
    const zip = zipOf({ '202.txt': long });
    expect(await refusal([fileOf('cut.gz', gzipSync(long).subarray(0, -40))])).toMatch(/cut\.gz is damaged or cut off: /);
    expect(await refusal([fileOf('cut.zip', zip.subarray(0, -30))])).toMatch(/cut\.zip is cut off, or no zip archive: its table is missing/);
    const flipped = Buffer.from(zipOf({ '202.txt': long }, { stored: true }));
    flipped.writeUInt8(flipped.readUInt8(1_000) ^ 1, 1_000);
    expect(await refusal([fileOf('flipped.zip', flipped)])).toMatch(/flipped\.zip|line \d+/);
    const content = Buffer.from(zipOf({ '202.txt': '202,5550142\n' }, { stored: true }));
    content.writeUInt8(0x39, 30 + 7 + 5);
    expect(await refusal([fileOf('content.zip', content)])).toMatch(/content\.zip: 202\.txt does not have the length and the checksum that its archive says/);
    const packed = Buffer.from(zip);
    packed.fill(0xff, 60, 80);
    expect(await refusal([fileOf('packed.zip', packed)])).toMatch(/packed\.zip/);
    const table = Buffer.from(zip);
    table[zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))] = 0;
    expect(await refusal([fileOf('table.zip', table)])).toMatch(/its table is missing/);
    const wide = Buffer.from(zipOf({ '202.txt': long }, { wide: true }));
    wide[wide.indexOf(Buffer.from([0x50, 0x4b, 6, 6]))] = 0;
    expect(await refusal([fileOf('wide.zip', wide)])).toMatch(/its table is missing/);
    expect(await refusal([fileOf('secret.zip', zipOf({ '202.txt': list }, { encrypted: true }))])).toMatch(/encrypted/);
  });

  it('lists of two kinds, or what is no file, are refused', async () => {
    expect(await refusal([fileOf('a.txt', list), fileOf('b.txt', '+12025550142\n')])).toMatch(/b\.txt is a list of another kind than those before it/);
    expect(await refusal([pathOf('none.txt')])).toMatch(/none\.txt: there is no such file/);
    expect(await refusal(['test'])).toBe('test: this is no file');
    const { sources } = await readFiles([fileOf('empty.txt', ''), fileOf('a.txt', list)]);
    expect(sources.map(({ numbers }) => numbers)).toEqual([0, 2]);
    writeFileSync(pathOf('unused'), '');
  });
});
