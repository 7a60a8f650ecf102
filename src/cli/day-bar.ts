import type { Day } from '../time/day.js';
import { MINUTE, type Instant } from '../time/instant.js';
import { localTime, startOfDay } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';

/** A time between two instants, half-open. */
export interface Spell {
  readonly from: Instant;
  readonly to: Instant;
}

/** What a stretch of the clock is: open, closed, partly open; skipped by the clocks; not looked at. */
export type Cell = 'open' | 'closed' | 'partly' | 'skipped' | 'outside';

/** The stretches of a local day in which the clocks are not changed. */
function calmIn(zone: Zone, day: Day): readonly Spell[] {
  const end = startOfDay(zone, day + 1);
  const calm: Spell[] = [];
  for (let from = startOfDay(zone, day); from < end; ) {
    const to = Math.min(zone.nextChange(from), end);
    calm.push({ from, to });
    from = to;
  }
  return calm;
}

const overlap = (a: Spell, b: Spell): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/**
 * A day as the clock on the wall shows it, in cells of so many minutes. An hour that the clocks skip is no time; one that they show
 * twice is open if it is so both times.
 */
export function barOf(zone: Zone, day: Day, open: readonly Spell[], range: Spell, minutes: number): readonly Cell[] {
  const calm = calmIn(zone, day);
  return Array.from({ length: 1_440 / minutes }, (_, i): Cell => {
    let [time, seen, permitted] = [0, 0, 0];
    for (const spell of calm) {
      const midnight = spell.from - localTime(zone, spell.from).timeOfDay;
      const from = Math.max(spell.from, midnight + i * minutes * MINUTE);
      const cell = { from, to: Math.max(from, Math.min(spell.to, midnight + (i + 1) * minutes * MINUTE)) };
      time += cell.to - cell.from;
      seen += overlap(cell, range);
      for (const one of open) permitted += overlap(cell, one);
    }
    if (time === 0) return 'skipped';
    if (seen === 0) return 'outside';
    return permitted === 0 ? 'closed' : permitted === time ? 'open' : 'partly';
  });
}

/** The parts of some spells that lie in a local day. */
export function withinDay(zone: Zone, day: Day, spells: readonly Spell[]): readonly Spell[] {
  const [start, end] = [startOfDay(zone, day), startOfDay(zone, day + 1)];
  return spells.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) })).filter(({ from, to }) => from < to);
}

/** What the clocks do on a day on which they are changed: `clocks go back an hour at 02:00`. */
export function clockChangeOn(zone: Zone, day: Day): { readonly at: Instant; readonly by: number } | undefined {
  const [, after] = calmIn(zone, day);
  return after === undefined ? undefined : { at: after.from, by: zone.offsetAt(after.from) - zone.offsetAt(after.from - 1) };
}
