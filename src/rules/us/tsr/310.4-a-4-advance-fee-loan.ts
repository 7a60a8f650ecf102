import { isAskedBeforeCredit } from '../../../facts/fees.js';
import { requestedOn } from '../../../facts/payment.js';
import { formatDay } from '../../../time/day.js';
import { feeRule } from './310.4-a-fees.js';

// "(4) Requesting or receiving payment of any fee or consideration in advance of obtaining a loan or other extension of credit
// when the seller or telemarketer has guaranteed or represented a high likelihood of success in obtaining or arranging a loan or
// other extension of credit for a person;"
export const advanceLoanFee = feeRule({
  sells: 'advance-fee-credit',
  id: 'us.tsr.advance-loan-fee',
  citation: '16 CFR 310.4(a)(4)',
  title: 'Loans and credit: no fee in advance',
  summary: 'No fee for credit that was said to be certain or highly likely before the credit is extended.',
  inForce: { from: '1995-12-31' },
  prohibits: isAskedBeforeCredit,
  because: (call) =>
    `A fee was asked for on ${formatDay(requestedOn(call))} for credit that was said to be certain or highly likely and not yet extended.`,
});
