import { isOutbound } from '../../../facts/call.js';
import { principalInWords } from '../../../facts/marketing-consent.js';
import { canReachPerson } from '../../../facts/message.js';
import { mayBeIndividual } from '../../../facts/preference-service.js';
import { all, not } from '../../../law/condition.js';
import { consented } from './exceptions.js';
import { pecrRule, since2003 } from './instrument.js';

// "a person shall neither transmit, nor instigate the transmission of, unsolicited communications for the purposes of direct
// marketing by means of electronic mail unless the recipient … has previously notified the sender that he consents". Electronic
// mail is any voice message too that is stored until it is collected (reg. 2).
export const voiceMessages = pecrRule({
  id: 'uk.pecr.voice-messages',
  citation: 'PECR 2003, reg. 22',
  title: 'Voice messages left for collection',
  summary: 'No marketing voicemail dropped to an individual subscriber without prior consent to such messages.',
  stage: 'before',
  inForce: since2003,
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',

  appliesTo: all(isOutbound, mayBeIndividual),
  prohibits: not(canReachPerson),
  unless: [consented('PECR 2003, reg. 22(2)', 'Prior consent to voice messages', 'voice-messages')],
  because: (call) => `The message goes to voicemail alone, and no consent to voice messages by ${principalInWords(call)} is shown.`,
  disputes: [
    'What regulation 22(3) admits to customers without consent (the soft opt-in) is not relied on for voice messages.',
    'A recorded message that is sent automatically needs consent under regulation 19 as well.',
  ],
});
