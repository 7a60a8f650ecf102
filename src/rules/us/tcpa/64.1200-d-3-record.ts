import { requestInCall } from '../../../facts/opt-outs.js';
import { condition, type Condition } from '../../../law/condition.js';
import { periodsOfRequests } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

const isRequestUnrecorded: Condition = condition(['conduct.dncRequest', 'conduct.dncRequest.recordedAt'], (call) => {
  const made = requestInCall(call);
  return made !== null && made.recordedAt === null;
});

// (d)(3): recorded when it is made; (6): kept for five years.
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
    because: () => 'The person asked not to be called, and the request was not recorded.',
  }),
);
