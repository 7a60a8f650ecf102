import { withinDay } from '../src/cli/day-bar.js';
import type { CallingWindows, Objection } from '../src/index.js';
import { DAY, type Instant } from '../src/time/instant.js';
import { localTime, startOfDay } from '../src/time/local-time.js';
import type { Zone } from '../src/time/zone.js';

/** A time of the calendar. `standing`: only what no time clears stands against the call. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'open' | 'standing' | 'closed';
  /** Of a closed time, which laws close it. */
  readonly laws?: Laws;
}

/** The laws that close a stretch, under one letter. */
export interface Laws {
  readonly letter: string;
  /** The first instant of which the reasons speak. */
  readonly at: Instant;
  readonly objections: readonly Objection[];
}

/** The whole calendar in order, and the laws that close parts of it. */
export function spansOf({ windows, closed, violations, missing, failures }: CallingWindows): { readonly spans: readonly Span[]; readonly laws: readonly Laws[] } {
  // What stands throughout is told by itself; a stretch is closed by what comes and goes.
  const standing = new Set([
    ...violations.map(({ rule }) => `violates ${rule}`),
    ...missing.flatMap(({ rules }) => rules.map((rule) => `missing ${rule}`)),
    ...failures.map(({ rule }) => `failed ${rule}`),
  ]);
  const laws = new Map<string, Laws>();
  const shut = closed.map(({ from, to, by }): Span => {
    const objections = by.filter(({ rule, status }) => !standing.has(`${status} ${rule}`));
    const span = { from: Date.parse(from), to: Date.parse(to) };
    if (objections.length === 0) return { ...span, kind: 'standing' };
    const key = objections.map(({ rule, status }) => `${status} ${rule}`).join();
    if (!laws.has(key)) laws.set(key, { letter: letterOf(laws.size), at: span.from, objections });
    return { ...span, kind: 'closed', laws: laws.get(key)! };
  });
  const open = windows.map(({ from, to }): Span => ({ from: Date.parse(from), to: Date.parse(to), kind: 'open' }));
  return { spans: [...open, ...shut].sort((a, b) => a.from - b.from), laws: [...laws.values()] };
}

/** a, b, …, z, aa, ab, … */
const letterOf = (n: number): string => (n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/** A local day with its part of the calendar. */
export interface CalendarDay {
  readonly day: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly spans: readonly Span[];
}

export function daysOf(zone: Zone, spans: readonly Span[]): readonly CalendarDay[] {
  const [first, last] = [spans[0]!.from, spans.at(-1)!.to];
  const days: CalendarDay[] = [];
  for (let { day } = localTime(zone, first); startOfDay(zone, day) < last; day++) {
    const [start, end] = [startOfDay(zone, day), startOfDay(zone, day + 1)];
    days.push({ day, start, end, spans: spans.flatMap((span) => withinDay(zone, day, [span]).map((inside) => ({ ...span, ...inside }))) });
  }
  return days;
}

/** Where an instant stands on the day's clock, from 0 to 1; `end` as the end of what precedes it. */
export function positionOf(zone: Zone, at: Instant, end = false): number {
  return end ? positionOf(zone, at - 1) + 1 / DAY : localTime(zone, at).timeOfDay / DAY;
}
