import type { Call } from '../call/call.js';
import { condition, type Changes, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import type { Day } from '../time/day.js';
import { NEVER, soonest, type Instant } from '../time/instant.js';
import { formatTimeOfDay, isWithin, nextPassing, nextStart, type LocalTime, type TimeWindow } from '../time/local-time.js';

const whereIsThePerson = new Unanswered('missing', [
  { path: 'callee.locations', why: () => 'Nothing says where the called person is, and so what time it is there. State the region and, if known, the time zone.' },
]);

/** What the clocks show at every place where the called person may be; stops if no place is known. */
export function clocksOf(call: Call): readonly LocalTime[] {
  if (call.clocks.length === 0 || call.place.unknown) throw whereIsThePerson;
  return call.clocks;
}

/** When a law lets calls be made: within the same window every day, or within one that depends on the day. */
export type Openings = TimeWindow | OpeningsByDay;

/** Windows that depend on the day. */
export interface OpeningsByDay {
  /** The window of a day; `undefined` if there is none. */
  readonly on: (day: Day, call: Call) => TimeWindow | undefined;
  /** Every time of day at which one of the windows opens or closes. */
  readonly edges: readonly number[];
}

const windowOn = (openings: Openings, day: Day, call: Call): TimeWindow | undefined => ('on' in openings ? openings.on(day, call) : openings);

/** What the clock shows is within the hours. */
export function isOpenAt(openings: Openings, local: LocalTime, call: Call): boolean {
  const window = windowOn(openings, local.day, call);
  return window !== undefined && isWithin(local, window);
}

/** The times of day at which hours may begin or end. */
export const edgesOf = (openings: Openings): readonly number[] => ('on' in openings ? openings.edges : [openings.from, openings.to]);

/** Every clock that may be the called person's shows a time within the hours. */
export const isWithinLocalTime = (openings: Openings): Condition =>
  condition(
    ['at', 'callee.locations'],
    (call) => {
      for (const local of clocksOf(call)) if (!isOpenAt(openings, local, call)) return false;
      return true;
    },
    passing(edgesOf(openings)),
  );

const passings = new Map<string, Changes>();

/** When a clock next passes one of some times of day: one for all laws of the same hours. */
function passing(edges: readonly number[]): Changes {
  const key = edges.join();
  const known = passings.get(key) ?? ((call) => soonest(call.clocks, (local) => nextPassing(local, edges)));
  passings.set(key, known);
  return known;
}

/** The clocks outside the window, in words: `21:14 in America/New_York`. */
export const clocksOutside = (call: Call, window: TimeWindow): string =>
  call.clocks.filter((local) => !isWithin(local, window)).map(clockInWords).join(' and ');

export const clockInWords = ({ timeOfDay, zone }: LocalTime): string => `${formatTimeOfDay(timeOfDay)} in ${zone.name}`;

/** The earliest local date that it may be where the called person is. */
export function firstLocalDay(call: Call): Day {
  let first = Infinity;
  for (const { day } of clocksOf(call)) first = Math.min(first, day);
  return first;
}

/** The latest local date that it may be where the called person is. */
export function lastLocalDay(call: Call): Day {
  let last = -Infinity;
  for (const { day } of clocksOf(call)) last = Math.max(last, day);
  return last;
}

/** The next instant at which a given day begins on some clock of the called person. */
export function dayBegins({ at, clocks }: Call, day: Day): Instant {
  let next = NEVER;
  for (const { zone } of clocks) next = Math.min(next, nextStart(zone, day, at));
  return next;
}

/** The first instant at which the window, open on every clock of the called person, closes on one of them. */
export const windowCloses = (call: Call, window: TimeWindow): Instant =>
  Math.min(...clocksOf(call).map(({ at, timeOfDay }) => at + window.to - timeOfDay));

/** Every clock outside the hours stands exactly at their end: the literal "after 9 p.m." would still admit the call. */
export const isAtTheStroke = (call: Call, openings: Openings): boolean =>
  call.clocks.every((local) => isOpenAt(openings, local, call) || local.timeOfDay === windowOn(openings, local.day, call)?.to);
