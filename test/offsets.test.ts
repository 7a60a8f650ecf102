import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offsetTable } from '../src/time/offsets.data.js';

interface History {
  readonly initialOffset: number;
  readonly transitions: readonly (readonly number[])[];
}
const { historyOf, changesByRule } = (await import(new URL('../scripts/tzif.mjs', import.meta.url).href)) as {
  historyOf: (file: Buffer, from: number, to: number) => History;
  changesByRule: (rule: string, after: number, to: number) => readonly (readonly [number, number])[];
};

const seconds = (text: string): number => Date.parse(text) / 1_000;
const [from, to] = [seconds(offsetTable.from), seconds(offsetTable.to)];
const tableOf = (zone: string): History => {
  const { initialOffset, transitions } = offsetTable.classes.find(({ zones }) => zones.includes(zone))!;
  return { initialOffset, transitions };
};

/** A compiled zone: nothing in the old block; in the new one changes [second, offset], and the rule for the time after. */
function compiled(rule: string, changes: readonly (readonly [number, number])[] = [], before = 0): Buffer {
  const header = (time: number, type: number, char: number): Buffer => {
    const head = Buffer.alloc(44);
    head.write('TZif2');
    [0, 0, 0, time, type, char].forEach((count, i) => head.writeUInt32BE(count, 20 + 4 * i));
    return head;
  };
  const offsets = [before, ...changes.map(([, offset]) => offset)];
  const types = offsets.map((offset) => {
    const type = Buffer.alloc(6);
    type.writeInt32BE(offset);
    return type;
  });
  const times = changes.map(([at]) => {
    const time = Buffer.alloc(8);
    time.writeBigInt64BE(BigInt(at));
    return time;
  });
  const old = [header(0, 1, 4), Buffer.alloc(6), Buffer.from('UTC\0')];
  return Buffer.concat([...old, header(changes.length, offsets.length, 4), ...times, Buffer.from(changes.map((_, i) => i + 1)), ...types, Buffer.from('LMT\0'), Buffer.from(`\n${rule}\n`)]);
}

describe('the offsets of a compiled time zone', () => {
  // What POSIX rules the tz database gives these zones since 2007 or 2008: the table must follow from them alone.
  it.each([
    ['America/New_York', 'EST5EDT,M3.2.0,M11.1.0'],
    ['America/St_Johns', 'NST3:30NDT,M3.2.0,M11.1.0'],
    ['America/Adak', 'HST10HDT,M3.2.0,M11.1.0'],
    ['Europe/London', 'GMT0BST,M3.5.0/1,M10.5.0'],
    ['Europe/Dublin', 'IST-1GMT0,M10.5.0,M3.5.0/1'],
    ['Australia/Sydney', 'AEST-10AEDT,M10.1.0,M4.1.0/3'],
    ['Australia/Lord_Howe', '<+1030>-10:30<+11>-11,M10.1.0,M4.1.0'],
    ['Australia/Eucla', '<+0845>-8:45'],
    ['America/Phoenix', 'MST7'],
  ])('%s follow from its rule', (zone, rule) => expect(historyOf(compiled(rule), from, to)).toEqual(tableOf(zone)));

  it('follow from the changes that the file lists, then from the rule', () => {
    const [last] = changesByRule('EST5EDT,M3.2.0,M11.1.0', seconds('2020-10-01T00:00:00Z'), seconds('2021-01-01T00:00:00Z'));
    const listed = tableOf('America/New_York').transitions.map(([minute, offset]) => [minute! * 60, offset! * 60] as const).filter(([at]) => at <= last![0]);
    expect(historyOf(compiled('EST5EDT,M3.2.0,M11.1.0', [[seconds('2014-11-02T06:00:00Z'), -18_000], ...listed]), from, to)).toEqual(tableOf('America/New_York'));
    expect(historyOf(compiled('EST5', listed, -18_000), from, to).transitions).toEqual(tableOf('America/New_York').transitions.slice(0, listed.length));
  });

  it('are refused where they are not understood', () => {
    expect(() => historyOf(Buffer.from('Zone'), from, to)).toThrow('no compiled time zone');
    expect(() => historyOf(Buffer.concat([Buffer.from('TZif'), Buffer.alloc(60)]), from, to)).toThrow('no 64-bit block');
    expect(() => historyOf(compiled('EST5EDT,J60,J300'), from, to)).toThrow('the day "J60" is not understood');
    expect(() => historyOf(compiled('one hour'), from, to)).toThrow('the rule "one hour" is not understood');
    expect(() => historyOf(compiled('LMT0:00:30'), from, to)).toThrow('no whole minutes');
  });
});

