import type { Call } from '../../../call/call.js';
import { isRecordedVoice } from '../../../facts/call.js';
import { callsToLine } from '../../../facts/call-limits.js';
import { isEmergency } from '../../../facts/exempted-calls.js';
import { priorCalls } from '../../../facts/history.js';
import { isHomeLine, isOfUnknownType } from '../../../facts/protected-line.js';
import { hasEstablishedRelationship, noEstablishedRelationshipInWords } from '../../../facts/telephone-solicitation.js';
import { all } from '../../../law/condition.js';
import { exemption, type Reading, type Rule } from '../../../law/rule.js';
import { formatInstant } from '../../../time/instant.js';
import { otherThanSales } from './64.1200-a-1-automated-calls.js';
import {
  consentToNonprofitOrHealthcare, priorExpressConsent, priorExpressWrittenConsent, reassignedNumbersDatabase,
} from './64.1200-a-1-consent.js';
import {
  homeExemptions, limitInWords, nonprofitBefore2013, reachedLimit, saleExemptions, uncountedSaleExemptions,
} from './64.1200-a-3-exemptions.js';
import { section1200 } from './instrument.js';

const citation = '47 CFR 64.1200(a)(3)';

export const recordedCallToHome = all(isHomeLine, isRecordedVoice);

const shared = {
  citation,
  stage: 'before',
  prohibits: recordedCallToHome,
  defences: [reassignedNumbersDatabase],
} as const;

const voiceInWords = ({ call }: Call): string => `The voice is ${call.voice} and the line a home’s`;
const sells = (call: Call): string => `${voiceInWords(call)}; the call sells or advertises.`;

function because(call: Call): string {
  const reached = reachedLimit(call);
  return reached === undefined ? sells(call) : `${voiceInWords(call)}; ${limitInWords(call, reached)}.`;
}

/** A line of unknown type is taken for a home's. */
const readingOfLine = (call: Call): Reading => (isOfUnknownType(call) ? 'conservative' : 'literal');

const isAnswered = ({ outcome }: ReturnType<typeof priorCalls>[number]): boolean => outcome !== 'no-answer' && outcome !== 'declined';

// The text counts calls made. Every attempt that rang is taken for one, and any seven days on end for a week.
function reading(call: Call): Reading {
  const reached = reachedLimit(call);
  if (reached === undefined || isOfUnknownType(call)) return readingOfLine(call);
  const { paragraph, limit } = reached;
  return limit.days !== 7 && callsToLine(paragraph, limit, call).filter(isAnswered).length >= limit.calls ? 'literal' : 'conservative';
}

/** The prior calls that have reached a limit, by path. */
function shows(call: Call): Readonly<Record<string, unknown>> {
  const reached = reachedLimit(call);
  if (reached === undefined) return {};
  const counted = callsToLine(reached.paragraph, reached.limit, call);
  return Object.fromEntries(
    priorCalls(call).flatMap((prior, i) => (counted.includes(prior) ? [[`history.calls[${i}].at`, formatInstant(prior.at)]] : [])),
  );
}

const marketing = {
  ...shared,
  id: 'us.tcpa.recorded-marketing-home',
  title: 'Recorded sales calls to homes',
  purposes: ['sale'],
  because: sells,
  reading: readingOfLine,
} as const;

const relationship = exemption({
  citation,
  title: 'Established business relationship',
  holds: hasEstablishedRelationship,
  because: () => 'The person has an established business relationship with the seller.',
  otherwise: noEstablishedRelationshipInWords,
});

// Until prior express written consent was asked for, a relationship or any prior express consent would do.
const before2013 = section1200({
  ...marketing,
  inForce: { from: '2003-08-25', to: '2013-10-16' },
  certainty: 'memory',
  summary: 'No recorded or artificial voice sells to a home without prior express consent or an established business relationship.',
  unless: [priorExpressConsent(citation), relationship, nonprofitBefore2013],
  disputes: ['The paragraphs are numbered as they are today.'],
});

const writtenConsent = {
  ...marketing,
  summary: 'No recorded or artificial voice sells to a home without prior express written consent.',
} as const;

const uncapped = section1200({
  ...writtenConsent,
  inForce: { from: '2013-10-16', to: '2023-07-20' },
  unless: [priorExpressWrittenConsent(citation), ...uncountedSaleExemptions],
});

// The first sentence of (a)(3) has no exception for the advertisements of nonprofits; (iv), which has, is taken to control.
const capped = section1200({
  ...writtenConsent,
  inForce: { from: '2023-07-20' },
  unless: [priorExpressWrittenConsent(citation), consentToNonprofitOrHealthcare(citation), ...saleExemptions],
  because,
  reading,
  shows,
  disputes: [
    'Bradford v. Sovereign Pest (5th Cir., 25 Feb 2026) reads the statute to ask for prior express consent only, oral or written.',
    'The first sentence of (a)(3) has no exception for the advertisements of nonprofits; (iv), which has, is taken to control.',
  ],
});

const emergency = exemption({
  citation: '47 CFR 64.1200(a)(3)(i)',
  also: ['47 CFR 64.1200(f)(4)'],
  title: 'Emergency purposes',
  holds: isEmergency,
  because: () => 'The call is made for emergency purposes.',
});

// Since 20 July 2023 calls that sell nothing are exempt up to a number; beyond it, consent in any form is enough.
const otherCalls = section1200({
  ...shared,
  id: 'us.tcpa.recorded-calls-home',
  also: ['47 CFR 64.1200(a)(3)(ii)', '47 CFR 64.1200(a)(3)(iii)', '47 CFR 64.1200(a)(3)(iv)', '47 CFR 64.1200(a)(3)(v)'],
  title: 'Recorded calls to homes beyond the exempt number',
  summary: 'No recorded or artificial voice calls a home more often than is exempt without prior express consent.',
  purposes: otherThanSales,
  inForce: { from: '2023-07-20' },
  unless: [emergency, priorExpressConsent(citation), ...homeExemptions],
  because,
  reading,
  shows,
  disputes: [
    'Whether an attempt that nobody answers is a call made is open; it is counted.',
    'What a week is in (a)(3)(v) is open; any seven consecutive days are taken.',
  ],
});

export const recordedCallsToHomes: readonly Rule[] = [before2013, uncapped, capped, otherCalls];
