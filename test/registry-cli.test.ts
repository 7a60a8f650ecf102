import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { fileOf, pathOf, zipOf } from './support/registry.js';

async function cli(argv: readonly string[], { stdin = '', tty = false } = {}) {
  let [out, err] = ['', ''];
  const stderr = { write: (text: string) => (err += text), isTTY: tty, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  const status = await run(['registry', ...argv], {
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(stdin));
    })(),
    stdout: { write: (text) => (out += text) },
    stderr,
    env: {},
  });
  return { status, out, err };
}

const list = fileOf('us.zip', zipOf({ '202.txt': '202,5550142\n202,5550143\n', '212.txt': '212,5550142\n' }));
const made = async (): Promise<string> => {
  const index = pathOf('us.dnc');
  expect((await cli(['build', list, '--out', index, '--version-on', '2026-11-01'])).status).toBe(0);
  return index;
};

it('build says what it made, and a line now and then how far it is', async () => {
  const index = pathOf('us.dnc');
  const { status, out, err } = await cli(['build', list, '--out', index, '--version-on', '2026-11-01']);
  expect(status).toBe(0);
  expect(out).toBe(
    `3 numbers, ${readFileSync(index).length} bytes, format 3\n` +
      'Answers for, by the day of the version:\n  2026-11-01: +1202, +1212\n' +
      `Made of:\n  ${list.split('/').at(-1)}: 3 numbers, sha256 ${/sha256 ([0-9a-f]{64})/.exec(out)![1]}\n`,
  );
  expect(err).toBe('Reading lists: 100 %\nWriting the index: 50 %\nWriting the index: 100 %\n');
});

it('build shows a bar on a terminal', async () => {
  const { status, err } = await cli(['build', list, '--out', pathOf('us.dnc'), '--version-on', '2026-11-01'], { tty: true });
  expect(status).toBe(0);
  expect(err).toContain('Reading lists');
  expect(err).not.toContain('Reading lists: 100 %');
});

it('build --update brings an index up to date, in its place or beside it', async () => {
  const index = await made();
  const changes = fileOf('changes.txt', '2025550142,2026-11-10T08:00:00,D\n2025550199,2026-11-10T08:00:00,A\n2025550143,2026-11-10T08:00:00,A\n');
  const beside = pathOf('new.dnc');
  const { status, out } = await cli(['build', changes, '--update', index, '--out', beside, '--version-on', '2026-11-20']);
  expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: '1 numbers added, 1 deleted; 1 changes changed nothing.' });
  expect(out).toContain('  2026-11-01: +1212\n  2026-11-20: +1202\n');
  expect((await cli(['check', index, '+12025550142'])).status).toBe(1);
  expect((await cli(['check', beside, '+12025550142'])).status).toBe(0);
  await cli(['build', changes, '--update', index, '--version-on', '2026-11-20', '--covers', '+1202, +1212']);
  expect((await cli(['info', index])).out).toContain('  2026-11-20: +1202, +1212\n');
});

it('info tells all of it as JSON, and verifies', async () => {
  const index = await made();
  const { out } = await cli(['info', index, '--json']);
  expect(JSON.parse(out)).toMatchObject({ format: 3, numbers: 3, covers: [{ numbers: '+1202', versionOn: '2026-11-01' }, { numbers: '+1212', versionOn: '2026-11-01' }] });
  expect((await cli(['info', index, '--verify'])).out).toContain('Every part has the checksum that was written with it.');
  const bytes = readFileSync(index);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(index, bytes);
  expect((await cli(['info', index])).status).toBe(0);
  expect(await cli(['info', index, '--verify'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('was altered or damaged after it was built') });
});

it('info names a dozen and counts the rest', async () => {
  const index = pathOf('many.dnc');
  const areas = Array.from({ length: 15 }, (_, i) => `${201 + i},5550142`).join('\n');
  const { out } = await cli(['build', fileOf('many.txt', areas), '--out', index, '--version-on', '2026-11-01']);
  expect(out).toContain('+1212 and 3 more');
  const plain = pathOf('plain.dnc');
  expect((await cli(['build', fileOf('tps.txt', '02079460142\n'), '--country', 'GB', '--out', plain, '--version-on', '2026-11-01'])).out).toContain('2026-11-01: every number');
});

it('check says of each number whether it is listed', async () => {
  const index = await made();
  expect(await cli(['check', index, '+12025550142', '+12025550144', '+14155550142'])).toEqual({
    status: 1,
    out: '+12025550142 is listed (version of 2026-11-01)\n+12025550144 is not listed (version of 2026-11-01)\n+14155550142 is of an area that the index does not answer for\n',
    err: '',
  });
  expect((await cli(['check', index, '(202) 555-0144', '--country', 'US'])).status).toBe(0);
  const numbers = fileOf('numbers.txt', '+12025550142\n\n+12025550144\r\n+14155550142');
  expect((await cli(['check', index, '--file', numbers])).out).toBe('number,status,version_on\n+12025550142,listed,2026-11-01\n+12025550144,not-listed,2026-11-01\n+14155550142,unknown,\n');
  expect((await cli(['check', index, '--file', '-'], { stdin: '+12025550144\n'.repeat(1_500) })).status).toBe(0);
});

it.each<[string, (index: string) => readonly string[], RegExp]>([
  ['no place for the index', () => ['build', list, '--version-on', '2026-11-01'], /--out: say where the index goes/],
  ['no day', (index) => ['build', list, '--out', index, '--version-on', 'today'], /"today" is no day/],
  ['no version', (index) => ['build', list, '--out', index], /required option '--version-on/],
  ['a list that is none', (index) => ['build', fileOf('x.txt', 'x y z\n1\n'), '--out', index, '--version-on', '2026-11-01'], /x\.txt, line 2/],
  ['no numbers', (index) => ['check', index], /no numbers are given/],
  ['what is no number', (index) => ['check', index, '12'], /"12" is no telephone number/],
  ['no index', () => ['check', list, '+12025550142'], /is no do-not-call index/],
  ['no file', () => ['info', 'none.dnc'], /none\.dnc: there is no such file/],
])('%s is unusable input', async (_, argv, message) => {
  expect(await cli(argv(await made()))).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
});
