import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetTable } from '../../src/time/offsets.data.js';

// The machine's own tz database, read by the C library's zdump: another program over another compilation of the data.

const folder = process.env['TZDIR'] ?? '/usr/share/zoneinfo';

/** The release of the machine's tz database, such as `2026f`. */
export function machineRelease(): string {
  const files = ['+VERSION', 'tzdata.zi'].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const release = files.map((file) => /\d{4}[a-z]+/.exec(readFileSync(file, 'utf8').slice(0, 200))?.[0]).find((name) => name !== undefined);
  if (release === undefined) throw new Error(`This test compares the package's clocks with the machine's, and ${folder} holds none. Install them: apt-get install -y tzdata`);
  return release;
}

/** What a zone's clock was set to at the start, and each change of it: [instant, milliseconds east of UTC]. */
export type Clock = readonly (readonly [at: number, offset: number])[];

/** The clocks of the zones between two years, by the machine. */
export function machineClocks(zones: readonly string[], from: number, to: number): ReadonlyMap<string, Clock> {
  const { stdout, error } = spawnSync('zdump', ['-i', '-c', `${from},${to}`, ...zones], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1e8 });
  if (error !== undefined) throw new Error(`This test reads the machine's clocks with zdump, which could not be run (${error.message}). Install it: apt-get install -y libc-bin`);
  const clocks = new Map<string, [number, number][]>();
  let clock: [number, number][] = [];
  for (const line of stdout.split('\n')) {
    const zone = /^TZ="(.*)"$/.exec(line)?.[1];
    if (zone !== undefined) clocks.set(zone, (clock = []));
    // The local date and time just after the change, and the offset from then on.
    const change = /^(-|\d{4}-\d\d-\d\d)\t(-|\d\d(?::\d\d){0,2})\t([-+]\d{2,6})/.exec(line);
    if (change === null) continue;
    const [, date = '', time = '', offset = ''] = change;
    const east = offsetOf(offset);
    clock.push([date === '-' ? -Infinity : Date.parse(`${date}T${time.padEnd(5, ':00').padEnd(8, ':00')}Z`) - east, east]);
  }
  return clocks;
}

/** `-0330` as milliseconds. */
function offsetOf(text: string): number {
  const [hours, minutes, seconds] = [text.slice(1, 3), text.slice(3, 5), text.slice(5, 7)].map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours! * 3_600 + minutes! * 60 + seconds!) * 1_000;
}

/** The offset that a clock shows at an instant. */
export function shownBy(clock: Clock, at: number): number {
  let [low, high] = [0, clock.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clock[middle]![0] <= at) low = middle;
    else high = middle - 1;
  }
  return clock[low]![1];
}

/**
 * Up to when a release of the tz database can be held against the package's table: for ever if it is the same or a later one. An older one
 * does not know what was decided since; what was law before the year in which it came out, it knows.
 */
export const knownUntil = (release: string): number => (release >= offsetTable.tzdb ? Infinity : Date.UTC(Number(release.slice(0, 4)), 0, 1));
