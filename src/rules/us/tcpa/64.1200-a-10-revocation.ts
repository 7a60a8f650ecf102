import { isAutodialed } from '../../../facts/autodialer.js';
import { isOutbound, isRecordedVoice, purpose } from '../../../facts/call.js';
import { timeAsWritten } from '../../../facts/dates.js';
import { businessDays, dateOfCall, graceInWords, isGraceOver } from '../../../facts/fcc-business-days.js';
import type { OptOut } from '../../../facts/opt-outs.js';
import { isHomeLine, isProtectedLine } from '../../../facts/protected-line.js';
import {
  endingRevocation, hasConsentedAnew, hasRevoked, isEndedByDisputedReachOnly, reachesByItsWords, revocationInWords, type Route,
} from '../../../facts/revocation.js';
import type { Call } from '../../../call/call.js';
import { all, any } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { day } from '../../../time/day.js';
import { revocationsForbidFrom } from './64.1200-a-1-consent.js';
import { section1200 } from './instrument.js';

const emergency = exemption({
  citation: '47 CFR 64.1200(f)(4)',
  title: 'Emergency purposes',
  holds: is(purpose, 'emergency'),
  because: () => 'The call is made for emergency purposes.',
});

const consentAnew = exemption({
  citation: '47 CFR 64.1200(a)(10)',
  title: 'Consent given anew',
  holds: hasConsentedAnew,
  because: () => 'Since whatever was revoked, the person has consented anew to calls for this purpose.',
});

const grace = businessDays(10);

// Until this day a stop in answer to one kind of message need not end calls about unrelated matters (DA 26-12; before, DA 25-312).
const waivedUntil = day('2027-01-31');

const reaches = (call: Call) => (optOut: OptOut): boolean => reachesByItsWords(optOut, call, dateOfCall(call) >= waivedUntil);

/** The calls of (a)(1)-(3): to protected lines and homes. Signed permission under (c)(2) ends with a request there. */
const shared = {
  stage: 'before',
  certainty: 'two-or-more-secondary',
  lastVerifiedOn: '2026-09-08',
  appliesTo: all(isOutbound, any(all(isRecordedVoice, any(isProtectedLine, isHomeLine)), all(isProtectedLine, isAutodialed))),
  exempts: [emergency],
  unless: [consentAnew],
  disputes: [
    'DA 26-12 (6 Jan 2026) waives until 31 Jan 2027 that a stop reaches calls about unrelated matters.',
    'FCC 26-67 (adopted 30 Sep 2026) limits stops to a category and lets callers designate one method, ' +
      'from 30 days after its publication; none is known.',
  ],
} as const;

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary'> & Partial<Pick<Rule, 'also' | 'obliges'>>;

// Any clear request by any reasonable means ends every recorded or autodialed call of the caller, at once: the text allows ten
// business days, and narrower scopes (us-tcpa A-10).
const revocationBy = (route: Route, draft: Draft): Rule => {
  const first = (call: Call) => endingRevocation(route, call, reaches(call));
  return section1200({
    ...shared,
    ...draft,
    inForce: { from: revocationsForbidFrom },
    prohibits: hasRevoked(route),
    because: (call) => {
      const { optOut } = first(call);
      const reach = reaches(call)(optOut) ? 'ends' : 'is taken to end';
      return `A ${revocationInWords(optOut, call)} ${reach} these calls; ${graceInWords(optOut.at, grace, call)}.`;
    },
    reading: (call) => {
      const { optOut } = first(call);
      return route === 'stated' && reaches(call)(optOut) && isGraceOver(optOut.at, grace, call) ? 'literal' : 'conservative';
    },
    shows: (call) => {
      const { optOut, index } = first(call);
      return { [`optOuts[${index}].at`]: timeAsWritten(optOut.at), [`optOuts[${index}].scope`]: optOut.scope ?? 'all-calls' };
    },
  });
};

const revocation = revocationBy('stated', {
  id: 'us.tcpa.revocation',
  citation: '47 CFR 64.1200(a)(10)',
  title: 'Revocation of consent',
  summary: 'No recorded or autodialed call to a person who has told the caller by any reasonable means to stop.',
  obliges: [{
    code: 'honour-revocation',
    text: 'Act at once upon a stop that reaches you by any reasonable means; ten business days from its receipt are the limit.',
    params: { withinBusinessDays: 10 },
  }],
});

// (a)(11): a voicemail or an e-mail to any number or address meant to reach the caller raises a presumption.
const presumption = revocationBy('presumed', {
  id: 'us.tcpa.revocation-presumed',
  citation: '47 CFR 64.1200(a)(11)',
  also: ['47 CFR 64.1200(a)(10)'],
  title: 'Revocation by voicemail or e-mail',
  summary: 'No recorded or autodialed call to a person who has told the caller by voicemail or e-mail to stop.',
});

const waiver = (order: string, until: string): string =>
  `By ${order} the FCC has waived until ${until} that a stop in answer to a message about one matter ends calls about others`;
const rewriting = 'FCC 26-67, once it is in force, limits such a stop to its category';

const disputed = (inForce: { from: string; to?: string }, authority: string): Rule =>
  section1200({
    ...shared,
    id: 'us.tcpa.revocation-disputed',
    citation: '47 CFR 64.1200(a)(10)',
    title: 'Reach of a stop that answers an informational message',
    summary: 'No waiver is relied on: a stop in answer to an informational message ends calls about other matters too.',
    decides: false,
    inForce,
    prohibits: all(any(hasRevoked('stated'), hasRevoked('presumed')), isEndedByDisputedReachOnly),
    because: () => `${authority}; here it is taken to end them all the same.`,
    reading: () => 'conservative',
  });

export const revocations: readonly Rule[] = [
  revocation,
  presumption,
  disputed({ from: revocationsForbidFrom, to: '2026-01-06' }, waiver('DA 25-312', '11 April 2026')),
  disputed({ from: '2026-01-06', to: '2026-09-30' }, waiver('DA 26-12', '31 January 2027')),
  disputed({ from: '2026-09-30', to: '2027-01-31' }, `${waiver('DA 26-12', '31 January 2027')}; ${rewriting}`),
  disputed({ from: '2027-01-31' }, rewriting),
];
