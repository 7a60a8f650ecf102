import { principalInWords } from '../../../facts/marketing-consent.js';
import { consented, solicited } from './exceptions.js';
import { isClaimsManagement, isLiveCall, pecrRule, since21A } from './instrument.js';

// "A person must not … make unsolicited calls for the purposes of direct marketing in relation to claims management services
// except" where "the called line is that of a subscriber who has previously notified the caller that for the time being the
// subscriber consents to such calls being made by, or at the instigation of, the caller on that line."
export const claimsManagement = pecrRule({
  id: 'uk.pecr.claims-management',
  citation: 'PECR 2003, reg. 21A',
  title: 'Claims management services',
  summary: 'No unsolicited marketing call about claims management services without the subscriber’s prior consent, given to this caller.',
  stage: 'before',
  inForce: since21A,
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/21A',

  appliesTo: isLiveCall,
  prohibits: isClaimsManagement,
  unless: [
    solicited('PECR 2003, reg. 21A'),
    consented('PECR 2003, reg. 21A(2)', 'Prior consent to calls about claims management', 'live-calls', 'claims-management'),
  ],
  because: (call) => `The call markets claims management services, and no consent to such calls by ${principalInWords(call)} is shown.`,
  disputes: [
    'Neither a number that is on no register nor a customer relationship helps: regulation 21(1) does not apply to these calls (21(6)).',
    'That it is in force since 8 September 2018 rests on law firms’ accounts of the Financial Guidance and Claims Act 2018, s. 35.',
  ],
});
