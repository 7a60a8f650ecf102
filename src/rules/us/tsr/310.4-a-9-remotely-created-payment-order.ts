import { isPaidBy } from '../../../facts/payment.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
import { ownInitiative } from './310.6-b-inbound.js';
import { businessToBusiness, outsideFtcJurisdiction, section4a } from './instrument.js';

/** The bans of means of payment: 310.6(b)(5) and (6) free no call from them. */
export const bannedMeans = (draft: Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'prohibits' | 'because'>): Rule =>
  section4a({
    ...draft,
    stage: 'before',
    inForce: { from: '2016-06-13' },
    exempts: [outsideFtcJurisdiction, businessToBusiness, payPerCall, franchise, faceToFace, ownInitiative],
  });

// "(9) Creating or causing to be created, directly or indirectly, a remotely created payment order as payment for goods or services
// offered or sold through telemarketing or as a charitable contribution solicited or sought through telemarketing; or"
export const remotelyCreatedPaymentOrder = bannedMeans({
  id: 'us.tsr.remotely-created-payment-order',
  citation: '16 CFR 310.4(a)(9)',
  title: 'Remotely created payment orders',
  summary: 'No payment by a remotely created payment order.',
  prohibits: isPaidBy('remotely-created-payment-order'),
  because: () => 'The payment is by a remotely created payment order.',
});
