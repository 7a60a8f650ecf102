import type { Call } from '../call/call.js';
import type { CallContext } from '../call/schema/context.js';
import { condition, type Changes, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { formatInstant, NEVER, type Instant } from '../time/instant.js';
import { principalOf } from './telemarketing.js';

export type PriorCall = NonNullable<NonNullable<CallContext['history']>['calls']>[number];

const noHistory = new Unanswered('missing', [{ path: 'history.calls' }]);

/** Every prior call that was stated. A history that nobody supplied is a question. */
export function priorCalls(call: Call): readonly PriorCall[] {
  if (call.history?.calls === undefined) throw noHistory;
  return call.history.calls;
}

/** Prior calls to this number, or to another number of this person, for this seller or charity. */
export function callsToThisNumber(call: Call): readonly PriorCall[] {
  const principal = principalOf(call)?.id;
  return priorCalls(call).filter(
    (prior) => (prior.number === undefined || prior.number === call.number) && (prior.for === undefined || prior.for === principal),
  );
}

/** The list must reach back so far; stops if it does not, because an older call that is not on it might count. */
export function mustReachBack(since: Instant, call: Call): void {
  const { completeSince } = call.history ?? {};
  if (completeSince !== undefined && completeSince <= since) return;
  throw new Unanswered('missing', [
    {
      path: 'history.completeSince',
      why: () =>
        completeSince === undefined
          ? `From when on is the list of prior calls complete? It must reach back to ${formatInstant(since)}.`
          : `The list of prior calls is complete since ${formatInstant(completeSince)} only; it must reach back to ${formatInstant(since)}.`,
    },
  ]);
}

/** Outbound attempts by telephone, answered or not; a text is none. */
export const isAttempt = ({ direction, medium }: PriorCall): boolean => direction !== 'inbound' && medium !== 'text';

/** Attempts to this number in a rolling window, closed at its old end: one exactly that long ago still counts. */
export const attemptsWithin = (length: number, call: Call): number =>
  callsToThisNumber(call).filter((prior) => isAttempt(prior) && call.at - prior.at <= length).length;

/** So many attempts or more in the window. Calls that are on the list settle it; if they do not, the list must be complete. */
export const hasAttempts = (atLeast: number, length: number): Condition =>
  condition(
    ['history.completeSince', 'history.calls'],
    (call) => {
      if (attemptsWithin(length, call) >= atLeast) return true;
      mustReachBack(call.at - length, call);
      return false;
    },
    attemptWindowChanges(length),
  );

/** When an attempt leaves the window. */
export const attemptWindowChanges = (length: number): Changes => (call) =>
  Math.min(NEVER, ...(call.history?.calls ?? []).map(({ at }) => at + length + 1).filter((leaves) => leaves > call.at));
