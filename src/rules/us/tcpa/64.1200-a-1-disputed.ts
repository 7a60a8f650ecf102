import type { Call } from '../../../call/call.js';
import { isAutomated } from '../../../facts/autodialer.js';
import { voice } from '../../../facts/call.js';
import { homeClassOf } from '../../../facts/exempted-calls.js';
import { canReachPerson } from '../../../facts/message.js';
import { hasConsentBeyondNumber, hasPriorExpressConsent, hasSufficientConsent } from '../../../facts/prior-express-consent.js';
import { isHomeLine, isMobile, isProtectedLine } from '../../../facts/protected-line.js';
import { all, any, ask, condition, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Certainty, type Exemption, type Reading, type Rule } from '../../../law/rule.js';
import { otherThanSales } from './64.1200-a-1-automated-calls.js';
import { consentToNonprofitOrHealthcare, emergency, priorExpressWrittenConsent } from './64.1200-a-1-consent.js';
import { homeExemptions } from './64.1200-a-3-exemptions.js';
import { recordedCallToHome } from './64.1200-a-3-recorded-calls-to-homes.js';
import { freeToEndUserCalls } from './64.1200-a-9-free-to-end-user.js';
import { section1200 } from './instrument.js';

const consent = exemption({
  citation: '47 CFR 64.1200(a)(1)',
  title: 'Consent',
  holds: hasSufficientConsent,
  because: () => 'The consent that the call needs is in force.',
});

/** The call is allowed, if it is, by one of these; what only permits is never asked for the sake of advice. */
function reliesOn(exemptions: readonly Exemption[]): Condition {
  const holds = any(...exemptions.map((exempted) => exempted.holds));
  return condition([], (call) => ask(holds, call) === true, holds.changes);
}

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'prohibits' | 'unless' | 'because'> &
  Partial<Pick<Rule, 'also' | 'purposes' | 'certainty' | 'reading'>> & { readonly inForce: { readonly from: string } };

const advice = (draft: Draft): Rule =>
  section1200({ stage: 'before', decides: false, certainty: 'one-secondary', reading: () => 'conservative', ...draft });

// McLaughlin Chiropractic v. McKesson, 20 June 2025: a district court is not bound by what the FCC makes of the statute.
const sinceMcLaughlin = { inForce: { from: '2025-06-20' } } as const;
const caveat = 'since McLaughlin v. McKesson (20 June 2025) courts need not follow the FCC’s interpretation';

const ruling = (id: string, authority: string, reading: string, isSuch: Condition, certainty: Certainty = 'one-secondary'): Rule =>
  advice({
    ...sinceMcLaughlin,
    id,
    certainty,
    citation: '47 CFR 64.1200(a)(1)',
    also: ['47 CFR 64.1200(a)(2)', '47 CFR 64.1200(a)(3)', authority],
    title: `Voice by a ruling of the FCC, ${authority}`,
    summary: `No certainty that ${reading}: that is the FCC’s interpretation, ${authority}.`,
    prohibits: all(any(isProtectedLine, isHomeLine), isSuch),
    unless: [emergency, consent],
    because: () => `By ${authority} ${reading}; ${caveat}.`,
  });

const voices: readonly Rule[] = [
  ruling('us.tcpa.artificial-voice-disputed', 'FCC 24-17', 'an AI-generated voice is an artificial voice', is(voice, 'artificial')),
  ruling('us.tcpa.soundboard-disputed', 'DA 20-1670', 'whoever speaks through clips uses a prerecorded voice', is(voice, 'soundboard')),
  ruling(
    'us.tcpa.ringless-voicemail-disputed', 'FCC 22-85', 'a ringless voicemail is a prerecorded call',
    all(is(voice, 'prerecorded'), not(canReachPerson)), 'memory',
  ),
];

/** What the answer relies on in the call's favour: no stricter reading was taken. */
const favours = { ...sinceMcLaughlin, reading: (): Reading => 'literal' } as const;

const consentByNumber = advice({
  ...favours,
  id: 'us.tcpa.consent-by-number-disputed',
  certainty: 'memory',
  citation: '47 CFR 64.1200(a)(1)',
  also: ['FCC 16-88'],
  title: 'Consent by giving a number',
  summary: 'No certainty that a number given for a purpose is consent to automated calls for it.',
  purposes: otherThanSales,
  prohibits: all(isProtectedLine, isAutomated, hasPriorExpressConsent, not(hasConsentBeyondNumber)),
  unless: [emergency],
  because: () =>
    'The only consent is that the person gave the number; that this is enough rests on rulings of the FCC (1992, 2008, FCC 16-88), ' +
    `and ${caveat}.`,
});

const freeToEndUser = advice({
  ...favours,
  id: 'us.tcpa.free-to-end-user-disputed',
  citation: '47 CFR 64.1200(a)(9)',
  title: 'Reliance on the exemption of calls free to the end user',
  summary: 'No call relies on an exemption of the FCC’s alone without that being known.',
  purposes: otherThanSales,
  prohibits: all(isMobile, isAutomated, reliesOn(freeToEndUserCalls({ withinBusinessDays: 6 }))),
  unless: [consent],
  because: () => `Without consent the call rests on an exemption of the FCC’s alone, 47 CFR 64.1200(a)(9); ${caveat}.`,
});

const sellsForNonprofit = (call: Call): boolean => call.call.purpose === 'sale' && homeClassOf(call) === 'nonprofit';

const homes = advice({
  ...favours,
  id: 'us.tcpa.recorded-calls-home-disputed',
  citation: '47 CFR 64.1200(a)(3)',
  title: 'Reliance on the exemption of calls to homes',
  summary: 'No recorded call to a home relies on an exemption of the FCC’s alone without that being known.',
  prohibits: all(recordedCallToHome, reliesOn(homeExemptions)),
  unless: [emergency, consent],
  because: (call) =>
    `Without consent the call rests on an exemption of the FCC’s alone, 47 CFR 64.1200(a)(3)(ii)-(v); ${caveat}` +
    `${sellsForNonprofit(call) ? ', and the first sentence of (a)(3) has no exception for a nonprofit’s advertisements' : ''}.`,
});

// Bradford v. Sovereign Pest, 25 February 2026.
const bradford = (id: string, citation: string, sales: Condition): Rule =>
  advice({
    id,
    citation,
    title: 'Consent in writing, or in any form',
    summary: 'No certainty that consent has to be in writing: the Fifth Circuit reads the statute otherwise.',
    purposes: ['sale'],
    inForce: { from: '2026-02-25' },
    prohibits: all(sales, hasPriorExpressConsent),
    unless: [priorExpressWrittenConsent(citation), consentToNonprofitOrHealthcare(citation)],
    because: () =>
      'The person has consented, though not as the FCC’s rule asks; by Bradford v. Sovereign Pest (5th Cir., 25 February 2026) ' +
      'the statute needs prior express consent only, oral or written. Here the rule is followed.',
  });

/** What courts may see otherwise than the FCC: advice, which decides nothing. */
export const disputedReadings: readonly Rule[] = [
  ...voices,
  consentByNumber,
  bradford('us.tcpa.automated-marketing-disputed', '47 CFR 64.1200(a)(2)', all(isProtectedLine, isAutomated)),
  bradford('us.tcpa.recorded-marketing-home-disputed', '47 CFR 64.1200(a)(3)', recordedCallToHome),
  homes,
  freeToEndUser,
];
