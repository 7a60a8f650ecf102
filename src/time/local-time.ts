import { formatDay, weekdayOf, type Day, type Weekday } from './day.js';
import { DAY, formatClock, HOUR, MINUTE, NEVER, type Instant } from './instant.js';
import type { Zone } from './zone.js';

/** What the clock and the calendar show in one zone at one instant. */
export interface LocalTime {
  readonly zone: Zone;
  readonly at: Instant;
  /** Milliseconds east of UTC. */
  readonly offset: number;
  readonly day: Day;
  /** Milliseconds since local midnight. */
  readonly timeOfDay: number;
}

export function localTime(zone: Zone, at: Instant): LocalTime {
  const offset = zone.offsetAt(at);
  const local = at + offset;
  const day = Math.floor(local / DAY);
  return { zone, at, offset, day, timeOfDay: local - day * DAY };
}

export const weekday = (local: LocalTime): Weekday => weekdayOf(local.day);

/** A stretch of the day in milliseconds since local midnight, half-open. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A window as the law writes it: `between('08:00', '21:00')`. */
export const between = (from: string, to: string): TimeWindow => ({ from: timeOfDay(from), to: timeOfDay(to) });

/** `HH:MM` as milliseconds since midnight. */
export function timeOfDay(text: string): number {
  const [hour, minute] = text.split(':');
  return Number(hour) * HOUR + Number(minute) * MINUTE;
}

export const isWithin = ({ timeOfDay }: LocalTime, { from, to }: TimeWindow): boolean => from <= timeOfDay && timeOfDay < to;

/** The next instant at which this clock passes one of the times of day, passes midnight, or is changed by law. */
export function nextPassing(local: LocalTime, timesOfDay: readonly number[]): Instant {
  let wait = DAY - local.timeOfDay;
  for (const time of timesOfDay) if (time > local.timeOfDay && time - local.timeOfDay < wait) wait = time - local.timeOfDay;
  return Math.min(local.at + wait, local.zone.nextChange(local.at));
}

/** The first instant of a calendar day in a zone; where the clocks skip midnight, the first instant after the gap. */
export function startOfDay(zone: Zone, day: Day): Instant {
  const midnight = day * DAY;
  const before = zone.offsetAt(midnight - 15 * HOUR);
  const after = zone.offsetAt(midnight + 13 * HOUR);
  if (before === after) return midnight - before;
  const starts = [midnight - before, midnight - after].filter((at) => at + zone.offsetAt(at) === midnight);
  return starts.length > 0 ? Math.min(...starts) : zone.nextChange(midnight - 15 * HOUR);
}

/** The instant at which a calendar day begins in a zone; `NEVER` if that is not after the given instant. */
export function nextStart(zone: Zone, day: Day, after: Instant): Instant {
  // No zone is further west of UTC than twelve hours: most days that are asked for are long past.
  if ((day + 1) * DAY <= after) return NEVER;
  const start = startOfDay(zone, day);
  return start > after ? start : NEVER;
}

/** The clock as a reason prints it: `21:14`, with seconds only where they decide. */
export function formatTimeOfDay(milliseconds: number): string {
  const clock = formatClock(milliseconds);
  return clock.endsWith(':00') ? clock.slice(0, 5) : clock;
}

/** Local date and time with the offset, ISO 8601: `2026-06-10T14:00:00-04:00`. */
export const formatLocal = ({ day, timeOfDay, offset }: LocalTime): string => `${formatDay(day)}T${formatClock(timeOfDay)}${formatOffset(offset)}`;

/** An offset from UTC as ISO 8601 writes it: `-04:00`. */
export const formatOffset = (offset: number): string => `${offset < 0 ? '-' : '+'}${formatTimeOfDay(Math.abs(offset)).slice(0, 5)}`;
