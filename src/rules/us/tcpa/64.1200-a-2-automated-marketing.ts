import type { Call } from '../../../call/call.js';
import { automationInWords, isAutomated } from '../../../facts/autodialer.js';
import { isProtectedLine, isTakenForMobile, lineInWords } from '../../../facts/protected-line.js';
import { all } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import {
  consentToNonprofitOrHealthcare, priorExpressConsent, priorExpressWrittenConsent, reassignedNumbersDatabase,
} from './64.1200-a-1-consent.js';
import { recentlyPorted } from './64.1200-a-1-iv-ported-number.js';
import { section1200 } from './instrument.js';

const citation = '47 CFR 64.1200(a)(2)';

const shared = {
  id: 'us.tcpa.automated-marketing',
  citation,
  title: 'Automated sales calls to mobiles and other protected lines',
  stage: 'before',
  purposes: ['sale'],
  prohibits: all(isProtectedLine, isAutomated),
  because: (call: Call) => `${automationInWords(call)}, ${lineInWords(call)}, and the call sells or advertises.`,
  reading: (call: Call) => (isTakenForMobile(call) ? 'conservative' : 'literal'),
} as const;

// Until prior express written consent was asked for, on 16 October 2013, any prior express consent would do.
const consentInAnyForm = [
  { inForce: { from: '2003-08-25', to: '2005-01-01' }, defences: [reassignedNumbersDatabase] },
  { inForce: { from: '2005-01-01', to: '2013-10-16' }, defences: [recentlyPorted, reassignedNumbersDatabase] },
].map((period) =>
  section1200({
    ...shared,
    ...period,
    certainty: 'memory',
    summary: 'No autodialed, artificial or prerecorded sales call to a mobile or other protected line without prior express consent.',
    unless: [priorExpressConsent(citation)],
    disputes: ['The paragraphs are numbered as they are today; at the time (a)(1) said this.'],
  }),
);

const writtenConsent = section1200({
  ...shared,
  inForce: { from: '2013-10-16' },
  summary: 'No autodialed, artificial or prerecorded sales call to a mobile or protected line without prior express written consent.',
  unless: [priorExpressWrittenConsent(citation), consentToNonprofitOrHealthcare(citation)],
  defences: [recentlyPorted, reassignedNumbersDatabase],
  disputes: [
    'Bradford v. Sovereign Pest (5th Cir., 25 Feb 2026) reads the statute to ask for prior express consent only, oral or written.',
  ],
});

export const automatedMarketing: readonly Rule[] = [...consentInAnyForm, writtenConsent];
