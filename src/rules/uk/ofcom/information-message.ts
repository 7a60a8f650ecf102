import type { Call } from '../../../call/call.js';
import type { CallContext } from '../../../call/context.js';
import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { faultsInWords, type Fault } from '../../../facts/faults.js';
import { all, any, condition } from '../../../law/condition.js';
import { fact } from '../../../law/fact.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

type Message = NonNullable<CallContext['call']['message']>;
type Key = 'says' | 'callbackNumber' | 'callbackNumber.tariff' | 'callbackNumber.takesDncRequests';

const message = fact('call.message', ({ call }) => (call.abandonmentMessage === undefined ? call.message : call.abandonmentMessage));

/** A part of the message, asked where the message stands: of its own, or the only one there is. */
function part<T>(key: Key, read: (of: Message) => T | undefined) {
  // Asked only of the message that there is.
  const only = fact(`call.message.${key}`, ({ call }) => read(call.message!));
  const own = fact(`call.abandonmentMessage.${key}`, ({ call }) => read(call.abandonmentMessage!));
  const asked = (call: Call): T => (call.call.abandonmentMessage === undefined ? only : own)(call);
  return Object.assign(asked, { paths: [message.path, only.path, own.path] });
}

const says = part('says', ({ says }) => says);
const number = part('callbackNumber', ({ callbackNumber }) => callbackNumber);
const tariff = part('callbackNumber.tariff', ({ callbackNumber }) => callbackNumber!.tariff);
const takesRequests = part('callbackNumber.takesDncRequests', ({ callbackNumber }) => callbackNumber!.takesDncRequests);

const fault = (words: string, { paths }: { readonly paths: typeof says.paths }, test: (call: Call) => boolean): Fault => ({
  words,
  found: condition(paths, (call) => message(call) !== null && test(call)),
});

function namesPrincipal(call: Call): boolean {
  const said = says(call);
  if (call.call.purpose === 'charity') return said.includes('charity-name');
  return said.includes('seller-name') || said.includes('seller-registered-name');
}

const isMarketing = ({ call: { purpose } }: Call): boolean => purpose === 'sale' || purpose === 'charity' || purpose === 'political';

const faults: readonly Fault[] = [
  { words: 'is missing', found: condition([message.path], (call) => message(call) === null) },
  fault('does not name the organisation on whose behalf the call is made', says, (call) => !namesPrincipal(call)),
  fault('does not say a number for declining further calls', says, (call) => !says(call).includes('callback-number')),
  fault('has no number for declining further calls', number, (call) => number(call) === null),
  fault(
    'gives a number that is neither free nor charged at the basic or geographic rate',
    tariff,
    (call) => number(call) !== null && !['free', 'geographic'].includes(tariff(call)),
  ),
  fault(
    'gives a number that takes no such requests',
    takesRequests,
    (call) => isMarketing(call) && number(call) !== null && !takesRequests(call),
  ),
  fault('has marketing content', says, (call) => says(call).includes('pitch')),
];

// A brief message for a person who answers when no agent is free: who called, a number for declining further calls, no marketing.
export const informationMessage = underBothStatements('silent and abandoned calls: information message', {
  id: 'uk.ofcom.information-message',
  title: 'Information message',
  summary:
    'Every call that may be abandoned has a message, without marketing, that says who called and a number for declining further calls.',
  stage: 'before',

  appliesTo: all(isOutbound, mayBeAbandoned),
  prohibits: any(...faults.map(({ found }) => found)),
  obliges: [
    {
      code: 'connect-within-2-seconds',
      text: 'Connect a person who answers to an agent within two seconds of the start of the greeting.',
      params: { withinSeconds: 2 },
    },
    {
      code: 'abandonment-message',
      text:
        'If no agent is free, play within two seconds a brief message that names the organisation called for and a free, ' +
        'basic-rate or geographic number on which to decline further calls, without marketing. A call without it is silent. ' +
        'Who calls back on that number is not sold to without consent.',
      params: ({ call }) => ({ withinSeconds: 2, says: [call.purpose === 'charity' ? 'charity-name' : 'seller-name', 'callback-number'] }),
    },
  ],
  because: (call) => `The information message for persons whom no agent can take ${faultsInWords(faults, call)}.`,
  disputes: ['Whether the statement of 2016 keeps the contents of the message was not verified.', wordingNotRead],
});