describe('scripts/compile-offsets.mjs', () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, ['scripts/compile-offsets.mjs', ...args], { encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const zones = offsetTable.classes.flatMap((row) => row.zones.map((zone) => ({ ...row, zone })));
  const write = (zone: string, file: Buffer): void => {
    mkdirSync(dirname(join(folder, zone)), { recursive: true });
    writeFileSync(join(folder, zone), file);
  };
  // A release that shows what the table shows, but for one province that goes back to changing its clocks in 2030.
  for (const { zone, initialOffset, transitions } of zones) {
    const changes = transitions.map(([minute, offset]) => [minute! * 60, offset! * 60] as const);
    write(zone, compiled(`<X>${posix(changes.at(-1)?.[1] ?? initialOffset * 60)}`, changes, initialOffset * 60));
  }
  const vancouver = tableOf('America/Vancouver').transitions.map(([minute, offset]) => [minute! * 60, offset! * 60] as const);
  write('America/Vancouver', compiled('<X>8', [...vancouver, [seconds('2030-11-03T09:00:00Z'), -28_800]], -28_800));
  writeFileSync(join(folder, '+VERSION'), '2027b\n');

  it('says which zones change, from when, and by how much', () => {
    const { status, stdout, stderr } = run(folder, '--dry-run');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head, ...changes] = stdout.trim().split('\n');
    expect(head).toBe(`${offsetTable.tzdb} -> 2027b: ${zones.length} zones, from 2015-01-01T00:00:00Z until 2050-01-01T00:00:00Z`);
    expect(changes).toEqual(['America/Vancouver: from 2030-11-03T09:00:00Z UTC-08:00, until now UTC-07:00; they differ on 6999 days, the last of them before 2050-01-01T00:00:00Z']);
  });

  it.skipIf(spawnSync('zic', ['--version']).error !== undefined)('compiles the sources of a release, unpacked or not', () => {
    const sources = mkdtempSync(join(tmpdir(), 'sources-'));
    const fixed = zones.map(({ zone, initialOffset }) => `Zone ${zone} ${initialOffset < 0 ? '-' : ''}${Math.floor(Math.abs(initialOffset) / 60)}:${String(Math.abs(initialOffset) % 60).padStart(2, '0')} - X`);
    mkdirSync(join(sources, 'tz'));
    writeFileSync(join(sources, 'tz', 'northamerica'), `${fixed.join('\n')}\n`);
    writeFileSync(join(sources, 'tz', 'version'), '2027c\n');
    const tarball = join(sources, 'tz.tar.gz');
    spawnSync('tar', ['-czf', tarball, '-C', sources, 'tz']);
    const { status, stdout } = run(tarball, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('-> 2027c: ');
    expect(stdout).toContain('America/Fort_Nelson: from 2015-03-08T10:00:00Z UTC-08:00, until now UTC-07:00; ');
    expect(stdout).not.toContain('America/Phoenix');
    expect(run(join(sources, 'tz'), '--dry-run').stdout).toBe(stdout);
  });

  it('writes nothing on a dry run, and says what it cannot use', () => {
    const before = readFileSync('src/time/offsets.data.ts', 'utf8');
    expect(run('--help').stdout).toContain("Without RELEASE the machine's own zones are read, /usr/share/zoneinfo.");
    expect(run(join(folder, 'nowhere'))).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no such file or folder') as string });
    expect(run(mkdtempSync(join(tmpdir(), 'empty-')))).toMatchObject({ status: 2, stderr: expect.stringContaining('neither compiled zones nor sources') as string });
    expect(run(folder, '--dry-run', '--add', 'Mars/Olympus')).toMatchObject({ status: 2, stderr: expect.stringContaining('Mars/Olympus: the release has no such zone') as string });
    expect(run(folder, '--dry-run', '--to', '2010-01-01')).toMatchObject({ status: 2, stderr: expect.stringContaining('--to 2010-01-01') as string });
    expect(run(folder, '--no-such')).toMatchObject({ status: 2 });
    expect(readFileSync('src/time/offsets.data.ts', 'utf8')).toBe(before);
  });
});

/** Seconds east of UTC as POSIX writes them. */
function posix(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  return `${offset > 0 ? '-' : ''}${Math.floor(minutes / 60)}:${minutes % 60}`;
}
