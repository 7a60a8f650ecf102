import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { any, condition, type Changes, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { formatDay } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import { localTime, startOfDay, type LocalTime } from '../time/local-time.js';
import { campaignCounts, campaignId } from './campaign.js';

type Counts = NonNullable<NonNullable<CallContext['campaign']>['counts']>[number];

/** The counts of one London day, of a campaign or of a call centre. */
export type CallCentreDay = Extract<Counts, { regulator: 'gb' }>;

/** Of whom Ofcom asks the rate: the campaign in every call centre, and the call centre in every campaign. The worse counts. */
const scopes = ['campaign', 'call-centre'] as const;
type Scope = (typeof scopes)[number];
const inWords: Readonly<Record<Scope, string>> = { campaign: 'this campaign', 'call-centre': 'this call centre' };

/** What London's clock shows, at the time of the call or at another. */
export const londonTime = (call: Call, at: Instant = call.at): LocalTime => localTime(call.zones.named('Europe/London')!, at);

/** When the next London day begins. */
export const nextLondonDay: Changes = (call) => {
  const { zone, day } = londonTime(call);
  return startOfDay(zone, day + 1);
};

const callCentreId = fact('call.callCentreId', ({ call }) => call.callCentreId);
const idOf: Readonly<Record<Scope, (call: Call) => string>> = { campaign: campaignId, 'call-centre': callCentreId };

const noCounts = (which: string): Unanswered =>
  new Unanswered('missing', [
    {
      path: 'campaign.counts',
      why: (call) => `How many calls of ${which} are put to agents and dropped on ${formatDay(londonTime(call).day)} (Europe/London)? At the day’s start none are.`,
    },
  ]);
const noTest = new Unanswered('missing', [
  {
    path: 'campaign.counts[].falsePositiveTest',
    why: () => 'Machine detection is on: of how many calls was it tested, and how often did it take a person for a machine?',
  },
]);

/** Today's counts of this campaign or call centre; `undefined` if there are none. Stops if nobody said which it is. */
function todayOf(scope: Scope, call: Call): CallCentreDay | undefined {
  const counts = call.campaign?.counts;
  if (counts === undefined) throw noCounts('this campaign and of this call centre');
  const { day } = londonTime(call);
  const today = counts.filter((entry): entry is CallCentreDay => entry.regulator === 'gb' && entry.per === scope && entry.on === day);
  if (today.length === 0) return undefined;
  const id = idOf[scope](call);
  return today.find((entry) => entry.id === id);
}

/** The false positives of machine detection are to be estimated by tests; none, or one of no calls, shows nothing. */
const isTested = (counts: CallCentreDay): counts is CallCentreDay & OfcomDayCounts =>
  !counts.machineDetection || (counts.falsePositiveTest != null && counts.falsePositiveTest.tested > 0);

/** One day's calls of a campaign or a call centre, as Ofcom's statement counts them. */
export type OfcomDayCounts =
  | {
      readonly machineDetection: true;
      /** Calls dropped after a person had answered. */
      readonly droppedPersons: number;
      /** Calls taken for answering machines. */
      readonly machinesDetected: number;
      /** Of the calls taken for machines: how many were examined, and how many of these a person had answered. */
      readonly falsePositiveTest: { readonly tested: number; readonly falsePositives: number };
      /** Calls put through to agents, and how many of these were machines. */
      readonly putToAgents: number;
      readonly putToAgentsMachines: number;
    }
  | {
      readonly machineDetection: false;
      /** Calls dropped before it was known whether a person or a machine had answered. */
      readonly droppedUnknown: number;
      readonly putToAgents: number;
      readonly putToAgentsMachines: number;
    };

/**
 * The abandoned call rate of a day, A / (A + L), as an exact fraction that is not reduced; 0 of 1 if no live call was made.
 *
 * L, live calls, are the calls put to agents that were no machines. With machine detection, A is the persons dropped and the
 * share of false positives among the calls taken for machines. Without, A is the part of the dropped calls that was not, by the
 * share of machines p = machines put to agents / (put to agents + dropped), a machine's. (This p gives the larger A; Ofcom's
 * text also admits machines / put to agents.)
 *
 * @throws RangeError if a count is no whole number, more machines than calls were put to agents, or detection is on and untested.
 *
 * @example
 * ```ts
 * ofcomAbandonedCallRate({ machineDetection: false, droppedUnknown: 3, putToAgents: 97, putToAgentsMachines: 0 })
 * // { numerator: 300n, denominator: 10000n }
 * ```
 */
export function ofcomAbandonedCallRate(counts: OfcomDayCounts): { readonly numerator: bigint; readonly denominator: bigint } {
  const toAgents = whole('putToAgents', counts.putToAgents);
  const machines = whole('putToAgentsMachines', counts.putToAgentsMachines);
  if (machines > toAgents) throw new RangeError(`putToAgentsMachines: ${machines} machines, but only ${toAgents} calls put to agents`);
  if (!counts.machineDetection) {
    const dropped = whole('droppedUnknown', counts.droppedUnknown);
    const connected = toAgents + dropped;
    return fraction(dropped * (connected - machines), (toAgents - machines) * connected);
  }
  const tested = whole('falsePositiveTest.tested', counts.falsePositiveTest.tested);
  if (tested === 0n) throw new RangeError('falsePositiveTest.tested: machine detection is on, but none of its answers was tested');
  const falsePositives = whole('falsePositiveTest.falsePositives', counts.falsePositiveTest.falsePositives);
  const detected = whole('machinesDetected', counts.machinesDetected);
  const abandoned = whole('droppedPersons', counts.droppedPersons) * tested + falsePositives * detected;
  return fraction(abandoned, (toAgents - machines) * tested);
}

function whole(name: string, value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name}: ${value} is not a whole number of calls`);
  return BigInt(value);
}

type Fraction = ReturnType<typeof ofcomAbandonedCallRate>;
const fraction = (abandoned: bigint, live: bigint): Fraction =>
  abandoned + live === 0n ? { numerator: 0n, denominator: 1n } : { numerator: abandoned, denominator: abandoned + live };

const isAbove = ({ numerator, denominator }: Fraction, percent: number): boolean => numerator * 100n > denominator * BigInt(percent);

/** The rate as far as it is known: without a test of the detection, what it is if no person was taken for a machine. */
const leastRate = (counts: CallCentreDay): Fraction =>
  ofcomAbandonedCallRate(isTested(counts) ? counts : { ...counts, falsePositiveTest: { tested: 1, falsePositives: 0 } });

const rateFacts = ['campaign.counts', 'campaign.id', 'call.callCentreId', 'campaign.counts[].falsePositiveTest'] as const;

/** Today's rate of the campaign or of the call centre is above so many percent: exactly so many are not. */
export const exceedsAbandonedCallRate = (percent: number): Condition =>
  any(...scopes.map((scope) => condition(rateFacts, (call) => exceeds(scope, percent, call), nextLondonDay)));

function exceeds(scope: Scope, percent: number, call: Call): boolean {
  const counts = todayOf(scope, call);
  if (counts === undefined) throw noCounts(inWords[scope]);
  if (isAbove(leastRate(counts), percent)) return true;
  if (!isTested(counts)) throw noTest;
  return false;
}

/** A rate of today is above so many percent by the other reading of p too, machines / put to agents: A / (A + L) is then D / (C + D). */
export const exceedsByEitherReading = (percent: number, call: Call): boolean =>
  todaysCounts(call).some(([, counts]) =>
    isAbove(counts.machineDetection ? leastRate(counts) : fraction(BigInt(counts.droppedUnknown), BigInt(counts.putToAgents)), percent),
  );

/** Machine detection is on, and no test shows how often it takes a person for a machine. */
export const lacksFalsePositiveTest: Condition = any(
  ...scopes.map((scope) =>
    condition(rateFacts, (call) => {
      const counts = todayOf(scope, call);
      if (counts === undefined) return false;
      if (!counts.machineDetection || counts.falsePositiveTest === undefined) throw noTest;
      return !isTested(counts);
    }, nextLondonDay),
  ),
  condition(rateFacts, (call) => {
    if (scopes.every((scope) => todayOf(scope, call) === undefined)) throw noCounts('this campaign');
    return false;
  }),
);

/** Today's counts of this call's campaign and call centre, as far as both are known, by their place in the list. */
function todaysCounts(call: Call): readonly (readonly [index: number, counts: CallCentreDay])[] {
  const ids: Readonly<Record<Scope, string | undefined>> = { campaign: campaignId.given(call), 'call-centre': callCentreId.given(call) };
  const { day } = londonTime(call);
  return campaignCounts(call).flatMap((entry, i) =>
    entry.regulator === 'gb' && entry.on === day && entry.id === ids[entry.per] ? [[i, entry] as const] : [],
  );
}

/** The rates of today above so many percent: `3.1 percent of the live calls of this campaign and …`. */
export const ratesInWords = (percent: number, call: Call): string =>
  todaysCounts(call)
    .map(([, counts]) => ({ per: counts.per, rate: leastRate(counts) }))
    .filter(({ rate }) => isAbove(rate, percent))
    .map(({ per, rate }) => `${percentInWords(rate)} percent of the live calls of ${inWords[per]}`)
    .join(' and ');

// Rounded up, so that a rate just above a limit never reads as the limit.
const percentInWords = ({ numerator, denominator }: Fraction): string =>
  String(Number((numerator * 10_000n + denominator - 1n) / denominator) / 100);

/** The counts of today whose rate is above so many percent, by path. */
export const countsShown = (percent: number, call: Call): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    todaysCounts(call)
      .filter(([, counts]) => isAbove(leastRate(counts), percent))
      .flatMap(([i, { on, ...counts }]) => [
        [`campaign.counts[${i}].on`, formatDay(on)],
        ...Object.entries(counts).map(([key, value]) => [`campaign.counts[${i}].${key}`, value]),
      ]),
  );
