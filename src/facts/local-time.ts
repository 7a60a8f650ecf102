import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import type { Day } from '../time/day.js';
import { NEVER, type Instant } from '../time/instant.js';
import { formatTimeOfDay, isWithin, nextPassing, nextStart, type LocalTime, type TimeWindow } from '../time/local-time.js';

const whereIsThePerson = new Unanswered('missing', [
  { path: 'callee.locations', why: () => 'Nothing says where the called person is, and so what time it is there. State the region and, if known, the time zone.' },
]);

/** What the clocks show at every place where the called person may be; stops if no place is known. */
export function clocksOf(call: Call): readonly LocalTime[] {
  if (call.clocks.length === 0 || call.place.unknown) throw whereIsThePerson;
  return call.clocks;
}

/** Every clock that may be the called person's shows a time within the window. */
export const isWithinLocalTime = (window: TimeWindow): Condition =>
  condition(
    ['at', 'callee.locations'],
    (call) => clocksOf(call).every((local) => isWithin(local, window)),
    (call) => Math.min(NEVER, ...call.clocks.map((local) => nextPassing(local, [window.from, window.to]))),
  );

/** The clocks outside the window, in words: `21:14 in America/New_York`. */
export const clocksOutside = (call: Call, window: TimeWindow): string =>
  call.clocks.filter((local) => !isWithin(local, window)).map(clockInWords).join(' and ');

export const clockInWords = ({ timeOfDay, zone }: LocalTime): string => `${formatTimeOfDay(timeOfDay)} in ${zone.name}`;

/** The earliest local date that it may be where the called person is. */
export const firstLocalDay = (call: Call): Day => Math.min(...clocksOf(call).map(({ day }) => day));

/** The latest local date that it may be where the called person is. */
export const lastLocalDay = (call: Call): Day => Math.max(...clocksOf(call).map(({ day }) => day));

/** The next instant at which a given day begins on some clock of the called person. */
export const dayBegins = (call: Call, day: Day): Instant =>
  call.clocks.reduce((next, { zone }) => Math.min(next, nextStart(zone, day, call.at)), NEVER);

/** The first instant at which the window, open on every clock of the called person, closes on one of them. */
export const windowCloses = (call: Call, window: TimeWindow): Instant =>
  Math.min(...clocksOf(call).map(({ at, timeOfDay }) => at + window.to - timeOfDay));

/** Every clock outside the window stands exactly at its end: the literal "after 9 p.m." would still admit the call. */
export const isAtTheStroke = (call: Call, window: TimeWindow): boolean =>
  call.clocks.every((local) => isWithin(local, window) || local.timeOfDay === window.to);
