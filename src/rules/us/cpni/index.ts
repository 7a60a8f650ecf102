import type { Rule } from '../../../law/rule.js';

/** Customer proprietary network information, 47 CFR 64.2003 to 64.2009. */
export const customerInformation: readonly Rule[] = [];
