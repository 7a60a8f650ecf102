import { isPaidBy, isTaken, isUnauthorized } from '../../../facts/payment.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { beforeBilling } from './310.4-a-7-billing-consent.js';
import { section3 } from './instrument.js';
import { since1995 } from './periods.js';

// 310.3(a)(3): any payment but by a credit or debit card needs an express verifiable authorization: in a signed writing, in an oral
// one on tape, or by a written confirmation. The paragraph is known from memory only; that it reaches gifts too is read
// conservatively.
export const verifiableAuthorization: readonly Rule[] = since1995.map((period) =>
  section3({
    ...period,
    id: 'us.tsr.verifiable-authorization',
    citation: '16 CFR 310.3(a)(3)',
    title: 'Express verifiable authorization of the payment',
    summary: 'No payment but by credit or debit card without the person’s express verifiable authorization.',
    stage: 'before',
    certainty: 'memory',

    prohibits: all(isTaken, not(isPaidBy('credit-card', 'debit-card')), isUnauthorized),
    obliges: [beforeBilling({
      text: 'If the payment is not by a credit or debit card, get an express authorization that can be verified.',
      params: { consent: 'verifiable-authorization' },
    })],
    because: () => 'The payment is not by a credit or debit card, and nothing verifies that the person authorized it.',
    reading: ({ call }) => (call.purpose === 'charity' ? 'conservative' : 'literal'),
    disputes: ['The wording of the paragraph, and what makes each form of authorization valid, was not verified.'],
  }),
);
