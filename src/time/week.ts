import { weekdayOf, type Day } from './day.js';
import { between, formatTimeOfDay, type TimeWindow } from './local-time.js';

/** The hours of a week: what is open from Monday to Friday, on Saturday and on Sunday; `undefined`: nothing is. */
export interface Week {
  readonly weekday: TimeWindow;
  readonly saturday: TimeWindow | undefined;
  readonly sunday: TimeWindow | undefined;
  /** What is open on a legal holiday, where that differs from its day of the week. */
  readonly holiday?: TimeWindow;
}

/** The same hours every day, but for the days named: `daily('09:00', '21:00', { sunday: undefined })`. */
export function daily(from: string, to: string, but: Partial<Week> = {}): Week {
  const window = between(from, to);
  return { weekday: window, saturday: window, sunday: window, ...but };
}

const SATURDAY = 6;
const SUNDAY = 7;

/** What is open on a day that is no holiday; `undefined`: nothing. */
export function hoursOn(week: Week, day: Day): TimeWindow | undefined {
  const weekday = weekdayOf(day);
  return weekday === SUNDAY ? week.sunday : weekday === SATURDAY ? week.saturday : week.weekday;
}

/** Every time of day at which something opens or closes. */
export const edgesOfWeek = ({ weekday, saturday, sunday, holiday }: Week): readonly number[] =>
  [weekday, saturday, sunday, holiday].flatMap((window) => (window === undefined ? [] : [window.from, window.to]));

const same = (a: TimeWindow | undefined, b: TimeWindow | undefined): boolean => a?.from === b?.from && a?.to === b?.to;

/** The days with the same hours as one stretch: ` from Monday to Saturday`; nothing if all open days have them. */
export function daysInWords({ weekday, saturday, sunday, holiday }: Week, window: TimeWindow): string {
  const others = [saturday, sunday, holiday].filter((other) => other !== undefined);
  if (others.every((other) => same(other, weekday))) return '';
  if (same(window, weekday)) return same(saturday, weekday) ? ' from Monday to Saturday' : ' from Monday to Friday';
  if (same(window, saturday)) return same(sunday, saturday) ? ' on Saturdays and Sundays' : ' on Saturdays';
  return holiday === undefined ? ' on Sundays' : ' on Sundays and holidays';
}

/** `from 08:00 until 20:00`. */
export const windowInWords = ({ from, to }: TimeWindow): string => `from ${formatTimeOfDay(from)} until ${formatTimeOfDay(to)}`;

/** Every stretch of a week: `from 08:00 until 20:00 from Monday to Saturday`. */
export function weekInWords(week: Week): string {
  const { weekday, saturday, sunday } = week;
  const distinct = [weekday, saturday, sunday].filter((window, i, all) => window !== undefined && all.findIndex((other) => same(other, window)) === i);
  const days = (window: TimeWindow): string => daysInWords(week, window) || openDays(week);
  return distinct.map((window) => `${windowInWords(window!)}${days(window!)}`).join(' and ');
}

const openDays = ({ saturday, sunday }: Week): string => (sunday !== undefined ? '' : saturday !== undefined ? ' from Monday to Saturday' : ' from Monday to Friday');

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `Sunday`. */
export const weekdayInWords = (day: Day): string => names[weekdayOf(day) - 1]!;
