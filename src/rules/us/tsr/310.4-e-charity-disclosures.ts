import type { Statement } from '../../../call/schema/values.js';
import { failureInWords, isConversation, isDisclosed, pitches } from '../../../facts/conduct.js';
import { raisesForCharity } from '../../../facts/donors.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace } from './310.6-b-exemptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section4, telemarketing } from './instrument.js';

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'obliges'>;

// "It is an abusive telemarketing act or practice and a violation of this Rule for a telemarketer, in an outbound telephone
// call to induce a charitable contribution, to fail to disclose truthfully, promptly, and in a clear and conspicuous manner to
// the person receiving the call, the following information:"
// A charity that dials itself is held to it too, unless it is outside the Commission's jurisdiction.
const disclosing = (words: readonly Statement[], what: string, draft: Draft): Rule =>
  section4({
    ...draft,
    stage: 'during',
    inForce: { from: '2003-03-31' },
    appliesTo: all(telemarketing, raisesForCharity),
    exempts: [outsideFtcJurisdiction, businessToBusiness, faceToFace],
    prohibits: all(isConversation, not(isDisclosed(words, pitches))),
    because: (call) => `${what} ${failureInWords(call, words, pitches)}.`,
  });

export const charityDisclosures: readonly Rule[] = [
  // "(1) The identity of the charitable organization on behalf of which the request is being made; and"
  disclosing(['charity-name'], 'The name of the charity', {
    id: 'us.tsr.disclose-charity',
    citation: '16 CFR 310.4(e)(1)',
    title: 'Disclosure of the charity',
    summary: 'Every call for a charity says promptly for which charity it is made.',
    obliges: [{ code: 'identify-caller', text: 'Say at once for which charity the call is made.', params: { says: ['charity-name'] } }],
  }),

  // "(2) That the purpose of the call is to solicit a charitable contribution."
  disclosing(['charity-purpose'], 'The purpose of asking for a gift', {
    id: 'us.tsr.disclose-charity-purpose',
    citation: '16 CFR 310.4(e)(2)',
    title: 'Disclosure of the purpose of asking for a gift',
    summary: 'Every call for a charity says promptly that its purpose is to ask for a gift.',
    obliges: [{ code: 'disclose-purpose', text: 'Say at once that the call is to ask for a gift.', params: { says: ['charity-purpose'] } }],
  }),
];
