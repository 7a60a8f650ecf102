import type { Call } from '../../../call/call.js';
import { days, timeAsWritten, type Period } from '../../../facts/dates.js';
import { dateOfCall, dayReceived, graceInWords, isGraceOver } from '../../../facts/fcc-business-days.js';
import { hasAskedNotToBeCalled, isRequestUnrecordedWithin, requestInWords, stoppingRequest } from '../../../facts/opt-outs.js';
import type { Rule } from '../../../law/rule.js';
import { addMonths, formatDay, type Day } from '../../../time/day.js';
import { requests, rules } from './instrument.js';

interface Version extends Pick<Rule, 'certainty'> {
  readonly inForce: { from: string; to?: string };
  readonly time: number;
}

const versions: readonly Version[] = [
  { inForce: { from: '2008-09-30', to: '2014-06-30' }, time: 31, certainty: 'two-or-more-secondary' },
  { inForce: { from: '2014-06-30' }, time: 14, certainty: 'primary-text' },
];

const THREE_YEARS = 36;
const citation = `${rules}, Part III (internal list)`;
const request = (call: Call) => stoppingRequest(call)!;

/** A number stays on the list for three years, and for the time that there is to put it there. */
const keptUntil = (time: number, call: Call): Day => addMonths(dayReceived(request(call).optOut.at, call), THREE_YEARS) + time;
const isKept = (time: number, call: Call): boolean => dateOfCall(call) <= keptUntil(time, call);

const timeInWords = (time: number, grace: Period, call: Call): string =>
  isKept(time, call)
    ? graceInWords(request(call).optOut.at, grace, call)
    : `the time for which the text keeps it ended on ${formatDay(keptUntil(time, call))}`;

export const internalList: readonly Rule[] = versions.flatMap(({ inForce, certainty, time }) => {
  const grace = days(time);
  return [
    // The text gives time to act and lets a request end; here it binds at once and for ever.
    requests({
      id: 'ca.crtc.internal-list',
      citation,
      title: 'Do-not-call requests to the telemarketer or its client',
      summary: 'No telemarketing call to a person who has asked whoever is called for not to be called.',
      stage: 'before',
      inForce,
      certainty,
      prohibits: hasAskedNotToBeCalled,
      because: (call) => {
        const { optOut, plain } = request(call);
        return `A ${requestInWords(optOut, call)} ${plain ? 'stops' : 'is taken to stop'} this call; ${timeInWords(time, grace, call)}.`;
      },
      reading: (call) => {
        const { optOut, plain } = request(call);
        return plain && isGraceOver(optOut.at, grace, call) && isKept(time, call) ? 'literal' : 'conservative';
      },
      shows: (call) => {
        const { optOut, index } = request(call);
        return { [`optOuts[${index}].at`]: timeAsWritten(optOut.at), [`optOuts[${index}].scope`]: optOut.scope ?? 'all-calls' };
      },
    }),

    requests({
      id: 'ca.crtc.record-do-not-call-request',
      citation,
      title: 'Record of a do-not-call request',
      summary: `Every do-not-call request is on the internal list within ${time} days and stays there for three years and ${time} days.`,
      stage: 'during',
      inForce,
      certainty,
      prohibits: isRequestUnrecordedWithin(time),
      obliges: [{
        code: 'record-do-not-call-request',
        text: `Put a number whose holder asks not to be called on the internal list within ${time} days, and keep it there for three years and ${time} days from the request.`,
        params: { withinDays: time, retainYears: 3, retainDays: time },
      }],
      because: ({ conduct }) =>
        conduct!.dncRequest!.recordedAt === null
          ? 'The person asked not to be called, and the request was not recorded.'
          : `The person asked not to be called, and the request was recorded more than ${time} days later.`,
      // What is not on record yet may still be put there in time.
      reading: ({ conduct }) => (conduct!.dncRequest!.recordedAt === null ? 'conservative' : 'literal'),
    }),
  ];
});
