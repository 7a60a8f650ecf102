import type { Call } from '../../../call/call.js';
import { isAskedBeforePromisedDay, isAskedWithoutProof, promisedDayInWords, proofFault } from '../../../facts/fees.js';
import { requestedOn } from '../../../facts/payment.js';
import { formatDay } from '../../../time/day.js';
import { feeRule } from './310.4-a-fees.js';
import type { Rule } from '../../../law/rule.js';

// "(2) Requesting or receiving payment of any fee or consideration for goods or services represented to remove derogatory
// information from, or improve, a person's credit history, credit record, or credit rating until: …" Both must be met.
const shared = { sells: 'credit-repair', inForce: { from: '1995-12-31' } } as const;

const asked = (call: Call): string => `A fee for credit repair was asked for on ${formatDay(requestedOn(call))}`;

export const creditRepairFees: readonly Rule[] = [
  // "(i) The time frame in which the seller has represented all of the goods or services will be provided to that person has
  // expired; and"
  feeRule({
    ...shared,
    id: 'us.tsr.credit-repair-fee-time',
    citation: '16 CFR 310.4(a)(2)(i)',
    title: 'Credit repair: no fee before the promised time is over',
    summary: 'No fee for credit repair before the time in which it was promised has expired.',
    prohibits: isAskedBeforePromisedDay,
    because: (call) => `${asked(call)}; the time in which it was promised ends on ${promisedDayInWords(call)}.`,
  }),

  // "(ii) The seller has provided the person with documentation in the form of a consumer report from a consumer reporting
  // agency demonstrating that the promised results have been achieved, such report having been issued more than six months
  // after the results were achieved."
  feeRule({
    ...shared,
    id: 'us.tsr.credit-repair-fee-proof',
    citation: '16 CFR 310.4(a)(2)(ii)',
    title: 'Credit repair: no fee before its results are proved',
    summary: 'No fee for credit repair before a consumer report, issued more than six months after the results, proves them.',
    prohibits: isAskedWithoutProof,
    because: (call) => `${asked(call)}, and ${proofFault(call)}.`,
  }),
];
