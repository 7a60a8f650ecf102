import type { Rule } from '../../../law/rule.js';
import { competitorTracking } from './64.2005-b-2-competitors.js';
import { approvalElements } from './64.2007-a-approval.js';
import { approval } from './64.2007-b-approval.js';
import { oneTimeApproval } from './64.2008-f-one-time.js';
import { notices } from './64.2008-notices.js';
import { safeguards } from './64.2009-safeguards.js';

/** Customer proprietary network information, 47 CFR 64.2003 to 64.2009. */
export const customerInformation: readonly Rule[] = [
  competitorTracking,
  ...approvalElements,
  ...approval,
  ...notices,
  ...oneTimeApproval,
  ...safeguards,
];
