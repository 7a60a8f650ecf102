import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateCall, type CallContextInput } from '../src/index.js';
import { run } from '../src/cli/run.js';
import { rowsOf } from '../src/cli/scrub/csv.js';
import { makeJudge, type Plan } from '../src/cli/scrub/judge.js';
import { Chunker, type Chunk, type Dialect } from '../src/cli/scrub/records.js';
import { cellsOf } from '../src/cli/scrub/verdict.js';
import { buildRegistry } from '../src/registry/index.js';
import { areaCodeGroups } from '../src/place/area-codes.data.js';
import { numberAreas } from '../src/place/gb-au-numbers.data.js';
import { parseNumber } from '../src/call/number.js';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bases, changed } from './support/cases.js';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'call-compliance-scrub-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
/** A file with this content, in the tests' own folder. */
function file(content: string | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${files++}.${ending}`);
  writeFileSync(path, content);
  return path;
}
const read = (path: string): string => readFileSync(path, 'utf8');

interface Setting {
  readonly stdin?: string;
  readonly tty?: boolean;
  /** What happens when the command has read standard input, but does not know yet that it ends. */
  readonly meanwhile?: () => void;
}

/** Runs the command in this process, without workers. */
async function cli(argv: readonly string[], { stdin = '', tty = false, meanwhile }: Setting = {}) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(stdin));
      meanwhile?.();
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text), isTTY: tty, columns: 100 },
    env: {},
  });
  return { status, out, err };
}

// A lawful campaign of few rules: what the law says is tested elsewhere.
const survey = `at: 2026-06-10T12:00:00+01:00
call: { purpose: survey, voice: live, dialing: manual, machineDetection: 'off', callerId: { presented: true, number: '+442079460100', authorized: true } }
history: { completeSince: 2026-01-01T00:00:00Z, calls: [] }
`;
const campaign = file(survey, 'yaml');
const flags = ['--context', campaign, '--packs', 'uk'];

/** Scrubs a list; gives the result, the bad rows and what was said. */
async function scrub(content: string | Uint8Array, more: readonly string[] = flags, setting: Setting = {}) {
  const list = file(content);
  const out = join(folder, `${files++}.csv`);
  const said = await cli(['scrub', list, '--out', out, '--map', 'phone=callee.number', ...more], setting);
  const errors = out.replace('.csv', '.errors.csv');
  return { ...said, result: existsSync(out) ? read(out) : undefined, bad: existsSync(errors) ? read(errors) : undefined };
}

/** Bad input: status 2, the message on standard error, nothing written. */
async function unusable(content: string | Uint8Array, more?: readonly string[], setting?: Setting): Promise<string> {
  const { status, err, result, bad } = await scrub(content, more, setting);
  expect({ status, result, bad }).toEqual({ status: 2, result: undefined, bad: undefined });
  expect(err).not.toContain('defect');
  return err;
}

/** The cells of the result, without what scrubbing added. */
const own = (result: string | undefined, width: number, delimiter = ','): string[][] =>
  parse(result!, { bom: true, delimiter }).map((cells) => cells.slice(0, width));

const column = (result: string | undefined, name: string, delimiter = ','): string[] =>
  parse(result!, { columns: true, bom: true, delimiter }).map((row) => (row as Record<string, string>)[name]!);

describe('the input', () => {
  const list = 'id,phone,note\n1,+442079460123,a\n2,+442079460124,b\n';

  it('comes out as it went in, with a decision in each row', async () => {
    const { status, result, bad } = await scrub(list);
    expect(status).toBe(0);
    expect(result!.split('\n')[0]).toBe('id,phone,note,row,decision,violations,citations,missing,unsupported,reasons,permittedAt,permittedUntil,place,localTime');
    expect(own(result, 3)).toEqual([['id', 'phone', 'note'], ['1', '+442079460123', 'a'], ['2', '+442079460124', 'b']]);
    expect(column(result, 'row')).toEqual(['2', '3']);
    expect(column(result, 'decision')).toEqual(['allow', 'allow']);
    expect(column(result, 'localTime')[0]).toBe('2026-06-10T12:00:00+01:00 Europe/London');
    expect(bad).toBe('row,column,reason,id,phone,note\n');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['CRLF', list.replaceAll('\n', '\r\n'), ','],
    ['CR', list.replaceAll('\n', '\r'), ','],
    ['semicolons', list.replaceAll(',', ';'), ';'],
    ['tabs', list.replaceAll(',', '\t'), '\t'],
    ['bars', list.replaceAll(',', '|'), '|'],
    ['no last line break', list.trimEnd(), ','],
    ['blank lines', list.replaceAll('\n', '\n\n').replace('\n', ''), ','],
    ['quotes around everything', list.replaceAll(/[^,\n]+/g, '"$&"'), ','],
  ])('may have %s', async (_, content, delimiter) => {
    const { status, result, bad } = await scrub(content);
    expect(status).toBe(0);
    expect(own(result, 3, delimiter)).toEqual([['id', 'phone', 'note'], ['1', '+442079460123', 'a'], ['2', '+442079460124', 'b']]);
    expect(column(result, 'decision', delimiter)).toEqual(['allow', 'allow']);
    expect(bad!.trimEnd().split(/[\r\n]+/)).toHaveLength(1);
  });

  it('keeps its line breaks, its byte order mark and its way of quoting', async () => {
    const { result } = await scrub('\ufeffid,phone,note\r\n"1",+442079460123,"one\r\ntwo, ""three"""\r\n');
    expect(result).toMatch(/^\ufeffid,phone,note,row,.*\r\n"1",\+442079460123,"one\r\ntwo, ""three""",2,allow,.*\r\n$/);
    expect((await scrub(list)).result).not.toContain('\r');
  });

  it('counts blank rows as a spreadsheet does, and passes over them', async () => {
    const { result, bad } = await scrub('id,phone\n\n,\n3,+442079460123\n');
    expect(column(result, 'row')).toEqual(['4']);
    expect(bad!.split('\n')).toHaveLength(2);
  });

  it('gives a header for a header', async () => {
    const { status, result } = await scrub('id,phone\n');
    expect(status).toBe(0);
    expect(result).toMatch(/^id,phone,row,.*\n$/);
  });

  it('may come from standard input', async () => {
    const out = join(folder, 'piped.csv');
    expect((await cli(['scrub', '-', '--out', out, '--map', 'phone=callee.number', ...flags], { stdin: list })).status).toBe(0);
    expect(column(read(out), 'row')).toEqual(['2', '3']);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'the file is empty; expected a header'],
    ['an empty header', '\n1,2\n', 'row 1: the header is empty'],
    ['Latin-1', Buffer.from('id,phone,prénom\n', 'latin1'), 'row 1: this is not UTF-8 text'],
    ['UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le'), 'row 1: this is not UTF-8 text'],
  ])('is refused if it is %s', async (_, content, why) => expect(await unusable(content)).toContain(why));

  it('is refused if it is no file', async () => {
    expect((await cli(['scrub', join(folder, 'nowhere.csv'), '--out', join(folder, 'x.csv'), ...flags])).err).toContain('there is no such file');
    expect((await cli(['scrub', folder, '--out', join(folder, 'x.csv'), ...flags])).err).toContain('this is a folder');
  });
});

describe('bad rows', () => {
  it('go to a list of their own with row, column and reason, and the run goes on', async () => {
    const rows = ['1,+442079460123', '2,abc', '3', '4,+442079460124,more', '5,', '6,"x"y', '7,+442079460125'];
    const { status, result, bad, err } = await scrub(`id,phone\n${rows.join('\n')}\n`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(column(result, 'row')).toEqual(['2', '8']);
    const list = parse(bad!, { relax_column_count: true });
    expect(list[0]).toEqual(['row', 'column', 'reason', 'id', 'phone']);
    expect(list.slice(1).map(([row, name, reason]) => [row, name, reason])).toEqual([
      ['3', 'phone', expect.stringMatching(/^callee\.number: "abc" is not a telephone number; expected a number in international form/)],
      ['4', '', '1 cell; expected 2, as in the header'],
      ['5', '', '3 cells; expected 2, as in the header'],
      ['6', 'phone', 'callee.number: the cell is empty; expected a telephone number'],
      ['7', '', expect.stringContaining('a quote stands inside a cell')],
    ]);
    expect(list[2]!.slice(3)).toEqual(['3']);
  });

  it('name the column that is wrong, with what was given and what is expected', async () => {
    const { bad } = await scrub('phone,kind,callee.subscriber,when\n+442079460123,cell,person,soon\n', [...flags, '--map', 'kind=callee.lineType', '--map', 'when=at']);
    const [, row] = parse(bad!);
    expect(row!.slice(0, 2)).toEqual(['2', 'when | kind | callee.subscriber']);
    expect(row![2]).toContain('at: "soon"');
    expect(row![2]).toContain('callee.lineType: "cell" is not one of mobile, landline');
  });

  it('do not take the rows behind them along', async () => {
    const { result, bad } = await scrub('id,phone\n1,"+442079460123\n2,+442079460124\n3,+442079460125\n');
    expect(column(result, 'row')).toEqual(['3', '4']);
    expect(parse(bad!, { relax_column_count: true })[1]!.slice(0, 3)).toEqual(['2', '', expect.stringContaining('never closed')]);
  });

  it('do not fill the memory if they never end', async () => {
    const long = 'x'.repeat(3 << 20);
    const { result, bad } = await scrub(`id,phone\n1,${long}\n2,+442079460124\n3,"${long}\n4,+442079460125\n`);
    expect(column(result, 'row')).toEqual(['3', '5']);
    expect(bad!.length).toBeLessThan(2_000);
    const { result: alone } = await scrub(`id,phone\n1,+442079460124\n2,${long}`);
    expect(column(alone, 'row')).toEqual(['2']);
  });

  it('may be bytes that are no text', async () => {
    const { result, bad } = await scrub(Buffer.concat([Buffer.from('id,phone\n1,+442079460123\n'), Buffer.from([0xff, 0x2c, 0x31, 0x0a]), Buffer.from('3,+442079460124\n')]));
    expect(column(result, 'row')).toEqual(['2', '4']);
    expect(bad).toContain('not UTF-8 text');
  });

  it('go where --errors says', async () => {
    const errors = join(folder, 'bad.csv');
    await scrub('phone\nx\n', [...flags, '--errors', errors]);
    expect(read(errors)).toContain('\n2,phone,');
  });
});

