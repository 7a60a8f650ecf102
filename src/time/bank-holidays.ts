import { dateOf, dayOf, formatDay, weekdayOf, type Day, type Weekday } from './day.js';

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

const weekdayFrom = (from: Day, wanted: Weekday): Day => from + ((wanted - weekdayOf(from) + 7) % 7);
const firstMonday = (year: number, month: number): Day => weekdayFrom(dayOf(year, month, 1), MONDAY);
const lastMonday = (year: number, month: number): Day => weekdayFrom(dayOf(year, month, 25), MONDAY);

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The weekday that stands in for a holiday on a Saturday or Sunday; `taken` if another holiday has the Monday. */
export function substituteFor(holiday: Day, taken?: Day): Day | undefined {
  if (weekdayOf(holiday) !== SATURDAY && weekdayOf(holiday) !== SUNDAY) return undefined;
  const monday = weekdayFrom(holiday, MONDAY);
  return monday === taken ? monday + 1 : monday;
}

/** A holiday that returns every year. */
export interface Yearly {
  readonly name: string;
  readonly on: (year: number) => Day;
  readonly substitute?: (holiday: Day) => Day | undefined;
}

// England and Wales. Easter Monday, the last Mondays in May and August and Boxing Day: Banking and Financial Dealings Act 1971,
// Sch. 1, para. 1. New Year's Day, the first Monday in May and substitutes that the Schedule does not name: royal proclamation each
// year, s. 1(3). Good Friday and Christmas Day: common law. Where Christmas Day is a Sunday its substitute is the Tuesday, because
// Boxing Day has the Monday.
const yearly: readonly Yearly[] = [
  { name: 'New Year’s Day', on: (year) => dayOf(year, 1, 1), substitute: (holiday) => substituteFor(holiday) },
  { name: 'Good Friday', on: (year) => easterSunday(year) - 2 },
  { name: 'Easter Monday', on: (year) => easterSunday(year) + 1 },
  { name: 'Early May bank holiday', on: (year) => firstMonday(year, 5) },
  { name: 'Spring bank holiday', on: (year) => lastMonday(year, 5) },
  { name: 'Summer bank holiday', on: (year) => lastMonday(year, 8) },
  { name: 'Christmas Day', on: (year) => dayOf(year, 12, 25), substitute: (holiday) => substituteFor(holiday, holiday + 1) },
  { name: 'Boxing Day', on: (year) => dayOf(year, 12, 26), substitute: (holiday) => substituteFor(holiday, substituteFor(holiday - 1)) },
];

/** Days that a proclamation moved or added (s. 1(2)-(3)); `undefined`: in that year this day was none. */
const proclaimed: Readonly<Record<string, string | undefined>> = {
  '2011-04-29': 'Royal wedding',
  '2012-05-28': undefined,
  '2012-06-04': 'Spring bank holiday',
  '2012-06-05': 'Diamond Jubilee',
  '2020-05-04': undefined,
  '2020-05-08': 'Early May bank holiday',
  '2022-05-30': undefined,
  '2022-06-02': 'Spring bank holiday',
  '2022-06-03': 'Platinum Jubilee',
  '2022-09-19': 'State funeral of Queen Elizabeth II',
  '2023-05-08': 'Coronation of King Charles III',
};

/**
 * The bank holiday of England and Wales on a day; `undefined` if there is none. Where a holiday falls on a weekend both the day
 * itself and its substitute count.
 */
export function bankHolidayOn(date: Day): string | undefined {
  const text = formatDay(date);
  if (text in proclaimed) return proclaimed[text];
  return yearlyHolidayOn(date, yearly);
}

/** Which of the holidays is on a day, or has its substitute there. */
export function yearlyHolidayOn(date: Day, holidays: readonly Yearly[]): string | undefined {
  const { year } = dateOf(date);
  for (const { name, on, substitute } of holidays) {
    const holiday = on(year);
    if (holiday === date) return name;
    if (substitute?.(holiday) === date) return `${name}, substitute day`;
  }
  return undefined;
}
