import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { nameOfResponsible, opensWith } from '../../../facts/message-content.js';
import { any, ask, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { rules, since2008, withoutSolicitation } from './instrument.js';

interface Part {
  readonly words: readonly Statement[];
  readonly inWords: string;
  readonly says: (call: Call) => Statement;
}

const name: Part = {
  words: ['seller-name', 'seller-registered-name', 'charity-name', 'collector-name'],
  inWords: 'who is called for',
  says: (call) => nameOfResponsible(call, 'seller-name'),
};
const purpose: Part = {
  words: ['call-purpose', 'sales-purpose', 'charity-purpose', 'attempt-to-collect-debt'],
  inWords: 'why the call is made',
  says: () => 'call-purpose',
};
const number: Part = { words: ['callback-number', 'freephone-number'], inWords: 'a telephone number', says: () => 'callback-number' };
const postalAddress: Part = { words: ['postal-address'], inWords: 'a mailing address', says: () => 'postal-address' };
const anyAddress: Part = { words: ['postal-address', 'email-address'], inWords: 'a mailing or email address', says: () => 'postal-address' };

// The purpose, and an email address in place of a mailing address, came with policy 2014-155.
const versions = [
  { inForce: { from: since2008.from, to: '2014-06-30' }, parts: [name, postalAddress, number] },
  { inForce: { from: '2014-06-30' }, parts: [name, purpose, anyAddress, number] },
];

export const adadMessage: readonly Rule[] = versions.map(({ inForce, parts }) => {
  const lacking = parts.map(({ words, inWords }) => ({ lacks: not(opensWith(words)), inWords }));
  return withoutSolicitation({
    id: 'ca.crtc.adad-message',
    citation: `${rules}, Part IV, s. 4(d)`,
    title: 'Opening of the message',
    summary: 'Every recorded or synthetic message opens with who is called for and how that party can be reached.',
    stage: 'before',
    inForce,
    prohibits: any(...lacking.map(({ lacks }) => lacks)),
    obliges: [{
      code: 'identify-caller',
      text: `Open the message with ${parts.map(({ inWords }) => inWords).join(', ')}; if it lasts more than 60 seconds, repeat this at its end.`,
      params: (call) => ({ says: parts.map(({ says }) => says(call)) }),
    }],
    because: (call) => `The message does not open with ${lacking.filter(({ lacks }) => ask(lacks, call) === true).map(({ inWords }) => inWords).join(', ')}.`,
    disputes: ['Policy 2014-155 is applied to messages from 30 June 2014 on, when its time for internal lists came into force.'],
  });
});
