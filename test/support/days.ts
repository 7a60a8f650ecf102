import { day, formatDay, type Day } from '../../src/time/day.js';

/** The days of a year that pass a test, as `01-01 07-04`. */
export function daysOf(year: string, test: (date: Day) => boolean): string {
  const found: string[] = [];
  for (let date = day(`${year}-01-01`); date <= day(`${year}-12-31`); date++) if (test(date)) found.push(formatDay(date).slice(5));
  return found.join(' ');
}
