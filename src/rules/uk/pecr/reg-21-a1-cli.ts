import { isLive, isOutbound, isRecordedVoice } from '../../../facts/call.js';
import { isPresented, reachableForDays } from '../../../facts/caller-id.js';
import { all } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { pecrRule } from './instrument.js';

const shared = {
  stage: 'before',
  inForce: { from: '2016-05-16' },
  prohibits: all(is(isPresented, false), is(reachableForDays, 0)),
  obliges: [{ code: 'transmit-caller-id', text: 'Do not withhold the number, or present that of a line on which the caller can be contacted.' }],
  because: () => 'The caller’s number is withheld, and no line is presented on which the caller can be contacted.',
  disputes: ['That it is in force since 16 May 2016 rests on others’ accounts of SI 2016/524.'],
} as const satisfies Partial<Parameters<typeof pecrRule>[0]>;

// "making calls (whether solicited or unsolicited) for direct marketing purposes except where that person (a) does not prevent
// presentation of the identity of the calling line on the called line; or (b) presents the identity of a line on which he can be
// contacted."
export const callerIdOfLiveCalls = pecrRule({
  ...shared,
  id: 'uk.pecr.cli',
  citation: 'PECR 2003, reg. 21(A1)',
  title: 'Calling line identification',
  summary: 'No marketing call, solicited or not, from a withheld number unless a line is presented on which the caller can be contacted.',
  appliesTo: all(isOutbound, isLive),
});

// The same as a circumstance of the consent to automated calls.
export const callerIdOfAutomatedCalls = pecrRule({
  ...shared,
  id: 'uk.pecr.automated-calls-cli',
  citation: 'PECR 2003, reg. 19(2)',
  title: 'Automated calling systems: calling line identification',
  summary: 'No automated marketing call from a withheld number unless a line is presented on which the caller can be contacted.',
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/19',
  certainty: 'two-or-more-secondary',
  appliesTo: all(isOutbound, isRecordedVoice),
});
