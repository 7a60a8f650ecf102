import { isDroppedBefore, ringingInWords } from '../../../facts/conduct.js';
import { section1200 } from './instrument.js';

// (a)(6), of every telemarketing call, live or recorded, of non-profits too. The FCC asked in 2025 whether to delete it.
export const ringTime = section1200({
  id: 'us.tcpa.ring-time',
  citation: '47 CFR 64.1200(a)(6)',
  title: 'Ring time of telemarketing calls',
  summary: 'No unanswered telemarketing call is dropped before 15 seconds or 4 rings.',
  stage: 'after',
  purposes: ['sale'],
  inForce: { from: '2003-10-01' },
  prohibits: isDroppedBefore(15, 4),
  obliges: [{
    code: 'ring-15-seconds-or-4-rings',
    text: 'Let the telephone ring for 15 seconds or 4 times before giving up.',
    params: { ringSeconds: 15, rings: 4 },
  }],
  because: (call) => `The unanswered call ${ringingInWords(call)}; it must ring for 15 seconds or 4 times.`,
  disputes: ['FCC 25-76 (28 Oct 2025) asks whether to delete the paragraph; it still stood on 28 Sep 2026.'],
});
