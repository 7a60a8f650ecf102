import type { Rule } from '../../../law/rule.js';
import { callerId } from './caller-id.js';
import { protectedLines, sequentialDialing } from './lines.js';
import { listUse } from './part-ii-list-use.js';
import { nationalList } from './part-ii-s-4-national-dncl.js';
import { subscription } from './part-ii-s-6-subscription.js';
import { hours } from './part-iii-hours.js';
import { identification } from './part-iii-identification.js';
import { internalList } from './part-iii-internal-list.js';
import { abandonmentRate } from './part-iii-rate.js';
import { registration } from './part-iii-s-3-registration.js';
import { lineRelease } from './part-iv-line-release.js';
import { adadConsent } from './part-iv-s-2-adad-consent.js';
import { adadMessage } from './part-iv-s-4-d-message.js';
import { records } from './record-keeping.js';

/** The CRTC's Unsolicited Telecommunications Rules, made under section 41 of the Telecommunications Act. */
export const unsolicitedTelecommunicationsRules: readonly Rule[] = [
  ...nationalList,
  listUse,
  subscription,
  registration,
  ...hours,
  ...internalList,
  ...identification,
  ...callerId,
  ...abandonmentRate,
  ...protectedLines,
  ...sequentialDialing,
  adadConsent,
  ...adadMessage,
  ...lineRelease,
  records,
];
