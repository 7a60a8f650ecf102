import type { Rule } from '../../../law/rule.js';

/** Regulation F, 12 CFR Part 1006: debt collection calls. */
export const regulationF: readonly Rule[] = [];
