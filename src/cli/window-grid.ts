import type { Day } from '../time/day.js';
import { HOUR, MINUTE, type Instant } from '../time/instant.js';
import { formatOffset, formatTimeOfDay, localTime } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';
import type { CallingWindow, CallingWindows } from '../decision/calling-windows.js';
import { barOf, clockChangeOn, withinDay, type Cell, type Spell } from './day-bar.js';
import { dayText } from './day-text.js';
import { wrap, type Terminal } from './terminal.js';

export const spellsOf = (windows: readonly CallingWindow[]): readonly Spell[] => windows.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));

const LABEL = 12;

/** `Mon 23 Nov`, the numbers under each other. */
const label = (day: Day): string => dayText(day).replace(/ (\d) /, '  $1 ').padEnd(LABEL);

/** A line a day: the day, its bar, its hours in words. */
export function gridOf(zone: Zone, calendar: Pick<CallingWindows, 'from' | 'to'>, windows: readonly CallingWindow[], blocked: boolean, terminal: Terminal): readonly string[] {
  const range = { from: Date.parse(calendar.from), to: Date.parse(calendar.to) };
  const open = spellsOf(windows);
  // Half hours where they fit, else hours.
  const minutes = terminal.width >= LABEL + 48 ? 30 : 60;
  const rows = daysIn(zone, range, open).map((day) => rowOf(zone, day, open, range, minutes, blocked, terminal));
  const ruler = Array.from({ length: 24 / 3 }, (_, i) => String(i * 3).padEnd(180 / minutes)).join('');
  const shown = rows.flatMap(({ cells }) => cells);
  return [terminal.dim(`${' '.repeat(LABEL)}${ruler}24`), ...rows.map(({ line }) => line), '', terminal.dim(wrap(legend(shown, blocked, minutes), terminal.width, ' '.repeat(LABEL)))];
}

/** The local days of the calendar; one of which only a part on the edge was looked at, in which nothing is open, is left out. */
export function daysIn(zone: Zone, range: Spell, open: readonly Spell[]): readonly Day[] {
  const [first, last] = [localTime(zone, range.from).day, localTime(zone, range.to - 1).day];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const inRange = (day: Day): number => withinDay(zone, day, [range]).reduce((sum, { from, to }) => sum + to - from, 0);
  const shown = days.filter((day) => withinDay(zone, day, open).length > 0 || inRange(day) > 12 * HOUR);
  return shown.length > 0 ? shown : days;
}

function rowOf(zone: Zone, day: Day, open: readonly Spell[], range: Spell, minutes: number, blocked: boolean, terminal: Terminal): { readonly cells: readonly Cell[]; readonly line: string } {
  const cells = barOf(zone, day, open, range, minutes);
  const times = withinDay(zone, day, open).map((spell) => spellText(zone, day, spell));
  const words = times.length === 0 ? 'closed' : times.join(', ');
  const change = clockChangeOn(zone, day);
  const below = (text: string): string => wrap(text, terminal.width, ' '.repeat(LABEL));
  const room = terminal.width - LABEL - cells.length - 2;
  const bar = `${label(day)}${painted(cells, blocked, terminal)}`;
  const lines = [...(words.length <= room ? [`${bar}  ${words}`] : [bar, below(words)]), ...(change === undefined ? [] : [below(changeText(zone, change))])];
  return { cells, line: lines.join('\n') };
}

const marks: Readonly<Record<Cell, string>> = { open: '█', partly: '▒', closed: '·', skipped: ' ', outside: ' ' };

/** What would be open but for something that stands throughout is drawn lighter. */
const markOf = (cell: Cell, blocked: boolean): string => (blocked && cell === 'open' ? '░' : marks[cell]);

function painted(cells: readonly Cell[], blocked: boolean, { good, dim }: Terminal): string {
  let text = '';
  for (let i = 0; i < cells.length; ) {
    let end = i;
    while (end < cells.length && cells[end] === cells[i]) end++;
    const run = markOf(cells[i]!, blocked).repeat(end - i);
    text += cells[i] === 'open' && !blocked ? good(run) : dim(run);
    i = end;
  }
  return text;
}

function legend(cells: readonly Cell[], blocked: boolean, minutes: number): string {
  const words: readonly (readonly [Cell, string])[] = [['open', blocked ? 'would be open' : 'open'], ['partly', 'partly open'], ['closed', 'closed'], ['skipped', 'blank: skipped by the clocks'], ['outside', 'blank: not looked at']];
  const used = words.filter(([cell]) => cells.includes(cell)).map(([cell, word]) => `${markOf(cell, blocked)} ${word}`.trim());
  return `${used.join('  ')}  each ${minutes} minutes`;
}

/** `08:00-21:00`; a time that the clocks show twice on that day with its offset, midnight at the end as 24:00. */
export function spellText(zone: Zone, day: Day, { from, to }: Spell): string {
  const end = localTime(zone, to);
  return `${edgeText(zone, from)}-${end.day > day ? '24:00' : edgeText(zone, to)}`;
}

function edgeText(zone: Zone, at: Instant): string {
  const { timeOfDay, offset, day } = localTime(zone, at);
  const twice = [at - HOUR, at + HOUR].some((other) => {
    const local = localTime(zone, other);
    return local.timeOfDay === timeOfDay && local.day === day;
  });
  return `${formatTimeOfDay(timeOfDay)}${twice ? ` (UTC${formatOffset(offset)})` : ''}`;
}

function changeText(zone: Zone, { at, by }: { readonly at: Instant; readonly by: number }): string {
  const before = formatTimeOfDay((localTime(zone, at - 1).timeOfDay + 1) % (24 * HOUR));
  const amount = Math.abs(by) === HOUR ? 'an hour' : `${Math.abs(by) / MINUTE} minutes`;
  return `clocks go ${by > 0 ? 'forward' : 'back'} ${amount} at ${before}`;
}
