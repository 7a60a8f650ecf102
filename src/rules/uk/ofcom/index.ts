import type { Rule } from '../../../law/rule.js';

/** Ofcom's statements of policy on persistent misuse, made under section 131 of the Communications Act 2003. */
export const ofcomPersistentMisuse: readonly Rule[] = [];
