import type { Call } from '../../../call/call.js';
import { dateOfCall, dayReceived, graceInWords, isGraceOver } from '../../../facts/fcc-business-days.js';
import { hasAskedNotToBeCalled, requestInWords, stoppingRequest, stoppingRequestShown } from '../../../facts/opt-outs.js';
import { hasConsentedAnew } from '../../../facts/revocation.js';
import { all, not } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { addMonths, formatDay } from '../../../time/day.js';
import { isSale, periodsOfRequests } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

// Who has consented after the request is not called under an exemption. No consent undoes a request as to telemarketing.
const consentAnew = exemption({
  citation: '47 CFR 64.1200(a)(3)',
  title: 'Consent given anew',
  holds: all(not(isSale), hasConsentedAnew),
  because: () => 'Since the request the person has consented anew to calls for this purpose, which sell nothing.',
});

const FIVE_YEARS = 60;
const request = (call: Call) => stoppingRequest(call)!;
const keptUntil = (call: Call): number => addMonths(dayReceived(request(call).optOut.at, call), FIVE_YEARS);
const isKept = (call: Call): boolean => dateOfCall(call) < keptUntil(call);

/** Bound by the person's own words, and by the text, which knows marketing requests only where it speaks of marketing. */
const isByTheText = (call: Call): boolean => request(call).plain && (isSale(call) || request(call).optOut.scope !== 'marketing-calls');

// (d)(3) and (6): the text gives time to act and lets a request end after five years; here it binds at once and for ever.
export const internalDoNotCall = periodsOfRequests.map(({ grace, ...period }) =>
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
      const time = isKept(call)
        ? graceInWords(optOut.at, grace, call)
        : `the five years for which the text keeps it ended on ${formatDay(keptUntil(call))}`;
      return `A ${requestInWords(optOut, call)} ${plain ? 'stops' : 'is taken to stop'} this call; ${time}.`;
    },
    reading: (call) => {
      const isBound = isGraceOver(request(call).optOut.at, grace, call) && isKept(call);
      return isByTheText(call) && isBound ? 'literal' : 'conservative';
    },
    shows: stoppingRequestShown,
  }),
);
