import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { formatInstant, MINUTE, soonest } from '../time/instant.js';
import { isThisCollector } from './collector.js';
import { reached } from './dates.js';
import { debtIds, personId, whileCollecting } from './debt.js';
import { isToThisNumber, priorCalls, type PriorCall } from './history.js';

export const outcomeUnknown = new Unanswered('missing', [
  {
    path: 'history.calls[].outcome',
    why: () =>
      'How did each recent call to this person go? A busy line or a number not in service is not ' +
      'counted; after a conversation seven days must pass.',
  },
]);

/** Calls between this collector and this person, in both directions; what was not said of one is the same as of this call. */
export function contacts(call: Call): readonly PriorCall[] {
  const person = personId(call);
  return priorCalls(call).filter(
    (prior) => prior.medium !== 'text' && (prior.personId === undefined || prior.personId === person) && isThisCollector(prior.by, call),
  );
}

export const isAbout = ({ debtIds }: PriorCall, debtId: string): boolean => debtIds?.includes(debtId) ?? true;

/** Whether the person spoke with a representative; `undefined` if nobody said how the call went. */
export const isConversation = ({ conversation, outcome }: PriorCall): boolean | undefined =>
  conversation ?? (outcome && outcome === 'answered');

/** Everything but a busy line and a number not in service counts: a phone that rings out, voicemail, a dropped call. */
export const isConnected = ({ conversation, outcome }: PriorCall): boolean | undefined =>
  conversation || (outcome && outcome !== 'busy' && outcome !== 'failed');

export const contactFacts = [
  personId.path,
  debtIds.path,
  'history.calls',
  'history.calls[].outcome',
  'history.calls[].conversation',
  'history.calls[].personId',
  'history.calls[].debtIds',
  'history.calls[].by',
  'history.calls[].medium',
  'seller',
] as const;

/** The person has been reached by this collector about one of the debts, at any time. */
export const hasEverSpoken: Condition = condition(contactFacts, (call) => {
  const spoken = contacts(call).filter((prior) => debtIds(call).some((id) => isAbout(prior, id)) && isConversation(prior) !== false);
  if (spoken.some((prior) => isConversation(prior) === true)) return true;
  if (spoken.length > 0) throw outcomeUnknown;
  return false;
});

const REDIAL = 5 * MINUTE;

/** Calls to this number less than five minutes ago that nobody is known to have answered. */
const notAnsweredLately = (call: Call): readonly PriorCall[] =>
  contacts(call).filter(
    (prior) =>
      prior.direction !== 'inbound' && isToThisNumber(prior, call) && call.at - prior.at < REDIAL && isConversation(prior) !== true,
  );

const lastUnanswered = (call: Call): PriorCall | undefined => notAnsweredLately(call).findLast((prior) => isConversation(prior) === false);

/** Less than five minutes ago a call to this number was not answered. */
export const isRedialedWithinFiveMinutes: Condition = condition(
  ['history.calls', 'history.calls[].at', 'history.calls[].number', 'history.calls[].outcome', personId.path, 'seller'],
  (call) => {
    if (lastUnanswered(call) !== undefined) return true;
    if (notAnsweredLately(call).length > 0) throw outcomeUnknown;
    return false;
  },
  whileCollecting((call) => soonest(call.history?.calls ?? [], ({ at }) => reached(at + REDIAL, call))),
);

/** When that call was placed. */
export const unansweredAt = (call: Call): string => formatInstant(lastUnanswered(call)!.at);
