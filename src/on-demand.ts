import * as options from './options.js';
import * as ownRule from './own-rule.js';

// What needs zod, and most evaluators do without; as src/call/on-demand.ts.

/** What is wrong with options, the parameters of house rules among them. */
export const optionChecker = () => options;

/** What is wrong with a rule of a user's own. */
export const ownRuleChecker = () => ownRule;
