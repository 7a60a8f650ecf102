import type { Call } from '../call/call.js';
import { all, condition, type Changes, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { join, Unanswered } from '../law/known.js';
import { formatDay, type Day } from '../time/day.js';
import { DAY, formatInstant, NEVER, soonest, type Instant } from '../time/instant.js';
import { localTime, startOfDay } from '../time/local-time.js';
import { reached } from './dates.js';
import { endedSince, isAttempt, isForSamePrincipal, isToThisNumber, knownSince, lackOfReach, priorCalls, type PriorCall } from './history.js';
import { clocksOf, firstLocalDay, lastLocalDay } from './local-time.js';
import { principalOf } from './telemarketing.js';

/** So many calls in so many consecutive dates at the called person's place, that of the call included. */
export interface Limit {
  readonly calls: number;
  readonly days: number;
}

/** Limits on the calls that rely on one paragraph. */
export interface Allowance {
  readonly paragraph: string;
  readonly limits: readonly Limit[];
}

/** Whether a prior call uses an allowance up, or what must be known to say so. */
export type Counts = (prior: PriorCall, call: Call) => boolean | Unanswered;

export const historyFacts = ['history.calls', 'history.completeSince', 'history.calls[].outcome'] as const;

/** Every text, and every attempt that rang. */
function rang(prior: PriorCall): boolean | Unanswered {
  if (!isAttempt(prior)) return true;
  const { outcome, at } = prior;
  if (outcome !== undefined) return outcome !== 'busy' && outcome !== 'failed';
  return new Unanswered('missing', [{ path: 'history.calls[].outcome', why: () => `How did the prior call of ${formatInstant(at)} go?` }]);
}

/** For this seller, whoever dialed; where nobody said for whom, by this caller. */
function isOfThisCaller(prior: PriorCall, call: Call): boolean | Unanswered {
  if (prior.for !== undefined || prior.by === undefined) return isForSamePrincipal(prior, call);
  const caller = call.telemarketer ?? principalOf(call);
  return caller == null || prior.by === caller.id;
}

/** A call that had consent, or relied on another paragraph, uses nothing up; one of which that is not known does. */
const reliesOn = ({ exemption }: PriorCall, paragraph: string): boolean =>
  exemption === paragraph || (exemption !== null && exemption?.startsWith('47 CFR 64.1200(') !== true);

/** Counts what passes all tests; what one of them does not know is open. */
const counting = (paragraph: string, concerns: (prior: PriorCall, call: Call) => boolean): Counts => (prior, call) => {
  if (prior.direction === 'inbound' || !reliesOn(prior, paragraph) || !concerns(prior, call)) return false;
  const caller = isOfThisCaller(prior, call);
  return caller === true ? rang(prior) : caller;
};

/** Recorded calls to this line. */
const toThisLine = (paragraph: string): Counts =>
  counting(paragraph, (prior, call) => isAttempt(prior) && (prior.voice ?? call.call.voice) !== 'live' && isToThisNumber(prior, call));

/** Calls and texts to this patient, on whatever line. */
const toThisPatient = (paragraph: string): Counts =>
  counting(
    paragraph,
    ({ personId }, { callee }) => personId === undefined || callee.personId === undefined || personId === callee.personId,
  );

/** The parcel, alert or collect call that this call is about. */
const event = fact('call.event', ({ call }) => call.event);

/** Calls and texts about this very parcel, alert or collect call. */
const aboutThisEvent = (paragraph: string): Counts =>
  counting(paragraph, ({ eventId }, call) => eventId === undefined || eventId === event(call).id);

interface Tally {
  readonly counted: readonly PriorCall[];
  readonly doubts: readonly Unanswered[];
}

/** The prior calls and texts since then that count, and what must be known of others to say whether they do. */
export function tally(counts: Counts, since: Instant, call: Call): Tally {
  const counted: PriorCall[] = [];
  const doubts: Unanswered[] = [];
  for (const prior of endedSince(since, priorCalls(call))) {
    const answer = prior.at >= since && counts(prior, call);
    if (answer === true) counted.push(prior);
    else if (answer !== false) doubts.push(answer);
  }
  return { counted, doubts };
}

/** So many calls or more since then. Calls that are on the list settle it; if they do not, the list must be complete. */
export function isUsedUp(calls: number, counts: Counts, since: Instant, call: Call): boolean {
  const { counted, doubts } = tally(counts, since, call);
  if (counted.length >= calls) return true;
  const lack = lackOfReach(since, call);
  const open = [...(lack === undefined ? [] : [lack]), ...(counted.length + doubts.length < calls ? [] : doubts)];
  if (open.length > 0) throw open.reduce(join);
  return false;
}

/** The earliest start of so many dates that end with the date of the call. */
export const startOf = (days: number, call: Call): Instant => Math.min(...clocksOf(call).map(({ zone, day }) => startOfDay(zone, day - days + 1)));

/** When a prior call leaves the dates that count, and when the list is complete over all of them. */
export const windowChanges = (days: number): Changes => (call) => {
  // Whatever the zone, what is older has left already.
  const since = call.at - (days + 2) * DAY;
  let next = NEVER;
  const leaves = (at: Instant): void => {
    if (at < since) return;
    for (const { zone } of call.clocks) next = Math.min(next, reached(startOfDay(zone, localTime(zone, at).day + days), call));
  };
  for (const { at } of knownSince(since, call)) leaves(at);
  // From the first date on of which the list has every call.
  if (call.history?.completeSince !== undefined) leaves(call.history.completeSince - 1);
  return next;
};

const isWithin = ({ limits }: Allowance, counts: Counts): Condition =>
  all(
    ...limits.map(({ calls, days }) =>
      condition([...historyFacts, 'callee.locations'], (call) => !isUsedUp(calls, counts, startOf(days, call), call), windowChanges(days)),
    ),
  );

/** One more recorded call to this line keeps the limits. */
export const admitsCallToLine = (allowance: Allowance): Condition => isWithin(allowance, toThisLine(allowance.paragraph));

/** One more call or text to this patient keeps the limits. */
export const admitsCallToPatient = (allowance: Allowance): Condition => isWithin(allowance, toThisPatient(allowance.paragraph));

/** The limit of an allowance that recorded calls to this line have used up. */
export const usedUp = ({ paragraph, limits }: Allowance, call: Call): Limit | undefined =>
  limits.find((limit) => callsToLine(paragraph, limit, call).length >= limit.calls);

/** The recorded calls to this line that count against a limit. */
export const callsToLine = (paragraph: string, { days }: Limit, call: Call): readonly PriorCall[] =>
  tally(toThisLine(paragraph), startOf(days, call), call).counted;

/** Those calls in words: `2 recorded calls have been made to this line since 2026-05-12`. */
export function callsInWords(paragraph: string, limit: Limit, call: Call): string {
  const { length } = callsToLine(paragraph, limit, call);
  const since = formatDay(firstLocalDay(call) - limit.days + 1);
  return `${length} recorded ${length === 1 ? 'call has' : 'calls have'} been made to this line since ${since}`;
}

/** Fewer calls and texts have been made about the event than the paragraph admits. */
export const admitsCallOnEvent = (paragraph: string, most: (call: Call) => number): Condition =>
  condition([event.path, ...historyFacts], (call) => !isUsedUp(most(call), aboutThisEvent(paragraph), event(call).at, call));

/** The earliest date that it may have been where the called person is. */
const dayOf = ({ at }: PriorCall, clocks: Call['clocks']): Day => Math.min(...clocks.map(({ zone }) => localTime(zone, at).day));

/** No earlier call or text about the event, or the date of the call is one of so many that begin with that of the first. */
export const isWithinDaysOfFirst = (paragraph: string, days: number): Condition => {
  const about = aboutThisEvent(paragraph);
  const tooEarly: Counts = (prior, call) => {
    const counts = about(prior, call);
    return counts !== false && lastLocalDay(call) >= dayOf(prior, clocksOf(call)) + days && counts;
  };
  return condition(
    [event.path, ...historyFacts, 'callee.locations'],
    (call) => !isUsedUp(1, tooEarly, event(call).at, call),
    // Each clock comes to the day after these by itself, be it counted from the date of another.
    (call) =>
      soonest(knownSince(call.at - (days + 2) * DAY, call), (prior) => soonest(call.clocks, ({ zone }) => reached(startOfDay(zone, dayOf(prior, call.clocks) + days), call))),
  );
};
