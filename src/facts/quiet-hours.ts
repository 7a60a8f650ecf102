import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { bankHolidayOn } from '../time/bank-holidays.js';
import { formatDay } from '../time/day.js';
import { between, isWithin, nextPassing, weekday } from '../time/local-time.js';
import { londonTime } from './call-centre-day.js';
import { clockInWords } from './local-time.js';

/** Times at which nobody in the United Kingdom is called, on London's clock. No law fixes any. */
export interface QuietHours {
  /** When calling begins. */
  readonly from: string;
  /** When calling ends; this very time is too late. */
  readonly to: string;
  /** Whether calls are made on Sundays, and on bank holidays. */
  readonly sundays: boolean;
  readonly bankHolidays: boolean;
}

/** A bank holiday of England and Wales, or one that the calendar has for the United Kingdom or for the person's region. */
function holidayOf(call: Call): string | undefined {
  const { day } = londonTime(call);
  const declared = call.calendar?.holidays?.find(({ on, place }) => on === day && call.place.jurisdictions.includes(place));
  return bankHolidayOn(day) ?? declared?.name;
}

/** Why the time of the call is quiet; empty if it is not. */
function objections({ from, to, sundays, bankHolidays }: QuietHours, call: Call): readonly string[] {
  const local = londonTime(call);
  const holiday = bankHolidays ? undefined : holidayOf(call);
  return [
    ...(isWithin(local, between(from, to)) ? [] : [`it is ${clockInWords(local)}`]),
    ...(!sundays && weekday(local) === 7 ? [`${formatDay(local.day)} is a Sunday`] : []),
    ...(holiday === undefined ? [] : [`${formatDay(local.day)} is a holiday (${holiday})`]),
  ];
}

/** The call falls in the quiet hours. */
export function isQuiet(hours: QuietHours): Condition {
  const window = between(hours.from, hours.to);
  return condition(
    ['at'],
    (call) => objections(hours, call).length > 0,
    (call) => nextPassing(londonTime(call), [window.from, window.to]),
  );
}

/** Why the time of the call is quiet: `It is 21:00 in Europe/London`. */
export function quietInWords(hours: QuietHours, call: Call): string {
  const why = objections(hours, call).join(' and ');
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}
