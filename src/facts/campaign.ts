import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { all, condition, type Condition } from '../law/condition.js';
import { fact, holds, isStated } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { formatDay, type Day } from '../time/day.js';
import { DAY, NEVER } from '../time/instant.js';
import { exceeds, mayStillBeAbandoned, type Counts } from './abandonment-rate.js';

export const campaignId = fact('campaign.id', ({ campaign }) => campaign?.id);
export const campaignStartedOn = fact('campaign.startedOn', ({ campaign }) => campaign?.startedOn);
export const campaignEndsOn = fact('campaign.endsOn', ({ campaign }) => campaign?.endsOn);
export const campaignCounts = fact('campaign.counts', ({ campaign }) => campaign?.counts);

/** Technology holds the abandoned calls to the limit. */
export const isAbandonmentLimited = holds(fact('procedures.abandonmentLimited', ({ procedures }) => procedures?.abandonmentLimited));
export const areAbandonmentRecordsKept = holds(
  fact('procedures.abandonmentRecordsKept', ({ procedures }) => procedures?.abandonmentRecordsKept),
);

/** Sale or gift, and the payment, are complete only after a presentation face to face. */
export const closesFaceToFace = holds(fact('offer.faceToFaceClose', ({ offer }) => offer?.faceToFaceClose));
export const isPrizePromotion = holds(fact('offer.prizePromotion', ({ offer }) => offer?.prizePromotion));

/** Whole UTC days over which abandoned calls are counted; `to` is the first day after them. */
export interface CountingPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** How a law counts: the period that holds the time of a call, and the facts that settle it. */
export interface Counting {
  readonly asks: Condition;
  readonly periodOf: (call: Call) => CountingPeriod;
}

const today = ({ at }: Call): Day => Math.floor(at / DAY);

const isCounted = all(isStated(campaignId), isStated(campaignCounts));

/** Successive periods of so many days from the campaign's start; a campaign that is shorter is one period. */
export const inPeriodsOf = (days: number): Counting => ({
  asks: all(isCounted, isStated(campaignStartedOn), isStated(campaignEndsOn)),
  periodOf: (call) => {
    const [start, end] = [campaignStartedOn(call), campaignEndsOn(call)];
    if (end !== null && end - start < days) return { from: start, to: NEVER };
    const from = start + days * Math.max(0, Math.floor((today(call) - start) / days));
    return { from, to: from + days };
  },
});

/** Each day by itself. */
export const daily: Counting = { asks: isCounted, periodOf: (call) => ({ from: today(call), to: today(call) + 1 }) };

type UsCounts = Extract<NonNullable<NonNullable<CallContext['campaign']>['counts']>[number], { regulator: 'us' }>;

const entryIndex = (call: Call, { from }: CountingPeriod): number =>
  campaignCounts(call).findIndex((entry) => entry.regulator === 'us' && entry.periodStartedOn === from);

/** The calls counted in the period that holds the time of the call; stops if none are stated of it. */
export function currentCounts(call: Call, { periodOf }: Counting): UsCounts {
  const period = periodOf(call);
  const entry = campaignCounts(call)[entryIndex(call, period)];
  if (entry?.regulator === 'us') return entry;
  throw new Unanswered('missing', [{
    path: 'campaign.counts',
    why: () =>
      `No entry is of the current period. State the calls answered and abandoned since ${formatDay(period.from)} (UTC), ` +
      '0 and 0 at its start.',
  }]);
}

const countsThat = (counting: Counting, test: (counts: Counts) => boolean): Condition => {
  const { asks, periodOf } = counting;
  return condition(
    asks.facts,
    (call) => asks(call) && test(currentCounts(call, counting)),
    // Without the start of the campaign there is no period whose end could change the answer.
    (call) => (asks.facts.includes('campaign.startedOn') && call.campaign?.startedOn === undefined ? NEVER : periodOf(call).to * DAY),
  );
};

/** More than so many percent of the current period's answered calls were abandoned. */
export const exceedsAbandonmentRate = (counting: Counting, percent: number): Condition =>
  countsThat(counting, (counts) => exceeds(counts, percent));

/** The limit is kept, but the next abandoned call would exceed it. */
export const isAtAbandonmentLimit = (counting: Counting, percent: number): Condition =>
  countsThat(counting, (counts) => !exceeds(counts, percent) && mayStillBeAbandoned(counts, percent) === 0);

/** The counts that decided, in words: `121 of 4000 calls that a person answered since 2026-05-31 (UTC) were abandoned`. */
export function countsInWords(call: Call, counting: Counting): string {
  const { abandoned, answeredByPerson, periodStartedOn } = currentCounts(call, counting);
  return `${abandoned} of ${answeredByPerson} calls that a person answered since ${formatDay(periodStartedOn)} (UTC) were abandoned`;
}

/** The counts that decided, by path. */
export function countsShown(call: Call, counting: Counting): Readonly<Record<string, unknown>> {
  const { abandoned, answeredByPerson, periodStartedOn } = currentCounts(call, counting);
  const path = `campaign.counts[${entryIndex(call, counting.periodOf(call))}]`;
  return {
    [`${path}.periodStartedOn`]: formatDay(periodStartedOn),
    [`${path}.answeredByPerson`]: answeredByPerson,
    [`${path}.abandoned`]: abandoned,
  };
}
