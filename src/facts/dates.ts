import type { Call } from '../call/call.js';
import type { DayAlone } from '../call/times.js';
import { condition, type Changes, type Condition } from '../law/condition.js';
import type { Fact } from '../law/fact.js';
import { addMonths, formatDay, type Day } from '../time/day.js';
import { DAY, formatInstant, HOUR, NEVER, soonest, type Instant } from '../time/instant.js';
import { localTime, startOfDay } from '../time/local-time.js';
import { dayBegins, firstLocalDay, lastLocalDay } from './local-time.js';

/** When an event that excuses a call begins to do so, or has become too old. */
export const aging = (event: Day, lastDay: Day, call: Call): Instant =>
  Math.min(dayBegins(call, event), dayBegins(call, lastDay + 1));

/** When an answer that the law reckons from a day may change; never, if no day was given. */
export const reckonedFrom =
  (event: Fact<Day | null>, next: (day: Day, call: Call) => Instant): Changes =>
  (call) => {
    const day = event.given(call);
    return day == null ? NEVER : next(day, call);
  };

/** When an instant is reached; `NEVER` if it is past. */
export const reached = (at: Instant | null | undefined, call: Call): Instant => (at != null && at > call.at ? at : NEVER);

/** Evidence of a request, read as early as it may have been made: a day alone counts from its first instant. */
export function asRequest(time: Instant | DayAlone, { place: { zones } }: Call): Instant {
  if (typeof time === 'number') return time;
  // Where no place is known, the earliest clock on earth.
  return zones.length === 0 ? time.day * DAY - 14 * HOUR : soonest(zones, (zone) => startOfDay(zone, time.day));
}

/** Evidence of a permission, read as late as it may have been given: a day alone counts from its last instant. */
export function asPermission(time: Instant | DayAlone, { place: { zones } }: Call): Instant {
  if (typeof time === 'number') return time;
  return (zones.length === 0 ? (time.day + 1) * DAY + 12 * HOUR : Math.max(...zones.map((zone) => startOfDay(zone, time.day + 1)))) - 1;
}

/** A length of time that a law counts in whole local days or in calendar months from the day of an event. */
export interface Period {
  readonly inWords: string;
  readonly lastDay: (event: Day) => Day;
}

export const days = (count: number): Period => ({ inWords: `${count} days`, lastDay: (event) => event + count });
export const months = (count: number): Period => ({ inWords: `${count} months`, lastDay: (event) => addMonths(event, count) });

/** Calendar months of which the anniversary is no longer part. */
export const monthsUntilAnniversary = (count: number): Period => ({ inWords: `${count} months`, lastDay: (event) => addMonths(event, count) - 1 });

/** The date of the call is on the day of the event or within the period after it, its last day included. */
export const isWithinPeriod = (event: Day, period: Period, call: Call): boolean =>
  event <= firstLocalDay(call) && lastLocalDay(call) <= period.lastDay(event);

/** The date of the call is before this day, wherever the called person may be. */
export const isCallBefore = (day: Day): Condition =>
  condition(
    ['at', 'callee.locations'],
    (call) => lastLocalDay(call) < day,
    (call) => dayBegins(call, day),
  );

/** The day of a piece of evidence: the earliest that it may be at the called person's place. */
export function firstDayOf(time: Instant | DayAlone, { place: { zones } }: Call): Day {
  if (typeof time !== 'number') return time.day;
  return zones.length === 0 ? Math.floor(time / DAY) : Math.min(...zones.map((zone) => localTime(zone, time).day));
}

/** That day as a reason names it. */
export const dayInWords = (time: Instant | DayAlone, call: Call): string => formatDay(firstDayOf(time, call));

/** A piece of evidence's time as the context writes it. */
export const timeAsWritten = (time: Instant | DayAlone): string => (typeof time === 'number' ? formatInstant(time) : formatDay(time.day));
