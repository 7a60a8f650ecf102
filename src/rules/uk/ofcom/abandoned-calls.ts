import { isLive, isOutbound } from '../../../facts/call.js';
import { greetingToMessage } from '../../../facts/conduct.js';
import { isEndedByCaller, isLeftToMessage } from '../../../facts/ofcom.js';
import { all } from '../../../law/condition.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

// A connection is established, but its originator ends it when a person answers, after an information message at best.
export const abandonedCalls = underBothStatements('silent and abandoned calls', {
  id: 'uk.ofcom.abandoned-calls',
  title: 'Abandoned calls',
  summary: 'No call that the caller ends after a message although a person has answered.',
  stage: 'after',

  appliesTo: all(isOutbound, isLive),
  prohibits: all(isLeftToMessage, isEndedByCaller),
  because: (call) =>
    `A person answered, a message was played after ${greetingToMessage.given(call)} ms, no agent came, and the caller ended the call.`,
  disputes: ['Ofcom acts on a pattern; each abandoned call is counted here as the misuse of which it is one instance.', wordingNotRead],
});