describe('columns', () => {
  const usual = 'phone,state,Zip Code,callee.use\n+442079460123,,,business\n';

  it('are never guessed, but suggested', async () => {
    const out = join(folder, 'guess.csv');
    const { status, err } = await cli(['scrub', file(usual), '--out', out, ...flags]);
    expect(status).toBe(2);
    expect(err).toContain('row 1: no column gives callee.number');
    expect(err).toContain(`Perhaps: --map phone=callee.number --map 'state=callee.locations[0].region' --map 'Zip Code=callee.locations[0].postalCode'`);
    expect((await cli(['scrub', file('a,b\n'), '--out', out, ...flags])).err).toContain('the columns are "a", "b"');
  });

  it.each([
    ['Phone=callee.number', 'has no column "Phone"; did you mean phone?'],
    ['phone', 'expected COLUMN=PATH'],
    ['state=callee.location[0].region', 'is no field of the context; did you mean callee.locations[0].region?'],
    ['state=callee.locations.region', 'did you mean callee.locations[0].region?'],
    ['state=callee.locations[].region', 'which entry of the list? Expected callee.locations[0].region'],
    ['state=regions', 'is no field of the context'],
    ['state=callee.use', 'both give callee.use'],
    ['state=callee', 'both give callee'],
    ['state=callee.number', 'both give callee.number'],
  ])('are refused for --map %s', async (map, why) => expect(await unusable(usual, [...flags, '--map', map])).toContain(why));

  it('must not have one name if they are mapped', async () => {
    expect(await unusable('phone,phone\n')).toContain('has 2 columns "phone"');
    expect(await unusable('phone,at,at\n')).toContain('both give at');
    expect((await scrub('phone,x,x\n+442079460123,1,2\n')).status).toBe(0);
  });

  it('that begin like a path are meant as one', async () => {
    expect(await unusable('phone,consents[0].revokeAt\n')).toMatch(/row 1: column 2 .* did you mean consents\[0\]\.revokedAt\?/);
    expect((await scrub('phone,e.g.\n+442079460123,x\n')).status).toBe(0);
  });

  it('named like a section pass through, and any column can be left out', async () => {
    expect((await scrub('phone,campaign,stage\n+442079460123,Spring,won\n', [...flags, '--map', 'stage='])).bad).toBe('row,column,reason,phone,campaign,stage\n');
    expect((await scrub('phone,stage\n+442079460123,won\n')).bad).toContain('stage: ""won"" is not one of');
  });

  it('must not have the names of the columns that are added', async () => {
    expect(await unusable('phone,decision\n')).toContain('has a column "decision" already');
    expect((await scrub('phone,decision\n+442079460123,\n', [...flags, '--prefix', 'law-'])).result).toMatch(/^phone,decision,law-row,law-decision,/);
  });

  /** The context that a row makes, as the decision's own facts cannot show it. */
  async function refused(name: string, cell: string, more = ''): Promise<string> {
    const { bad } = await scrub(`phone,${name}\n+442079460123,${cell.includes(',') || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell}\n`, ['--context', file(`${survey}${more}`, 'yaml'), '--packs', 'uk']);
    return parse(bad!)[1]?.[2] ?? '';
  }

  it.each([
    ['call.recorded', ['true', 'FALSE', 'Yes', 'n', '1', '0', ''], ['maybe', 'null', '2']],
    ['conduct.ringSeconds', ['15', '0', ''], ['a', '-1', '1.5']],
    ['at', ['2026-06-10T12:00:00+01:00', '1781092800000', ''], ['2026-06-10', '10/06/2026', 'null']],
    ['registries.uk-tps.versionOn', ['2026-06-01', ''], ['1 June', '2026-06-31']],
    ['registries.uk-tps.listedOn', ['null', '2026-06-01', ''], ['no']],
    ['callee.otherNumbers', ['+442079460100', '+442079460100 | +442079460101', '[]', '["+442079460100"]', ''], ['12', '[1]', '[']],
    ['seller.relatedIds', ['a|b', ''], []],
    ['optOuts', ['[]', '[{"to":"acme","at":"2026-01-01"}]', ''], ['none', '{}']],
    ['consents[0].covers', ['live-calls', 'live-calls|recording', ''], ['everything']],
    ['callee.locations[1].region', ['GB-ENG', ''], ['England']],
  ])('read %s by its type', async (name, good, wrong) => {
    const more = name.startsWith('seller') ? 'seller: { id: acme }\n' : '';
    for (const cell of good) expect(`${cell}: ${await refused(name, cell, more)}`).toBe(`${cell}: `);
    for (const cell of wrong) expect(await refused(name, cell, more)).not.toBe('');
  });

  it('go before the campaign, cell by cell', async () => {
    const rows = 'phone,at\n+442079460123,2026-06-10T09:00:00+01:00\n+442079460123,\n';
    expect(column((await scrub(rows)).result, 'localTime').map((time) => time.slice(11, 16))).toEqual(['09:00', '12:00']);
  });

  it('fill entries of the campaign’s lists, and the gaps in between close', async () => {
    const context = `${survey}consents:\n  - { to: [acme], form: oral }\n`;
    const { bad } = await scrub('phone,consents[0].givenAt,consents[2].form\n+442079460123,2026-01-01,wrote\n', ['--context', file(context, 'yaml'), '--packs', 'uk']);
    // What is wrong is said of the second consent, not of a third.
    expect(parse(bad!)[1]!.slice(0, 3)).toEqual(['2', 'consents[2].form', expect.stringMatching(/^consents\[1\]\.form: "wrote" is not one of [^;]*$/)]);
  });

  it('give the region of a country that is known', async () => {
    const rows = 'phone,callee.locations[0].region,callee.country\n+12125550142,NY,US\n+12125550142,NY,\n';
    const { result, bad } = await scrub(rows);
    expect(column(result, 'place')).toEqual(['US | US-NY']);
    expect(bad).toContain('\n3,callee.locations[0].region,"callee.locations[0].region: ""NY"": expected an ISO 3166-2 code');
  });
});

