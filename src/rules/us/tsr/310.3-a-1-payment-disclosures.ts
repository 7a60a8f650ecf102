import type { Statement } from '../../../call/schema/values.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import { hasAgreedToPay, isSaidBeforeAgreement, lateInWords, mayBePaid } from '../../../facts/payment.js';
import { isCardProtection, isNegativeOption } from '../../../facts/promotion.js';
import { callsOfTheTelemarketingPlan } from '../../../facts/telemarketing.js';
import { all, any, ask, not, type Condition } from '../../../law/condition.js';
import type { Exemption, Rule } from '../../../law/rule.js';
import { directMail } from './310.6-b-inbound.js';
import { businessToBusiness, exemptCalls, outsideFtcJurisdiction, section3 } from './instrument.js';

interface Disclosure {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly summary: string;
  readonly from: string;
  /** What has to be said, with its name for reasons. */
  readonly words: readonly (readonly [says: Statement, inWords: string])[];
  readonly text: string;
  /** The offers of which it has to be said; every sale if it is left out. */
  readonly of?: Condition;
  readonly exempts?: readonly Exemption[];
  readonly unlessKnown?: Condition;
  readonly reading?: Rule['reading'];
}

// 310.3(a)(1): truthfully, clearly and conspicuously, before the person agrees to pay. Said together with the agreement is not
// before it. Nothing is due to a person who does not agree.
export function paymentDisclosure({ words, from, text, of, unlessKnown, ...draft }: Disclosure): Rule {
  const unsaid = words.map(([says, inWords]) => ({ says, inWords, isLate: not(isSaidBeforeAgreement(says)) }));
  const isLate = any(...unsaid.map((word) => word.isLate));
  return section3({
    ...draft,
    stage: 'during',
    purposes: ['sale'],
    inForce: { from },
    appliesTo: of === undefined ? callsOfTheTelemarketingPlan : all(callsOfTheTelemarketingPlan, of),
    prohibits: unlessKnown === undefined ? all(hasAgreedToPay, isLate) : all(hasAgreedToPay, not(unlessKnown), isLate),
    obliges: [{ code: 'disclose-payment-terms', text, params: { says: words.map(([says]) => says) }, calls: mayBePaid }],
    because: (call) => {
      const late = unsaid.find((word) => ask(word.isLate, call) === true)!;
      return `${late.inWords} ${lateInWords(call, late.says)}.`;
    },
  });
}

// 310.6(b)(6) frees no call that offers a prize promotion.
const exemptsPrizes = [outsideFtcJurisdiction, businessToBusiness, ...exemptCalls.filter((exemption) => exemption !== directMail)];

// The paragraphs without a year of their own stand in the rule of 1995; (vi) and (vii) came with the amendments of 2003 (from memory).
export const paymentDisclosures: readonly Rule[] = [
  // (i) Total cost and quantity. Compliance with the Truth in Lending Act, which would do too, is not asked.
  paymentDisclosure({
    id: 'us.tsr.disclose-total-cost',
    citation: '16 CFR 310.3(a)(1)(i)',
    title: 'Disclosure of total cost and quantity',
    summary: 'Every sale discloses the total cost and the quantity before the person agrees to pay.',
    from: '1995-12-31',
    words: [['total-cost', 'The total cost']],
    // The terms of the other paragraphs are united with this one under `says`.
    text: 'Before the person agrees to pay, say the total cost and the quantity, and all other terms that are named here.',
  }),

  // (ii) All material restrictions, limitations and conditions. No fact says that there are none.
  paymentDisclosure({
    id: 'us.tsr.disclose-restrictions',
    citation: '16 CFR 310.3(a)(1)(ii)',
    title: 'Disclosure of material restrictions',
    summary: 'Every sale discloses all material restrictions, limitations and conditions before the person agrees to pay.',
    from: '1995-12-31',
    words: [['material-restrictions', 'What restricts the purchase']],
    text: 'Before the person agrees to pay, say all material restrictions, limitations and conditions.',
    reading: () => 'conservative',
  }),

  // (iii) That there are no refunds; if refunds are mentioned, all material terms of them. No fact says that refunds are given and
  // were not mentioned, so it is asked of every sale.
  paymentDisclosure({
    id: 'us.tsr.disclose-refund-policy',
    citation: '16 CFR 310.3(a)(1)(iii)',
    title: 'Disclosure of the refund policy',
    summary: 'Every sale discloses that there are no refunds, or all material terms of them, before the person agrees to pay.',
    from: '1995-12-31',
    words: [['refund-policy', 'The refund policy']],
    text: 'Before the person agrees to pay, say that there are no refunds, or all material terms of them.',
    reading: () => 'conservative',
  }),

  // (iv) Odds or what they depend on; that nothing need be bought and no purchase improves them; how to enter without one.
  paymentDisclosure({
    id: 'us.tsr.disclose-prize-odds',
    citation: '16 CFR 310.3(a)(1)(iv)',
    title: 'Disclosure of the odds and terms of a prize promotion',
    summary: 'Every prize promotion discloses odds, that no purchase is needed or helps, and free entry before the person agrees to pay.',
    from: '1995-12-31',
    words: [
      ['prize-odds', 'The odds of winning'],
      ['prize-no-purchase', 'That no purchase is needed or helps to win'],
      ['prize-entry-method', 'How to enter without a purchase'],
    ],
    text: 'Before the person agrees to pay, say the odds, that no purchase is needed or helps to win, and how to enter without one.',
    of: isPrizePromotion,
    exempts: exemptsPrizes,
  }),

  // (v) Material costs and conditions to receive or redeem the prize.
  paymentDisclosure({
    id: 'us.tsr.disclose-prize-costs',
    citation: '16 CFR 310.3(a)(1)(v)',
    title: 'Disclosure of the costs of receiving a prize',
    summary: 'Every prize promotion discloses the material costs and conditions of receiving the prize before the person agrees to pay.',
    from: '1995-12-31',
    words: [['prize-costs', 'What it takes to receive the prize']],
    text: 'Before the person agrees to pay, say all material costs and conditions of receiving or redeeming the prize.',
    of: isPrizePromotion,
    exempts: exemptsPrizes,
  }),

  // (vi) Protection against the loss of credit cards: the limits of a cardholder's liability in 15 USC 1643.
  paymentDisclosure({
    id: 'us.tsr.disclose-card-liability',
    citation: '16 CFR 310.3(a)(1)(vi)',
    title: 'Disclosure of the limits of liability for credit cards',
    summary: 'Every sale of card protection discloses the legal limits of the cardholder’s liability before the person agrees to pay.',
    from: '2003-03-31',
    words: [['card-liability-limits', 'The limits of the cardholder’s liability']],
    text: 'Before the person agrees to pay, say the limits of a cardholder’s liability under 15 USC 1643.',
    of: isCardProtection,
  }),

  // (vii) Negative option: that the account is charged unless the person acts, when, and what to do to avoid it.
  paymentDisclosure({
    id: 'us.tsr.disclose-negative-option',
    citation: '16 CFR 310.3(a)(1)(vii)',
    title: 'Disclosure of the terms of a negative option',
    summary: 'Every offer with a negative option discloses the charge, its date and how to avoid it before the person agrees to pay.',
    from: '2003-03-31',
    words: [['negative-option-terms', 'The terms of the negative option']],
    text: 'Before the person agrees to pay, say that the account is charged unless the person acts, when, and how to avoid it.',
    of: isNegativeOption,
  }),
];
