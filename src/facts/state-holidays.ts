import type { Call } from '../call/call.js';
import { fact } from '../law/fact.js';
import type { Day } from '../time/day.js';
import { stateHolidayOn, type KeptHoliday } from '../time/state-holidays.js';

/** Days that were proclaimed, as the user states them. */
export const statedHolidays = fact('calendar.holidays', ({ calendar }) => calendar?.holidays);

/** The legal holiday that a state keeps on a day, by law or by proclamation, as far as it is known. */
export function holidayIn(state: string, day: Day, call: Call): KeptHoliday | undefined {
  const stated = statedHolidays.given(call)?.find(({ on, place }) => on === day && (place === 'US' || place === `US-${state}`));
  // A day that is kept everywhere and beyond doubt comes before one that the package knows in some counties only.
  return stated === undefined ? stateHolidayOn(state, day) : { name: stated.name, cautious: false };
}
