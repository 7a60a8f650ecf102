import * as z from 'zod';
import { isOutbound } from '../../facts/call.js';
import { condition } from '../../law/condition.js';
import { fact } from '../../law/fact.js';
import { Unanswered } from '../../law/known.js';
import { instrument } from '../../law/rule.js';
import { houseRule } from './house-rule.js';

const refusedAt = fact('conduct.refusedAtMs', ({ conduct }) => conduct?.refusedAtMs);
const endedAfter = fact('conduct.greetingToEndMs', ({ conduct }) => conduct?.greetingToEndMs);
const whenDidItEnd = new Unanswered('missing', [
  { path: 'conduct.greetingToEndMs', why: () => 'The person refused; how long after the greeting did the call end?' },
]);

/** The seconds of Connecticut's and Washington's law, for sales calls to every state. */
export const endOnRefusal = houseRule({
  id: 'us.end-on-refusal',
  parameters: z.strictObject({
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
      prohibits: condition([refusedAt.path, endedAfter.path], (call) => {
        const refused = refusedAt(call);
        if (refused === null) return false;
        const ended = endedAfter(call);
        if (ended === null) throw whenDidItEnd;
        return ended - refused > seconds * 1_000;
      }),
      obliges: [{
        code: 'end-on-refusal',
        text: `If the person declines, objects or asks to end the call, end it within ${seconds} seconds, without a rebuttal.`,
        params: { withinSeconds: seconds },
      }],
      because: (call) => {
        const wentOn = endedAfter(call)! - refusedAt(call)!;
        return `The call went on for ${wentOn} ms after the person’s refusal; this house ends it within ${seconds} seconds.`;
      },
    }),
});
