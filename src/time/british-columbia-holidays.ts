import { easterSunday } from './bank-holidays.js';
import { dateOf, day, dayOf, weekdayOf, type Day } from './day.js';
import { nth } from './federal-holidays.js';

const MONDAY = 1;

interface Yearly {
  readonly name: string;
  readonly on: (year: number) => Day;
  /** The first day on which it was a statutory holiday, if that is later than the regulation on telemarketers. */
  readonly since?: Day;
}

/** The Monday before 25 May. */
const victoriaDay = (year: number): Day => dayOf(year, 5, 24) - ((weekdayOf(dayOf(year, 5, 24)) - MONDAY + 7) % 7);

// Employment Standards Act (British Columbia), in the order of the year. Family Day moved from the second Monday to the third in 2019.
const yearly: readonly Yearly[] = [
  { name: 'New Year’s Day', on: (year) => dayOf(year, 1, 1) },
  { name: 'Family Day', on: (year) => nth(year < 2019 ? 2 : 3, MONDAY, year, 2), since: day('2013-02-11') },
  { name: 'Good Friday', on: (year) => easterSunday(year) - 2 },
  { name: 'Victoria Day', on: victoriaDay },
  { name: 'Canada Day', on: (year) => dayOf(year, 7, 1) },
  { name: 'B.C. Day', on: (year) => nth(1, MONDAY, year, 8) },
  { name: 'Labour Day', on: (year) => nth(1, MONDAY, year, 9) },
  { name: 'National Day for Truth and Reconciliation', on: (year) => dayOf(year, 9, 30), since: day('2023-03-09') },
  { name: 'Thanksgiving Day', on: (year) => nth(2, MONDAY, year, 10) },
  { name: 'Remembrance Day', on: (year) => dayOf(year, 11, 11) },
  { name: 'Christmas Day', on: (year) => dayOf(year, 12, 25) },
];

/** The statutory holiday of British Columbia on a day; `undefined` if there is none. */
export function britishColumbiaHolidayOn(date: Day): string | undefined {
  const { year } = dateOf(date);
  return yearly.find(({ on, since = -Infinity }) => since <= date && on(year) === date)?.name;
}
