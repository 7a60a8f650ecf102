import { dateOf, dayOf, weekdayOf, type Day, type Weekday } from './day.js';

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

/** The so manieth of a weekday in a month. */
export function nth(count: number, wanted: Weekday, year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
}

export const lastMonday = (year: number, month: number): Day => nth(1, MONDAY, year, month + 1) - 7;

/** A holiday that comes every year. */
export interface Yearly {
  readonly name: string;
  readonly on: (year: number) => Day;
  /** The first year in which it was kept, if that is later than the Telemarketing Sales Rule (1995). */
  readonly since?: number;
}

// 5 U.S.C. 6103(a), in its order. Juneteenth: Public Law 117-17 of 17 June 2021, kept from that year on. Inauguration Day is a
// holiday around the District of Columbia only, 6103(c), and days off by executive order are none by this law.
export const federalHolidays: readonly Yearly[] = [
  { name: 'New Year’s Day', on: (year) => dayOf(year, 1, 1) },
  { name: 'Birthday of Martin Luther King, Jr.', on: (year) => nth(3, MONDAY, year, 1) },
  { name: 'Washington’s Birthday', on: (year) => nth(3, MONDAY, year, 2) },
  { name: 'Memorial Day', on: (year) => lastMonday(year, 5) },
  { name: 'Juneteenth National Independence Day', on: (year) => dayOf(year, 6, 19), since: 2021 },
  { name: 'Independence Day', on: (year) => dayOf(year, 7, 4) },
  { name: 'Labor Day', on: (year) => nth(1, MONDAY, year, 9) },
  { name: 'Columbus Day', on: (year) => nth(2, MONDAY, year, 10) },
  { name: 'Veterans Day', on: (year) => dayOf(year, 11, 11) },
  { name: 'Thanksgiving Day', on: (year) => nth(4, THURSDAY, year, 11) },
  { name: 'Christmas Day', on: (year) => dayOf(year, 12, 25) },
];

/** On a Saturday the Friday before is kept, 5 U.S.C. 6103(b)(1); on a Sunday the Monday after, Executive Order 11582, sec. 3. */
export function keptOn(holiday: Day): Day {
  const weekday = weekdayOf(holiday);
  return weekday === SATURDAY ? holiday - 1 : weekday === SUNDAY ? holiday + 1 : holiday;
}

const byYear = new Map<number, ReadonlyMap<Day, string>>();

/** The holidays by the days of a year on which they are kept; the next New Year’s Day may be kept in it too. */
function keptIn(year: number): ReadonlyMap<Day, string> {
  const kept = new Map<Day, string>();
  for (const of of [year, year + 1]) {
    for (const { name, on, since = 0 } of federalHolidays) if (of >= since && !kept.has(keptOn(on(of)))) kept.set(keptOn(on(of)), name);
  }
  return kept;
}

/**
 * The legal public holiday of the United States that is kept on a day; `undefined` if there is none. A holiday at the weekend is
 * found on the weekday that is kept for it, which for New Year’s Day may be in the year before.
 */
export function federalHolidayOn(date: Day): string | undefined {
  const { year } = dateOf(date);
  // Three hundred years at most: a day of the calendar is between 1900 and 2199.
  let known = byYear.get(year);
  if (known === undefined) byYear.set(year, (known = keptIn(year)));
  return known.get(date);
}

/** A legal public holiday of the United States is kept on this day. */
export const isFederalHoliday = (date: Day): boolean => federalHolidayOn(date) !== undefined;
