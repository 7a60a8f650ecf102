import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { isLive, purpose } from '../../../facts/call.js';
import { isConversation, isDisclosed, isRequested } from '../../../facts/conduct.js';
import { omissionsInWords, type Omission } from '../../../facts/identification.js';
import { isDialedByPrincipal } from '../../../facts/telemarketing.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { ofStandard, sectionsNotRead, since2017, standard } from './instrument.js';

const citation = `${standard}, information to be given`;

// At the start: before anything that the call is about.
const matter: readonly Statement[] = ['pitch', 'survey-question'];

const isForGifts = is(purpose, 'charity');
const isSale = is(purpose, 'sale');

/** Words of which one has to be said, where the call is one of those; who is behind a recording has no name of a caller to give. */
const required = (calls: readonly Condition[], words: readonly Statement[], what: string): Omission => ({
  found: all(...calls, not(isDisclosed(words, matter))),
  words,
  what,
});

// The name of the caller, of whoever employs the caller, the purpose, and who caused the call to be made. Who dials for itself is both.
const atStart: readonly Omission[] = [
  required([isLive], ['agent-name'], 'the caller’s name'),
  required([not(isDialedByPrincipal)], ['telemarketer-name'], 'the name of the caller’s employer'),
  required([isForGifts], ['charity-name'], 'the name of the charity that caused the call'),
  required([not(isForGifts)], ['seller-name', 'seller-registered-name'], 'the name of whoever caused the call'),
  required([isSale], ['sales-purpose', 'call-purpose'], 'the purpose of the call'),
  required([isForGifts], ['charity-purpose', 'call-purpose'], 'the purpose of the call'),
  required([not(isSale), not(isForGifts)], ['call-purpose'], 'the purpose of the call'),
];

const principals: Partial<Record<Call['call']['purpose'], readonly Statement[]>> = {
  sale: ['seller-name', 'sales-purpose'],
  charity: ['charity-name', 'charity-purpose'],
};

const informationAtStart = ofStandard({
  id: 'au.standard.information-at-start',
  citation: `${citation}: at the start`,
  title: 'Information to be given at the start of the call',
  summary: 'Every call begins with the caller’s name, the caller’s employer, who caused the call and its purpose.',
  stage: 'during',
  inForce: since2017,

  prohibits: all(isConversation, any(...atStart.map(({ found }) => found))),
  obliges: [{
    code: 'identify-caller',
    text: 'At the start say your name, who employs you, for whom the call is made and what it is for.',
    params: ({ call, telemarketer }) => ({
      says: [
        ...(call.voice === 'live' ? ['agent-name'] : []),
        ...(telemarketer == null ? [] : ['telemarketer-name']),
        ...(principals[call.purpose] ?? ['seller-name', 'call-purpose']),
      ],
    }),
  }],
  because: (call) => omissionsInWords(atStart, matter, call),
  disputes: [sectionsNotRead],
});

const answer = (word: Statement, what: string): Omission => ({ found: all(isRequested(word), not(isDisclosed([word], []))), words: [word], what });

// On request: how the caller can be reached, and where the number came from.
const onRequest: readonly Omission[] = [
  answer('source-of-number', 'the source of the number'),
  answer('callback-number', 'a telephone number'),
  answer('freephone-number', 'a freephone number'),
  answer('postal-address', 'a postal address'),
  answer('email-address', 'an email address'),
  answer('information-contact', 'a contact for information'),
];

const informationOnRequest = ofStandard({
  id: 'au.standard.information-on-request',
  citation: `${citation}: on request`,
  title: 'Information to be given on request',
  summary: 'Every call tells a person who asks how the caller can be reached and where the number came from.',
  stage: 'during',
  inForce: since2017,

  prohibits: all(isConversation, any(...onRequest.map(({ found }) => found))),
  obliges: [{
    code: 'give-information-on-request',
    text: 'If the person asks, say how the caller can be reached and where the number came from.',
    params: { says: ['callback-number', 'source-of-number'] },
  }],
  because: (call) => omissionsInWords(onRequest, [], call),
  disputes: [sectionsNotRead],
});

export const information = [informationAtStart, informationOnRequest];
