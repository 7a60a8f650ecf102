import {
  hasPaidCreditor, isAgreementExecuted, isFeeAboveProportion, isFeeAboveSavings, proportionInWords, savingsInWords,
} from '../../../facts/debt-relief.js';
import { isRequested } from '../../../facts/payment.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { feeRule } from './310.4-a-fees.js';

// "(i) Requesting or receiving payment of any fee or consideration for any debt relief service until and unless: …" All of (A),
// (B) and (C) must be met.
const shared = { sells: 'debt-relief', inForce: { from: '2010-10-27' } } as const;

export const debtReliefFees: readonly Rule[] = [
  // "(A) The seller or telemarketer has renegotiated, settled, reduced, or otherwise altered the terms of at least one debt
  // pursuant to a settlement agreement, debt management plan, or other such valid contractual agreement executed by the customer;"
  feeRule({
    ...shared,
    id: 'us.tsr.debt-relief-fee-agreement',
    citation: '16 CFR 310.4(a)(5)(i)(A)',
    title: 'Debt relief: no fee before a debt is altered',
    summary: 'No fee for debt relief before a debt is altered under an agreement that the customer executed.',
    prohibits: all(isRequested, not(isAgreementExecuted)),
    because: () => 'A fee was asked for, and no debt has been altered under an agreement that the customer executed.',
  }),

  // "(B) The customer has made at least one payment pursuant to that settlement agreement, debt management plan, or other valid
  // contractual agreement between the customer and the creditor or debt collector; and"
  feeRule({
    ...shared,
    id: 'us.tsr.debt-relief-fee-payment',
    citation: '16 CFR 310.4(a)(5)(i)(B)',
    title: 'Debt relief: no fee before a payment to the creditor',
    summary: 'No fee for debt relief before the customer has made a payment under the agreement.',
    prohibits: all(isRequested, not(hasPaidCreditor)),
    because: () => 'A fee was asked for, and the customer has made no payment under the agreement.',
  }),

  // "(1) Bears the same proportional relationship to the total fee for renegotiating, settling, reducing, or altering the terms of
  // the entire debt balance as the individual debt amount bears to the entire debt amount. The individual debt amount and the
  // entire debt amount are those owed at the time the debt was enrolled in the service; or"
  // A fee below its proportion passes (us-tsr 5.1).
  feeRule({
    ...shared,
    id: 'us.tsr.debt-relief-fee-proportion',
    citation: '16 CFR 310.4(a)(5)(i)(C)(1)',
    title: 'Debt relief: fee in proportion to the debt',
    summary: 'No fee for one debt with a greater share of the whole fee than the debt has of all debts at enrollment.',
    prohibits: isFeeAboveProportion,
    because: (call) => `The fee exceeds the proportion of the debt: ${proportionInWords(call)}.`,
  }),

  // "(2) Is a percentage of the amount saved as a result of the renegotiation, settlement, reduction, or alteration. The
  // percentage charged cannot change from one individual debt to another. The amount saved is the difference between the amount
  // owed at the time the debt was enrolled in the service and the amount actually paid to satisfy the debt."
  feeRule({
    ...shared,
    id: 'us.tsr.debt-relief-fee-savings',
    citation: '16 CFR 310.4(a)(5)(i)(C)(2)',
    title: 'Debt relief: fee as a percentage of the savings',
    summary: 'No fee for one debt above one percentage, the same for every debt, of the amount saved since enrollment.',
    prohibits: isFeeAboveSavings,
    because: (call) => `The fee is no constant percentage of the savings: ${savingsInWords(call)}.`,
  }),
];
