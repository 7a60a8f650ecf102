import { isOutbound } from '../../../facts/call.js';
import {
  hasConfidentialityAgreement,
  hasSupervisorApproved,
  isApprovalAsked,
  isCustomerInformationUsed,
  isForMarketing,
  isUsedByPartner,
} from '../../../facts/customer-information.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { customerInformationRule } from './instrument.js';

const isMarketingUse = all(isCustomerInformationUsed, isForMarketing);

const whyDisputed =
  'The text in force no longer asks for the agreement; it went when opt-in came (FCC 07-22), and regulators still advise it.';

const confidentiality = {
  citation: '47 CFR 64.2007(b)',
  stage: 'before',
  certainty: 'memory',
  appliesTo: all(isMarketingUse, isUsedByPartner),
  prohibits: not(hasConfidentialityAgreement),
  disputes: [whyDisputed],
} as const;

export const safeguards: readonly Rule[] = [
  customerInformationRule({
    ...confidentiality,
    id: 'us.cpni.confidentiality',
    title: 'Confidentiality agreement',
    summary: 'No marketing use by a partner or contractor without a confidentiality agreement with the carrier.',
    reading: () => 'conservative',
    because: () => 'There is no confidentiality agreement with the partner or contractor that uses the information.',
  }),
  customerInformationRule({
    ...confidentiality,
    id: 'us.cpni.confidentiality-disputed',
    title: 'Confidentiality agreement: no longer in the text',
    summary: 'Every agreement of this kind is asked for by advice and no longer by the text.',
    decides: false,
    reading: () => 'conservative',
    because: () => whyDisputed,
  }),

  // 64.2009(c): a record of the campaign, of what was used, and of what was offered. Nothing violates it before the call.
  customerInformationRule({
    id: 'us.cpni.campaign-records',
    citation: '47 CFR 64.2009(c)',
    title: 'Records of campaigns',
    summary: 'Every campaign that uses customer information is recorded, and the record kept for at least a year.',
    stage: 'before',
    appliesTo: isMarketingUse,
    prohibits: not(isMarketingUse),
    because: () => 'The campaign is not recorded.',
    obliges: [
      {
        code: 'keep-records',
        text: 'Record the campaign, the customer information used in it and what was offered; keep the record for at least a year.',
        params: { records: 'campaign', retainYears: 1 },
      },
    ],
  }),

  // 64.2009(d): a supervisor signs off outbound requests for approval.
  customerInformationRule({
    id: 'us.cpni.supervisor-approval',
    citation: '47 CFR 64.2009(d)',
    title: 'Supervisor’s approval of requests',
    summary: 'No outbound call that asks the customer for approval without a supervisor’s approval.',
    stage: 'before',
    appliesTo: all(isOutbound, isApprovalAsked),
    prohibits: not(hasSupervisorApproved),
    because: () => 'The call asks for the customer’s approval, and no supervisor has approved such requests.',
    obliges: [{ code: 'supervisor-approval', text: 'Get a supervisor’s approval of the request before the call.' }],
  }),
];
