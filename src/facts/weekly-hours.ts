import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { NEVER } from '../time/instant.js';
import { formatTimeOfDay, isWithin, nextPassing, weekday, type LocalTime, type TimeWindow } from '../time/local-time.js';
import { clockInWords, clocksOf } from './local-time.js';

/** Hours that a law fixes by the day of the week. */
export interface WeeklyHours {
  readonly weekdays: TimeWindow;
  readonly saturday: TimeWindow;
  readonly sunday: TimeWindow;
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const nameOf = (local: LocalTime): string => names[weekday(local) - 1]!;

/** The hours of the day that the clock shows. */
function windowOf({ weekdays, saturday, sunday }: WeeklyHours, local: LocalTime): TimeWindow {
  const today = weekday(local);
  return today === 6 ? saturday : today === 7 ? sunday : weekdays;
}

const isOpen = (hours: WeeklyHours, local: LocalTime): boolean => isWithin(local, windowOf(hours, local));

/** Every clock that may be the called person's shows a time within the hours of its day. */
export function isWithinWeeklyHours(hours: WeeklyHours): Condition {
  // Midnight, at which one day's hours give way to another's, is a passing by itself.
  const edges = [hours.weekdays, hours.saturday, hours.sunday].flatMap(({ from, to }) => [from, to]);
  return condition(
    ['at', 'callee.locations'],
    (call) => clocksOf(call).every((local) => isOpen(hours, local)),
    (call) => Math.min(NEVER, ...call.clocks.map((local) => nextPassing(local, edges))),
  );
}

/** Every clock outside the hours stands exactly at their end, where "between" leaves the stroke itself open. */
export const isAtTheWeeklyStroke = (call: Call, hours: WeeklyHours): boolean =>
  call.clocks.every((local) => isOpen(hours, local) || local.timeOfDay === windowOf(hours, local).to);

/** The clocks outside the hours, in words: `Saturday, 18:30 in America/Toronto, where calls may be made from 10:00 until 18:00`. */
export const clocksOutsideWeekly = (call: Call, hours: WeeklyHours): string =>
  call.clocks
    .filter((local) => !isOpen(hours, local))
    .map((local) => {
      const { from, to } = windowOf(hours, local);
      return `${nameOf(local)}, ${clockInWords(local)}, where calls may be made from ${formatTimeOfDay(from)} until ${formatTimeOfDay(to)}`;
    })
    .join(' and ');
