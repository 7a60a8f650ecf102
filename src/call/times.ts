import { parseDay, type Day } from '../time/day.js';
import { parseInstant, type Instant } from '../time/instant.js';

/** What may stand where an instant is asked for. A luxon `DateTime` is recognised by its `toMillis`. */
export type InstantInput = string | number | Date | { toMillis(): number };

/** What an instant is asked for as, in words. */
export const instantWanted = 'an ISO 8601 date and time with Z or an offset (2026-06-10T14:00:00-04:00), or epoch milliseconds';

/** A day without a time: evidence may give one where no clock was kept. */
export interface DayAlone {
  readonly day: Day;
}

/** The instant that a value of the context names, or why it names none. */
export function readInstant(value: unknown): Instant | string {
  if (typeof value === 'string') return parseInstant(value);
  const milliseconds =
    typeof value === 'number' ? value
    : value instanceof Date ? value.getTime()
    : isDateTime(value) ? value.toMillis()
    : undefined;
  if (milliseconds === undefined) return 'it is not a date and time';
  if (!Number.isInteger(milliseconds)) return 'it is not a whole number of milliseconds';
  return Math.abs(milliseconds) <= 7_258_118_400_000 ? milliseconds : 'it is not a time between 1740 and 2199';
}

const isDateTime = (value: unknown): value is { toMillis(): number } =>
  typeof value === 'object' && value !== null && typeof (value as { toMillis?: unknown }).toMillis === 'function';

/** An instant or a day alone. */
export function readEvidenceTime(value: unknown): Instant | DayAlone | string {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? readInstant(value) : { day };
}
