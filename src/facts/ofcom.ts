import type { Call } from '../call/call.js';
import { all, any, condition, not, type Condition } from '../law/condition.js';
import { holds, is, isOneOf, where } from '../law/fact.js';
import { join, Unanswered, type Question } from '../law/known.js';
import { formatInstant, HOUR, NEVER, type Instant } from '../time/instant.js';
import { agentReserved, dialing, isLive, machineDetection } from './call.js';
import { endedBy, greetingToAgent, greetingToEnd, greetingToMessage, isAnsweredByPerson } from './conduct.js';
import { reached } from './dates.js';
import { agoInWords, endOf, isAttempt, isForSamePrincipal, isToThisNumber, lackOfReach, priorCalls, type PriorCall } from './history.js';

/** A live agent is bound to this call before it is dialed, and no machine detection may hang up on the person (uk-ca-au, 0). */
export const hasGuaranteedOperator: Condition = all(
  isLive,
  isOneOf(dialing, 'manual', 'preview', 'progressive'),
  holds(agentReserved),
  not(is(machineDetection, 'auto-hangup')),
);

/** Prior calls after which only a call with a guaranteed live operator may follow for a time. */
export interface Lockout {
  /** The prior call, whose outcome is known, is such a call. */
  readonly follows: (prior: PriorCall) => boolean;
  /** The last instant of the lockout after a call that ended then. */
  readonly lasts: (endedAt: Instant, call: Call) => Instant;
  /** The earliest end of a call after which the lockout still lasts. */
  readonly since: (call: Call) => Instant;
  /** A call to another number of the same recipient locks too. */
  readonly byRecipient: boolean;
}

/** The time of the call lies within such a lockout. */
export const isLockedOut = (lockout: Lockout): Condition =>
  condition(
    [
      'at', 'history.calls', 'history.completeSince', 'history.calls[].outcome', 'history.calls[].endedAt', 'seller', 'charity',
      ...(lockout.byRecipient ? (['callee.personId'] as const) : []),
    ],
    (call) => {
      let doubt: Unanswered | undefined;
      for (const prior of priorCalls(call)) {
        const locks = locksOut(lockout, prior, call);
        if (locks === true) return true;
        if (locks !== false) doubt = doubt === undefined ? locks : join(doubt, locks);
      }
      const lack = lackOfReach(lockout.since(call), call);
      if (lack !== undefined) throw doubt === undefined ? lack : join(doubt, lack);
      if (doubt !== undefined) throw doubt;
      return false;
    },
    (call) => changes(lockout, call),
  );

/** No call is taken to have lasted longer (uk-ca-au UK-2), so that a record without an end does not lock a number for ever. */
const LONGEST_CALL = 24 * HOUR;

/** Whether one prior call locks this one out, or what must be known to say so. */
function locksOut({ follows, lasts, byRecipient }: Lockout, prior: PriorCall, call: Call): boolean | Unanswered {
  if (!isAttempt(prior) || (prior.outcome !== undefined && !follows(prior))) return false;
  // Where its end is not known: it ended no earlier than it rang, and no later than the longest call.
  const certain = call.at <= lasts(endOf(prior), call);
  const possible = certain || (prior.endedAt === undefined && call.at <= lasts(prior.at + LONGEST_CALL, call));
  if (!possible) return false;

  const related = [byRecipient ? isToSameRecipient(prior, call) : isToThisNumber(prior, call), isForSamePrincipal(prior, call)];
  if (related.includes(false)) return false;
  const questions: Question[] = related.flatMap((answer) => (answer instanceof Unanswered ? answer.questions : []));
  const rang = formatInstant(prior.at);
  if (prior.outcome === undefined) questions.push({ path: 'history.calls[].outcome', why: () => `How did the prior call of ${rang} go?` });
  if (!certain) questions.push({ path: 'history.calls[].endedAt', why: () => `When did the prior call of ${rang} end?` });
  return questions.length === 0 || new Unanswered('missing', questions);
}

