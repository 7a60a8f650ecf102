import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { fact, holds, type Fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { addMonths, dateOf, day, dayOf, formatDay, type Day } from '../time/day.js';
import { aging, reckonedFrom, type Period } from './dates.js';
import { firstLocalDay, lastLocalDay } from './local-time.js';

/** The do-not-call lists that a context can answer for. */
export type ListKey = Exclude<keyof NonNullable<CallContext['registries']>, 'subscriptions'>;

/** What a list says of the called number, and in which version. */
export interface List {
  readonly listed: Fact<boolean>;
  readonly listedOn: Fact<Day | null>;
  readonly versionOn: Fact<Day>;
}

export const listOf = (key: ListKey): List => ({
  listed: fact(`registries.${key}.listed`, ({ registries }) => registries?.[key]?.listed),
  listedOn: fact(`registries.${key}.listedOn`, ({ registries }) => registries?.[key]?.listedOn),
  versionOn: fact(`registries.${key}.versionOn`, ({ registries }) => registries?.[key]?.versionOn),
});

/** The days after its listing on which an entry binds; where the law names none, every day. */
export interface EntryTerm {
  readonly bindsAfterDays?: number;
  readonly endsAfterYears?: number;
}

const END_OF_TIME = day('2199-12-31');

/** The number is on the list, and its entry binds on the date of the call. An entry of unknown age binds. */
export function isListedOn({ listed, listedOn }: List, { bindsAfterDays = 0, endsAfterYears }: EntryTerm): Condition {
  const isListed = holds(listed);
  if (bindsAfterDays === 0 && endsAfterYears === undefined) return isListed;
  const term = (on: Day): readonly [first: Day, last: Day] => [on + bindsAfterDays, endsAfterYears === undefined ? END_OF_TIME : addMonths(on, 12 * endsAfterYears)];
  return condition(
    [listed.path, listedOn.path, 'callee.locations'],
    (call) => {
      if (!isListed(call)) return false;
      const on = listedOn(call);
      if (on === null) return true;
      const [first, last] = term(on);
      return first <= lastLocalDay(call) && firstLocalDay(call) <= last;
    },
    reckonedFrom(listedOn, (on, call) => aging(...term(on), call)),
  );
}

/** How long a version of a list may be used. */
export type Use = Pick<Period, 'lastDay'>;

/** The version that was used is no older than the law admits. */
export const isVersionWithin = (versionOn: Fact<Day>, use: Use): Condition =>
  condition(
    [versionOn.path],
    (call) => {
      const version = versionOn(call);
      return version <= lastLocalDay(call) && lastLocalDay(call) <= use.lastDay(version);
    },
    reckonedFrom(versionOn, (version, call) => aging(version, use.lastDay(version), call)),
  );

/**
 * No usable version of the list was asked. Never a plain "yes": what an old version says is no answer, so it is a question,
 * as a version that was not stated is.
 */
export function lacksVersionWithin(versionOn: Fact<Day>, use: Use, why: (call: Call) => string): Condition {
  const isWithin = isVersionWithin(versionOn, use);
  const stale = new Unanswered('missing', [{ path: versionOn.path, why }]);
  return condition(
    isWithin.facts,
    (call) => {
      if (!isWithin(call)) throw stale;
      return false;
    },
    isWithin.changes,
  );
}

/** Why a version cannot be used, in a sentence. */
export function stalenessInWords({ versionOn }: List, name: string, use: Use, call: Call): string {
  const version = versionOn(call);
  const date = lastLocalDay(call);
  const fault = version > date ? 'is later than' : `could be used until ${formatDay(use.lastDay(version))}, which is before`;
  return `The version of ${formatDay(version)} of ${name} ${fault} the call of ${formatDay(date)}. Look the number up in a current one.`;
}

/** The day on which the next quarterly issue of a list comes out. */
function nextIssue(version: Day): Day {
  const { year, month } = dateOf(version);
  return addMonths(dayOf(year, month - ((month - 1) % 3), 1), 3);
}

/** A list that comes out on the first day of every quarter: a version serves until the next, or until the next begins to bind. */
export const quarterly = (bindsAfterDays = 0): Use => ({
  lastDay: (version) => nextIssue(version) + bindsAfterDays - 1,
});
