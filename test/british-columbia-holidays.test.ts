import { describe, expect, it } from 'vitest';
import { britishColumbiaHolidayOn } from '../src/time/british-columbia-holidays.js';
import { day } from '../src/time/day.js';
import { daysOf } from './support/days.js';

// Worked out by hand, year by year, after the Employment Standards Act (uk-ca-au, CA-BC): Family Day is the second Monday of February
// from 2013 and the third from 2019, the National Day for Truth and Reconciliation is kept from 2023.
const kept: Readonly<Record<number, string>> = {
  2012: '01-01 04-06 05-21 07-01 08-06 09-03 10-08 11-11 12-25',
  2013: '01-01 02-11 03-29 05-20 07-01 08-05 09-02 10-14 11-11 12-25',
  2018: '01-01 02-12 03-30 05-21 07-01 08-06 09-03 10-08 11-11 12-25',
  2019: '01-01 02-18 04-19 05-20 07-01 08-05 09-02 10-14 11-11 12-25',
  2022: '01-01 02-21 04-15 05-23 07-01 08-01 09-05 10-10 11-11 12-25',
  2023: '01-01 02-20 04-07 05-22 07-01 08-07 09-04 09-30 10-09 11-11 12-25',
  2024: '01-01 02-19 03-29 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25',
  2026: '01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25',
};

describe('statutory holidays of British Columbia', () => {
  it.each(Object.entries(kept))('of %s', (year, days) => expect(daysOf(year, (date) => britishColumbiaHolidayOn(date) !== undefined)).toBe(days));

  it('have their names', () => {
    const names = ['New Year’s Day', 'Family Day', 'Good Friday', 'Victoria Day', 'Canada Day', 'B.C. Day', 'Labour Day', 'National Day for Truth and Reconciliation', 'Thanksgiving Day', 'Remembrance Day', 'Christmas Day'];
    expect(kept[2024]!.split(' ').map((date) => britishColumbiaHolidayOn(day(`2024-${date}`)))).toEqual(names);
  });
});
