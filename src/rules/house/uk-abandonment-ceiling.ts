import { dialing, isOutbound } from '../../facts/call.js';
import { countsShown, exceedsAbandonedCallRate, ratesInWords } from '../../facts/call-centre-day.js';
import { all } from '../../law/condition.js';
import { is } from '../../law/fact.js';
import { houseRule } from './house-rule.js';
import { ukHouse } from './uk.js';

/** No predictive dialing once a day's rate is above Ofcom's criterion of 2006 to 2017; calls with a guaranteed operator go on. */
export const abandonmentCeiling = houseRule({
  id: 'uk.abandonment-ceiling',
  parameters: (z) => z.strictObject({
    percent: z.int().min(0).max(100).default(3).describe('The day’s rate of abandoned calls above which predictive dialing stops.'),
  }),
  make: ({ percent }) =>
    ukHouse({
      id: 'uk.abandonment-ceiling',
      citation: 'Operator policy (not law): abandoned call ceiling, derived from a withdrawn Ofcom criterion',
      title: 'Ceiling on the abandoned call rate',
      summary: `No predictive call while more than ${percent} percent of the day’s live calls of campaign or call centre were abandoned.`,
      stage: 'before',
      inForce: { from: '1900-01-01' },
      appliesTo: all(isOutbound, is(dialing, 'predictive')),
      prohibits: exceedsAbandonedCallRate(percent),
      shows: (call) => countsShown(percent, call),
      because: (call) =>
        `Today ${ratesInWords(percent, call)} were abandoned; this house dials predictively up to ${percent} percent only.`,
      disputes: ['Ofcom withdrew the three percent on 1 March 2017; staying below them makes no call lawful.'],
    }),
});
