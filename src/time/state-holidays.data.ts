import { easterSunday } from './bank-holidays.js';
import { dayOf, weekdayOf, type Day } from './day.js';
import { federalHolidays, keptOn, nth, type Yearly } from './federal-holidays.js';

const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** A legal holiday of a state, and the days besides its own on which it is kept. */
export interface StateHoliday extends Yearly {
  /** Days that stand in for one at the weekend; the day itself is kept too (us-states 2: close both). */
  readonly alsoOn?: (holiday: Day) => readonly Day[];
  /** Kept in these counties only. */
  readonly counties?: readonly string[];
  /** Not every source has it; closed as the stricter reading. */
  readonly cautious?: true;
}

const fixed = (name: string, month: number, dayOfMonth: number, more: Partial<StateHoliday> = {}): StateHoliday => ({ name, on: (year) => dayOf(year, month, dayOfMonth), ...more });
const mardiGras = (more: Partial<StateHoliday> = {}): StateHoliday => ({ name: 'Mardi Gras', on: (year) => easterSunday(year) - 47, ...more });
const goodFriday = (more: Partial<StateHoliday> = {}): StateHoliday => ({ name: 'Good Friday', on: (year) => easterSunday(year) - 2, ...more });
const dayAfterThanksgiving: StateHoliday = { name: 'Day after Thanksgiving', on: (year) => nth(4, THURSDAY, year, 11) + 1 };
/** The Tuesday after the first Monday in November. */
const electionDay = (year: number): Day => nth(1, MONDAY, year, 11) + 1;

/** The Friday before a Saturday, the Monday after a Sunday. */
const atWeekend = (holiday: Day): readonly Day[] => [keptOn(holiday)];
/** The Monday after a Saturday or Sunday. */
const followingMonday = (holiday: Day): readonly Day[] => (weekdayOf(holiday) >= SATURDAY ? [holiday + 8 - weekdayOf(holiday)] : []);
/** The Monday after a Sunday. */
const mondayAfterSunday = (holiday: Day): readonly Day[] => (weekdayOf(holiday) === SUNDAY ? [holiday + 1] : []);

/** The Monday of the week of a weekday, the Monday after a Saturday or Sunday. */
const mondayFor = (date: Day): Day => (weekdayOf(date) >= SATURDAY ? date + 8 - weekdayOf(date) : date + 1 - weekdayOf(date));

const federal = (alsoOn: (holiday: Day) => readonly Day[], cautious: readonly string[] = []): readonly StateHoliday[] =>
  federalHolidays.map((holiday) => ({ ...holiday, alsoOn, ...(cautious.includes(holiday.name) && { cautious: true }) }));
const JUNETEENTH = 'Juneteenth National Independence Day';
const without = (list: readonly StateHoliday[], ...names: readonly string[]): readonly StateHoliday[] => list.filter(({ name }) => !names.includes(name));

/** The legal holidays by state, as far as a telephone law speaks of them (us-states 2). */
export const stateHolidays: Readonly<Record<string, readonly StateHoliday[]>> = {
  // Ala. Code § 1-3-8(a): "If any holiday falls on Sunday, the following day is the holiday. If any holiday falls on Saturday, the
  // preceding day is the holiday." Juneteenth by the governor's proclamation from 2021 on. Rosa Parks Day is a commemoration.
  AL: [
    ...federal(atWeekend),
    { name: 'Confederate Memorial Day', on: (year) => nth(4, MONDAY, year, 4) },
    { name: 'Jefferson Davis’ birthday', on: (year) => nth(1, MONDAY, year, 6) },
    fixed('Mrs. Rosa L. Parks Day', 12, 1, { alsoOn: atWeekend, cautious: true }),
    mardiGras({ counties: ['Baldwin', 'Mobile'] }),
  ],
  // General Order R-29617 § V(A)(2); La. R.S. 1:55. The Commission does not enforce Washington's Birthday; it is left out. Other days
  // of R.S. 1:55 are kept as the stricter reading.
  LA: [
    ...without(federal(atWeekend, [JUNETEENTH, 'Columbus Day']), 'Washington’s Birthday'),
    mardiGras(),
    goodFriday(),
    dayAfterThanksgiving,
    fixed('Battle of New Orleans', 1, 8, { cautious: true }),
    fixed('Huey P. Long Day', 8, 30, { cautious: true }),
    fixed('All Saints’ Day', 11, 1, { cautious: true }),
  ],
  // Neb. Rev. Stat. § 62-301(1): a list of its own, on Sunday the following Monday, else by the federal schedule.
  NE: [...federal(atWeekend), { name: 'Arbor Day', on: (year) => nth(1, FRIDAY, year, 5) - 7 }, dayAfterThanksgiving],
  // 44 P.S. § 11. The primary: third Tuesday in May, in a presidential year the fourth in April (Election Code, section 603(a)).
  PA: [
    ...federal(atWeekend, [JUNETEENTH]),
    goodFriday(),
    fixed('Flag Day', 6, 14),
    { name: 'Election Day', on: electionDay },
    { name: 'Primary election day', on: (year) => (year % 4 === 0 ? nth(4, TUESDAY, year, 4) : nth(3, TUESDAY, year, 5)), cautious: true },
  ],
  // R.I. Gen. Laws § 25-1-1: a day on Sunday is kept on the day following; state employees keep five of them on the Monday after a
  // Saturday too. § 5-61-2(2) speaks of any "state or federal holiday", so that the federal Friday before a Saturday is closed as well.
  RI: [
    ...federal((holiday) => [...atWeekend(holiday), ...followingMonday(holiday)]),
    fixed('Rhode Island Independence Day', 5, 4, { alsoOn: mondayAfterSunday }),
    { name: 'Victory Day', on: (year) => nth(2, MONDAY, year, 8) },
    // In odd years no state officers are elected; the day is then an ordinary one.
    { name: 'Election Day', on: (year) => electionDay(year + (year % 2)) },
  ],
  // Utah Code § 63G-1-301 as in force from 2026-05-06. Juneteenth since 2022 (HB 238): on a Tuesday to Friday the Monday before is
  // the holiday, at the weekend the Monday after; the day itself is closed too as the stricter reading. Good Friday since that
  // version, subject to a subsection that was not read.
  UT: [
    ...without(federal(atWeekend), JUNETEENTH),
    fixed('Pioneer Day', 7, 24, { alsoOn: atWeekend }),
    { name: 'Juneteenth National Freedom Day', since: 2022, on: (year) => mondayFor(dayOf(year, 6, 19)) },
    fixed('Juneteenth', 6, 19, { since: 2022, cautious: true }),
    goodFriday({ since: 2027, cautious: true }),
  ],
};

/** Days that a governor has proclaimed, by state; `calendar.holidays` adds to them. La. R.S. 1:55 (us-states 2). */
export const proclaimedHolidays: Readonly<Record<string, readonly string[]>> = {
  LA: ['2020-12-24', '2020-12-31', '2023-07-03', '2023-12-26'],
};
