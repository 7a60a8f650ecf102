import { greetingToAgent, greetingToMessage } from '../../../facts/conduct.js';
import { isLeftInSilence } from '../../../facts/ofcom.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

const heard = (what: string, milliseconds: number | null | undefined): string =>
  milliseconds == null ? `no ${what} came` : `${what === 'agent' ? 'an' : 'a'} ${what} came after ${milliseconds} ms`;

// The person who answers hears neither an agent nor an information message.
export const silentCalls = underBothStatements('silent and abandoned calls', {
  id: 'uk.ofcom.silent-calls',
  title: 'Silent calls',
  summary: 'No call in which a person who answers hears neither an agent nor a message within two seconds.',
  stage: 'after',

  prohibits: isLeftInSilence,
  because: (call) =>
    'A person answered and heard nobody within 2000 ms: ' +
    `${heard('agent', greetingToAgent.given(call))}, ${heard('message', greetingToMessage.given(call))}.`,
  disputes: [
    'Whether the statement of 2016 keeps the two seconds was not verified.',
    'Texts before 2010 count from the answer, later ones from the start of the person’s greeting.',
    wordingNotRead,
  ],
});