describe('the campaign', () => {
  it.each([
    ['callee: { number: "+442079460123" }\n', /:\d+:\d+: callee\.number is a fact about one person/],
    ['callee: { locations: [{ region: GB-ENG }] }\n', /callee\.locations is a fact about one person/],
    ['seler: { id: acme }\n', /:4:1: seler: unknown key; did you mean seller\?/],
    ['seller: { id: <fill in> }\n', /seller\.id: still to be filled in/],
  ])('is refused with %j', async (more, why) => expect(await unusable('phone\n', ['--context', file(`${survey}${more}`, 'yaml')])).toMatch(why));

  it('must say when and what for, or the list does', async () => {
    expect(await unusable('phone\n', ['--context', file('call: { purpose: survey }\n', 'yaml')])).toContain('nothing says when the phones are to ring');
    expect(await unusable('phone\n', ['--at', '2026-06-10T12:00:00Z'])).toContain('nothing says what the calls are for');
    expect(await unusable('phone\n', ['--at', 'noon', ...flags])).toContain('--at: "noon"');
    expect(await unusable('phone\n', ['--context', file('- 1\n', 'yaml')])).toContain('expected the facts that all calls');
    const { result } = await scrub('phone,at,call.purpose\n+442079460123,2026-06-10T12:00:00Z,survey\n', ['--packs', 'uk']);
    expect(column(result, 'localTime')[0]).toContain('T13:00');
    expect(column((await scrub('phone\n+442079460123\n', [...flags, '--at', '2026-06-10T20:00:00Z'])).result, 'localTime')[0]).toContain('T21:00');
  });

  it('may leave to the columns what a section must have', async () => {
    expect((await scrub('phone,seller.id\n+442079460123,acme\n', ['--context', file(`${survey}seller: { name: Acme }\n`, 'yaml'), '--packs', 'uk'])).status).toBe(0);
    expect(await unusable('phone\n', ['--context', file(`${survey}seller: { name: Acme }\n`, 'yaml')])).toContain('seller.id: required');
  });
});

