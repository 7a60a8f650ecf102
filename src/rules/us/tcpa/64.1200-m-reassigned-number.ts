import { isAutomated } from '../../../facts/autodialer.js';
import { hasOverruledConsent, hasSufficientConsent } from '../../../facts/prior-express-consent.js';
import { isProtectedLine } from '../../../facts/protected-line.js';
import { answerInWords, isWithoutData } from '../../../facts/reassigned-number.js';
import { all, any, not } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { emergency } from './64.1200-a-1-consent.js';
import { homeExemptions } from './64.1200-a-3-exemptions.js';
import { recordedCallToHome } from './64.1200-a-3-recorded-calls-to-homes.js';
import { freeToEndUserCalls } from './64.1200-a-9-free-to-end-user.js';
import { section1200 } from './instrument.js';

const exemptToHome = homeExemptions.map((exempted) => exemption({ ...exempted, holds: all(not(isProtectedLine), exempted.holds) }));

// Of calls under (a)(1)-(3) the consent must be the present subscriber's. The database has answered since 1 November 2021.
export const reassignedNumber = section1200({
  id: 'us.tcpa.reassigned-number',
  citation: '47 CFR 64.1200(m)',
  title: 'Consent that the Reassigned Numbers Database does not bear out',
  summary: 'No automated call rests on consent to call a number that has been disconnected since, or of which the database has no data.',
  stage: 'before',
  inForce: { from: '2021-11-01' },
  prohibits: all(any(all(isProtectedLine, isAutomated), recordedCallToHome), hasOverruledConsent, not(hasSufficientConsent)),
  // Calls that need no consent do not rest on it.
  unless: [emergency, ...exemptToHome, ...freeToEndUserCalls({ withinBusinessDays: 6 })],
  because: (call) => `${answerInWords(call)}: the consent on record is no consent of the subscriber.`,
  // Without data the caller has no safe harbor; the text does not say that the consent is lost.
  reading: (call) => (isWithoutData(call) ? 'conservative' : 'literal'),
});
