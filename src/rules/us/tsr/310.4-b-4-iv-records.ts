import { mayBeAbandoned } from '../../../facts/call.js';
import { areAbandonmentRecordsKept } from '../../../facts/campaign.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { section4, telemarketing } from './instrument.js';

// "(iv) The seller or telemarketer, in accordance with §310.5(b)-(d), retains records establishing compliance with
// §310.4(b)(4)(i)-(iii)." 310.5 has been renumbered since, and keeps records for five years instead of 24 months.
const keptFor = (inForce: { from: string; to?: string }, inWords: string, params: Record<string, number>): Rule =>
  section4({
    id: 'us.tsr.abandonment-records',
    citation: '16 CFR 310.4(b)(4)(iv)',
    also: ['16 CFR 310.4(b)(1)(iv)'],
    title: 'Records of the abandonment safe harbor',
    summary: 'No dialing ahead of the representatives without records that prove rate, ring time and message.',
    stage: 'before',
    inForce,
    appliesTo: all(telemarketing, mayBeAbandoned),
    prohibits: not(areAbandonmentRecordsKept),
    obliges: [{
      code: 'keep-records',
      citation: '16 CFR 310.5',
      text: `Keep the records of abandonment rate, ring time and message for ${inWords}.`,
      params: { records: 'abandonment', ...params },
    }],
    because: () => 'No records are kept that prove abandonment rate, ring time and message.',
  });

export const abandonmentRecords: readonly Rule[] = [
  keptFor({ from: '2003-03-31', to: '2024-05-16' }, '24 months', { retainMonths: 24 }),
  keptFor({ from: '2024-05-16' }, 'five years', { retainYears: 5 }),
];
