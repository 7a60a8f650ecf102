import type { Call } from '../call/call.js';
import type { Statement } from '../call/schema/values.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { disclosures, greetingToEnd } from './conduct.js';

const refusedAt = fact('conduct.refusedAtMs', ({ conduct }) => conduct?.refusedAtMs);
const whenDidItEnd = new Unanswered('missing', [
  { path: greetingToEnd.path, why: () => 'The person refused; how long after the greeting did the call end?' },
]);

/** The call went on for more than so many seconds after the person had declined, objected or asked to end it. */
export const outlastsRefusalBy = (seconds: number): Condition =>
  condition([refusedAt.path, greetingToEnd.path], (call) => {
    const refused = refusedAt(call);
    if (refused === null) return false;
    const ended = greetingToEnd(call);
    if (ended === null) throw whenDidItEnd;
    return ended - refused > seconds * 1_000;
  });

/** How long the call went on after the refusal, in milliseconds. */
export const millisecondsAfterRefusal = (call: Call): number => greetingToEnd(call)! - refusedAt(call)!;

const aboutTheOffer: readonly Statement[] = [
  'pitch', 'nature-of-goods', 'total-cost', 'material-restrictions', 'refund-policy', 'negative-option-terms', 'prize-description',
  'prize-no-purchase', 'prize-entry-method', 'prize-odds', 'prize-costs',
];

/** Something about the offer was said after the person had declined, objected or asked to end. */
export const isPitchedAfterRefusal: Condition = condition([refusedAt.path, disclosures.path], (call) => {
  const refused = refusedAt(call);
  return refused !== null && disclosures(call).some(({ says, atMs }) => aboutTheOffer.includes(says) && atMs > refused);
});