describe('flags', () => {
  it('are checked before anything is written', async () => {
    expect(await unusable('phone\n', [...flags, '--delimiter', '::'])).toContain('expected one character');
    expect(await unusable('phone\n', [...flags, '--workers', 'many'])).toContain('expected a whole number');
    expect(await unusable('phone\n', [...flags, '--packs', 'uq'])).toContain('did you mean uk?');
    expect(await unusable('phone\n', [...flags, '--registry', 'us-national'])).toContain('expected KEY=FILE');
    expect(await unusable('phone\n', [...flags, '--registry', 'us-nationl=x'])).toContain('did you mean us-national?');
    expect(await unusable('phone,registries.uk-tps.listed\n', [...flags, '--registry', 'uk-tps=x'])).toContain('gives registries.uk-tps.listed too');
    const list = file('phone\n');
    expect((await cli(['scrub', list, '--out', list, ...flags])).err).toContain('named twice');
    expect((await cli(['scrub', list, ...flags])).status).toBe(2);
    expect((await scrub('phone\n', [...flags, '--out', join(folder, 'no/where.csv')])).err).toContain('cannot be written');
  });

  it('set the delimiter', async () => {
    expect(own((await scrub('phone|x,y\n+442079460123|1\n', [...flags, '--delimiter', '|'])).result, 2, '|')[1]).toEqual(['+442079460123', '1']);
    expect((await scrub('phone\tx\n+442079460123\t1\n', [...flags, '--delimiter', 'tab'])).status).toBe(0);
  });

  it('fail a run with a denied row, or one that cannot be judged', async () => {
    const [good, denied, bad] = ['phone\n+442079460123\n', 'phone\n+442079460123\n+33142345678\n', 'phone\n+442079460123\nx\n'];
    expect((await scrub(good, [...flags, '--fail-on-deny'])).status).toBe(0);
    for (const list of [denied, bad]) {
      expect((await scrub(list, [...flags, '--fail-on-deny'])).status).toBe(1);
      expect((await scrub(list)).status).toBe(0);
    }
  });
});

