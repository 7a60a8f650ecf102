import { dayAtStart, dayOf, formatDay, isDate, twoDigitsAt } from './day.js';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Later than anything a rule can wait for. */
export const NEVER: Instant = Infinity;

/** The first of the instants that the entries of a list have, `NEVER` if there are none; of a list of any length, which spread over arguments would fill the stack. */
export function soonest<T>(entries: readonly T[] | undefined, instantOf: (entry: T) => Instant): Instant {
  let first = NEVER;
  if (entries !== undefined) for (const entry of entries) first = Math.min(first, instantOf(entry));
  return first;
}

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)$/;

/**
 * Reads an ISO 8601 date and time with `Z` or an offset. A leap second (`:60`), which no clock of ours can
 * show, and a day that the calendar does not have are refused.
 *
 * @returns the instant, or the reason why the text is none.
 */
export const parseInstant = (text: string): Instant | string => usualInstant(text) ?? anyInstant(text);

const PLUS = 43;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;

/** Reads the forms that almost every text has, `2026-06-10T14:00:00Z` and `…-04:00`, also with milliseconds, as `Date` writes them, at a tenth of a pattern's cost. */
function usualInstant(text: string): Instant | undefined {
  const end = text.charCodeAt(19) === DOT ? 23 : 19;
  const zone = text.charCodeAt(end);
  const isUsual = text.length === end + 1 ? zone === Z : text.length === end + 6 && (zone === PLUS || zone === DASH) && text.charCodeAt(end + 3) === COLON;
  if (!isUsual || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return undefined;
  const day = dayAtStart(text);
  const hour = twoDigitsAt(text, 11);
  const minute = twoDigitsAt(text, 14);
  const second = twoDigitsAt(text, 17);
  const millisecond = end === 19 ? 0 : twoDigitsAt(text, 20) * 10 + twoDigitsAt(text, 21) % 10;
  if (day === undefined || !(hour <= 23 && minute <= 59 && second <= 59 && millisecond <= 999)) return undefined;
  const local = day * DAY + hour * HOUR + minute * MINUTE + second * SECOND + millisecond;
  if (zone === Z) return local;
  const offsetHour = twoDigitsAt(text, end + 1);
  const offsetMinute = twoDigitsAt(text, end + 4);
  if (!(offsetHour <= 14 && offsetMinute <= 59)) return undefined;
  const offset = offsetHour * HOUR + offsetMinute * MINUTE;
  return zone === PLUS ? local - offset : local + offset;
}

function anyInstant(text: string): Instant | string {
  const match = RFC3339.exec(text);
  if (match === null) return reasonAgainst(text);
  const [, year, month, day, hour, minute, second = '0', fraction = '', zulu, sign, offsetHour = '0', offsetMinute = '0'] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return 'there is no such day in the calendar';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'there is no such time of day';
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) return 'there is no such offset from UTC';
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const local = dayOf(Number(year), Number(month), Number(day)) * DAY + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * SECOND + millisecond;
  if (zulu !== undefined) return local;
  const offset = Number(offsetHour) * HOUR + Number(offsetMinute) * MINUTE;
  return sign === '+' ? local - offset : local + offset;
}

function reasonAgainst(text: string): string {
  if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?$/.test(text)) return 'it has no offset from UTC';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'it is a day without a time and an offset';
  return 'it is not an ISO 8601 date and time';
}

/** The instant as the decision writes it: UTC with `Z`, without the fraction if it is a whole second. */
export function formatInstant(instant: Instant): string {
  if (instant % SECOND !== 0) return new Date(instant).toISOString();
  const day = Math.floor(instant / DAY);
  return `${formatDay(day)}T${formatClock(instant - day * DAY)}Z`;
}

/** The first whole second that is not before the instant. */
export const wholeSecondFrom = (instant: Instant): Instant => Math.ceil(instant / SECOND) * SECOND;

/** A time of day, in milliseconds since midnight, as `14:00:00`. */
export function formatClock(timeOfDay: number): string {
  const seconds = Math.floor(timeOfDay / SECOND);
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

const pairs = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

const twoDigits = (n: number): string => pairs[n]!;
