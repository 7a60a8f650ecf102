import { daysInMonth, isDate } from './instant.js';

/** A calendar day without a place: days since 1970-01-01. */
export type Day = number;

/** Day of the week; 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads `YYYY-MM-DD`; `undefined` if the text is no day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** A day that the source itself writes: the text is known to be right. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`${text} is no day`);
  return parsed;
}

// Days from civil date and back, after the public-domain algorithms for the proleptic Gregorian calendar:
// years start in March, so that the leap day comes last.
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Year, month (from 1) and day of the month. */
export function dateOf(value: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = value + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The same day so many months later; the last day of the month if that month is shorter (us-tsr 4.1: forward, clamped). */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOf(value);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (value: Day): Weekday => ((((value + 3) % 7) + 7) % 7 + 1) as Weekday;

/** The day as `YYYY-MM-DD`. */
export function formatDay(value: Day): string {
  const { year, month, dayOfMonth } = dateOf(value);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
