import type { Rule } from '../../src/law/rule.js';

/** Every field that a rule reads, its exemptions and defences included. */
export const factsOfRule = ({ appliesTo, prohibits, exempts, unless, defences }: Rule): ReadonlySet<string> =>
  new Set([appliesTo, prohibits, ...[...exempts, ...unless, ...defences].map(({ holds }) => holds)].flatMap(({ facts }) => facts));
