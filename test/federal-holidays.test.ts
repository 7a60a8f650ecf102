import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../src/facts/business-days.js';
import { day, formatDay } from '../src/time/day.js';
import { federalHolidayOn, isFederalHoliday } from '../src/time/federal-holidays.js';
import { daysOf } from './support/days.js';

// Worked out by hand from the calendar. New Year's Day of 2028 is a Saturday and is kept on the last day of 2027.
const kept: Readonly<Record<number, string>> = {
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

describe('federal holidays, 5 U.S.C. 6103', () => {
  it.each(Object.entries(kept))('of %s', (year, days) => expect(daysOf(year, isFederalHoliday)).toBe(days));

  it.each([
    ['2026-07-03', 'Independence Day'],
    ['2026-07-04', undefined],
    ['2027-12-31', 'New Year’s Day'],
    ['2021-06-18', 'Juneteenth National Independence Day'],
    ['2020-06-19', undefined],
    ['2025-01-20', 'Birthday of Martin Luther King, Jr.'],
    ['2026-06-10', undefined],
  ])('%s: %s', (date, name) => expect(federalHolidayOn(day(date))).toBe(name));
});

describe('business days', () => {
  it.each([
    ['2026-06-10', true, 'a Wednesday'],
    ['2026-06-13', false, 'a Saturday'],
    ['2026-06-14', false, 'a Sunday'],
    ['2026-06-19', false, 'a holiday'],
  ])('%s: %s, %s', (date, expected) => expect(isBusinessDay(day(date))).toBe(expected));

  it.each([
    ['2026-06-01', 7, '2026-06-10'],
    ['2026-05-29', 7, '2026-06-09'],
    ['2026-05-30', 7, '2026-06-09'],
    ['2026-06-10', 7, '2026-06-22'],
    ['2026-06-26', 7, '2026-07-08'],
    ['2027-12-23', 1, '2027-12-27'],
    ['2026-06-10', 0, '2026-06-10'],
  ])('%s and %i business days: %s', (from, count, to) => expect(formatDay(addBusinessDays(day(from), count))).toBe(to));
});
