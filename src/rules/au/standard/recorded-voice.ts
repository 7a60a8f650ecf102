import { isOutbound, isRecordedVoice } from '../../../facts/call.js';
import { announces } from '../../../facts/message.js';
import { all, not } from '../../../law/condition.js';
import { ofStandard, sectionsNotRead, since2017, standard } from './instrument.js';

// A call with a recorded or synthetic voice offers a means by which the person can ask for the information that a caller would give.
export const recordedVoice = ofStandard({
  id: 'au.standard.recorded-voice',
  citation: `${standard}, recorded or synthetic voice`,
  title: 'Calls with a recorded or synthetic voice',
  summary: 'Every call with a recorded or synthetic voice offers a means to ask for information.',
  stage: 'before',
  inForce: since2017,
  certainty: 'one-secondary',

  appliesTo: all(isOutbound, isRecordedVoice),
  prohibits: not(announces('information-contact')),
  obliges: [{
    code: 'offer-information-contact',
    text: 'During the message offer a means by which the person can ask for information about the call, the caller and who caused it.',
  }],
  because: () => 'The message offers no means by which the person can ask for information.',
  reading: () => 'conservative',
  disputes: ['The duty stands in the Standard of 2007 as amended in 2011; that the Standard of 2017 keeps it was not verified.', sectionsNotRead],
});
