import type { Statement } from '../../../call/schema/values.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import { failureInWords, isConversation, isDisclosed, isRequested, pitches } from '../../../facts/conduct.js';
import { all, any, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section4, telemarketing } from './instrument.js';

// "It is an abusive telemarketing act or practice and a violation of this Rule for a telemarketer in an outbound telephone
// call or internal or external upsell to induce the purchase of goods or services to fail to disclose truthfully, promptly,
// and in a clear and conspicuous manner to the person receiving the call, the following information:"
const shared = {
  stage: 'during',
  purposes: ['sale'],
  inForce: { from: '1995-12-31' },
  exempts: [outsideFtcJurisdiction, businessToBusiness, payPerCall, franchise, faceToFace],
} as const;

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'obliges'>;

const disclosing = (words: readonly Statement[], what: string, draft: Draft): Rule =>
  section4({
    ...shared,
    ...draft,
    // Promptly: at once, before any pitch or survey content (us-tsr 5.11).
    prohibits: all(isConversation, not(isDisclosed(words, pitches))),
    because: (call) => `${what} ${failureInWords(call, words, pitches)}.`,
  });

// "(1) The identity of the seller;"
const seller = disclosing(['seller-name', 'seller-registered-name'], 'The name of the seller', {
  id: 'us.tsr.disclose-seller',
  citation: '16 CFR 310.4(d)(1)',
  title: 'Disclosure of the seller',
  summary: 'Every sales call says promptly who the seller is.',
  obliges: [{
    code: 'identify-caller',
    text: 'Say at once who the seller is; say it again if an upsell for another seller begins.',
    params: { says: ['seller-name'] },
  }],
});

// "(2) That the purpose of the call is to sell goods or services;"
const purpose = disclosing(['sales-purpose'], 'The purpose of selling', {
  id: 'us.tsr.disclose-purpose',
  citation: '16 CFR 310.4(d)(2)',
  title: 'Disclosure of the sales purpose',
  summary: 'Every sales call says promptly that its purpose is to sell.',
  obliges: [{
    code: 'disclose-purpose',
    text: 'Say at once that the call is to sell; say it again if an upsell for another seller begins.',
    params: { says: ['sales-purpose'] },
  }],
});

// "(3) The nature of the goods or services; and"
const goods = disclosing(['nature-of-goods'], 'The nature of the goods or services', {
  id: 'us.tsr.disclose-goods',
  citation: '16 CFR 310.4(d)(3)',
  title: 'Disclosure of the goods or services',
  summary: 'Every sales call says promptly what is sold.',
  obliges: [{
    code: 'disclose-goods',
    text: 'Say at once what is sold; on an upsell, say what is sold besides.',
    params: { says: ['nature-of-goods'] },
  }],
});

const prize: readonly Statement[] = ['prize-description'];

// "(4) That no purchase or payment is necessary to be able to win a prize or participate in a prize promotion if a prize
// promotion is offered and that any purchase or payment will not increase the person's chances of winning. This disclosure
// must be made before or in conjunction with the description of the prize to the person called. If requested by that person,
// the telemarketer must disclose the no-purchase/no-payment entry method for the prize promotion; …"
const prizeTerms = section4({
  ...shared,
  id: 'us.tsr.disclose-prize-terms',
  citation: '16 CFR 310.4(d)(4)',
  title: 'Disclosure of the terms of a prize promotion',
  summary: 'Every call that offers a prize promotion says that no purchase is needed, and on request how to enter without one.',
  appliesTo: all(telemarketing, isPrizePromotion),
  prohibits: all(
    isConversation,
    any(
      not(isDisclosed(['prize-no-purchase'], prize)),
      all(isRequested('prize-entry-method'), not(isDisclosed(['prize-entry-method'], []))),
    ),
  ),
  obliges: [{
    code: 'disclose-prize-terms',
    text:
      'Before or while describing the prize, say that no purchase is needed and that none helps to win; ' +
      'on request, say how to enter without one.',
    params: { says: ['prize-no-purchase'] },
  }],
  because: (call) =>
    isDisclosed(['prize-no-purchase'], prize)(call)
      ? 'The person asked how to enter without a purchase, and was not told.'
      : `That no purchase is needed ${failureInWords(call, ['prize-no-purchase'], prize)}.`,
});

export const saleDisclosures: readonly Rule[] = [seller, purpose, goods, prizeTerms];
