import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { australianHolidayOn, holidaysKnownUntil } from '../time/australian-holidays.js';
import type { Day } from '../time/day.js';
import { dayBegins, lastLocalDay } from './local-time.js';

const declared = fact('calendar.holidays', ({ calendar }) => calendar?.holidays);

/** The national public holiday of Australia on a day, computed or declared for the whole country; `undefined` if there is none. */
export const nationalHolidayOn = (date: Day, call: Call): string | undefined =>
  australianHolidayOn(date) ?? declared.given(call)?.find(({ on, place }) => on === date && place === 'AU')?.name;

/** It is known which national public holidays there are on a day. */
export const areHolidaysKnownOn = (date: Day, call: Call): boolean => date < holidaysKnownUntil || declared.given(call) !== undefined;

/** Nothing says which holidays have been proclaimed for the date of the call. Never a plain "yes": it is a question. */
export const lacksHolidays: Condition = condition(
  [declared.path],
  (call) => {
    if (!areHolidaysKnownOn(lastLocalDay(call), call)) declared(call);
    return false;
  },
  (call) => dayBegins(call, holidaysKnownUntil),
);
