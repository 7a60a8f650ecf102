import { easterSunday, substituteFor, yearlyHolidayOn, type Yearly } from './bank-holidays.js';
import { dayOf, formatDay, type Day } from './day.js';

// The days that every State and Territory keeps (uk-ca-au, AU-HOL). A weekday stands in for a holiday at the weekend where all of
// them keep it; for Anzac Day only some do.
const yearly: readonly Yearly[] = [
  { name: 'New Year’s Day', on: (year) => dayOf(year, 1, 1), substitute: (holiday) => substituteFor(holiday) },
  { name: 'Australia Day', on: (year) => dayOf(year, 1, 26), substitute: (holiday) => substituteFor(holiday) },
  { name: 'Good Friday', on: (year) => easterSunday(year) - 2 },
  { name: 'Easter Monday', on: (year) => easterSunday(year) + 1 },
  { name: 'Anzac Day', on: (year) => dayOf(year, 4, 25) },
  { name: 'Christmas Day', on: (year) => dayOf(year, 12, 25), substitute: (holiday) => substituteFor(holiday, holiday + 1) },
  { name: 'Boxing Day', on: (year) => dayOf(year, 12, 26), substitute: (holiday) => substituteFor(holiday, substituteFor(holiday - 1)) },
];

/** Days that were proclaimed once in every State and Territory. */
const proclaimed: Readonly<Record<string, string>> = {
  '2022-09-22': 'National Day of Mourning',
};

/** The first day of which it is not known what has been proclaimed: the years before it were compared with published lists. */
export const holidaysKnownUntil: Day = dayOf(2031, 1, 1);

/** The national public holiday of Australia on a day; `undefined` if there is none. Both a holiday at the weekend and its substitute count. */
export const australianHolidayOn = (date: Day): string | undefined => proclaimed[formatDay(date)] ?? yearlyHolidayOn(date, yearly);
