import type { Rule } from '../../../law/rule.js';
import { callerId } from './310.4-a-8-caller-id.js';
import { repeatedRinging } from './310.4-b-1-i-repeated-ringing.js';
import { doNotCallInterference } from './310.4-b-1-ii-do-not-call-interference.js';
import { entityDoNotCall } from './310.4-b-1-iii-a-entity-do-not-call.js';
import { nationalRegistry } from './310.4-b-1-iii-b-national-registry.js';
import { abandonment } from './310.4-b-1-iv-abandonment.js';
import { recordedAgreementRules } from './310.4-b-1-v-a-agreement.js';
import { recordedCharityRules } from './310.4-b-1-v-b-donors.js';
import { interactiveOptOutRules } from './310.4-b-1-v-b-ii-a-interactive-opt-out.js';
import { tollFreeOptOutRules } from './310.4-b-1-v-b-ii-b-toll-free-opt-out.js';
import { recordedMessageRules } from './310.4-b-1-v-b-message.js';
import { listUse } from './310.4-b-2-list-use.js';
import { registryVersion } from './310.4-b-3-iv-registry-version.js';
import { abandonmentHeadroom, abandonmentRate } from './310.4-b-4-i-abandonment-rate.js';
import { abandonmentRingTime } from './310.4-b-4-ii-ring-time.js';
import { abandonmentMessage } from './310.4-b-4-iii-message.js';
import { abandonmentRecords } from './310.4-b-4-iv-records.js';
import { callingTime } from './310.4-c-calling-time.js';
import { saleDisclosures } from './310.4-d-sale-disclosures.js';
import { charityDisclosures } from './310.4-e-charity-disclosures.js';
import { registryAccessOfSeller } from './310.8-a-registry-access-seller.js';
import { registryAccessOfTelemarketer } from './310.8-b-registry-access-telemarketer.js';

/** The Telemarketing Sales Rule, 16 CFR Part 310, in the order of its paragraphs. */
export const telemarketingSalesRule: readonly Rule[] = [
  callerId,
  ...repeatedRinging,
  doNotCallInterference,
  ...entityDoNotCall,
  ...nationalRegistry,
  ...abandonment,
  ...recordedAgreementRules,
  ...recordedCharityRules,
  ...recordedMessageRules,
  ...interactiveOptOutRules,
  ...tollFreeOptOutRules,
  listUse,
  ...registryVersion,
  ...abandonmentRate,
  ...abandonmentHeadroom,
  abandonmentRingTime,
  abandonmentMessage,
  ...abandonmentRecords,
  ...callingTime,
  ...saleDisclosures,
  ...charityDisclosures,
  ...registryAccessOfSeller,
  ...registryAccessOfTelemarketer,
];
