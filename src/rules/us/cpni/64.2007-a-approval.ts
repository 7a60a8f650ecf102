import { approvalLacks, type RequirementName } from '../../../facts/customer-approvals.js';
import type { Rule } from '../../../law/rule.js';
import { approvalRule } from './instrument.js';

interface Element {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly summary: string;
  readonly lacks: RequirementName;
  readonly because: Rule['because'];
  readonly reading?: Rule['reading'];
}

/** One thing that an approval must be or have; where there is none of a kind that suffices, 64.2007(b) says so. */
export const element = ({ lacks, ...draft }: Element): Rule =>
  approvalRule({ ...draft, also: ['47 CFR 64.2007(b)'], stage: 'before', prohibits: approvalLacks(lacks) });

export const approvalElements: readonly Rule[] = [
  // 64.2007(a)(1): for an oral approval the carrier bears the burden of proof.
  element({
    id: 'us.cpni.oral-approval',
    citation: '47 CFR 64.2007(a)(1)',
    title: 'Proof of an oral approval',
    summary: 'No reliance on an oral approval that cannot be proved.',
    lacks: 'oral proof',
    because: () => 'The approval is oral, and there is no record that proves it.',
  }),

  // 64.2007(a)(2): an approval or a refusal lasts until the customer changes it.
  element({
    id: 'us.cpni.refusal',
    citation: '47 CFR 64.2007(a)(2)',
    title: 'Refusal or revocation by the customer',
    summary: 'No use of customer information after the customer has refused or revoked, until the customer approves anew.',
    lacks: 'refusal',
    because: () => 'The customer has opted out or revoked the approval, and has not approved since.',
  }),
];
