import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Changes, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { formatInstant, HOUR, MINUTE, NEVER, type Instant } from '../time/instant.js';
import { reached } from './dates.js';

export type PriorCall = NonNullable<NonNullable<CallContext['history']>['calls']>[number];

const noHistory = new Unanswered('missing', [{ path: 'history.calls' }]);
const whichSeller = new Unanswered('missing', [
  { path: 'seller', why: () => 'Prior calls were made for a named seller. For which seller is this call?' },
]);
const whichCharity = new Unanswered('missing', [
  { path: 'charity', why: () => 'Prior calls were made for a named charity or seller. For which charity is this call?' },
]);

/** Every prior call that was stated. A history that nobody supplied is a question. */
export function priorCalls(call: Call): readonly PriorCall[] {
  if (call.history?.calls === undefined) throw noHistory;
  return call.history.calls;
}

// Many rules look at the end of a long list: it is put in order once.
const inOrder = new WeakMap<readonly PriorCall[], readonly PriorCall[]>();
const LONG = 16;

/** The calls of a list that ended at an instant or later; of a short list all, which costs less than to choose. */
export function endedSince(since: Instant, calls: readonly PriorCall[]): readonly PriorCall[] {
  if (calls.length < LONG || since === -Infinity) return calls;
  let ordered = inOrder.get(calls);
  if (ordered === undefined) inOrder.set(calls, (ordered = [...calls].sort((a, b) => endOf(a) - endOf(b))));
  let [first, end] = [0, ordered.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (endOf(ordered[middle]!) < since) first = middle + 1;
    else end = middle;
  }
  return ordered.slice(first);
}

/** The prior calls, as far as they are known, that ended at an instant or later; see {@link endedSince}. */
export const knownSince = (since: Instant, { history }: Call): readonly PriorCall[] => endedSince(since, history?.calls ?? []);

/** The prior call was to this number; a number that was not stated is this one. */
export const isToThisNumber = ({ number }: PriorCall, call: Call): boolean => number === undefined || number === call.number;

/** Whether the prior call was made for this call's seller, in a charity call its charity; a question if nobody said who that is. */
export function isForSamePrincipal({ for: principal }: PriorCall, { call, seller, charity }: Call): boolean | Unanswered {
  if (principal === undefined) return true;
  if (call.purpose === 'charity') return charity === undefined ? whichCharity : principal === (charity ?? seller)?.id;
  return seller === undefined ? whichSeller : principal === (seller ?? charity)?.id;
}

/** The question that is open if the list does not reach back so far: an older call that is not on it might count. */
export function lackOfReach(since: Instant, { history }: Call): Unanswered | undefined {
  const completeSince = history?.completeSince;
  if (completeSince !== undefined && completeSince <= since) return undefined;
  return new Unanswered('missing', [
    {
      path: 'history.completeSince',
      why: () =>
        completeSince === undefined
          ? `From when on is the list of prior calls complete? It must reach back to ${formatInstant(since)}.`
          : `The list of prior calls is complete since ${formatInstant(completeSince)} only; it must reach to ${formatInstant(since)}.`,
    },
  ]);
}

/** Stops if the list does not reach back so far. */
export function mustReachBack(since: Instant, call: Call): void {
  const lack = lackOfReach(since, call);
  if (lack !== undefined) throw lack;
}

/** Outbound attempts by telephone, answered or not; a text is none. */
export const isAttempt = ({ direction, medium, channel }: PriorCall): boolean =>
  direction !== 'inbound' && medium !== 'text' && channel !== 'text';

/** When the line was released; where nobody said so, when it rang. */
export const endOf = ({ endedAt, at }: PriorCall): Instant => endedAt ?? at;

interface Attempts {
  readonly attempts: readonly PriorCall[];
  /** What must be known to say whether more of them count. */
  readonly doubt: Unanswered | undefined;
}

/** Attempts to this number for this seller or charity, in a length of time before the call, that pass a test. */
function attemptsThat(length: number, test: (prior: PriorCall) => boolean, call: Call): Attempts {
  const attempts: PriorCall[] = [];
  let doubt: Unanswered | undefined;
  for (const prior of endedSince(call.at - length, priorCalls(call))) {
    if (!isAttempt(prior) || !isToThisNumber(prior, call) || !test(prior)) continue;
    const counts = isForSamePrincipal(prior, call);
    if (counts === true) attempts.push(prior);
    else if (counts !== false) doubt = counts;
  }
  return { attempts, doubt };
}

/** Attempts to this number in a rolling window, closed at its old end: one exactly that long ago still counts. */
export const attemptsWithin = (length: number, call: Call): number =>
  attemptsThat(length, (prior) => call.at - prior.at <= length, call).attempts.length;

/** Attempts to this number that ended less than so long ago: one exactly that long ago no longer counts. */
export const attemptsEndedWithin = (length: number, call: Call): readonly PriorCall[] =>
  attemptsThat(length, (prior) => call.at - endOf(prior) < length, call).attempts;

/** So many attempts or more in the window. Calls that are on the list settle it; if they do not, the list must be complete. */
export const hasAttempts = (atLeast: number, length: number): Condition =>
  condition(
    attemptFacts,
    (call) => isReached(atLeast, length, (prior) => call.at - prior.at <= length, call),
    attemptWindowChanges(length),
  );

/** An attempt ended less than so long ago. */
export const hasAttemptEndedWithin = (length: number): Condition =>
  condition(
    attemptFacts,
    (call) => isReached(1, length, (prior) => call.at - endOf(prior) < length, call),
    (call) =>
      knownSince(call.at - length, call).reduce(
        (next, prior) => Math.min(next, reached(endOf(prior) + length, call)),
        reached((call.history?.completeSince ?? NEVER) + length, call),
      ),
  );

const attemptFacts = ['history.completeSince', 'history.calls', 'seller', 'charity'] as const;

function isReached(atLeast: number, length: number, test: (prior: PriorCall) => boolean, call: Call): boolean {
  const { attempts, doubt } = attemptsThat(length, test, call);
  if (attempts.length >= atLeast) return true;
  if (doubt !== undefined) throw doubt;
  mustReachBack(call.at - length, call);
  return false;
}

/** When an attempt leaves the window, and when the window has left the time for which the list is not complete. */
export const attemptWindowChanges = (length: number): Changes => (call) =>
  knownSince(call.at - length, call).reduce(
    (next, { at }) => Math.min(next, reached(at + length + 1, call)),
    reached((call.history?.completeSince ?? NEVER) + length, call),
  );

/** How long ago, and when: `71 h 0 min ago (2026-06-07T13:00:00Z)`. */
export const agoInWords = (then: Instant, { at }: Call): string =>
  `${Math.floor((at - then) / HOUR)} h ${Math.floor(((at - then) % HOUR) / MINUTE)} min ago (${formatInstant(then)})`;
