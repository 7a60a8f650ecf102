import { describe, expect, it } from 'vitest';
import { bankHolidayOn } from '../src/time/bank-holidays.js';
import { day } from '../src/time/day.js';
import { daysOf } from './support/days.js';

// The bank holidays of England and Wales of these years, day by day, as they are remembered to have been proclaimed; of a holiday at the weekend the day itself besides its substitute.
const kept: Readonly<Record<number, string>> = {
  2011: '01-01 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-25 12-26 12-27',
  2012: '01-01 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2022: '01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27',
  2023: '01-01 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
};

describe('bank holidays of England and Wales', () => {
  it.each(Object.entries(kept))('of %s', (year, days) => expect(daysOf(year, (date) => bankHolidayOn(date) !== undefined)).toBe(days));

  it('have their names', () => {
    const names = ['New Year’s Day', 'Good Friday', 'Easter Monday', 'Early May bank holiday', 'Spring bank holiday', 'Summer bank holiday', 'Christmas Day', 'Boxing Day', 'Christmas Day, substitute day', 'Boxing Day, substitute day'];
    expect(kept[2021]!.split(' ').map((date) => bankHolidayOn(day(`2021-${date}`)))).toEqual(names);
  });
});
