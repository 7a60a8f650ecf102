import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { formatInstant, HOUR, type Instant } from '../time/instant.js';
import { isUsedUp, tally, type Counts } from './call-limits.js';
import { attemptWindowChanges, isAttempt, isForSamePrincipal, isToThisNumber, priorCalls, type PriorCall } from './history.js';

/** So many sales calls in so many hours, counted back from the call: a window that is closed at its old end. */
export interface SalesCallCap {
  readonly most: number;
  readonly hours: number;
  /** What uses it up: attempts at this person on any number, answered or not; or recorded calls that this number took. */
  readonly counts: 'attempts-at-person' | 'recorded-calls-taken';
  /** Texts count as calls do. */
  readonly texts: boolean;
  /** Only calls about the same subject count; one that nobody named is the same. */
  readonly ofSubject: boolean;
}

const whichPerson = new Unanswered('missing', [
  { path: 'callee.personId', why: () => 'Prior calls were made to named persons, and the cap is one on calls to a person. Which person is called?' },
]);

const isToThisPerson = ({ personId }: PriorCall, { callee }: Call): boolean | Unanswered => {
  if (personId === undefined || personId === callee.personId) return true;
  return callee.personId === undefined ? whichPerson : false;
};

const isOnThisSubject = ({ subject }: PriorCall, { call }: Call): boolean =>
  subject === undefined || call.subject === undefined || subject === call.subject;

/** Somebody or something took the call; a question if nobody said how it went. */
function wasTaken({ outcome, at }: PriorCall): boolean | Unanswered {
  if (outcome !== undefined) return !['no-answer', 'busy', 'failed', 'declined'].includes(outcome);
  return new Unanswered('missing', [{ path: 'history.calls[].outcome', why: () => `How did the prior call of ${formatInstant(at)} go?` }]);
}

const wasRecorded = ({ voice }: PriorCall, { call }: Call): boolean => (voice ?? call.voice) !== 'live';

/** A sales call that this seller, or whoever dials for it, made; what was not said counts against the call. */
const isSale = ({ direction, purpose = 'sale' }: PriorCall): boolean => direction !== 'inbound' && purpose === 'sale';

/** Both hold; one "no" settles it, whatever the other asks. */
const both = (a: boolean | Unanswered, b: boolean | Unanswered): boolean | Unanswered => (b === false || a === true ? b : a);

const toThisLine = (prior: PriorCall, call: Call): boolean | Unanswered =>
  isAttempt(prior) && isToThisNumber(prior, call) && wasRecorded(prior, call) && both(isForSamePrincipal(prior, call), wasTaken(prior));

const toThisPerson = ({ texts, ofSubject }: SalesCallCap): Counts => (prior, call) =>
  (texts || isAttempt(prior)) &&
  (!ofSubject || isOnThisSubject(prior, call)) &&
  both(isForSamePrincipal(prior, call), isToThisPerson(prior, call));

const countsToward = (cap: SalesCallCap): Counts => {
  const concerns = cap.counts === 'attempts-at-person' ? toThisPerson(cap) : toThisLine;
  return (prior, call) => isSale(prior) && concerns(prior, call);
};

const windowStart = ({ hours }: SalesCallCap, { at }: Call): Instant => at - hours * HOUR;

/** One call more would exceed the cap. */
export function isCapReached(cap: SalesCallCap): Condition {
  const counts = countsToward(cap);
  const asked: readonly FactPath[] = cap.counts === 'attempts-at-person' ? ['callee.personId'] : ['history.calls[].outcome'];
  return condition(
    ['history.calls', 'history.completeSince', 'seller', ...asked],
    (call) => isUsedUp(cap.most, counts, windowStart(cap, call), call),
    attemptWindowChanges(cap.hours * HOUR),
  );
}

/** The calls that count, in words: `3 calls about this subject have been made to this person since 2026-06-09T18:00:00Z`. */
export function countInWords(cap: SalesCallCap, call: Call): string {
  const { length } = tally(countsToward(cap), windowStart(cap, call), call).counted;
  const since = formatInstant(windowStart(cap, call));
  if (cap.counts === 'recorded-calls-taken') return `${length} recorded ${length === 1 ? 'call has' : 'calls have'} reached this number since ${since}`;
  return `${length} ${cap.texts ? 'calls or texts' : 'calls'}${cap.ofSubject ? ' about this subject' : ''} have been made to this person since ${since}`;
}

/** The prior calls that count, by path. */
export const callsShown = (cap: SalesCallCap, call: Call): Readonly<Record<string, unknown>> => {
  const counted = new Set(tally(countsToward(cap), windowStart(cap, call), call).counted);
  return Object.fromEntries(priorCalls(call).flatMap((prior, i) => (counted.has(prior) ? [[`history.calls[${i}].at`, formatInstant(prior.at)]] : [])));
};

/** A recorded call to this number that the person ended, whenever it was. Who ended it is the person if nobody said so. */
const endedByPerson: Counts = (prior, call) =>
  isSale(prior) && (prior.endedBy ?? 'person') === 'person' && toThisLine(prior, call);

/** The person has ended a recorded call of this seller. No time is set, so the list of prior calls is taken as it stands. */
export const hasPersonEndedCall: Condition = condition(['history.calls', 'history.calls[].outcome', 'seller'], (call) => {
  const { counted, doubts } = tally(endedByPerson, -Infinity, call);
  if (counted.length > 0) return true;
  if (doubts[0] !== undefined) throw doubts[0];
  return false;
});

/** The recorded call that the person ended, by path. */
export function endedCallShown(call: Call): Readonly<Record<string, unknown>> {
  const [ended] = tally(endedByPerson, -Infinity, call).counted;
  return { [`history.calls[${priorCalls(call).indexOf(ended!)}].at`]: formatInstant(ended!.at) };
}
