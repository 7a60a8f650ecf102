import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import type { Day } from '../time/day.js';
import { soonest, type Instant } from '../time/instant.js';
import { isWithin, localTime, nextPassing, type LocalTime, type TimeWindow } from '../time/local-time.js';
import { fixedZone, type Zone } from '../time/zone.js';
import { clocksOf } from './local-time.js';

/** A clock, or several, by which a law measures its hours. */
export interface LawClock {
  /** As a summary names it: `the called person’s clock`. */
  readonly inWords: string;
  readonly facts: readonly FactPath[];
  /** What it shows; stops if the fact that names it is unknown. */
  readonly read: (call: Call) => readonly LocalTime[];
  /** The same, without stopping: nothing if it is unknown. */
  readonly shown: (call: Call) => readonly LocalTime[];
}

/** Every clock that may be the called person's. */
export const personsClock: LawClock = { inWords: 'the called person’s clock', facts: ['callee.locations'], read: clocksOf, shown: ({ clocks }) => clocks };

const originTimeZone = fact('call.origin.timeZone', ({ call }) => call.origin?.timeZone);
const inZone = (name: string, { zones, at }: Call): LocalTime => localTime(zones.named(name)!, at);

/** The clock where the agent or the device is. */
export const callersClock: LawClock = {
  inWords: 'the caller’s clock',
  facts: [originTimeZone.path],
  read: (call) => [inZone(originTimeZone(call), call)],
  shown: (call) => [originTimeZone.given(call)].flatMap((name) => (name === undefined ? [] : [inZone(name, call)])),
};

/** Clocks that the law itself names by their place. */
export function clockOf(inWords: string, ...names: readonly string[]): LawClock {
  const read = (call: Call): readonly LocalTime[] => names.map((name) => inZone(name, call));
  return { inWords, facts: [], read, shown: read };
}

const atFixedDistance = (zone: Zone): LawClock => {
  const read = ({ at }: Call): readonly LocalTime[] => [localTime(zone, at)];
  return { inWords: zone.name, facts: [], read, shown: read };
};

/** Six hours behind UTC, summer and winter. */
export const centralStandardTime: LawClock = atFixedDistance(fixedZone('Central Standard Time (UTC-06:00)', -6));

/** The stretch of a day that is open; `undefined`: none of it. */
export type OpenOn = (day: Day, call: Call) => TimeWindow | undefined;

const isOpen = (local: LocalTime, openOn: OpenOn, call: Call): boolean => {
  const window = openOn(local.day, call);
  return window !== undefined && isWithin(local, window);
};

/** The clock shows a time that is open. */
export const isOpenBy = ({ facts, read, shown }: LawClock, openOn: OpenOn): Condition =>
  condition(
    ['at', ...facts],
    (call) => read(call).every((local) => isOpen(local, openOn, call)),
    (call) => soonest(shown(call), (local) => nextTurn(local, openOn(local.day, call))),
  );

const nextTurn = (local: LocalTime, window: TimeWindow | undefined): Instant => nextPassing(local, window === undefined ? [] : [window.from, window.to]);

/** What the clocks show that are closed. */
export const closedClocks = (clocks: readonly LawClock[], openOn: OpenOn, call: Call): readonly LocalTime[] =>
  clocks.flatMap(({ shown }) => shown(call)).filter((local) => !isOpen(local, openOn, call));

/** The first instant at which one of the clocks, all of them open, closes. */
export const closing = (clocks: readonly LawClock[], openOn: OpenOn, call: Call): Instant =>
  soonest(clocks, ({ shown }) => soonest(shown(call), (local) => local.at + openOn(local.day, call)!.to - local.timeOfDay));
