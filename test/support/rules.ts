import { defineRule } from '../../src/index.js';
import type { Rule } from '../../src/law/rule.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { everyHouseRule } from '../../src/bench.js';

/** Every rule of the package, the house rules with their own figures. */
export const everyRule: readonly Rule[] = [
  ...Object.values(catalogue).flatMap(({ rules }) => rules),
  ...everyHouseRule(),
];

/** A user's rule with a defect. */
export const brokenRule = defineRule({
  id: 'house.broken',
  title: 'Broken',
  summary: 'No call at all.',
  prohibits: () => {
    throw new Error('broken');
  },
});
