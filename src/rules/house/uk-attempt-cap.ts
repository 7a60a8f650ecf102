import { attemptsWithin, hasAttempts } from '../../facts/history.js';
import { DAY } from '../../time/instant.js';
import { houseRule } from './house-rule.js';
import { ukHouse } from './uk.js';

/** Attempts to one number for one seller. Neither statute nor Ofcom sets a number a day: the figures are a house's own. */
export const attemptCap = houseRule({
  id: 'uk.attempt-cap',
  parameters: (z) => z.strictObject({
    max: z.int().positive().default(3).describe('Attempts allowed in the period; no law sets a number.'),
    days: z.int().positive().default(1).describe('Length of the rolling period in days of 24 hours; no law sets one.'),
  }),
  make: ({ max, days }) => {
    const period = days === 1 ? '24 hours' : `${days} days`;
    return ukHouse({
      id: 'uk.attempt-cap',
      citation: 'Operator policy (not law): attempt cap',
      title: 'Cap on attempts to one number',
      summary: `No more than ${max} attempts in ${period} to one number for one seller.`,
      stage: 'before',
      inForce: { from: '1900-01-01' },
      prohibits: hasAttempts(max, days * DAY),
      because: (call) =>
        `This house allows ${max} attempts in ${period} to one number; there have been ${attemptsWithin(days * DAY, call)}.`,
      disputes: [
        'No statute and no text of Ofcom’s sets a number of attempts. Repetition may still be persistent misuse ' +
          '(Communications Act 2003, s. 128) or harassment (Protection from Harassment Act 1997).',
      ],
    });
  },
});
