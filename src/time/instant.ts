/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Later than anything a rule can wait for. */
export const NEVER: Instant = Infinity;

/** The first of some instants, `NEVER` if there are none; of a list of any length, which spread over arguments would fill the stack. */
export const soonest = (instants: readonly Instant[]): Instant => instants.reduce((first, at) => Math.min(first, at), NEVER);

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d):?(\d\d)?)$/;

/**
 * Reads an ISO 8601 date and time with `Z` or an offset. A leap second (`:60`), which no clock of ours can
 * show, and a day that the calendar does not have are refused.
 *
 * @returns the instant, or the reason why the text is none.
 */
export function parseInstant(text: string): Instant | string {
  const match = RFC3339.exec(text);
  if (match === null) return reasonAgainst(text);
  const [, year, month, day, hour, minute, second = '0', fraction = '', zulu, sign, offsetHour = '0', offsetMinute = '0'] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return 'there is no such day in the calendar';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'there is no such time of day';
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) return 'there is no such offset from UTC';
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), millisecond);
  if (zulu !== undefined) return local;
  const offset = Number(offsetHour) * HOUR + Number(offsetMinute) * MINUTE;
  return sign === '+' ? local - offset : local + offset;
}

function reasonAgainst(text: string): string {
  if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d([.,]\d+)?)?$/.test(text)) return 'it has no offset from UTC';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'it is a day without a time and an offset';
  return 'it is not an ISO 8601 date and time';
}

/** Whether the calendar has this day. Years from 1900 to 2199: no telephone rule is older, no plan reaches further. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The instant as the decision writes it: UTC with `Z`, without the fraction if it is a whole second. */
export function formatInstant(instant: Instant): string {
  const text = new Date(instant).toISOString();
  return instant % SECOND === 0 ? `${text.slice(0, 19)}Z` : text;
}

/** The first whole second that is not before the instant. */
export const wholeSecondFrom = (instant: Instant): Instant => Math.ceil(instant / SECOND) * SECOND;
