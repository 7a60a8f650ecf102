import type { Call } from '../../../call/call.js';
import { isOutbound, isRecordedVoice, purpose } from '../../../facts/call.js';
import { days, timeAsWritten, type Period } from '../../../facts/dates.js';
import { businessDays, dateOfCall, dayReceived, graceInWords, isGraceOver } from '../../../facts/fcc-business-days.js';
import { hasAskedNotToBeCalled, requestInCall, requestInWords, stoppingRequest } from '../../../facts/opt-outs.js';
import { isResidence } from '../../../facts/person.js';
import { isHomeLine } from '../../../facts/protected-line.js';
import { hasConsentedAnew } from '../../../facts/revocation.js';
import { all, any, condition, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Certainty, type Rule } from '../../../law/rule.js';
import { addMonths, formatDay } from '../../../time/day.js';
import { section1200 } from './instrument.js';

const isSale = is(purpose, 'sale');
const isRecordedToHome = all(isRecordedVoice, isHomeLine, not(is(purpose, 'emergency')));
const telemarketing = all(isOutbound, isResidence);

/** Telemarketing to residences, mobiles by (e) among them; since 2023 recorded calls to homes under the exemptions of (a)(3) too. */
export const telemarketingPeriod = { purposes: ['sale'], inForce: { from: '2003-08-25', to: '2023-07-20' }, appliesTo: telemarketing } as const;
export const exemptCallsPeriod = { inForce: { from: '2023-07-20' }, appliesTo: all(telemarketing, any(isSale, isRecordedToHome)) } as const;

/** The law's time to act upon a request, and how the text was read. */
interface Clock {
  readonly grace: Period;
  readonly certainty: Certainty;
}
const thirtyDays: Clock = { grace: days(30), certainty: 'primary-text-of-an-earlier-edition' };
const tenBusinessDays: Clock = { grace: businessDays(10), certainty: 'official-text-as-republished' };
const changedOn = '2025-04-11';

const periods = [
  { ...telemarketingPeriod, ...thirtyDays },
  { ...exemptCallsPeriod, inForce: { from: exemptCallsPeriod.inForce.from, to: changedOn }, ...thirtyDays },
  { ...exemptCallsPeriod, inForce: { from: changedOn }, ...tenBusinessDays },
];

// Who has consented after the request is not called under an exemption. No consent undoes a request as to telemarketing.
const consentAnew = exemption({
  citation: '47 CFR 64.1200(a)(3)',
  title: 'Consent given anew',
  holds: all(not(isSale), hasConsentedAnew),
  because: () => 'Since the request the person has consented anew to calls for this purpose, which sell nothing.',
});

const fiveYears = 60;
const request = (call: Call) => stoppingRequest(call)!;
const keptUntil = (call: Call): number => addMonths(dayReceived(request(call).optOut.at, call), fiveYears);
const isKept = (call: Call): boolean => dateOfCall(call) < keptUntil(call);

/** Bound by the person's own words, and by the text, which knows marketing requests only where it speaks of marketing. */
const isByTheText = (call: Call): boolean =>
  request(call).plain && (isSale(call) || request(call).optOut.scope !== 'marketing-calls');

// (d)(3) and (6): the text gives time to act and lets a request end after five years; here it binds at once and for ever.
export const internalDoNotCall: readonly Rule[] = periods.map(({ grace, ...period }) =>
  section1200({
    ...period,
    id: 'us.tcpa.internal-do-not-call',
    citation: '47 CFR 64.1200(d)(3)',
    also: ['47 CFR 64.1200(d)(5)', '47 CFR 64.1200(d)(6)', '47 CFR 64.1200(e)'],
    title: 'Do-not-call requests to the seller',
    summary: 'No telemarketing call, and no exempt recorded call to a home, to a person who has asked the seller not to be called.',
    stage: 'before',
    prohibits: hasAskedNotToBeCalled,
    unless: [consentAnew],
    because: (call) => {
      const { optOut, plain } = request(call);
      const time = isKept(call) ? graceInWords(optOut.at, grace, call) : `the five years for which the text keeps it ended on ${formatDay(keptUntil(call))}`;
      return `A ${requestInWords(optOut, call)} ${plain ? 'stops' : 'is taken to stop'} this call; ${time}.`;
    },
    reading: (call) => (isByTheText(call) && isGraceOver(request(call).optOut.at, grace, call) && isKept(call) ? 'literal' : 'conservative'),
    shows: (call) => {
      const { optOut, index } = request(call);
      return { [`optOuts[${index}].at`]: timeAsWritten(optOut.at), [`optOuts[${index}].scope`]: optOut.scope ?? 'all-calls' };
    },
  }),
);

const isRequestUnrecorded: Condition = condition(['conduct.dncRequest', 'conduct.dncRequest.recordedAt'], (call) => {
  const made = requestInCall(call);
  return made !== null && made.recordedAt === null;
});

// (d)(3): recorded when it is made.
export const requestRecord: readonly Rule[] = periods.map(({ grace: { inWords }, ...period }) =>
  section1200({
    ...period,
    id: 'us.tcpa.record-do-not-call-request',
    citation: '47 CFR 64.1200(d)(3)',
    also: ['47 CFR 64.1200(d)(6)'],
    title: 'Record of a do-not-call request',
    summary: 'Every do-not-call request is recorded when it is made, and kept for five years.',
    stage: 'during',
    prohibits: isRequestUnrecorded,
    obliges: [{
      code: 'record-do-not-call-request',
      text: `Record a do-not-call request when it is made, act upon it within ${inWords} at most, and keep it for five years.`,
      params: { retainYears: 5 },
    }],
    because: () => 'The person asked not to be called, and the request was not recorded.',
  }),
);

// (d)(1), (2) and (6). Asked of nobody: advice is due only where the house itself says that it has no such procedures.
const isWithoutProcedures: Condition = condition([], ({ procedures }) =>
  [procedures?.written, procedures?.trained, procedures?.listKept].includes(false),
);

export const proceduresAdvice: readonly Rule[] = [telemarketingPeriod, exemptCallsPeriod].map((period) =>
  section1200({
    ...period,
    id: 'us.tcpa.do-not-call-procedures',
    citation: '47 CFR 64.1200(d)(1)',
    also: ['47 CFR 64.1200(d)(2)', '47 CFR 64.1200(d)(6)'],
    title: 'Do-not-call policy, training and list',
    summary: 'No such call is made by a house without a written do-not-call policy, trained staff and a list of its own.',
    stage: 'before',
    decides: false,
    prohibits: isWithoutProcedures,
    because: () => 'The house says that it lacks a written do-not-call policy, training in it, or a do-not-call list of its own.',
    shows: ({ procedures = {} }) =>
      Object.fromEntries((['written', 'trained', 'listKept'] as const).map((key) => [`procedures.${key}`, procedures[key]])),
  }),
);
