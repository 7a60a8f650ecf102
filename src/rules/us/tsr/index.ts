import type { Rule } from '../../../law/rule.js';
import { paymentDisclosures } from './310.3-a-1-payment-disclosures.js';
import { debtReliefDisclosures } from './310.3-a-1-viii-debt-relief-disclosures.js';
import { misrepresentations } from './310.3-a-2-misrepresentations.js';
import { verifiableAuthorization } from './310.3-a-3-verifiable-authorization.js';
import { falseStatements } from './310.3-a-4-false-statements.js';
import { threats } from './310.4-a-1-threats.js';
import { creditRepairFees } from './310.4-a-2-credit-repair.js';
import { recoveryFees } from './310.4-a-3-recovery.js';
import { advanceLoanFee } from './310.4-a-4-advance-fee-loan.js';
import { debtReliefFees } from './310.4-a-5-i-debt-relief-fee.js';
import { dedicatedAccount } from './310.4-a-5-ii-dedicated-account.js';
import { accountNumbers } from './310.4-a-6-account-numbers.js';
import { billingConsent } from './310.4-a-7-billing-consent.js';
import { freeToPay } from './310.4-a-7-i-free-to-pay.js';
import { preacquiredAccount } from './310.4-a-7-ii-preacquired.js';
import { callerId } from './310.4-a-8-caller-id.js';
import { remotelyCreatedPaymentOrder } from './310.4-a-9-remotely-created-payment-order.js';
import { cashTransfers } from './310.4-a-10-cash-transfers.js';
import { repeatedRinging } from './310.4-b-1-i-repeated-ringing.js';
import { doNotCallInterference } from './310.4-b-1-ii-do-not-call-interference.js';
import { entityDoNotCall } from './310.4-b-1-iii-a-entity-do-not-call.js';
import { nationalRegistry } from './310.4-b-1-iii-b-national-registry.js';
import { abandonment } from './310.4-b-1-iv-abandonment.js';
import { recordedAgreementRules } from './310.4-b-1-v-a-agreement.js';
import { recordedCharityRules } from './310.4-b-1-v-b-donors.js';
import { interactiveOptOutRules, usedOptOutRules } from './310.4-b-1-v-b-ii-a-interactive-opt-out.js';
import { tollFreeOptOutRules } from './310.4-b-1-v-b-ii-b-toll-free-opt-out.js';
import { recordedMessageRules, saidMessageRules } from './310.4-b-1-v-b-message.js';
import { listUse } from './310.4-b-2-list-use.js';
import { registryVersion } from './310.4-b-3-iv-registry-version.js';
import { abandonmentHeadroom, abandonmentRate } from './310.4-b-4-i-abandonment-rate.js';
import { abandonmentRingTime } from './310.4-b-4-ii-ring-time.js';
import { abandonmentMessage } from './310.4-b-4-iii-message.js';
import { abandonmentRecords } from './310.4-b-4-iv-records.js';
import { callingTime } from './310.4-c-calling-time.js';
import { saleDisclosures } from './310.4-d-sale-disclosures.js';
import { upsellDisclosures } from './310.4-d-upsell-disclosures.js';
import { charityDisclosures } from './310.4-e-charity-disclosures.js';
import { records, recordsDisputed } from './310.5-a-records.js';
import { callRecords, callRecordsDisputed } from './310.5-a-2-call-records.js';
import { registryAccessOfSeller } from './310.8-a-registry-access-seller.js';
import { registryAccessOfTelemarketer } from './310.8-b-registry-access-telemarketer.js';
import { registryCostSharing } from './310.8-c-cost-sharing.js';

/** The Telemarketing Sales Rule, 16 CFR Part 310, in the order of its paragraphs. */
export const telemarketingSalesRule: readonly Rule[] = [
  ...paymentDisclosures,
  ...debtReliefDisclosures,
  ...misrepresentations,
  ...verifiableAuthorization,
  ...falseStatements,
  ...threats,
  ...creditRepairFees,
  ...recoveryFees,
  advanceLoanFee,
  ...debtReliefFees,
  ...dedicatedAccount,
  accountNumbers,
  billingConsent,
  ...freeToPay,
  ...preacquiredAccount,
  callerId,
  remotelyCreatedPaymentOrder,
  cashTransfers,
  ...repeatedRinging,
  doNotCallInterference,
  ...entityDoNotCall,
  ...nationalRegistry,
  ...abandonment,
  ...recordedAgreementRules,
  ...recordedCharityRules,
  ...recordedMessageRules,
  ...saidMessageRules,
  ...interactiveOptOutRules,
  ...usedOptOutRules,
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
  ...upsellDisclosures,
  ...charityDisclosures,
  ...records,
  recordsDisputed,
  callRecords,
  callRecordsDisputed,
  ...registryAccessOfSeller,
  ...registryAccessOfTelemarketer,
  registryCostSharing,
];
