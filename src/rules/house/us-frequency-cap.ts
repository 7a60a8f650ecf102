import { attemptsWithin, hasAttempts } from '../../facts/history.js';
import { telemarketing } from '../../facts/telemarketing.js';
import { any } from '../../law/condition.js';
import { instrument } from '../../law/rule.js';
import { DAY, HOUR } from '../../time/instant.js';
import { houseRule } from './house-rule.js';

/** Attempts to one number for one seller or charity, after the figures that the FTC has pleaded under 310.4(b)(1)(i). */
export const frequencyCap = houseRule({
  id: 'us.frequency-cap',
  parameters: (z) => z.strictObject({
    perHour: z.int().positive().default(2).describe('Attempts allowed in 60 minutes.'),
    perWeek: z.int().positive().default(10).describe('Attempts allowed in 7 days.'),
  }),
  make: ({ perHour, perWeek }) =>
    instrument({
      pack: 'house',
      jurisdiction: 'US',
      kind: 'house',
      purposes: ['sale', 'charity'],
      url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-310/section-310.4',
      certainty: 'official-text-as-republished',
      lastVerifiedOn: '2026-09-28',
      appliesTo: telemarketing,
      exempts: [],
    })({
      id: 'us.frequency-cap',
      citation: 'Operator policy (not law): frequency cap, derived from 16 CFR 310.4(b)(1)(i)',
      title: 'Cap on attempts to one number',
      summary: `No more than ${perHour} attempts in 60 minutes and ${perWeek} in 7 days to one number for one seller.`,
      stage: 'before',
      inForce: { from: '1995-12-31' },
      prohibits: any(hasAttempts(perHour, HOUR), hasAttempts(perWeek, 7 * DAY)),
      because: (call) =>
        `This house allows ${perHour} attempts in 60 minutes and ${perWeek} in 7 days to one number; there have been ` +
        `${attemptsWithin(HOUR, call)} in 60 minutes and ${attemptsWithin(7 * DAY, call)} in 7 days.`,
    }),
});
