import type { Call } from '../call/call.js';
import { formatTimeOfDay } from '../time/local-time.js';
import { edgesOfWeek, hoursOn, weekdayInWords, type Week } from '../time/week.js';
import { clockInWords, isOpenAt, type OpeningsByDay } from './local-time.js';

/** Hours that a law fixes by the day of the week. */
export const weekly = (week: Week): OpeningsByDay => ({ on: (day) => hoursOn(week, day), edges: edgesOfWeek(week) });

/** The clocks outside the hours, in words: `Saturday, 18:30 in America/Toronto, where calls may be made from 10:00 until 18:00`. */
export const clocksOutsideWeekly = (call: Call, openings: OpeningsByDay): string =>
  call.clocks
    .filter((local) => !isOpenAt(openings, local, call))
    .map((local) => {
      const { from, to } = openings.on(local.day, call)!;
      return `${weekdayInWords(local.day)}, ${clockInWords(local)}, where calls may be made from ${formatTimeOfDay(from)} until ${formatTimeOfDay(to)}`;
    })
    .join(' and ');
