import type { Rule } from '../../../law/rule.js';
import { automatedCalls } from './64.1200-a-1-automated-calls.js';
import { disputedReadings } from './64.1200-a-1-disputed.js';
import { revocations } from './64.1200-a-10-revocation.js';
import { automatedMarketing } from './64.1200-a-2-automated-marketing.js';
import { recordedCallsToHomes } from './64.1200-a-3-recorded-calls-to-homes.js';
import { businessLines } from './64.1200-a-5-business-lines.js';
import { ringTime } from './64.1200-a-6-ring-time.js';
import { abandonmentHeadroom, abandonmentRate } from './64.1200-a-7-abandonment-rate.js';
import { abandonment } from './64.1200-a-7-i-abandonment.js';
import { abandonmentMessages } from './64.1200-a-7-i-message.js';
import { recordedMessageStart } from './64.1200-a-7-ii-recorded-message-start.js';
import { abandonmentRecords } from './64.1200-a-7-iii-records.js';
import { lineProbe } from './64.1200-a-8-line-probe.js';
import { recordedIdentification } from './64.1200-b-1-identification.js';
import { recordedCallbackNumber } from './64.1200-b-2-callback-number.js';
import { recordedOptOut } from './64.1200-b-3-opt-out.js';
import { callingTime, callingTimeDisputed } from './64.1200-c-1-calling-time.js';
import { registryVersion } from './64.1200-c-2-i-d-registry-version.js';
import { nationalRegistry, nationalRegistryDisputed } from './64.1200-c-2-national-registry.js';
import { doNotCallProcedures } from './64.1200-d-1-procedures.js';
import { internalDoNotCall } from './64.1200-d-3-internal-do-not-call.js';
import { requestRecord } from './64.1200-d-3-record.js';
import { identification } from './64.1200-d-4-identification.js';
import { reassignedNumber } from './64.1200-m-reassigned-number.js';
import { callerId } from './64.1601-e-caller-id.js';

/** The FCC's rules under the Telephone Consumer Protection Act, 47 CFR 64.1200 and 64.1601(e), in the order of their paragraphs. */
export const telephoneConsumerProtectionAct: readonly Rule[] = [
  ...automatedCalls,
  ...automatedMarketing,
  ...recordedCallsToHomes,
  ...disputedReadings,
  businessLines,
  ringTime,
  ...abandonmentRate,
  ...abandonmentHeadroom,
  abandonment,
  ...abandonmentMessages,
  recordedMessageStart,
  abandonmentRecords,
  lineProbe,
  ...revocations,
  recordedIdentification,
  ...recordedCallbackNumber,
  ...recordedOptOut,
  callingTime,
  callingTimeDisputed,
  nationalRegistry,
  nationalRegistryDisputed,
  ...registryVersion,
  ...doNotCallProcedures,
  ...internalDoNotCall,
  ...requestRecord,
  ...identification,
  reassignedNumber,
  callerId,
];
