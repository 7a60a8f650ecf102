import { isLive, isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { greetingToMessage, isEndedByCaller, isLeftToMessage } from '../../../facts/ofcom.js';
import { all, any } from '../../../law/condition.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

// A connection is established, but its originator ends it when a person answers, after an information message at best.
export const abandonedCalls = underBothStatements('silent and abandoned calls', {
  id: 'uk.ofcom.abandoned-calls',
  title: 'Abandoned calls',
  summary: 'No call that the caller ends after a message although a person has answered.',
  stage: 'after',

  // A call that was said to have its agent is judged too if it went like one that had none.
  appliesTo: all(isOutbound, isLive, any(mayBeAbandoned, isLeftToMessage)),
  prohibits: all(isLeftToMessage, isEndedByCaller),
  obliges: [
    { code: 'connect-within-2-seconds', text: 'Connect a person who answers to an agent within two seconds of the start of the greeting.', params: { withinSeconds: 2 } },
    {
      code: 'abandonment-message',
      text:
        'If no agent is free, play within two seconds a brief message that names the organisation called for and a free, ' +
        'basic-rate or geographic number on which to decline further calls, without marketing. A call without it is silent.',
      params: { withinSeconds: 2, says: ['seller-name', 'callback-number'] },
    },
  ],
  because: (call) => `A person answered, a message was played after ${greetingToMessage.given(call)} ms, no agent came, and the caller ended the call.`,
  disputes: ['Ofcom acts on a pattern; each abandoned call is counted here as the misuse of which it is one instance.', wordingNotRead],
});
