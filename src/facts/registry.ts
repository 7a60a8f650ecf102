import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { areaCodeOf as areaOf } from '../place/area-codes.js';
import { formatDay } from '../time/day.js';
import { soonest } from '../time/instant.js';
import { aging, type Period } from './dates.js';
import { isVersionWithin, lacksVersionWithin, listOf, type List, type ListKey } from './do-not-call-list.js';
import { firstLocalDay, lastLocalDay } from './local-time.js';
import { namedPrincipal, seller } from './telemarketing.js';

export type Subscription = NonNullable<NonNullable<CallContext['registries']>['subscriptions']>[number];

/** A registry of numbers whose versions a law admits up to an age. */
export interface Registry extends List {
  readonly name: string;
  /** The number was on the registry in the version used. */
  readonly isListed: Condition;
  /** The version that was used is no older than the law admits. */
  readonly isVersionWithin: (maximumAge: Period) => Condition;
  /** No usable version was asked: a question, never a plain "yes". */
  readonly lacksVersionWithin: (maximumAge: Period) => Condition;
}

/** The registry of this key; `name` is what reasons call it. */
export function registryOf(key: ListKey, name: string): Registry {
  const list = listOf(key);
  const { listed, versionOn } = list;
  const staleness = (call: Call, { inWords }: Period): string => {
    const version = versionOn(call);
    const date = lastLocalDay(call);
    const fault = version > date ? 'is later than' : `is more than ${inWords} older than`;
    return `The version of ${formatDay(version)} of the ${name} ${fault} the call of ${formatDay(date)}. Look the number up in a current one.`;
  };
  return {
    ...list,
    name,
    isListed: holds(listed),
    isVersionWithin: (maximumAge) => isVersionWithin(versionOn, maximumAge),
    lacksVersionWithin: (maximumAge) => lacksVersionWithin(versionOn, maximumAge, (call) => staleness(call, maximumAge)),
  };
}

export const national = registryOf('us-national', 'National Do Not Call Registry');
export const dncl = registryOf('ca-dncl', 'National Do Not Call List');

export const subscriptions = fact('registries.subscriptions', ({ registries }) => registries?.subscriptions);

/** The version of a list that was used, for reasons: ` in the version of 2026-06-01`. */
export function versionInWords({ versionOn }: Registry, call: Call): string {
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
function subscriptionsTo(list: Subscription['registry'], by: string | undefined, call: Call): readonly Subscription[] {
  const areaCode = areaCodeOf(call);
  return subscriptions(call).filter(({ registry, areaCodes, payer }) => registry === list && (areaCodes === 'all' || areaCodes.includes(areaCode)) && payer === by);
}

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
    (call) => soonest(subscriptions.given(call), ({ validFromOn, validToOn }) => aging(validFromOn, validToOn, call)),
  );

/**
 * The seller has paid the annual fee for the area code of this number, and the date of the call is within that year. Asks where
 * the person is before all: the code of a toll-free number says neither the country nor the date.
 */
export const hasPaidForAreaCode: Condition = isPaidFor(subscriptionsOf);

/** Whoever is called for subscribes to the Canadian list for this area code on the date of the call. */
export const hasDnclSubscription: Condition = isPaidFor(dnclSubscriptionsOf);
