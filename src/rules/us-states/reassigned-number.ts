import { answerInWords, isUncheckedOrReassigned, wasCheckedBefore } from '../../facts/reassigned-number.js';
import type { Rule } from '../../law/rule.js';
import { stateRule } from './instrument.js';

/** Maine: the database of reassigned numbers is asked before the call (us-states 4). */
export const reassignedNumbers: readonly Rule[] = [
  stateRule(
    'reassigned-number',
    {
      state: 'ME',
      citation: '10 M.R.S. § 1499-B (P.L. 2023 ch. 570)',
      from: '2024-08-09',
      certainty: 'one-secondary',
      url: 'https://legislature.maine.gov/statutes/10/title10sec1499-B.html',
    },
    {
      title: 'Reassigned Numbers Database asked before the call',
      summary: 'No sales call to a number of which the Reassigned Numbers Database was not asked, or which it says has been reassigned.',
      stage: 'before',
      prohibits: isUncheckedOrReassigned,
      because: (call) => (wasCheckedBefore(call) ? `${answerInWords(call)}.` : 'The Reassigned Numbers Database was not asked before the call.'),
    },
  ),
];
