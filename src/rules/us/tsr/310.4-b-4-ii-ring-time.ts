import { mayBeAbandoned } from '../../../facts/call.js';
import { isDroppedBefore, ringingInWords } from '../../../facts/conduct.js';
import { all } from '../../../law/condition.js';
import { section4, telemarketing } from './instrument.js';

// "(ii) The seller or telemarketer, for each telemarketing call placed, allows the telephone to ring for at least fifteen (15)
// seconds or four (4) rings before disconnecting an unanswered call;"
export const abandonmentRingTime = section4({
  id: 'us.tsr.abandonment-ring-time',
  citation: '16 CFR 310.4(b)(4)(ii)',
  also: ['16 CFR 310.4(b)(1)(iv)'],
  title: 'Ring time of calls dialed ahead',
  summary: 'No unanswered call that is dialed ahead of the representatives is dropped before 15 seconds or 4 rings.',
  stage: 'after',
  inForce: { from: '2003-03-31' },
  appliesTo: all(telemarketing, mayBeAbandoned),
  prohibits: isDroppedBefore(15, 4),
  obliges: [{
    code: 'ring-15-seconds-or-4-rings',
    text: 'Let the telephone ring for 15 seconds or 4 times before giving up.',
    params: { ringSeconds: 15, rings: 4 },
  }],
  because: (call) => `The unanswered call ${ringingInWords(call)}; it must ring for 15 seconds or 4 times.`,
});
