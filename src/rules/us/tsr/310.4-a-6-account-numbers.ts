import { areAccountNumbersTraded, areNumbersToProcessPayment } from '../../../facts/payment.js';
import { exemption } from '../../../law/rule.js';
import { section4a } from './instrument.js';

// "(6) Disclosing or receiving, for consideration, unencrypted consumer account numbers for use in telemarketing; provided,
// however, that this paragraph shall not apply to the disclosure or receipt of a customer's or donor's billing information to
// process a payment for goods or services or a charitable contribution pursuant to a transaction;"
export const accountNumbers = section4a({
  id: 'us.tsr.account-numbers',
  citation: '16 CFR 310.4(a)(6)',
  title: 'Trade in unencrypted account numbers',
  summary: 'No disclosing or receiving of unencrypted account numbers for consideration, for use in telemarketing.',
  stage: 'before',
  inForce: { from: '2003-03-31' },

  prohibits: areAccountNumbersTraded,
  unless: [exemption({
    citation: '16 CFR 310.4(a)(6)',
    title: 'Billing information to process a payment',
    holds: areNumbersToProcessPayment,
    because: () => 'The account numbers were passed on only to process a payment.',
  })],
  because: () => 'Unencrypted account numbers were disclosed or received for consideration.',
});
