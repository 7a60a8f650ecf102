import { approvals, hasApproval, hasApprovalBy, isApprovalStatusKnown } from '../../../facts/customer-approvals.js';
import {
  isCustomerInformationGiven,
  isCustomerInformationUsed,
  isOfferFree,
  isUsedByPartner,
  tracksCompetitorCallers,
} from '../../../facts/customer-information.js';
import { all, ask, not, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import { freeUses } from './64.2005-free-uses.js';
import { approvalRule, customerInformationRule } from './instrument.js';

const retained = {
  code: 'retain-consent-evidence',
  citation: '47 CFR 64.2007(a)(3)',
  text: 'Keep the record of the customer’s approval for at least a year.',
  params: { retainYears: 1 },
} as const;

// "whether oral, written or electronic"
const noticeKept = {
  code: 'keep-records',
  citation: '47 CFR 64.2008(a)(2)',
  text: 'Keep the record of the notice to the customer for at least a year.',
  params: { records: 'notice', retainYears: 1 },
} as const;

const approved = (citation: string, title: string, holds: Condition, because: string, obliges: Exemption['obliges']): Exemption =>
  exemption({ citation, title, holds, because: () => because, obliges });

// Opting in always suffices; opting out only where the carrier, its agents and its affiliates in communications market
// communications-related services. What each approval must have, the paragraphs after this one say.
const byApproval: readonly Exemption[] = [
  approved('47 CFR 64.2007(b)', 'Opt-in approval', hasApprovalBy('opt-in'), 'The customer has opted in to this use.', [
    retained,
    noticeKept,
  ]),
  approved('47 CFR 64.2007(b)', 'Opt-out approval', hasApprovalBy('opt-out'), 'The customer was notified and has not opted out.', [
    retained,
    noticeKept,
  ]),
  approved(
    '47 CFR 64.2008(f)',
    'Approval for this one call',
    hasApprovalBy('one-time-oral'),
    'The information is used with the customer’s oral approval, in this call only.',
    [retained, noticeKept],
  ),
];

// A partner's or contractor's marketing of what 64.2005 frees is free by the letter of 64.2007(b); the order that brought
// opt-in speaks of any marketing by them.
const isFreeByTheLetter = all(isUsedByPartner, isOfferFree);

const whyDisputed =
  'By its words 47 CFR 64.2007(b) leaves free what 47 CFR 64.2005 permits; the order FCC 07-22 asks ' +
  'partners and contractors for opt-in in any marketing.';

export const approval: readonly Rule[] = [
  customerInformationRule({
    id: 'us.cpni.approval',
    citation: '47 CFR 64.2007(b)',
    also: ['47 CFR 64.2005(b)'],
    title: 'Approval of the customer',
    summary: 'No use of customer information for marketing without the customer’s approval, unless a paragraph frees it.',
    stage: 'before',
    appliesTo: isCustomerInformationGiven,
    prohibits: all(isCustomerInformationUsed, not(tracksCompetitorCallers)),
    unless: [...freeUses, ...byApproval],
    because: (call) =>
      approvals(call).length === 0
        ? 'This use needs the customer’s approval, and none is on file.'
        : 'No approval on file is of a kind that suffices for this use: partners, contractors, ' +
          'others and non-communications products need opt-in.',
    reading: (call) => (ask(isFreeByTheLetter, call) === true ? 'conservative' : 'literal'),
    disputes: [whyDisputed],
  }),

  approvalRule({
    id: 'us.cpni.approval-disputed',
    citation: '47 CFR 64.2007(b)',
    title: 'Approval of the customer: partners and contractors',
    summary:
      'No marketing by a partner or contractor without opt-in, even of what is free to the ' +
      'carrier; that rests on an order of the Commission.',
    stage: 'before',
    decides: false,
    certainty: 'reasoning',
    prohibits: all(isFreeByTheLetter, not(hasApproval)),
    because: () => whyDisputed,
    reading: () => 'conservative',
    disputes: [whyDisputed],
  }),

  // 64.2009(a): the status of the approval has to be clear before the information is used.
  approvalRule({
    id: 'us.cpni.approval-status',
    citation: '47 CFR 64.2009(a)',
    also: ['47 CFR 64.2009(b)'],
    title: 'Status of the approval',
    summary: 'No use of customer information before it is established whether the customer has approved.',
    stage: 'before',
    prohibits: not(isApprovalStatusKnown),
    because: () => 'Whether the customer has approved is not known.',
  }),
];
