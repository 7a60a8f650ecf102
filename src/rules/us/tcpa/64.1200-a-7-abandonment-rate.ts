import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { countsInWords, countsShown, exceedsAbandonmentRate, inPeriodsOf, isAtAbandonmentLimit } from '../../../facts/campaign.js';
import { all } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { abandonmentRule } from './64.1200-a-7-telemarketing.js';

// Abandoned calls of the calls that a person answered, in successive 30-day periods; a last, shorter one is measured alone. Until
// the amendments of 2012 no campaign was measured by itself (from memory); the context has the counts of this one only.
const periods = [
  { inForce: { from: '2003-10-01', to: '2012-11-15' }, certainty: 'memory', reading: 'conservative' },
  { inForce: { from: '2012-11-15' }, certainty: 'primary-text', reading: 'literal' },
] as const;

const counting = inPeriodsOf(30);

const shared = {
  citation: '47 CFR 64.1200(a)(7)',
  stage: 'before',
  appliesTo: all(isOutbound, mayBeAbandoned),
  shows: (call) => countsShown(call, counting),
} as const satisfies Partial<Rule>;

// The rate is the violation itself: once it is exceeded, only a call with an agent bound to it may still be dialed (us-tcpa A-7).
export const abandonmentRate: readonly Rule[] = periods.map(({ inForce, certainty, reading }) =>
  abandonmentRule({
    ...shared,
    inForce,
    certainty,
    reading: () => reading,
    id: 'us.tcpa.abandonment-rate',
    title: 'Abandonment rate of 3 percent',
    summary: 'No dialing ahead of the representatives in a 30-day period with more than 3 percent of the answered calls abandoned.',
    prohibits: exceedsAbandonmentRate(counting, 3),
    because: (call) => `The limit is 3 percent; ${countsInWords(call, counting)}.`,
  }),
);

// Exactly 3 percent is lawful, and so is a call that may still find a representative.
export const abandonmentHeadroom: readonly Rule[] = periods.map(({ inForce, certainty }) =>
  abandonmentRule({
    ...shared,
    inForce,
    certainty,
    id: 'us.tcpa.abandonment-headroom',
    title: 'No headroom below the abandonment rate',
    summary: 'No further call may be abandoned in a period in which the next one would exceed 3 percent.',
    decides: false,
    prohibits: isAtAbandonmentLimit(counting, 3),
    because: (call) => `The next abandoned call would exceed 3 percent: ${countsInWords(call, counting)}.`,
  }),
);
