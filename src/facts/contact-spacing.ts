import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { historyFacts, isUsedUp, startOf, tally, windowChanges, type Counts } from './call-limits.js';
import { isAttempt, isForSamePrincipal, isToThisNumber, type PriorCall } from './history.js';

const isToThisPerson = (prior: PriorCall, call: Call): boolean =>
  isToThisNumber(prior, call) || prior.personId === undefined || call.callee.personId === undefined || prior.personId === call.callee.personId;

/** About the same good or service; a subject that nobody named is the same. */
const isOnThisSubject = ({ subject }: PriorCall, { call }: Call): boolean =>
  subject === undefined || call.subject === undefined || subject === call.subject;

/** The person, or a machine of the person's, took the call; a telephone that rang in vain is no contact. */
function isContact({ outcome, at }: PriorCall): boolean | Unanswered {
  if (outcome !== undefined) return !['no-answer', 'busy', 'failed'].includes(outcome);
  return new Unanswered('missing', [{ path: 'history.calls[].outcome', why: () => `How did the prior call of ${formatInstant(at)} go?` }]);
}

const isOnThisOffer: Counts = (prior, call) => {
  if (!isAttempt(prior) || !isToThisPerson(prior, call) || !isOnThisSubject(prior, call)) return false;
  const isOurs = isForSamePrincipal(prior, call);
  return isOurs === true ? isContact(prior) : isOurs;
};

/** This person has been called on the same offer, for the same seller or charity, fewer than so many dates before. */
export const isContactedWithin = (days: number): Condition =>
  condition(
    [...historyFacts, 'seller', 'charity', 'callee.locations'],
    (call) => isUsedUp(1, isOnThisOffer, startOf(days, call), call),
    windowChanges(days),
  );

/** When the last such contact was. */
export const lastContactAt = (days: number, call: Call): Instant => Math.max(...tally(isOnThisOffer, startOf(days, call), call).counted.map(({ at }) => at));
