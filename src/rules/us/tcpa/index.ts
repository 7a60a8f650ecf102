import type { Rule } from '../../../law/rule.js';

/** The FCC's rules under the Telephone Consumer Protection Act, 47 CFR 64.1200 and 64.1601(e), in the order of their paragraphs. */
export const telephoneConsumerProtectionAct: readonly Rule[] = [];
