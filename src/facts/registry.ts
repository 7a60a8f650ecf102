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
import { seller } from './telemarketing.js';

export type Subscription = NonNullable<NonNullable<CallContext['registries']>['subscriptions']>[number];

type Key = Exclude<keyof NonNullable<CallContext['registries']>, 'subscriptions'>;

/** A do-not-call registry, as a rule asks what it said about the called number. */
export interface Registry {
  readonly name: string;
  readonly listed: Fact<boolean>;
  readonly listedOn: Fact<Day | null>;
  readonly versionOn: Fact<Day>;
}

export const registryOf = (key: Key, name: string): Registry => ({
  name,
  listed: fact(`registries.${key}.listed`, ({ registries }) => registries?.[key]?.listed),
  listedOn: fact(`registries.${key}.listedOn`, ({ registries }) => registries?.[key]?.listedOn),
  versionOn: fact(`registries.${key}.versionOn`, ({ registries }) => registries?.[key]?.versionOn),
});

const national = registryOf('us-national', 'National Do Not Call Registry');

export const listedNationally = national.listed;
export const nationalVersionOn = national.versionOn;
export const subscriptions = fact('registries.subscriptions', ({ registries }) => registries?.subscriptions);

/** The number was on the National Do Not Call Registry in the version used. */
export const isListedNationally: Condition = holds(listedNationally);

/** The version of the registry that was used is no older than the law admits. */
const isVersionWithin = ({ versionOn }: Registry, maximumAge: Period): Condition =>
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

export const isNationalVersionWithin = (maximumAge: Period): Condition => isVersionWithin(national, maximumAge);

/**
 * No usable version of the registry was asked. Never a plain "yes": what an old version says is no answer, so it is
 * a question, as a version that was not stated is.
 */
export function lacksVersionWithin(registry: Registry, maximumAge: Period): Condition {
  const isWithin = isVersionWithin(registry, maximumAge);
  const stale = new Unanswered('missing', [{ path: registry.versionOn.path, why: (call) => staleness(call, registry, maximumAge) }]);
  return condition(
    isWithin.facts,
    (call) => {
      if (!isWithin(call)) throw stale;
      return false;
    },
    isWithin.changes,
  );
}

export const lacksNationalVersionWithin = (maximumAge: Period): Condition => lacksVersionWithin(national, maximumAge);

function staleness(call: Call, { name, versionOn }: Registry, { inWords }: Period): string {
  const version = versionOn(call);
  const date = lastLocalDay(call);
  const fault = version > date ? 'is later than' : `is more than ${inWords} older than`;
  const subject = `The version of ${formatDay(version)} of the ${name}`;
  return `${subject} ${fault} the call of ${formatDay(date)}. Look the number up in a current one.`;
}

/** Access to the National Registry is sold by area code: not for those of other countries; a code that no list holds is taken for one. */
export const hasAreaCode: Condition = condition(
  ['callee.number'],
  ({ number }) => number.startsWith('+1') && (areaOf(number)?.country ?? 'US') === 'US',
);

export const areaCodeOf = ({ number }: Call): string => number.slice(2, 5);

/** The seller's own access to the National Registry for this area code, valid at some time. */
export const subscriptionsOf = (call: Call): readonly Subscription[] =>
  subscriptions(call).filter(
    ({ registry, areaCodes, payer }) =>
      registry === 'us-national' && (areaCodes === 'all' || areaCodes.includes(areaCodeOf(call))) && payer === seller(call)?.id,
  );

/**
 * The seller has paid the annual fee for the area code of this number, and the date of the call is within that year. Asks where
 * the person is before all: the code of a toll-free number says neither the country nor the date.
 */
export const hasPaidForAreaCode: Condition = condition(
  ['registries.subscriptions', 'seller', 'callee.number', 'callee.locations'],
  (call) => {
    const [first, last] = [firstLocalDay(call), lastLocalDay(call)];
    return subscriptionsOf(call).some(({ validFromOn, validToOn }) => validFromOn <= first && last <= validToOn);
  },
  (call) => Math.min(NEVER, ...(subscriptions.given(call) ?? []).map(({ validFromOn, validToOn }) => aging(validFromOn, validToOn, call))),
);
