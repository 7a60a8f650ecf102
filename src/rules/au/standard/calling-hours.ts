import type { Call } from '../../../call/call.js';
import { areHolidaysKnownOn, nationalHolidayOn } from '../../../facts/australian-holidays.js';
import type { OpeningsByDay } from '../../../facts/local-time.js';
import { listInWords } from '../../../facts/words.js';
import { formatDay } from '../../../time/day.js';
import { between, formatTimeOfDay, type LocalTime } from '../../../time/local-time.js';
import { edgesOfWeek, hoursOn, weekdayInWords, type Week } from '../../../time/week.js';

/** When one kind of call may be made. */
export interface Hours {
  readonly openings: OpeningsByDay;
  /** Those of a week without a holiday. */
  readonly ordinary: OpeningsByDay;
  /** Those of days whose holidays are known: at any other time consent alone shows that the call may be made. */
  readonly certain: OpeningsByDay;
  readonly inWords: string;
}

/** The hours of a week, and none on a national public holiday. */
function hours(week: Week, inWords: string): Hours {
  const edges = edgesOfWeek(week);
  const on: OpeningsByDay['on'] = (date, call) => (nationalHolidayOn(date, call) === undefined ? hoursOn(week, date) : undefined);
  return {
    openings: { on, edges },
    ordinary: { on: (date) => hoursOn(week, date), edges },
    certain: { on: (date, call) => (areHolidaysKnownOn(date, call) ? on(date, call) : undefined), edges },
    inWords,
  };
}

// AU-HOURS-TM
export const telemarketingHours = hours(
  { weekday: between('09:00', '20:00'), saturday: between('09:00', '17:00'), sunday: undefined },
  'telemarketing calls may be made from 09:00 until 20:00 on weekdays and until 17:00 on Saturdays, not on Sundays or national public holidays',
);

// AU-HOURS-RS
export const researchHours = hours(
  { weekday: between('09:00', '20:30'), saturday: between('09:00', '17:00'), sunday: between('09:00', '17:00') },
  'research calls may be made from 09:00 until 20:30 on weekdays and until 17:00 on Saturdays and Sundays, not on national public holidays',
);

/** What a clock shows on which no call may be made: `20:00 on a Wednesday`. */
function timeInWords(local: LocalTime, call: Call): string {
  const holiday = nationalHolidayOn(local.day, call);
  return holiday === undefined
    ? `${formatTimeOfDay(local.timeOfDay)} on a ${weekdayInWords(local.day)}`
    : `${formatDay(local.day)}, a national public holiday (${holiday}),`;
}

/** Clocks on which no call may be made: `20:00 on a Wednesday in Australia/Sydney and Australia/Melbourne`. */
export function closedInWords(closed: readonly LocalTime[], call: Call): string {
  const zones = new Map<string, string[]>();
  for (const local of closed) {
    const time = timeInWords(local, call);
    zones.set(time, [...(zones.get(time) ?? []), local.zone.name]);
  }
  return listInWords([...zones].map(([time, names]) => `${time} in ${listInWords(names)}`));
}
