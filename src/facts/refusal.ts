import type { Statement } from '../call/schema/values.js';
import { condition, type Condition } from '../law/condition.js';
import { disclosures, refusedAt } from './conduct.js';

const aboutTheOffer: readonly Statement[] = [
  'pitch', 'nature-of-goods', 'total-cost', 'material-restrictions', 'refund-policy', 'negative-option-terms', 'prize-description',
  'prize-no-purchase', 'prize-entry-method', 'prize-odds', 'prize-costs',
];

/** Something about the offer was said after the person had declined, objected or asked to end. */
export const isPitchedAfterRefusal: Condition = condition([refusedAt.path, disclosures.path], (call) => {
  const refused = refusedAt(call);
  return refused !== null && disclosures(call).some(({ says, atMs }) => aboutTheOffer.includes(says) && atMs > refused);
});
