import type { Rule } from '../../../law/rule.js';
import { registeredNumber } from './registered-number.js';
import { wash } from './wash.js';

/** The Do Not Call Register Act 2006 (Cth), Part 2. */
export const doNotCallRegisterAct: readonly Rule[] = [registeredNumber, wash];
