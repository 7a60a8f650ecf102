import type { Rule } from '../../src/law/rule.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { houseRules } from '../../src/rules/house/catalogue.js';

/** Every rule of the package, the house rules with their own figures. */
export const everyRule: readonly Rule[] = [
  ...Object.values(catalogue).flat(),
  ...houseRules.map(({ parameters, make }) => make(parameters.parse({}) as never)),
];
