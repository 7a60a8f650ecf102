import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { purpose } from '../../../facts/call.js';
import { failureInWords, isConversation, isDisclosed, isRequested } from '../../../facts/conduct.js';
import { nameOfResponsible } from '../../../facts/message-content.js';
import { all, any, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { partIII, rules, since2008 } from './instrument.js';

const shared = { citation: `${rules}, Part III (identification)`, stage: 'during', inForce: since2008 } as const;

// At the start: before any pitch or survey content.
const matters: readonly Statement[] = ['pitch', 'survey-question'];
const charities: readonly Statement[] = ['charity-name'];
const sellers: readonly Statement[] = ['seller-name', 'seller-registered-name'];
const purposes: readonly Statement[] = ['sales-purpose', 'charity-purpose', 'call-purpose'];
const numbers: readonly Statement[] = ['callback-number', 'freephone-number'];

const isForCharity = is(purpose, 'charity');
const namesOf = ({ call }: Call): readonly Statement[] => (call.purpose === 'charity' ? charities : sellers);

export const identification: readonly Rule[] = [
  // At the start the call says who is called for …
  partIII({
    ...shared,
    id: 'ca.crtc.identify-caller',
    title: 'Who is called for',
    summary: 'Every telemarketing call says at its start for whom it is made.',
    prohibits: all(
      isConversation,
      any(all(isForCharity, not(isDisclosed(charities, matters))), all(not(isForCharity), not(isDisclosed(sellers, matters)))),
    ),
    obliges: [{
      code: 'identify-caller',
      text: 'Say at the start for whom you call.',
      params: (call) => ({ says: [nameOfResponsible(call, 'seller-name')] }),
    }],
    because: (call) => `The name of whoever is called for ${failureInWords(call, namesOf(call), matters)}.`,
  }),

  // … and why.
  partIII({
    ...shared,
    id: 'ca.crtc.disclose-purpose',
    title: 'Why the call is made',
    summary: 'Every telemarketing call says at its start why it is made.',
    prohibits: all(isConversation, not(isDisclosed(purposes, matters))),
    obliges: [{ code: 'disclose-purpose', text: 'Say at the start why you call.', params: { says: ['call-purpose'] } }],
    because: (call) => `The purpose of the call ${failureInWords(call, purposes, matters)}.`,
  }),

  // On request a number is given.
  partIII({
    ...shared,
    id: 'ca.crtc.callback-number',
    title: 'Telephone number on request',
    summary: 'Every person who asks for it is given a telephone number of the telemarketer or its client.',
    prohibits: all(isConversation, isRequested('callback-number'), not(isDisclosed(numbers, []))),
    obliges: [{ code: 'give-callback-number', text: 'Give a telephone number on request.' }],
    because: () => 'The person asked for a telephone number and was not given one.',
  }),
];
