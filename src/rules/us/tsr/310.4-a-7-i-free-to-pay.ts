import { areLastFourSpoken, isAgreed, isFreeToPay, isPreacquired, isWholeCallRecorded } from '../../../facts/payment.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { beforeBilling, billingRule, toChargeAndAccount } from './310.4-a-7-billing-consent.js';

// "(i) In any telemarketing transaction involving preacquired account information and a free-to-pay conversion feature, the seller
// or telemarketer must: …"
const isConversion = all(isPreacquired, isFreeToPay);

export const freeToPay: readonly Rule[] = [
  // "(A) Obtain from the customer, at a minimum, the last four (4) digits of the account number to be charged;"
  // Digits that the agent reads out are not obtained from the customer.
  billingRule({
    id: 'us.tsr.free-to-pay-last-four',
    citation: '16 CFR 310.4(a)(7)(i)(A)',
    title: 'Free-to-pay on a preacquired account: last four digits',
    summary: 'No billing of a preacquired account after a free trial without the last four digits from the customer.',
    prohibits: all(isConversion, not(areLastFourSpoken)),
    obliges: [beforeBilling({
      text: 'If the offer is free at first and the account number was not got from the person in this call, have the person say at least its last four digits.',
      params: { consent: 'last-digits', digits: 4 },
      calls: isFreeToPay,
    })],
    because: () => 'The offer is free at first, the account was preacquired, and the person did not say its last four digits.',
  }),

  // "(B) Obtain from the customer his or her express agreement to be charged for the goods or services and to be charged using the
  // account number pursuant to paragraph (a)(7)(i)(A) of this section; and,"
  billingRule({
    id: 'us.tsr.free-to-pay-agreement',
    citation: '16 CFR 310.4(a)(7)(i)(B)',
    title: 'Free-to-pay on a preacquired account: express agreement',
    summary: 'No billing of a preacquired account after a free trial without express agreement to the charge and the account.',
    prohibits: all(isConversion, not(isAgreed)),
    obliges: [beforeBilling({
      text: 'Get the express agreement to be charged, and to the account whose digits were given.',
      params: toChargeAndAccount,
      calls: isFreeToPay,
    })],
    because: () => 'The offer is free at first, the account was preacquired, and the person did not expressly agree to charge and account.',
  }),

  // "(C) Make and maintain an audio recording of the entire telemarketing transaction."
  billingRule({
    id: 'us.tsr.free-to-pay-recording',
    citation: '16 CFR 310.4(a)(7)(i)(C)',
    title: 'Free-to-pay on a preacquired account: recording',
    summary: 'No billing of a preacquired account after a free trial without an audio recording of the entire transaction.',
    prohibits: all(isConversion, not(isWholeCallRecorded)),
    obliges: [beforeBilling({
      code: 'record-whole-transaction',
      text: 'If the offer is free at first and the account number was not got from the person in this call, record the entire transaction.',
      calls: isFreeToPay,
    })],
    because: () => 'The offer is free at first, the account was preacquired, and the entire transaction is not recorded.',
  }),
];
