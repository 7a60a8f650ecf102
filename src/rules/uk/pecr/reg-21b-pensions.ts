import { principalInWords } from '../../../facts/marketing-consent.js';
import { isClientWhoExpectsCalls, isEntitledPensionCaller } from '../../../facts/pension-caller.js';
import { mayBeIndividual } from '../../../facts/preference-service.js';
import { all } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { consented, solicited } from './exceptions.js';
import { isLiveCall, isPensions, pecrRule, since21B } from './instrument.js';

// "(2) … (a) the caller is an authorised person or a person who is the trustee or manager of an occupational pension scheme or a
// personal pension scheme; and (b) the called line is that of an individual who has previously notified the caller that for the
// time being the individual consents to such calls being made by the caller on that line."
const consent = consented('PECR 2003, reg. 21B(2)', 'Consent to an authorised caller', 'live-calls', 'pensions', isEntitledPensionCaller);

// "(3) … (b) the recipient of the call has an existing client relationship with the caller on the line and … might reasonably
// envisage receiving unsolicited calls …; and (c) … has been given a simple means of refusing (free of charge …) … at the time
// that the details were initially collected and, where the recipient did not initially refuse …, at the time of each subsequent"
// communication.
const client = exemption({
  citation: 'PECR 2003, reg. 21B(3)',
  title: 'Existing client of an authorised caller',
  holds: all(isEntitledPensionCaller, isClientWhoExpectsCalls),
  because: () => 'The person is a client who may expect such calls, was offered a free way to refuse them each time, and has not refused.',
});

// "A person must not … make unsolicited calls to an individual for the purpose of direct marketing in relation to occupational
// pension schemes or personal pension schemes, except where paragraph (2) or (3) applies."
export const pensions = pecrRule({
  id: 'uk.pecr.pensions',
  citation: 'PECR 2003, reg. 21B',
  title: 'Pension schemes',
  summary: 'No unsolicited marketing call to an individual about pension schemes but by an authorised caller with consent or to a client.',
  stage: 'before',
  inForce: since21B,
  url: 'https://www.legislation.gov.uk/uksi/2018/1396/regulation/2/made',

  appliesTo: all(isLiveCall, mayBeIndividual),
  prohibits: isPensions,
  unless: [solicited('PECR 2003, reg. 21B'), consent, client],
  because: (call) =>
    `The call markets pension schemes, and it is not shown that ${principalInWords(call)} is authorised and has consent or calls a client who expects it.`,
  disputes: [
    'Whoever dials for an authorised seller must be authorised too: being an introducer or appointed representative is not enough.',
    'A number that is on no register does not help: regulation 21(1) does not apply to these calls (21(6)).',
  ],
});
