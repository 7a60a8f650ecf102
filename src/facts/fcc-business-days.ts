import type { Call } from '../call/call.js';
import type { DayAlone } from '../call/times.js';
import { formatDay, type Day } from '../time/day.js';
import { DAY, type Instant } from '../time/instant.js';
import { localTime } from '../time/local-time.js';
import { addBusinessDays } from './business-days.js';
import type { Period } from './dates.js';

/** Monday to Friday without federal holidays: (n)(1) counts so, and no other paragraph says how it counts (us-tcpa A-10). */
export const businessDays = (count: number): Period => ({
  inWords: `${count} business days`,
  lastDay: (received) => addBusinessDays(received, count),
});

/** The day on which a request was received: the latest that it may be at the called person's place. */
export function dayReceived(time: Instant | DayAlone, { place: { zones } }: Call): Day {
  if (typeof time !== 'number') return time.day;
  return zones.length === 0 ? Math.floor(time / DAY) : Math.max(...zones.map((zone) => localTime(zone, time).day));
}

/** The date of the call: the earliest that it may be there. */
export const dateOfCall = ({ at, clocks }: Call): Day =>
  clocks.length === 0 ? Math.floor(at / DAY) : Math.min(...clocks.map(({ day }) => day));

/** Nobody could still be acting upon the request at the time of the call. */
export const isGraceOver = (received: Instant | DayAlone, grace: Period, call: Call): boolean =>
  dateOfCall(call) > grace.lastDay(dayReceived(received, call));

/** The time to act, in words: `the 10 business days to act upon it ended on 2026-05-15`. */
export function graceInWords(received: Instant | DayAlone, grace: Period, call: Call): string {
  const lastDay = formatDay(grace.lastDay(dayReceived(received, call)));
  return `the ${grace.inWords} to act upon it ${isGraceOver(received, grace, call) ? 'ended' : 'end'} on ${lastDay}`;
}
