import type { Rule } from '../../../law/rule.js';
import { limitedContentMessages } from './1006.2-j-limited-content-message.js';
import { inconvenientTimes } from './1006.6-b-1-i-times.js';
import { inconvenientPlace } from './1006.6-b-1-ii-place.js';
import { attorney } from './1006.6-b-2-attorney.js';
import { workplace } from './1006.6-b-3-workplace.js';
import { cease } from './1006.6-c-cease.js';
import { thirdParties } from './1006.6-d-third-parties.js';
import { locationCalls } from './1006.10-location.js';
import { frequency } from './1006.14-b-2-frequency.js';
import { warnings } from './1006.14-b-2-warnings.js';
import { identity } from './1006.14-g-identity.js';
import { phoneOptOut } from './1006.14-h-phone-opt-out.js';
import { disclosures } from './1006.18-e-disclosures.js';
import { dispute } from './1006.38-d-2-dispute.js';
import { records } from './1006.100-records.js';

/** Regulation F, 12 CFR Part 1006: debt collection calls. */
export const regulationF: readonly Rule[] = [
  ...limitedContentMessages,
  ...inconvenientTimes,
  inconvenientPlace,
  attorney,
  workplace,
  cease,
  ...thirdParties,
  ...locationCalls,
  ...frequency,
  ...warnings,
  identity,
  phoneOptOut,
  ...disclosures,
  dispute,
  records,
];