describe('cells that a spreadsheet would run', () => {
  const cells = ['=1+2', '+1+2', '-1+2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '+1 212 555 0142'];
  const quoted = (cell: string): string => `"${cell}"`;

  it('are put behind an apostrophe', async () => {
    const { result } = await scrub(`phone,${quoted(cells[0]!)}\n${cells.map((cell) => `+442079460123,${quoted(cell)}`).join('\n')}\n`);
    expect(own(result, 2)).toEqual([['phone', "'=1+2"], ...cells.map((cell) => ['+442079460123', `'${cell}`])]);
    const { bad } = await scrub(`phone,note\nx,${cells[0]}\n`);
    expect(bad).toContain(`,x,'=1+2\n`);
    expect((await scrub('=phone,phone\n=1+2,+442079460123\n', [...flags, '--map', '=phone='])).result).toMatch(/^'=phone,phone,/);
  });

  it('are not numbers, nor those that --keep-formulas keeps', async () => {
    const numbers = ['-5', '+442079460123', '-1.5', '+1,5', 'a=b', "'=1"];
    const rows = `phone,note\n${[...numbers, ...cells].map((cell) => `+442079460123,${quoted(cell)}`).join('\n')}\n`;
    expect(own((await scrub(rows)).result, 2).slice(1, 1 + numbers.length).map(([, cell]) => cell)).toEqual(numbers);
    expect(own((await scrub(rows, [...flags, '--keep-formulas'])).result, 2).slice(1).map(([, cell]) => cell)).toEqual([...numbers, ...cells]);
  });
});

describe('an interrupted run', () => {
  const rows = ['1,+442079460123,"a\nb, ""c"""', '2,x,bad', '', '3,+33142345678,=1', '4,y,bad', '5,+442079460124,é', '6,z,bad'];
  const list = `id,phone,n\n${rows.join('\n')}\n`;
  const full = join(folder, 'full.csv');
  const cut = join(folder, 'cut.csv');
  const command = (out: string, ...more: string[]) => cli(['scrub', '-', '--out', out, '--map', 'phone=callee.number', ...flags, ...more], { stdin: list });
  const report = join(folder, 'cut.html');

  /** What a run of which the result ends after so many bytes has left; its note was written before the first row. */
  async function leave(bytes: number): Promise<void> {
    writeFileSync(`${cut}.partial`, readFileSync(full).subarray(0, bytes));
    copyFileSync(full.replace('.csv', '.errors.csv'), cut.replace('.csv', '.errors.csv.partial'));
    copyFileSync(join(folder, 'note.json'), `${cut}.partial.json`);
  }

  beforeAll(async () => {
    await command(full, '--report', join(folder, 'full.html'));
    // The note that a run keeps as long as it lasts.
    await cli(['scrub', '-', '--out', cut, '--map', 'phone=callee.number', ...flags], { stdin: list, meanwhile: () => copyFileSync(`${cut}.partial.json`, join(folder, 'note.json')) });
  });

  it('cut at any byte goes on to the same result', async () => {
    const [whole, errors] = [readFileSync(full), read(full.replace('.csv', '.errors.csv'))];
    for (let bytes = 0; bytes <= whole.length; bytes++) {
      await leave(bytes);
      const { status } = await command(cut, '--resume');
      if (status !== 0 || !readFileSync(cut).equals(whole) || read(cut.replace('.csv', '.errors.csv')) !== errors) expect.fail(`cut after ${bytes} bytes`);
    }
    expect([`${cut}.partial`, `${cut}.partial.json`, cut.replace('.csv', '.errors.csv.partial')].filter((name) => existsSync(name))).toEqual([]);
  });

  it('is summed up, and reported, as if it had not been', async () => {
    const { out } = await command(full);
    await leave(readFileSync(full).length - 60);
    const resumed = await command(cut, '--resume', '--report', report);
    expect(resumed.out.replaceAll('cut', 'full').replace(/Report: .*\n/, '')).toBe(out);
    expect(read(report).replaceAll('cut.csv', 'full.csv')).toBe(read(join(folder, 'full.html')));
  });

  it('is not gone on from with something else, nor thrown away', async () => {
    await leave(200);
    expect((await command(cut)).err).toContain('--resume goes on from it');
    expect((await command(cut, '--resume', '--at', '2026-06-10T13:00:00Z')).err).toContain('had another list, campaign');
    rmSync(cut.replace('.csv', '.errors.csv.partial'));
    expect((await command(cut, '--resume')).err).toContain('list of bad rows is gone');
    rmSync(`${cut}.partial`);
  });

  it('that never was begins anew', async () => expect((await command(cut, '--resume')).status).toBe(0));
});

describe('in words', () => {
  const list = 'phone,note\n+442079460123,a\n+33142345678,b\nx,c\n\n';

  it('sums up what was found', async () => {
    const list = file('phone\n+442079460123\n+33142345678\n+33142345679\nx\n\n');
    const out = join(folder, 'words.csv');
    const { out: said } = await cli(['scrub', list, '--out', out, '--map', 'phone=callee.number', ...flags]);
    expect(said).toContain(`5 rows: 1 allowed, 2 denied, 1 that cannot be judged`);
    expect(said).toContain('1 blank');
    expect(said).toMatch(/Denied because of \(a row may have several reasons\)\n {2}2 {2}\S/);
    expect(said).toContain(`Result: ${out}\n`);
  });

  it('names missing facts, and acts that the dialer cannot perform', async () => {
    const context = file(survey.replace('survey', 'sale'), 'yaml');
    expect((await cli(['scrub', file(list), '--out', join(folder, 'w1.csv'), '--map', 'phone=callee.number', '--context', context, '--packs', 'us-federal', '--map', 'note='])).out).toMatch(/Denied because/);
    const options = file('packs: [us-federal]\nsupports: []\n', 'yaml');
    const fixtures = `${root}fixtures/`;
    const { out } = await cli(['scrub', `${fixtures}leads.csv`, '--out', join(folder, 'w2.csv'), '--map', 'phone=callee.number', '--map', 'state=callee.locations[0].region', '--context', `${fixtures}leads.campaign.yaml`, '--options', options]);
    expect(out).toContain('the dialer cannot perform transmit-caller-id');
    expect(out).toContain('missing callee.locations: The places where the person may be\n');
    expect(column(read(join(folder, 'w2.csv')), 'unsupported')[0]).toContain('transmit-caller-id');
  });

  it('shows a bar with the rate and the time left on a terminal only', async () => {
    expect((await scrub(list, flags, { tty: true })).err).toMatch(/ rows \| [\d,]+ rows\/s \| .* left/);
    expect((await scrub(list)).err).toBe('');
  });
});

describe('the report', () => {
  const hostile = '<script>alert("1")</script>&\'';
  const list = `phone,note\n+442079460123,${hostile.replaceAll('"', "'")}\n+33142345678,x\n+442079460124,x\n`;
  const write = async (more: readonly string[] = []) => {
    const report = join(folder, `<b>&.${files++}.html`);
    const { status } = await scrub(list, [...flags, '--report', report, ...more]);
    expect(status).toBe(0);
    return read(report);
  };

  it('counts by reason, by state and by hour, with the rows behind each', async () => {
    const text = await write();
    expect(text).toContain('<strong>3</strong> rows');
    expect(text).toContain('<h2>By reason</h2>');
    expect(text).toContain('<span>United Kingdom (GB)</span><span class="count">2 allowed</span>');
    expect(text).toContain('<span>12:00 to 12:59</span>');
    expect(text).toMatch(/<td class="figure">3<\/td><td class="nowrap">\+•+78<\/td><td class="deny">denied<\/td>/);
    expect(text.match(/<svg viewBox="0 0 100 1"/g)!.length).toBeGreaterThanOrEqual(4);
  });

  it('holds no number and no other cell, unless the numbers are asked for', async () => {
    expect(await write()).not.toMatch(/\d{6}|alert/);
    expect(await write(['--report-numbers'])).toContain('+442079460123');
  });

  it('holds no script, loads nothing, and escapes what comes from data', async () => {
    const name = join(folder, '<b>&"x".csv');
    writeFileSync(name, list);
    const report = join(folder, 'hostile.html');
    const options = file(`packs: [uk]\nhouse: {}\n`, 'yaml');
    await cli(['scrub', name, '--out', `${name}<i>.csv`, '--map', 'phone=callee.number', '--context', campaign, '--options', options, '--report', report]);
    const text = read(report);
    expect(text).toContain('&lt;b&gt;&amp;&quot;x&quot;.csv');
    expect(text).not.toMatch(/<b>|<i>|<script|\ssrc=|@import|url\(/);
  });

  it('keeps the first rows of many', async () => {
    const report = join(folder, 'many.html');
    const many = Array.from({ length: 70 }, (_, i) => `+4420794601${String(i).padStart(2, '0')}`);
    await scrub(`phone\n${many.join('\n')}\n`, [...flags, '--report', report]);
    expect(read(report)).toContain('20 more in <code>');
    expect(read(report).match(/<td class="figure">/g)).toHaveLength(100);
  });

  it('is not half-written', async () => {
    const { status, err } = await scrub(list, [...flags, '--report', join(folder, 'no/where.html')]);
    expect(status).toBe(2);
    expect(err).toContain('the report cannot be written');
  });
});

describe('check --html', () => {
  it('is a page of the decision', async () => {
    const { status, out } = await cli(['check', `${root}fixtures/calls/denied.yaml`, '--html']);
    expect(status).toBe(1);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(out).toContain('<h1>DENIED</h1>');
    expect(out).toContain('16 CFR 310.4(c)');
    expect(out).toContain('<details><summary>Not excused by');
    expect(out).toMatch(/<a href="https:\/\/[^"]+">Text of the law<\/a>/);
    expect((await cli(['check', `${root}fixtures/calls/allowed.yaml`, '--html'])).out).toContain('To do during the call');
    expect((await cli(['check', `${root}fixtures/calls/missing.yaml`, '--html'])).out).toContain('&lt;fill in&gt;');
    expect((await cli(['check', `${root}fixtures/calls/denied.yaml`, '--html', '--json'])).status).toBe(2);
  });

  it('escapes what comes from the call', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const call = changed(bases.bases['us-live-sale']!, { at: '2026-06-10T23:00:00-04:00', seller: { id: hostile, name: hostile }, call: { subject: hostile } });
    const { out } = await cli(['check', file(JSON.stringify(call), 'json'), '--html']);
    expect(out).not.toContain('<img');
  });

  it('speaks of calls that are over', async () => {
    const over = changed(bases.bases['us-live-sale']!, { stage: 'post-call' });
    expect((await cli(['check', file(JSON.stringify(over), 'json'), '--html'])).out).not.toContain('<dt>Permi');
  });
});

describe('records', () => {
  const cell = fc.stringMatching(/^[ab,;"\r\n é]{0,4}$/);
  const dialect: Dialect = { delimiter: ',', newline: '\n', bom: false };
  const chunksOf = (bytes: Buffer, cuts: readonly number[]): readonly Chunk[] => {
    const chunker = new Chunker(dialect, 1);
    const places = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
    return [...places.slice(1).flatMap((end, i) => [...chunker.push(bytes.subarray(places[i], end))]), ...chunker.end()];
  };

  it('are those that the library reads, wherever the file is cut', () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 4 }), fc.boolean(), (rows, cuts, quoted) => {
        const text = rows.map((cells) => cells.map((one) => (quoted ? `"${one.replaceAll('"', '""')}"` : one)).join(',')).join('\n');
        const bytes = Buffer.from(text === '' ? '' : `${text}\n`);
        const chunks = chunksOf(bytes, cuts);
        expect(Buffer.concat(chunks.map((chunk) => chunk.bytes)).equals(bytes)).toBe(true);
        let expected: string[][] | undefined;
        try {
          expected = parse(bytes, { record_delimiter: ['\r\n', '\n'], relax_column_count: true });
        } catch {
          expected = undefined;
        }
        if (expected !== undefined) expect(chunks.flatMap((chunk) => rowsOf(chunk.bytes, chunk.ends, dialect))).toEqual(expected);
      }),
    ));

  it('are numbered from the first', () => {
    const chunks = chunksOf(Buffer.from('a\nb\nc\nd'), [3]);
    expect(chunks.map(({ firstRow, ends }) => [firstRow, ends.length])).toEqual([[1, 1], [2, 2], [4, 1]]);
  });
});

