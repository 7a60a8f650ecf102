import { hasApprovalBy } from '../../../facts/customer-approvals.js';
import { isConversation, isDisclosed } from '../../../facts/conduct.js';
import { needsApproval } from '../../../facts/customer-information.js';
import { all, any, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { element } from './64.2007-a-approval.js';
import { approvalRule } from './instrument.js';

export const oneTimeApproval: readonly Rule[] = [
  // 64.2008(f): for the duration of the call. What has chosen the call was used before anybody could be asked.
  element({
    id: 'us.cpni.one-time-approval',
    citation: '47 CFR 64.2008(f)',
    title: 'Oral approval for one call',
    summary: 'No oral approval reaches beyond the call in which it is given, or back to the choice of that call.',
    lacks: 'one call',
    because: (call) =>
      call.customerInformation!.usedToSelectCall === false
        ? 'The oral approval was not given in this call, and reaches no other.'
        : 'The information was used to choose or time the call, before an oral approval for it could be given.',
  }),

  // The notice may leave things out, but not that the customer can refuse.
  approvalRule({
    id: 'us.cpni.one-time-notice',
    citation: '47 CFR 64.2008(f)',
    title: 'Oral notice in the call',
    summary: 'Every call with oral approval begins with a notice of the use, and of the right to refuse it.',
    stage: 'during',
    appliesTo: all(needsApproval, hasApprovalBy('one-time-oral')),
    prohibits: all(
      isConversation,
      any(
        not(isDisclosed(['customer-information-notice'], ['pitch'])),
        not(isDisclosed(['customer-information-refusal-right'], ['pitch'])),
      ),
    ),
    because: () => 'The customer was not told, before the information was used, of its use and of the right to refuse it.',
    obliges: [
      {
        code: 'customer-information-notice',
        text: 'Tell the customer how the information would be used in this call and that this can be refused; use it only after approval.',
        params: { says: ['customer-information-notice', 'customer-information-refusal-right'] },
      },
      { code: 'stop-using-customer-information', text: 'Stop using the information when the call ends.' },
    ],
  }),
];
