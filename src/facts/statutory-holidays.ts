import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { formatDay, type Day } from '../time/day.js';
import { soonest } from '../time/instant.js';
import { nextPassing } from '../time/local-time.js';
import { clocksOf } from './local-time.js';

/** The holiday on a day, by a rule of the calendar; `undefined` if there is none. */
export type HolidayOn = (date: Day) => string | undefined;

/** The holiday that one of the person's clocks shows: one that the calendar's rules give, or one that the house has stated. */
function holidayShown(call: Call, region: string, holidayOn: HolidayOn): { readonly name: string; readonly on: Day } | undefined {
  for (const { day: on } of clocksOf(call)) {
    const declared = call.calendar?.holidays?.find((holiday) => holiday.on === on && (holiday.place === region || holiday.place === region.slice(0, 2)));
    const name = holidayOn(on) ?? declared?.name;
    if (name !== undefined) return { name, on };
  }
  return undefined;
}

/** It is a statutory holiday where the person may be. */
export const isStatutoryHoliday = (region: string, holidayOn: HolidayOn): Condition =>
  condition(
    ['at', 'callee.locations'],
    (call) => holidayShown(call, region, holidayOn) !== undefined,
    (call) => soonest(call.clocks, (local) => nextPassing(local, [])),
  );

/** The holiday in words: `2026-07-01 is a statutory holiday (Canada Day)`. */
export function holidayInWords(call: Call, region: string, holidayOn: HolidayOn): string {
  const { name, on } = holidayShown(call, region, holidayOn)!;
  return `${formatDay(on)} is a statutory holiday (${name})`;
}
