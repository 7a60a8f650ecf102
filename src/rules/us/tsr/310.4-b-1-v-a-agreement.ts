import { isRecordedVoice } from '../../../facts/call.js';
import { consentsOf } from '../../../facts/consent.js';
import {
  agreementFollowsDisclosure, agreementHasNumberAndSignature, agreementIsNoCondition, agreementNamesSeller, hasRecordedCallAgreement,
} from '../../../facts/recorded-agreement.js';
import { all, ask, condition, type Condition } from '../../../law/condition.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { recordedCallRule } from './310.4-b-1-v-recorded-calls.js';
import { keptForItsTerm } from './310.5-retention.js';
import { telemarketing } from './instrument.js';

const shared = { stage: 'before', purposes: ['sale'], inForce: { from: '2009-09-01' }, prohibits: isRecordedVoice } as const;

// "(A) In any such call to induce the purchase of any good or service, the seller has obtained from the recipient of the call
// an express agreement, in writing, that: …"
const agreement = recordedCallRule({
  ...shared,
  id: 'us.tsr.recorded-agreement',
  citation: '16 CFR 310.4(b)(1)(v)(A)',
  title: 'Written agreement to recorded sales calls',
  summary: 'No recorded sales call without the express written agreement of its recipient to recorded calls.',
  appliesTo: telemarketing,
  unless: [exemption({
    citation: '16 CFR 310.4(b)(1)(v)(A)',
    title: 'Written agreement to recorded calls',
    holds: all(condition(['consents'], (call) => consentsOf(call).length > 0), hasRecordedCallAgreement),
    because: () => 'An express written agreement to recorded calls is in force.',
    otherwise: (call) =>
      call.consents?.length === 0 ? 'No agreement is on record.'
      : ask(hasRecordedCallAgreement, call) === false ? 'No agreement on record is express, in writing, for recorded calls and in force.'
      : undefined,
    obliges: keptForItsTerm({ code: 'retain-consent-evidence', citation: '16 CFR 310.5(a)(8)', text: 'Keep the agreement to recorded calls.' }),
  })],
  because: () => 'The call delivers a recorded message, and no express written agreement to recorded calls is in force.',
});

interface Element {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly summary: string;
  readonly has: Condition;
  readonly because: string;
  readonly otherwise: string;
}

/** One thing that the agreement must have or be; where there is no agreement at all, (A) says so. */
const element = ({ id, citation, title, summary, has, because, otherwise }: Element): Rule =>
  recordedCallRule({
    ...shared,
    id,
    citation,
    title,
    summary,
    appliesTo: all(telemarketing, hasRecordedCallAgreement),
    unless: [exemption({ citation, title, holds: has, because: () => because })],
    because: () => otherwise,
  });

export const recordedAgreementRules: readonly Rule[] = [
  agreement,

  // "(i) The seller obtained only after a clear and conspicuous disclosure that the purpose of the agreement is to authorize
  // the seller to place prerecorded calls to such person;"
  element({
    id: 'us.tsr.recorded-agreement-disclosure',
    citation: '16 CFR 310.4(b)(1)(v)(A)(i)',
    title: 'Agreement after a clear disclosure',
    summary: 'Every agreement to recorded calls follows a clear and conspicuous disclosure that it authorizes recorded calls.',
    has: agreementFollowsDisclosure,
    because: 'The agreement was obtained after a clear disclosure that it authorizes recorded calls.',
    otherwise: 'The agreement is not shown to follow a clear disclosure that it authorizes recorded calls.',
  }),

  // "(ii) The seller obtained without requiring, directly or indirectly, that the agreement be executed as a condition of
  // purchasing any good or service;"
  element({
    id: 'us.tsr.recorded-agreement-condition',
    citation: '16 CFR 310.4(b)(1)(v)(A)(ii)',
    title: 'Agreement that is no condition of purchase',
    summary: 'No agreement to recorded calls may be required in order to buy.',
    has: agreementIsNoCondition,
    because: 'The agreement was not a condition of purchase.',
    otherwise: 'The agreement is not shown to have been obtained without being a condition of purchase.',
  }),

  // "(iii) Evidences the willingness of the recipient of the call to receive calls that deliver prerecorded messages by or on
  // behalf of a specific seller; and"
  element({
    id: 'us.tsr.recorded-agreement-seller',
    citation: '16 CFR 310.4(b)(1)(v)(A)(iii)',
    title: 'Agreement with this specific seller',
    summary: 'Every agreement to recorded calls names the specific seller that is called for.',
    has: agreementNamesSeller,
    because: 'The agreement names the seller.',
    otherwise: 'The agreement does not name the seller of this call.',
  }),

  // "(iv) Includes such person's telephone number and signature; …"
  element({
    id: 'us.tsr.recorded-agreement-number-signature',
    citation: '16 CFR 310.4(b)(1)(v)(A)(iv)',
    title: 'Agreement with number and signature',
    summary: 'Every agreement to recorded calls holds the number called and the person’s signature.',
    has: agreementHasNumberAndSignature,
    because: 'The agreement holds the number called and is signed.',
    otherwise: 'The agreement is not shown to hold the number called and a signature.',
  }),
];
