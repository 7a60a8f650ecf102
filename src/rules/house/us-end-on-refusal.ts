import { isOutbound } from '../../facts/call.js';
import { goesOnAfterRefusal, wentOnMs } from '../../facts/conduct.js';
import { instrument } from '../../law/rule.js';
import { houseRule } from './house-rule.js';

/** The seconds of Connecticut's and Washington's law, for sales calls to every state. */
export const endOnRefusal = houseRule({
  id: 'us.end-on-refusal',
  parameters: (z) => z.strictObject({
    seconds: z.int().nonnegative().default(10).describe('Seconds from the person’s refusal to the end of the call.'),
  }),
  make: ({ seconds }) =>
    instrument({
      pack: 'house',
      jurisdiction: 'US',
      kind: 'house',
      purposes: ['sale', 'charity'],
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
      certainty: 'reasoning',
      lastVerifiedOn: '2026-11-22',
      appliesTo: isOutbound,
      exempts: [],
    })({
      id: 'us.end-on-refusal',
      citation: 'Operator policy (not law): end on refusal',
      title: 'End of the call on refusal',
      summary: `No call goes on for more than ${seconds} seconds after the person has declined, objected or asked to end it.`,
      stage: 'after',
      inForce: { from: '1900-01-01' },
      prohibits: goesOnAfterRefusal(seconds * 1_000),
      obliges: [{
        code: 'end-on-refusal',
        text: `If the person declines, objects or asks to end the call, end it within ${seconds} seconds, without a rebuttal.`,
        params: { withinSeconds: seconds },
      }],
      because: (call) =>
        `The call went on for ${wentOnMs(call, call.conduct!.refusedAtMs!)} ms after the person’s refusal; this house ends it within ${seconds} seconds.`,
    }),
});
