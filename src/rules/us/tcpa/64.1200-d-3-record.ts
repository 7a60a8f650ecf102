import type { Call } from '../../../call/call.js';
import { dayInWords, firstDayOf } from '../../../facts/dates.js';
import { dateOfCall } from '../../../facts/fcc-business-days.js';
import { requestInCall, type RequestInCall } from '../../../facts/opt-outs.js';
import { condition, type Condition } from '../../../law/condition.js';
import { periodsOfRequests } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

/** The day of the call is the latest on which a request can have been recorded "at the time the request is made". */
const isRecordedInTime = ({ recordedAt }: RequestInCall, call: Call): boolean =>
  recordedAt !== null && firstDayOf(recordedAt, call) <= dateOfCall(call);

const isRequestUnrecorded: Condition = condition(['conduct.dncRequest', 'conduct.dncRequest.recordedAt'], (call) => {
  const made = requestInCall(call);
  return made !== null && !isRecordedInTime(made, call);
});

// (d)(3): recorded when it is made, whatever the time to act upon it; (6): kept for five years.
export const requestRecord = periodsOfRequests.map(({ grace: { inWords }, ...period }) =>
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
    because: (call) => {
      const { recordedAt } = requestInCall(call)!;
      const recorded = recordedAt === null ? 'not recorded' : `recorded on ${dayInWords(recordedAt, call)} only`;
      return `The person asked not to be called, and the request was ${recorded}.`;
    },
  }),
);
