import type { Rule } from '../../../law/rule.js';
import { identityFirst } from './7.9.10-identity.js';
import { refusedTimes } from './7.9.4-times.js';
import { debtToldToThirdParties } from './7.9.6-third-parties.js';

/** FCA Handbook, Consumer Credit sourcebook (CONC), section 7.9: contact with customers about their debts. */
export const consumerCreditSourcebook: readonly Rule[] = [refusedTimes, debtToldToThirdParties, identityFirst];
