import type { Call } from '../call/call.js';
import { areaCodeOf, numberAreaOf } from '../place/area-codes.js';
import type { FactPath } from '../call/paths.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { NEVER, soonest, type Instant } from '../time/instant.js';
import { isWithin, localTime, nextPassing, timeOfDay, weekday, type LocalTime, type TimeWindow } from '../time/local-time.js';
import { whileCollecting } from './debt.js';
import { clockInWords, clocksOf } from './local-time.js';

export type Hours = NonNullable<Call['callee']['inconvenientTimes']>[number];

const otherNumbers = fact('callee.otherNumbers', ({ callee }) => callee.otherNumbers);
const inconvenientTimes = fact('callee.inconvenientTimes', ({ callee }) => callee.inconvenientTimes);

const whereIsTheOtherNumber = new Unanswered('missing', [
  {
    path: 'callee.locations',
    why: () =>
      'Nothing says where another number of the person is, and so what time it may be there. ' +
      'State the region and, if known, the time zone.',
  },
]);

/** The zones that a number's area code names; none for one that has no place; `undefined` for one that is in no list. */
function zonesOfNumber(number: string): readonly string[] | undefined {
  if (number.startsWith('+1')) return areaCodeOf(number)?.zones;
  const area = numberAreaOf(number);
  return area && [...area.zones, ...(area.fringeZones ?? [])];
}

/** The person has said where he or she is: then the area codes say nothing more. */
const isPlaceConfirmed = ({ callee }: Call): boolean =>
  callee.locations?.some(({ basis, region, timeZone }) => basis === 'confirmed' && (region !== undefined || timeZone !== undefined)) ??
  false;

/** Every clock that the evidence at hand names, those of the person's other numbers included. */
export function knownClocks(call: Call): readonly LocalTime[] {
  const zones = new Map(call.place.zones.map((zone) => [zone.name, zone]));
  for (const number of isPlaceConfirmed(call) ? [] : (call.callee.otherNumbers ?? [])) {
    for (const name of zonesOfNumber(number) ?? []) zones.set(name, call.zones.named(name)!);
  }
  return [...zones.values()].map((zone) => localTime(zone, call.at));
}

/**
 * What the clocks show at every place that the collector's file suggests: the addresses, and the area code of each of the
 * person's numbers (comment 6(b)(1)(i)-2). Stops if some place has no known clock.
 */
export function consumerClocks(call: Call): readonly LocalTime[] {
  clocksOf(call);
  if (!isPlaceConfirmed(call) && otherNumbers(call).some((number) => zonesOfNumber(number) === undefined)) throw whereIsTheOtherNumber;
  return knownClocks(call);
}

export const clockFacts = ['at', 'callee.locations', 'callee.otherNumbers'] as const;

/** When some clock next passes one of these times of day, or midnight. */
export const passes = (call: Call, timesOfDay: readonly number[]): Instant =>
  soonest(knownClocks(call), (local) => nextPassing(local, timesOfDay));

/** Every clock that may be the consumer's shows a time within the window. */
export const isWithinConsumerTime = (window: TimeWindow): Condition =>
  condition(
    clockFacts,
    (call) => consumerClocks(call).every((local) => isWithin(local, window)),
    whileCollecting((call) => passes(call, [window.from, window.to])),
  );

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The stretch of the day holds what this clock shows. */
export const isIn = ({ days: named, on, from, to }: Hours, local: LocalTime): boolean =>
  (on === undefined || local.day === on) &&
  (named === undefined || named.includes(days[weekday(local) - 1]!)) &&
  isWithin(local, { from: timeOfDay(from), to: timeOfDay(to) });

export const edgesOf = (hours: readonly Hours[]): readonly number[] => hours.flatMap(({ from, to }) => [timeOfDay(from), timeOfDay(to)]);

type Clocks = (call: Call) => readonly LocalTime[];

const isInconvenientOn = (facts: readonly FactPath[], clocks: Clocks): Condition =>
  condition(
    [inconvenientTimes.path, ...facts],
    (call) => {
      const times = inconvenientTimes(call);
      return times.length > 0 && clocks(call).some((local) => times.some((hours) => isIn(hours, local)));
    },
    whileCollecting((call) => (call.callee.inconvenientTimes?.length ? passes(call, edgesOf(call.callee.inconvenientTimes)) : NEVER)),
  );

/** Some clock that may be the consumer's shows a time that is known to be inconvenient. */
export const isAtInconvenientTime = isInconvenientOn(clockFacts, consumerClocks);

/** The same by the clocks of the places of this call alone. */
export const isAtRefusedTime = isInconvenientOn(['at', 'callee.locations'], clocksOf);

/** The clocks outside the window, in words. */
export const consumerClocksOutside = (call: Call, window: TimeWindow): string =>
  consumerClocks(call)
    .filter((local) => !isWithin(local, window))
    .map(clockInWords)
    .join(' and ');

/** The clocks that show an inconvenient time, in words. */
export const inconvenientClocks = (call: Call, clocks: Clocks = consumerClocks): string =>
  clocks(call)
    .filter((local) => inconvenientTimes(call).some((hours) => isIn(hours, local)))
    .map(clockInWords)
    .join(' and ');

/** A clock stands exactly at the end of the window, and none is further outside it. */
export const isAtConsumerStroke = (call: Call, window: TimeWindow): boolean =>
  consumerClocks(call).every((local) => isWithin(local, window) || local.timeOfDay === window.to);
