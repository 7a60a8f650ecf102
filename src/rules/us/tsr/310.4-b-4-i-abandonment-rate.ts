import { mayBeAbandoned } from '../../../facts/call.js';
import {
  countsInWords, countsShown, daily, exceedsAbandonmentRate, inPeriodsOf, isAbandonmentLimited, isAtAbandonmentLimit, type Counting,
} from '../../../facts/campaign.js';
import { all, any, ask, not } from '../../../law/condition.js';
import type { Certainty, Rule } from '../../../law/rule.js';
import { section4, telemarketing } from './instrument.js';

interface Period {
  readonly inForce: { from: string; to?: string };
  readonly counting: Counting;
  readonly certainty: Certainty;
}

// "(i) The seller or telemarketer employs technology that ensures abandonment of no more than three (3) percent of all calls
// answered by a person, measured over the duration of a single calling campaign, if less than 30 days, or separately over
// each successive 30-day period or portion thereof that the campaign continues." Until 2008 each day was measured by itself.
const periods: readonly Period[] = [
  { inForce: { from: '2003-03-31', to: '2008-10-01' }, counting: daily, certainty: 'official-text-as-republished' },
  { inForce: { from: '2008-10-01' }, counting: inPeriodsOf(30), certainty: 'primary-text' },
];

const shared = {
  citation: '16 CFR 310.4(b)(4)(i)',
  also: ['16 CFR 310.4(b)(1)(iv)'],
  stage: 'before',
  appliesTo: all(telemarketing, mayBeAbandoned),
} as const;

// A safe harbor, and so the condition on which numbers are dialed before a representative is free.
export const abandonmentRate: readonly Rule[] = periods.map(({ inForce, counting, certainty }) => {
  const exceeded = exceedsAbandonmentRate(counting, 3);
  return section4({
    ...shared,
    id: 'us.tsr.abandonment-rate',
    title: 'Abandonment rate of 3 percent',
    summary: 'No dialing ahead of the representatives unless technology keeps abandoned calls to 3 percent of those that a person answers.',
    inForce,
    certainty,
    prohibits: any(not(isAbandonmentLimited), exceeded),
    because: (call) =>
      ask(exceeded, call) === true
        ? `The limit is 3 percent; ${countsInWords(call, counting)}.`
        : 'No technology keeps abandoned calls to 3 percent of those that a person answers.',
    shows: (call) => (ask(exceeded, call) === true ? countsShown(call, counting) : {}),
  });
});

// Not forbidden yet: exactly 3 percent is no more than 3 percent.
export const abandonmentHeadroom: readonly Rule[] = periods.map(({ inForce, counting, certainty }) =>
  section4({
    ...shared,
    id: 'us.tsr.abandonment-headroom',
    title: 'No headroom below the abandonment rate',
    summary: 'No further call may be abandoned in a period in which the next one would exceed 3 percent.',
    inForce,
    certainty,
    decides: false,
    prohibits: isAtAbandonmentLimit(counting, 3),
    because: (call) => `The next abandoned call would exceed 3 percent: ${countsInWords(call, counting)}.`,
    shows: (call) => countsShown(call, counting),
  }),
);
