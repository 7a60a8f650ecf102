import { isOutbound, isRecordedVoice, purpose } from '../../../facts/call.js';
import { isOfThisNumber } from '../../../facts/consent.js';
import { hasExpressConsent } from '../../../facts/express-consent.js';
import { announces } from '../../../facts/message.js';
import { namedPrincipal } from '../../../facts/telemarketing.js';
import { all, any, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption } from '../../../law/rule.js';
import { partIV, rules, since2008 } from './instrument.js';
import { keptThreeYears } from './record-keeping.js';

const citation = `${rules}, Part IV, s. 2`;

const expressConsent = exemption({
  citation,
  title: 'Express consent to such messages',
  holds: hasExpressConsent('prerecorded-calls', namedPrincipal, isOfThisNumber),
  because: () => 'The person has consented expressly to recorded or synthetic sales messages of whoever is called for, on this number.',
  obliges: [keptThreeYears({ code: 'retain-consent-evidence', text: 'Keep the record of the consent to these messages.' })],
});

// No device to solicit without express consent: a relationship is none (2014-155).
export const adadConsent = partIV({
  id: 'ca.crtc.adad-consent',
  citation,
  title: 'Consent to announcing devices',
  summary: 'No recorded or synthetic message that solicits without the express consent of the person called.',
  stage: 'before',
  purposes: ['sale', 'charity', 'political'],
  inForce: since2008,
  appliesTo: isOutbound,
  // A political message solicits if it has a pitch.
  prohibits: all(isRecordedVoice, any(not(is(purpose, 'political')), announces('pitch'))),
  unless: [expressConsent],
  because: ({ call }) => `The voice is ${call.voice}, and no express consent to such messages is shown; an existing business relationship is not enough.`,
  reading: ({ call }) => (call.voice === 'soundboard' ? 'conservative' : 'literal'),
});
