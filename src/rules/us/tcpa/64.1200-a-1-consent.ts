import { isCallBefore } from '../../../facts/dates.js';
import { isEmergency } from '../../../facts/exempted-calls.js';
import { isHealthcareMessage } from '../../../facts/message.js';
import {
  hasPriorExpressConsent, hasPriorExpressWrittenConsent, noConsentInWords, noWrittenConsentInWords, reliesOnDatabase,
} from '../../../facts/prior-express-consent.js';
import { hasConsentedAnew, hasRevoked } from '../../../facts/revocation.js';
import { isOfNonprofit } from '../../../facts/telephone-solicitation.js';
import { all, any, ask, not, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { day } from '../../../time/day.js';

// (a)(1): other than a call made for emergency purposes, as (f)(4) defines them.
export const emergency = exemption({
  citation: '47 CFR 64.1200(f)(4)',
  also: ['47 CFR 64.1200(a)(1)'],
  title: 'Emergency purposes',
  holds: isEmergency,
  because: () => 'The call is made for emergency purposes.',
});

/** The first day of (a)(10) and (a)(11), by which a revocation forbids of itself. */
export const revocationsForbidFrom = '2025-04-11';

// Before that day no paragraph speaks of revocations; a consent that the person had revoked was none.
const isUnrevoked = any(
  not(isCallBefore(day(revocationsForbidFrom))),
  not(any(hasRevoked('stated'), hasRevoked('presumed'))),
  hasConsentedAnew,
);

/** A consent that still holds, and why one on record does not. */
const unrevoked = (consent: Condition, otherwise: Exemption['otherwise']): Pick<Exemption, 'holds' | 'otherwise'> => ({
  holds: all(consent, isUnrevoked),
  otherwise: (call) => (ask(consent, call) === true ? 'The person has revoked the consent on record.' : otherwise?.(call)),
});

/** Consent in any form; the consent of a paragraph is cited as that paragraph. */
export const priorExpressConsent = (citation: string): Exemption =>
  exemption({
    citation,
    title: 'Prior express consent',
    ...unrevoked(hasPriorExpressConsent, noConsentInWords),
    because: () => 'The person’s prior express consent to such calls to this number is in force.',
  });

/** Consent in writing, as (f)(9) asks for it. */
export const priorExpressWrittenConsent = (citation: string): Exemption =>
  exemption({
    citation,
    also: ['47 CFR 64.1200(f)(9)'],
    title: 'Prior express written consent',
    ...unrevoked(hasPriorExpressWrittenConsent, noWrittenConsentInWords),
    because: () => 'A signed written consent to such calls of this seller to this number is in force.',
  });

// Of calls by or for a tax-exempt nonprofit and of health-care messages under HIPAA, consent in any form is enough, though they sell.
export const consentToNonprofitOrHealthcare = (citation: string): Exemption =>
  exemption({
    citation,
    title: 'Prior express consent to a nonprofit’s call or a health-care message',
    holds: all(any(isOfNonprofit, isHealthcareMessage), hasPriorExpressConsent, isUnrevoked),
    because: () => 'The call is a nonprofit’s or a health-care message under HIPAA, and the person’s prior express consent is in force.',
  });

// (m): the caller need not know that a number was reassigned if the database, lately asked, said that it was not. A defence
// only: once the consent is known to be another person's, the call is prohibited.
export const reassignedNumbersDatabase = exemption({
  citation: '47 CFR 64.1200(m)',
  title: 'Reliance on the Reassigned Numbers Database',
  holds: reliesOnDatabase,
  because: () => 'The Reassigned Numbers Database, lately asked, answered that the number had not been reassigned since the consent.',
});
