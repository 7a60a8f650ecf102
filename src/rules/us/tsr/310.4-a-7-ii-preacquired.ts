import { isAccountIdentified, isAgreed, isFreeToPay, isPreacquired } from '../../../facts/payment.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { beforeBilling, billingRule, toChargeAndAccount } from './310.4-a-7-billing-consent.js';

// "(ii) In any other telemarketing transaction involving preacquired account information not described in paragraph (a)(7)(i) of
// this section, the seller or telemarketer must: …"
const isOtherPreacquired = all(isPreacquired, not(isFreeToPay));

export const preacquiredAccount: readonly Rule[] = [
  // "(A) At a minimum, identify the account to be charged with sufficient specificity for the customer or donor to understand what
  // account will be charged; and"
  billingRule({
    id: 'us.tsr.preacquired-account-identified',
    citation: '16 CFR 310.4(a)(7)(ii)(A)',
    title: 'Preacquired account: identified',
    summary: 'No billing of a preacquired account that was not identified specifically enough.',
    prohibits: all(isOtherPreacquired, not(isAccountIdentified)),
    obliges: [beforeBilling({
      text: 'If the account number was not got from the person in this call, say specifically enough which account will be charged.',
      params: toChargeAndAccount,
      calls: not(isFreeToPay),
    })],
    because: () => 'The account was preacquired, and it was not identified specifically enough.',
  }),

  // "(B) Obtain from the customer or donor his or her express agreement to be charged for the goods or services and to be charged
  // using the account number identified pursuant to paragraph (a)(7)(ii)(A) of this section;"
  // Silence is no agreement.
  billingRule({
    id: 'us.tsr.preacquired-account-agreement',
    citation: '16 CFR 310.4(a)(7)(ii)(B)',
    title: 'Preacquired account: express agreement',
    summary: 'No billing of a preacquired account without express agreement to the charge and the account.',
    prohibits: all(isOtherPreacquired, not(isAgreed)),
    obliges: [beforeBilling({
      text: 'Get the express agreement to be charged, and to the account that was identified.',
      params: toChargeAndAccount,
      calls: not(isFreeToPay),
    })],
    because: () => 'The account was preacquired, and the person did not expressly agree to the charge and the account.',
  }),
];
