import { isRecordedVoice } from '../../facts/call.js';
import { callsShown, countInWords, endedCallShown, hasPersonEndedCall, isCapReached, type SalesCallCap } from '../../facts/sales-call-caps.js';
import { all } from '../../law/condition.js';
import type { Rule } from '../../law/rule.js';
import { callToCustomer, exemptCall } from './exempt-calls.js';
import { caps } from './frequency-cap.data.js';
import { salesCallsTo, stateRule } from './instrument.js';

/** What is capped, in words: `3 calls or texts to a person about one subject in 24 hours`. */
function inWords({ most, hours, counts, texts, ofSubject }: SalesCallCap): string {
  if (counts === 'recorded-calls-taken') return `${most} completed recorded call to a number in ${hours} hours`;
  return `${most} ${texts ? 'calls or texts' : 'calls'} to a person${ofSubject ? ' about one subject' : ''} in ${hours} hours`;
}

const capped: readonly Rule[] = caps.map(({ cap, reach = 'residents', recorded, exempts = [], customer, ...row }) =>
  stateRule('frequency-cap', row, {
    title: `${cap.most === 1 ? 'One recorded call' : 'Three calls'} in ${cap.hours} hours`,
    summary: `No more than ${inWords(cap)} for one seller, whoever dials and from whatever number.`,
    stage: 'before',
    appliesTo: recorded === undefined ? salesCallsTo[reach] : all(salesCallsTo[reach], isRecordedVoice),
    exempts: exempts.map(exemptCall),
    prohibits: isCapReached(cap),
    unless: customer === undefined ? [] : [callToCustomer(customer)],
    because: (call) => `${countInWords(cap, call)}; no more than ${inWords(cap)} may be made.`,
    shows: (call) => callsShown(cap, call),
    obliges: [{
      code: 'count-toward-cap',
      text: recorded === undefined ? `Count the call, answered or not, toward ${inWords(cap)}.` : `Count the call, if it is completed, toward ${inWords(cap)}.`,
      params: { calls: cap.most, hours: cap.hours },
    }],
  }),
);

const noCallBack = stateRule(
  'frequency-cap',
  {
    state: 'NV',
    citation: 'Nev. Rev. Stat. § 597.814(2)(b)',
    certainty: 'primary-text',
    url: 'https://www.leg.state.nv.us/NRS/NRS-597.html',
  },
  {
    title: 'No call-back after the person ended the call',
    summary: 'No recorded call to a number at which the person has ended such a call.',
    stage: 'before',
    appliesTo: all(salesCallsTo.anyone, isRecordedVoice),
    prohibits: hasPersonEndedCall,
    unless: [callToCustomer({ citation: 'Nev. Rev. Stat. § 597.814(3)', whileOngoing: true })],
    because: () => 'The person has ended an earlier recorded call of this seller; the device may not call the number back.',
    shows: endedCallShown,
  },
);

/** How often a person may be called (us-states 3). */
export const frequencyCaps: readonly Rule[] = [...capped, noCallBack];
