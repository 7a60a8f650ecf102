import type { Statement } from '../../../call/schema/values.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import { failureInWords, isDisclosed, isRequested, pitches } from '../../../facts/conduct.js';
import { hasExternalUpsell, hasUpsell, isInbound } from '../../../facts/inbound.js';
import { callsOfTheTelemarketingPlan } from '../../../facts/telemarketing.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section4 } from './instrument.js';

// "… or internal or external upsell to induce the purchase of goods or services …" An upsell in a call that the person makes; those
// of outbound calls are judged with the call (310.4-d-sale-disclosures.ts). 310.6(b)(4) to (6) exempts no upsell.
const shared = {
  stage: 'during',
  purposes: ['sale'],
  inForce: { from: '2003-03-31' },
  exempts: [outsideFtcJurisdiction, businessToBusiness, payPerCall, franchise, faceToFace],
} as const;

const upsellOf = (...conditions: readonly Condition[]): Condition => all(callsOfTheTelemarketingPlan, isInbound, ...conditions);

// "… provided, however, that, in any internal upsell for the sale of goods or services, the seller or telemarketer must provide the
// disclosures listed in this section only to the extent that the information in the upsell differs from the disclosures provided in
// the initial telemarketing transaction." What was first disclosed in an inbound call is not known: only the seller is surely the same.
const conservativeIfInternal: Rule['reading'] = ({ call }) => (call.upsell === 'internal' ? 'conservative' : 'literal');

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'obliges' | 'appliesTo'> & Partial<Pick<Rule, 'reading'>>;

const disclosing = (words: readonly Statement[], what: string, draft: Draft): Rule =>
  section4({
    ...shared,
    ...draft,
    prohibits: not(isDisclosed(words, pitches)),
    because: (call) => `${what} ${failureInWords(call, words, pitches)}.`,
  });

const prize: readonly Statement[] = ['prize-description'];

export const upsellDisclosures: readonly Rule[] = [
  // "(1) The identity of the seller;"
  disclosing(['seller-name', 'seller-registered-name'], 'The name of the seller', {
    id: 'us.tsr.upsell-disclose-seller',
    citation: '16 CFR 310.4(d)(1)',
    title: 'Disclosure of the seller in an upsell',
    summary: 'Every upsell for another seller in an inbound call says promptly who that seller is.',
    appliesTo: upsellOf(hasExternalUpsell),
    obliges: [{
      code: 'identify-caller',
      text: 'When the upsell begins, say at once who the seller is.',
      params: { says: ['seller-name'] },
    }],
  }),

  // "(2) That the purpose of the call is to sell goods or services;"
  disclosing(['sales-purpose'], 'The purpose of selling', {
    id: 'us.tsr.upsell-disclose-purpose',
    citation: '16 CFR 310.4(d)(2)',
    title: 'Disclosure of the sales purpose of an upsell',
    summary: 'Every upsell in an inbound call says promptly that its purpose is to sell.',
    appliesTo: upsellOf(hasUpsell),
    reading: conservativeIfInternal,
    obliges: [{
      code: 'disclose-purpose',
      text: 'When the upsell begins, say at once that it is to sell.',
      params: { says: ['sales-purpose'] },
    }],
  }),

  // "(3) The nature of the goods or services; and"
  disclosing(['nature-of-goods'], 'The nature of the goods or services', {
    id: 'us.tsr.upsell-disclose-goods',
    citation: '16 CFR 310.4(d)(3)',
    title: 'Disclosure of the goods or services of an upsell',
    summary: 'Every upsell in an inbound call says promptly what is sold besides.',
    appliesTo: upsellOf(hasUpsell),
    obliges: [{
      code: 'disclose-goods',
      text: 'When the upsell begins, say at once what is sold besides.',
      params: { says: ['nature-of-goods'] },
    }],
  }),

  // "(4) That no purchase or payment is necessary to be able to win a prize or participate in a prize promotion if a prize promotion
  // is offered and that any purchase or payment will not increase the person's chances of winning."
  section4({
    ...shared,
    id: 'us.tsr.upsell-disclose-prize-terms',
    citation: '16 CFR 310.4(d)(4)',
    title: 'Disclosure of the terms of a prize promotion in an upsell',
    summary: 'Every upsell in an inbound call that offers a prize promotion says that no purchase is needed, and on request how to enter.',
    appliesTo: upsellOf(hasUpsell, isPrizePromotion),
    reading: conservativeIfInternal,
    prohibits: any(
      not(isDisclosed(['prize-no-purchase'], prize)),
      all(isRequested('prize-entry-method'), not(isDisclosed(['prize-entry-method'], []))),
    ),
    obliges: [{
      code: 'disclose-prize-terms',
      text: 'Before or while describing the prize, say that no purchase is needed and none helps to win; on request, say how to enter.',
      params: { says: ['prize-no-purchase'] },
    }],
    because: (call) =>
      isDisclosed(['prize-no-purchase'], prize)(call)
        ? 'The person asked how to enter without a purchase, and was not told.'
        : `That no purchase is needed ${failureInWords(call, ['prize-no-purchase'], prize)}.`,
  }),
];
