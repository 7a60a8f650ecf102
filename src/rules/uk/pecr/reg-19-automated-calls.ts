import { dialing, isRecordedVoice, voice } from '../../../facts/call.js';
import { principalInWords } from '../../../facts/marketing-consent.js';
import { consented } from './exceptions.js';
import { pecrRule, since2003 } from './instrument.js';

// Recorded marketing matter is sent by an automated calling system, one that starts a sequence of calls by itself and transmits
// "sounds which are not live speech" (19(4)), only if the called line is that of a subscriber who has previously notified the
// caller that for the time being he consents to it (19(2)). Individual and corporate subscribers, calls asked for or not.
export const automatedCalls = pecrRule({
  id: 'uk.pecr.automated-calls',
  citation: 'PECR 2003, reg. 19',
  title: 'Automated calling systems',
  summary: 'No recorded or synthetic marketing call without the subscriber’s prior consent, given to this caller, to such calls on that line.',
  stage: 'before',
  inForce: since2003,
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/19',
  certainty: 'official-text-as-republished',

  prohibits: isRecordedVoice,
  unless: [consented('PECR 2003, reg. 19(2)', 'Prior consent to automated calls', 'prerecorded-calls')],
  because: (call) =>
    `The call has ${voice(call) === 'prerecorded' ? 'a recorded' : 'an artificial'} voice, and no consent to automated calls on this line by ${principalInWords(call)} is shown.`,
  // What is not a recording sent by a machine that dials by itself is left open by the definition.
  reading: (call) => (voice(call) === 'prerecorded' && dialing.given(call) === 'agentless' ? 'literal' : 'conservative'),
  disputes: [
    'Whether an AI voice, or clips that an agent plays, are live speech is unsettled; here they are not.',
    'Dialing ahead to a live agent is no automated call; whether the number is on a register does not matter, for consent is needed anyway.',
  ],
});
