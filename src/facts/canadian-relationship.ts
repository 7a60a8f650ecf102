import type { Call } from '../call/call.js';
import { all, any, ask, condition, not, type Condition } from '../law/condition.js';
import { fact, type Fact } from '../law/fact.js';
import { formatDay, type Day } from '../time/day.js';
import { months, monthsUntilAnniversary, reckonedFrom, type Period } from './dates.js';
import { dayBegins, lastLocalDay } from './local-time.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { isRecent, lastInquiryOn, lastTransactionOn, relationship, relationshipPartner } from './relationship.js';
import { namedPrincipal } from './telemarketing.js';

const contractEndsOn = fact('relationship.contractEndsOn', (call) => call.relationship?.contractEndsOn);

// Telecommunications Act, s. 41.7(2): the anniversary is no longer within the months (CA-EBR).
const eighteen = monthsUntilAnniversary(18);
const six = monthsUntilAnniversary(6);

/** A written contract is in force, or ended so short a time ago. */
const isContractRecent = (period: Period): Condition =>
  condition(
    [contractEndsOn.path],
    (call) => {
      const end = contractEndsOn(call);
      return end !== null && lastLocalDay(call) <= period.lastDay(end);
    },
    reckonedFrom(contractEndsOn, (end, call) => dayBegins(call, period.lastDay(end) + 1)),
  );

/** With whoever is called for, and nobody else. */
const isWithPrincipal: Condition = condition(
  [relationship.path, relationshipPartner.path, 'seller', 'charity'],
  (call) => relationship(call) !== null && relationshipPartner(call) === namedPrincipal(call)?.id,
);

const grounds: readonly (readonly [event: Fact<Day | null>, isRecentEnough: Condition, inWords: (day: string) => string])[] = [
  [lastTransactionOn, isRecent(lastTransactionOn, eighteen), (day) => `The last purchase, lease or rental, on ${day}, is less than 18 months before the call.`],
  [contractEndsOn, isContractRecent(eighteen), (day) => `A written contract is in force or ended less than 18 months before the call, on ${day}.`],
  [lastInquiryOn, isRecent(lastInquiryOn, six), (day) => `The last inquiry or application, on ${day}, is less than 6 months before the call.`],
];

const hasGround: Condition = any(...grounds.map(([, isRecentEnough]) => isRecentEnough));

/** An existing business relationship by s. 41.7(2); a request not to be called ends it, though the business goes on. */
export const hasExistingRelationship: Condition = all(isWithPrincipal, hasGround, not(hasAskedNotToBeCalled));

/** The letter of "within" 18 or six months may count the anniversary too. */
export const hasRelationshipByTheLetter: Condition = all(
  isWithPrincipal,
  any(isRecent(lastTransactionOn, months(18)), isContractRecent(months(18)), isRecent(lastInquiryOn, months(6))),
  not(hasAskedNotToBeCalled),
);

/** What makes the relationship, in a sentence. */
export function existingRelationshipInWords(call: Call): string {
  const [event, , inWords] = grounds.find(([, isRecentEnough]) => ask(isRecentEnough, call) === true)!;
  return inWords(formatDay(event.given(call)!));
}

/** What a relationship of which enough is known lacks; `undefined` if it lacks nothing, or if that is not known. */
export function noExistingRelationshipInWords(call: Call): string | undefined {
  if (ask(isWithPrincipal, call) === false) return 'The person has no relationship with whoever is called for.';
  if (ask(hasGround, call) === false) return 'No purchase or contract within 18 months and no inquiry within 6 months before the call is on record.';
  return ask(hasAskedNotToBeCalled, call) === true ? 'The person has asked not to be called.' : undefined;
}
