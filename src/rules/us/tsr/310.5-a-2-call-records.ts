import { dialing } from '../../../facts/call.js';
import { areRecordsLacking, isRecordErrorCorrected } from '../../../facts/records.js';
import { callsOfTheTelemarketingPlan } from '../../../facts/telemarketing.js';
import { all, ask } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption } from '../../../law/rule.js';
import { conservativeForBusiness, exemptFromRecords, keptFiveYears } from './310.5-records.js';
import { section5 } from './instrument.js';

// (i) telemarketer; (ii) seller or charity; (iii) what is sold or asked for; (iv) consumer or business; (v) outbound or not;
// (vi) prerecorded or not; (vii) both numbers, date, time and duration; (viii) script and message; (ix) number and name sent, and
// the proof that they may be; (x) disposition, and to whom the call was transferred.
const items = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

// Elements of 310.5(d); that it asks for procedures, training and monitoring is from memory.
const correctedError = exemption({
  citation: '16 CFR 310.5(d)',
  title: 'Inadvertent error in call records, corrected',
  holds: isRecordErrorCorrected(30),
  because: () => 'The error in the records was inadvertent and was corrected within 30 days of its discovery.',
});

const isByHand = is(dialing, 'manual');

const shared = {
  citation: '16 CFR 310.5(a)(2)',
  stage: 'after',
  inForce: { from: '2024-10-15' },
  exempts: exemptFromRecords,
  prohibits: areRecordsLacking,
} as const;

export const callRecords = section5({
  ...shared,
  id: 'us.tsr.call-records',
  also: ['16 CFR 310.5(b)', '16 CFR 310.5(c)'],
  title: 'Records of each call',
  summary: 'No call of which the record is missing, incomplete or not in the required format.',
  defences: [correctedError],
  obliges: items.map((item) =>
    keptFiveYears('call', {
      citation: `16 CFR 310.5(a)(2)(${item})`,
      text: 'Keep the record of this call in every item, numbers in E.164, times in UTC to the second, for five years.',
    }),
  ),
  because: () => 'The record of the call is missing, incomplete or not in the required format.',
  // An individual who enters one number by hand is excused from two items; every item is asked for (us-tsr 7).
  reading: (call) => (ask(isByHand, call) === true ? 'conservative' : conservativeForBusiness(call)),
  disputes: ['Which two items a call that an individual dials by hand may lack; see us.tsr.call-records-disputed.'],
});

export const callRecordsDisputed = section5({
  ...shared,
  id: 'us.tsr.call-records-disputed',
  title: 'Records of calls dialed by hand: disputed',
  summary: 'No certainty that the record of a call dialed by hand must hold every item.',
  certainty: 'memory',
  decides: false,

  appliesTo: all(callsOfTheTelemarketingPlan, isByHand),
  because: () =>
    'A call that an individual dials by hand is excused from two items of 16 CFR 310.5(a)(2): disposition and, by a law-firm note of ' +
    'March 2024, caller ID, or else numbers and times; all items are asked for.',
});
