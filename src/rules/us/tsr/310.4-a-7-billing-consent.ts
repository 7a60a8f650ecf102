import { isAccountIdentified, isAgreed, isPaymentToCome, isSubmitted } from '../../../facts/payment.js';
import { all, any, ask, not, type Condition } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
import { businessToBusiness, inboundCalls, outsideFtcJurisdiction, section4a } from './instrument.js';

const isKeptByProviso = any(...[payPerCall, franchise, faceToFace].map(({ holds }) => holds));

/** A paragraph about billing: asked of what is or will be submitted for payment. */
export const billingRule = (draft: Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'prohibits' | 'because' | 'obliges'>): Rule =>
  section4a({
    ...draft,
    stage: 'before',
    inForce: { from: '2003-03-31' },
    prohibits: all(isSubmitted, draft.prohibits),
    exempts: [outsideFtcJurisdiction, businessToBusiness, ...inboundCalls],
    // The provisos of 310.6(b)(1) to (3) name (a)(7), which in the text read is today's (a)(8): both are applied (us-tsr 3.2).
    reading: (call) => (ask(isKeptByProviso, call) === true ? 'conservative' : 'literal'),
    disputes: ['Whether the provisos of 310.6(b)(1) to (3) still keep (a)(7) in force, or (a)(8) in its place, was not verified.'],
  });

/** What is due before the billing, as long as no payment has been stated. By `params`, consents to different things stay apart. */
export const beforeBilling = (duty: Omit<Duty, 'code'> & Partial<Pick<Duty, 'code'>>): Duty => ({
  code: 'obtain-billing-consent',
  ...duty,
  calls: duty.calls === undefined ? isPaymentToCome : all(isPaymentToCome, duty.calls),
});

/** Of a duty: what the consent is to. */
export const toChargeAndAccount = { consent: 'charge-and-account' } as const;

const faults: readonly (readonly [fault: Condition, inWords: string])[] = [
  [not(isAccountIdentified), 'the account was not identified'],
  [not(isAgreed), 'the person did not expressly agree to be charged, and to that account'],
];

// "(7) Causing billing information to be submitted for payment, directly or indirectly, without the express informed consent of
// the customer or donor. In any telemarketing transaction, the seller or telemarketer must obtain the express informed consent of
// the customer or donor to be charged for the goods or services or charitable contribution and to be charged using the identified
// account."
export const billingConsent = billingRule({
  id: 'us.tsr.billing-consent',
  citation: '16 CFR 310.4(a)(7)',
  title: 'Express informed consent to be billed',
  summary: 'No billing without the person’s express informed consent to be charged and to the account that is charged.',
  prohibits: any(...faults.map(([fault]) => fault)),
  obliges: [beforeBilling({
    text: 'Before billing, name the account and get express informed consent to be charged, and to that account.',
    params: toChargeAndAccount,
  })],
  because: (call) => {
    const found = faults.filter(([fault]) => ask(fault, call) === true).map(([, inWords]) => inWords);
    return `Billing information is submitted, but ${found.join(' and ')}.`;
  },
});
