import type { Rule } from '../../law/rule.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [];
