import { weekdayOf, type Day } from '../time/day.js';
import { isFederalHoliday } from '../time/federal-holidays.js';

const SATURDAY = 6;

/** Monday to Friday, federal holidays apart: the Telemarketing Sales Rule does not say what a business day is (us-tsr 10, question 16). */
export const isBusinessDay = (date: Day): boolean => weekdayOf(date) < SATURDAY && !isFederalHoliday(date);

/** The so manieth business day after a day, which itself does not count. */
export function addBusinessDays(from: Day, count: number): Day {
  let date = from;
  for (let left = count; left > 0; ) {
    date += 1;
    if (isBusinessDay(date)) left -= 1;
  }
  return date;
}
