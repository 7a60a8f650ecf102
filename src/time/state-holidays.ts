import { dateOf, day, type Day } from './day.js';
import { proclaimedHolidays, stateHolidays } from './state-holidays.data.js';

/** A legal holiday of a state on one day. */
export interface KeptHoliday {
  readonly name: string;
  /** Kept in these counties only. */
  readonly counties?: readonly string[] | undefined;
  /** Closed as the stricter reading: not every source has the day. */
  readonly cautious: boolean;
}

const YEARS = 2_000;
const byYear = new Map<string, ReadonlyMap<Day, KeptHoliday>>();

/** The legal holiday of a state (`LA`) that is kept on a day; `undefined` if there is none, or if the state's days are not in the package. */
export function stateHolidayOn(state: string, date: Day): KeptHoliday | undefined {
  const { year } = dateOf(date);
  const key = `${state} ${year}`;
  let known = byYear.get(key);
  if (known === undefined) {
    // A call may be of any year; whoever asks for all of them must not fill the memory.
    if (byYear.size >= YEARS) byYear.clear();
    byYear.set(key, (known = holidaysKeptIn(state, year)));
  }
  return known.get(date);
}

/** The days of a year on which a state keeps a holiday, those of the next New Year's Day included. */
function holidaysKeptIn(state: string, year: number): ReadonlyMap<Day, KeptHoliday> {
  const kept = new Map<Day, KeptHoliday>();
  const keep = (date: Day, holiday: KeptHoliday): void => {
    const other = kept.get(date);
    // Of two holidays on one day the one that is beyond doubt decides.
    if (other === undefined || other.cautious) kept.set(date, holiday);
  };
  for (const { name, on, since = 0, alsoOn, counties, cautious = false } of stateHolidays[state] ?? []) {
    for (const of of [year, year + 1]) {
      if (of < since) continue;
      const holiday = on(of);
      keep(holiday, { name, counties, cautious });
      for (const date of alsoOn?.(holiday) ?? []) if (date !== holiday) keep(date, { name: `${name}, observed`, counties, cautious });
    }
  }
  for (const date of proclaimedHolidays[state] ?? []) keep(day(date), { name: 'proclaimed by the governor', cautious: false });
  return kept;
}
