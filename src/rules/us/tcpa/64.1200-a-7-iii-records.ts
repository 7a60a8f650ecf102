import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { areAbandonmentRecordsKept } from '../../../facts/campaign.js';
import { all, not } from '../../../law/condition.js';
import { abandonmentRule } from './64.1200-a-7-telemarketing.js';

// (a)(7)(iii)
export const abandonmentRecords = abandonmentRule({
  id: 'us.tcpa.abandonment-records',
  citation: '47 CFR 64.1200(a)(7)(iii)',
  title: 'Records of abandoned calls',
  summary: 'No dialing ahead of the representatives without records that prove compliance with the limits on abandoned calls.',
  stage: 'before',
  inForce: { from: '2003-10-01' },
  appliesTo: all(isOutbound, mayBeAbandoned),
  prohibits: not(areAbandonmentRecordsKept),
  obliges: [{ code: 'keep-records', text: 'Keep the records that prove compliance with the limits on abandoned calls.', params: { records: 'abandonment' } }],
  because: () => 'No records are kept that prove compliance with the limits on abandoned calls.',
});
