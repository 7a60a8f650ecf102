import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { fact, holds, type Fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { areaCodeOf as areaOf } from '../place/area-codes.js';
import { formatDay, type Day } from '../time/day.js';
import { NEVER } from '../time/instant.js';
import { aging, type Period } from './dates.js';
import { firstLocalDay, lastLocalDay } from './local-time.js';
import { namedPrincipal, seller } from './telemarketing.js';

export type Subscription = NonNullable<NonNullable<CallContext['registries']>['subscriptions']>[number];

/** A do-not-call list as the context states it. */
export interface Register {
  readonly name: string;
  readonly listed: Fact<boolean>;
  readonly versionOn: Fact<Day>;
}

const register = (key: 'us-national' | 'ca-dncl', name: string): Register => ({
  name,
  listed: fact(`registries.${key}.listed`, ({ registries }) => registries?.[key]?.listed),
  versionOn: fact(`registries.${key}.versionOn`, ({ registries }) => registries?.[key]?.versionOn),
});

export const national = register('us-national', 'National Do Not Call Registry');
export const dncl = register('ca-dncl', 'National Do Not Call List');

export const subscriptions = fact('registries.subscriptions', ({ registries }) => registries?.subscriptions);

/** The number was on the National Do Not Call Registry in the version used. */
export const isListedNationally: Condition = holds(national.listed);

/** The version of a list that was used is no older than the law admits. */
const isVersionWithin = ({ versionOn }: Register, maximumAge: Period): Condition =>
  condition(
    [versionOn.path],
    (call) => {
      const version = versionOn(call);
      return version <= lastLocalDay(call) && lastLocalDay(call) <= maximumAge.lastDay(version);
    },
    (call) => {
      const version = versionOn.given(call);
      return version === undefined ? NEVER : aging(version, maximumAge.lastDay(version), call);
    },
  );

/** The version of the National Registry that was used is no older than the law admits. */
export const isNationalVersionWithin = (maximumAge: Period): Condition => isVersionWithin(national, maximumAge);

/**
 * No usable version of a list was asked. Never a plain "yes": what an old version says is no answer, so it is
 * a question, as a version that was not stated is.
 */
export function lacksVersionWithin(of: Register, maximumAge: Period): Condition {
  const isWithin = isVersionWithin(of, maximumAge);
  const stale = new Unanswered('missing', [{ path: of.versionOn.path, why: (call) => staleness(of, call, maximumAge) }]);
  return condition(
    isWithin.facts,
    (call) => {
      if (!isWithin(call)) throw stale;
      return false;
    },
    isWithin.changes,
  );
}

/** No usable version of the National Registry was asked. */
export const lacksNationalVersionWithin = (maximumAge: Period): Condition => lacksVersionWithin(national, maximumAge);

function staleness({ name, versionOn }: Register, call: Call, { inWords }: Period): string {
  const version = versionOn(call);
  const date = lastLocalDay(call);
  const fault = version > date ? 'is later than' : `is more than ${inWords} older than`;
  return `The version of ${formatDay(version)} of the ${name} ${fault} the call of ${formatDay(date)}. Look the number up in a current one.`;
}

/** The version of a list that was used, for reasons: ` in the version of 2026-06-01`. */
export function versionInWords({ versionOn }: Register, call: Call): string {
  const version = versionOn.given(call);
  return version === undefined ? '' : ` in the version of ${formatDay(version)}`;
}

/** Access to a list is sold by area code: not for those of other countries; a code that no list holds is taken for one. */
export const hasAreaCodeOf = (country: string): Condition =>
  condition(['callee.number'], ({ number }) => number.startsWith('+1') && (areaOf(number)?.country ?? country) === country);

/** An area code for whose numbers access to the National Registry is sold. */
export const hasAreaCode: Condition = hasAreaCodeOf('US');

export const areaCodeOf = ({ number }: Call): string => number.slice(2, 5);

/** Access to a list for this area code that a party has paid for, valid at some time. */
const subscriptionsTo = (list: Subscription['registry'], by: string | undefined, call: Call): readonly Subscription[] =>
  subscriptions(call).filter(
    ({ registry, areaCodes, payer }) => registry === list && (areaCodes === 'all' || areaCodes.includes(areaCodeOf(call))) && payer === by,
  );

/** The seller's own access to the National Registry for this area code, valid at some time. */
export const subscriptionsOf = (call: Call): readonly Subscription[] => subscriptionsTo('us-national', seller(call)?.id, call);

/** Access to the Canadian list for this area code that whoever is called for has paid for. */
export const dnclSubscriptionsOf = (call: Call): readonly Subscription[] => subscriptionsTo('ca-dncl', namedPrincipal(call)?.id, call);

const isPaidFor = (subscribed: (call: Call) => readonly Subscription[]): Condition =>
  condition(
    ['registries.subscriptions', 'seller', 'callee.number', 'callee.locations'],
    (call) => {
      const [first, last] = [firstLocalDay(call), lastLocalDay(call)];
      return subscribed(call).some(({ validFromOn, validToOn }) => validFromOn <= first && last <= validToOn);
    },
    (call) => Math.min(NEVER, ...(subscriptions.given(call) ?? []).map(({ validFromOn, validToOn }) => aging(validFromOn, validToOn, call))),
  );

/**
 * The seller has paid the annual fee for the area code of this number, and the date of the call is within that year. Asks where
 * the person is before all: the code of a toll-free number says neither the country nor the date.
 */
export const hasPaidForAreaCode: Condition = isPaidFor(subscriptionsOf);

/** Whoever is called for subscribes to the Canadian list for this area code on the date of the call. */
export const hasDnclSubscription: Condition = isPaidFor(dnclSubscriptionsOf);
