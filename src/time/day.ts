/** A calendar day without a place: days since 1970-01-01. */
export type Day = number;

/** Day of the week; 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads `YYYY-MM-DD`; `undefined` if the text is no day of the calendar. */
export const parseDay = (text: string): Day | undefined => (text.length === 10 ? dayAtStart(text) : undefined);

const ZERO = 48;
const DASH = 45;

/** The number that two digits in a text write; `NaN` if one of them is no digit. */
export function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const ones = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** Reads the `YYYY-MM-DD` that a text begins with; `undefined` if it begins with no day of the calendar. */
export function dayAtStart(text: string): Day | undefined {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const dayOfMonth = twoDigitsAt(text, 8);
  return isDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : undefined;
}

/** Whether the calendar has this day. Years from 1900 to 2199: no telephone rule is older, no plan reaches further. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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

const written = new Map<Day, string>();
const DAYS = 4_000;

/** The day as `YYYY-MM-DD`. Days that were written are remembered: most are those of the calls, and of the end of what is kept of them. */
export function formatDay(value: Day): string {
  let text = written.get(value);
  if (text === undefined) {
    const { year, month, dayOfMonth } = dateOf(value);
    text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
    if (written.size >= DAYS) written.clear();
    written.set(value, text);
  }
  return text;
}
