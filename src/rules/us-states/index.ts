import type { Rule } from '../../law/rule.js';
import { doNotCallLists } from './do-not-call-list.js';
import { frequencyCaps } from './frequency-cap.js';
import { reassignedNumbers } from './reassigned-number.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [...doNotCallLists, ...frequencyCaps, ...reassignedNumbers];