it('numbers are read as the library reads them, however they are written', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('US', 'CA', 'GB'),
      fc.tuple(fc.constantFrom('', '+1', '1', '+1 ', '1-', '+'), fc.constantFrom('', '(', ' '), fc.stringMatching(/^[0-9]{3}$/), fc.constantFrom('', ')', ') ', '-', '.', ' '), fc.stringMatching(/^[0-9]{3}$/), fc.constantFrom('', '-', '.', ' '), fc.stringMatching(/^[0-9]{3,4}$/)),
      (country, parts) => {
        const text = parts.join('');
        const library = parsePhoneNumberFromString(text, country);
        expect(parseNumber(text, country)).toBe(library?.isPossible() === true && library.ext === undefined ? library.number : undefined);
      },
    ),
    { numRuns: 500 },
  ));

describe('decisions that rows share', () => {
  const dialect: Dialect = { delimiter: ',', newline: '\n', bom: false };
  const planOf = (context: Record<string, unknown>, paths: readonly string[]): Plan => ({
    dialect,
    header: paths,
    columns: paths.map((path, index) => ({ index, name: path, path })),
    campaign: context,
    options: {},
    registries: [],
    keepFormulas: false,
    keep: 0,
    reportNumbers: false,
  });
  const chunkOf = (rows: readonly (readonly string[])[]): Chunk => {
    const [chunk] = new Chunker(dialect, 2).push(Buffer.from(`${rows.map((cells) => cells.join(',')).join('\n')}\n`));
    return chunk!;
  };
  const judged = (output: Uint8Array): string[][] => parse(Buffer.from(output));

  const nanp = areaCodeGroups.flatMap(({ codes }) => codes.split(' ').flatMap((code) => [`+1${code}5550142`, `+1${code}5550199`]));
  const others = numberAreas.flatMap(({ callingCode, prefix }) => ['0123456789', '9876543210'].map((rest) => `+${callingCode}${prefix}${rest}`.slice(0, callingCode === '61' ? 12 : 13)));
  const numbers = [...nanp, ...others].filter((number) => parseNumber(number, undefined) !== undefined);

  it.each([
    ['us-live-sale', {}],
    ['us-live-sale', { registries: { subscriptions: [] } }],
    ['us-prerecorded-sale', {}],
    ['uk-live-marketing', {}],
  ])('are those of %s with each number (%j)', async (name, changes) => {
    const { callee: _, ...campaign } = changed(bases.bases[name]!, changes);
    const judge = makeJudge(planOf(campaign, ['callee.number']));
    const { output } = judge({ kind: 'judge', chunk: chunkOf(numbers.map((number) => [number])) });
    const rows = judged(output);
    expect(rows.map(([number]) => number)).toEqual(numbers);
    for (const [number, , ...cells] of rows) {
      const expected = cellsOf(evaluateCall({ ...campaign, callee: { number } } as unknown as CallContextInput));
      if (cells.join('\n') !== expected.join('\n')) expect(`${number}: ${cells.join('\n')}`).toBe(`${number}: ${expected.join('\n')}`);
    }
  });

  it('are not shared where the number or the person is compared with another', async () => {
    const { callee: _, ...campaign } = changed(bases.bases['us-live-sale']!, {});
    const paths = ['callee.number', 'callee.personId', 'optOuts[0].number', 'optOuts[0].personId', 'optOuts[0].at', 'optOuts[0].to'];
    const [a, b] = ['+12125550142', '+12125550143'];
    const rows = [a, b].flatMap((number) => ['p', 'q'].flatMap((person) => [a, b, '+1 (212) 555-0142', ''].flatMap((other) => ['p', 'q', ''].map((owner) => [number, person, other, owner, '2026-01-01', 'acme']))));
    const judge = makeJudge(planOf(campaign, paths));
    const found = judged(judge({ kind: 'judge', chunk: chunkOf(rows) }).output);
    expect(found).toHaveLength(rows.length);
    const decisions = new Set<string>();
    for (const [number, personId, other, owner, at, to, , ...cells] of found) {
      const optOut = { to, at, ...(other !== '' && { number: other }), ...(owner !== '' && { personId: owner }) };
      const expected = cellsOf(evaluateCall({ ...campaign, callee: { number, personId }, optOuts: [optOut] } as unknown as CallContextInput));
      expect(cells).toEqual(expected);
      decisions.add(cells[0]!);
    }
    expect(decisions).toEqual(new Set(['allow', 'deny']));
  });

  it('take what a registry says into account', async () => {
    const [lists, index] = [file('2125550143\n2125550145\n', 'txt'), join(folder, 'dnc.index')];
    await buildRegistry({ lists: [lists], out: index, versionOn: '2026-06-01', country: 'US', covers: ['+1212'] });
    const { callee: _, registries: __, ...campaign } = changed(bases.bases['us-live-sale']!, {});
    const subscriptions = [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2026-01-01', validToOn: '2026-12-31' }];
    const context = { ...campaign, registries: { subscriptions } };
    const numbers = ['+12125550142', '+12125550143', '+12125550144', '+12125550145', '+16465550142'];
    const argv = ['--context', file(JSON.stringify(context), 'json'), '--registry', `us-national=${index}`, '--packs', 'us-federal'];
    const { result, err } = await scrub(`phone\n${numbers.join('\n')}\n`, argv);
    expect(err).toBe('');
    expect(column(result, 'decision')).toEqual(['allow', 'deny', 'allow', 'deny', 'deny']);
    expect(column(result, 'missing').map((paths) => paths.includes('registries.us-national'))).toEqual([false, false, false, false, true]);
  });

  it('are not made by a registry that is damaged, or is none', async () => {
    expect(await unusable('phone\n', [...flags, '--registry', `us-national=${file('no index', 'index')}`])).toContain('.index');
    expect(await unusable('phone\n', [...flags, '--registry', 'us-national=nowhere.index'])).toContain('there is no such file');
  });
});

describe('the built command', () => {
  const dist = `${root}.tmp/scrub-test`;
  const command = `${dist}/cli.js`;
  beforeAll(async () => {
    mkdirSync(dist, { recursive: true });
    await build({ config: false, entry: { cli: `${root}src/cli/main.ts`, 'scrub-worker': `${root}src/cli/scrub/worker.ts` }, format: ['esm'], target: 'node20', outDir: dist, silent: true, clean: true });
  }, 240_000);

  const spawned = (argv: readonly string[]) => spawn(process.execPath, [command, 'scrub', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = async (child: ReturnType<typeof spawned>): Promise<{ status: number | null; err: string }> => {
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.stdout.resume();
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })));
  };

  const rows = Array.from({ length: 20_000 }, (_, i) => `${i},+44207946${String(i % 10_000).padStart(4, '0')},${i % 997 === 0 ? '"two\nlines"' : 'x'.repeat(400)}`);
  const list = file(`id,phone,note\n${rows.join('\n')}\n`);

  it('judges with workers as without, in order', async () => {
    const results = await Promise.all(['0', '2'].map(async (workers) => {
      const out = join(folder, `workers-${workers}.csv`);
      expect(await ended(spawned([list, '--out', out, '--map', 'phone=callee.number', ...flags, '--workers', workers]))).toMatchObject({ status: 0 });
      return read(out);
    }));
    expect(results[1] === results[0]).toBe(true);
    expect(column(results[0], 'row')).toEqual(rows.map((_, i) => String(i + 2)));
  });

  it('stops at an interruption with whole rows, and goes on', async () => {
    const out = join(folder, 'stopped.csv');
    const argv = [list, '--out', out, '--map', 'phone=callee.number', ...flags, '--workers', '2'];
    const child = spawned(argv);
    const stopped = ended(child);
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`).length < 10_000) return;
        clearInterval(look);
        child.kill('SIGINT');
        resolve();
      }, 2);
    });
    const { status, err } = await stopped;
    expect({ status, err }).toEqual({ status: 130, err: expect.stringMatching(/^Interrupted after row \d+\. .*--resume/m) });
    expect(existsSync(out)).toBe(false);
    const partial = read(`${out}.partial`);
    expect(partial.endsWith('\n')).toBe(true);
    expect(read(join(folder, 'workers-0.csv')).startsWith(partial)).toBe(true);
    expect(await ended(spawned([...argv, '--resume']))).toMatchObject({ status: 0 });
    expect(read(out) === read(join(folder, 'workers-0.csv'))).toBe(true);
  });
});
