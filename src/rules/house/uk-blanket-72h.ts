import type { Call } from '../../call/call.js';
import { isSolicited } from '../../facts/call.js';
import { agoInWords, attemptsEndedWithin, endOf, hasAttemptEndedWithin, type PriorCall } from '../../facts/history.js';
import { fact, holds } from '../../law/fact.js';
import { exemption } from '../../law/rule.js';
import { HOUR } from '../../time/instant.js';
import { houseRule } from './house-rule.js';
import { ukHouse } from './uk.js';

const citation = 'Operator policy (not law): 72-hour attempt spacing';

const callBack = exemption({
  citation,
  title: 'Call-back agreed with the person',
  holds: isSolicited,
  because: () => 'The person asked for this call.',
});

const requiredByLaw = exemption({
  citation,
  title: 'Service call that a law requires',
  holds: holds(fact('call.legallyRequired', ({ call }) => call.legallyRequired)),
  because: () => 'A law requires this service call.',
});

/** Practitioners' advice to leave 72 hours between any two attempts; stricter than any text of Ofcom's, whoever dials. */
export const blanket72Hours = houseRule({
  id: 'uk.blanket-72h',
  parameters: (z) => z.strictObject({
    hours: z.int().positive().default(72).describe('Hours to leave between the end of one attempt and the next.'),
  }),
  make: ({ hours }) => {
    const latest = (call: Call): PriorCall =>
      attemptsEndedWithin(hours * HOUR, call).reduce((a, b) => (endOf(a) < endOf(b) ? b : a));
    return ukHouse({
      id: 'uk.blanket-72h',
      citation,
      title: 'Spacing of attempts to one number',
      summary: `No attempt within ${hours} hours of the last one to the same number for the same seller, whatever came of it.`,
      stage: 'before',
      inForce: { from: '1900-01-01' },
      prohibits: hasAttemptEndedWithin(hours * HOUR),
      unless: [callBack, requiredByLaw],
      because: (call) => {
        const prior = latest(call);
        const verb = prior.endedAt === undefined ? 'began' : 'ended';
        const when = endOf(prior) > call.at ? 'is not over' : `${verb} ${agoInWords(endOf(prior), call)}`;
        return `The last attempt ${when}; this house leaves ${hours} hours between attempts.`;
      },
    });
  },
});