/** The same number or, on another number, the same recipient; a person who was not stated is this call's. */
function isToSameRecipient(prior: PriorCall, call: Call): boolean | Unanswered {
  if (isToThisNumber(prior, call) || prior.personId === undefined) return true;
  return call.callee.personId === undefined ? whoIsCalled : prior.personId === call.callee.personId;
}
const whoIsCalled = new Unanswered('missing', [
  { path: 'callee.personId', why: () => 'A prior call to another number was misuse: is it this person who was called there?' },
]);

/** When a lockout next begins or is over, and when the list of prior calls will be complete enough to tell. */
function changes({ follows, lasts }: Lockout, call: Call): Instant {
  const { calls = [], completeSince } = call.history ?? {};
  let next = completeSince === undefined ? NEVER : reached(lasts(completeSince - 1, call) + 1, call);
  for (const prior of calls) {
    if (prior.outcome !== undefined && !follows(prior)) continue;
    next = Math.min(next, reached(lasts(endOf(prior), call) + 1, call), reached(lasts(prior.at + LONGEST_CALL, call) + 1, call));
  }
  return next;
}

/** The prior call whose lockout lasts longest, and its place in the list. */
export function lockingCall(lockout: Lockout, call: Call): readonly [index: number, prior: PriorCall] {
  const locking = priorCalls(call).flatMap((prior, i) => (locksOut(lockout, prior, call) === true ? [[i, prior] as const] : []));
  return locking.reduce((a, b) => (endOf(a[1]) < endOf(b[1]) ? b : a));
}

/** That call in words: `The call that ended 71 h 0 min ago (2026-06-07T13:00:00Z) was abandoned`. */
export function lockingCallInWords(lockout: Lockout, call: Call): string {
  const [, prior] = lockingCall(lockout, call);
  return `The call that ${prior.endedAt === undefined ? 'began' : 'ended'} ${agoInWords(endOf(prior), call)} ${wentInWords(prior)}`;
}

const wentInWords = ({ outcome }: PriorCall): string =>
  outcome === 'abandoned' ? 'was abandoned'
  : outcome === 'silent' ? 'was silent'
  : outcome === 'machine-hangup' ? 'was hung up on what was taken for an answering machine'
  : 'brought the person who answered neither an agent nor a message within 2 seconds';

/** What the list says of that call, by path. */
export function lockingCallShown(lockout: Lockout, call: Call): Readonly<Record<string, unknown>> {
  const [i, { at, endedAt, outcome }] = lockingCall(lockout, call);
  const time = endedAt === undefined ? 'at' : 'endedAt';
  return { [`history.calls[${i}].outcome`]: outcome, [`history.calls[${i}].${time}`]: formatInstant(endedAt ?? at) };
}

/** Exactly two seconds are in time. */
const inTime = (milliseconds: number | null): boolean => milliseconds !== null && milliseconds <= 2_000;

/** A prior call that was persistent misuse, each time: abandoned, silent, or left with neither agent nor message in time. */
export function isMisuse({ outcome, greetingToAgentMs, greetingToMessageMs, greetingToEndMs = Infinity, endedBy }: PriorCall): boolean {
  if (outcome === 'abandoned' || outcome === 'silent') return true;
  if (outcome !== 'answered' || greetingToAgentMs === undefined) return false;
  const isReached = inTime(greetingToAgentMs) || inTime(greetingToMessageMs ?? null);
  return !isReached && (greetingToEndMs > 2_000 || endedBy !== 'person');
}

export const isEndedByCaller = is(endedBy, 'caller');

/** The person heard neither an agent nor a message in time, and did not hang up before that. */
export const isLeftInSilence: Condition = all(
  isAnsweredByPerson,
  not(where(greetingToAgent, inTime)),
  not(where(greetingToMessage, inTime)),
  any(where(greetingToEnd, (end) => end === null || end > 2_000), isEndedByCaller),
);

/** A message was played, and no agent ever came. */
export const isLeftToMessage: Condition = all(isAnsweredByPerson, is(greetingToAgent, null), not(is(greetingToMessage, null)));
