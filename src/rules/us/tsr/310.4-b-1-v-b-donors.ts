import type { Call } from '../../../call/call.js';
import { isRecordedVoice } from '../../../facts/call.js';
import { hasEverGiven, hasGivenWithinMonths, isMember } from '../../../facts/donors.js';
import { all, any, ask, not, type Condition } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption, type Certainty, type Exemption, type Rule } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { recordedCallRule } from './310.4-b-1-v-recorded-calls.js';
import { telemarketing } from './instrument.js';

// "… or to induce a charitable contribution from a member of, or previous donor to, a non-profit charitable organization on
// whose behalf the call is made, the seller or telemarketer: …"
const toMembersAndDonors = (
  inForce: { from: string; to?: string },
  previousDonor: Condition,
  certainty: Certainty,
  more: Partial<Pick<Exemption, 'obliges' | 'otherwise'>> = {},
): Rule =>
  recordedCallRule({
    id: 'us.tsr.recorded-charity',
    citation: '16 CFR 310.4(b)(1)(v)(B)',
    title: 'Recorded calls for a charity',
    summary: 'No recorded call for a charity but to its members and previous donors.',
    stage: 'before',
    purposes: ['charity'],
    inForce,
    certainty,
    appliesTo: telemarketing,
    prohibits: isRecordedVoice,
    unless: [exemption({
      citation: '16 CFR 310.4(b)(1)(v)(B)',
      title: 'Member of, or previous donor to, the charity',
      holds: any(isMember, previousDonor),
      because: () => 'The person is a member of the charity or has given to it before.',
      ...more,
    })],
    because: () => 'The call delivers a recorded message for a charity to someone not shown to be its member or previous donor.',
  });

const previousDonor = hasGivenWithinMonths(24);

const hasGivenButTooLongAgo = all(hasEverGiven, not(previousDonor));

const giftInWords = (call: Call): string | undefined =>
  ask(hasGivenButTooLongAgo, call) === true
    ? `The last gift, of ${formatDay(call.relationship!.lastGiftOn!)}, is more than two years before the call.`
    : undefined;

const donorRecord: Duty = {
  code: 'keep-records',
  citation: '16 CFR 310.5(a)(6)',
  text: 'Keep the record of the donor: name, number, date of the last gift, charity.',
  params: { records: 'donor', retainYears: 5 },
  calls: previousDonor,
};

// The term has had a definition since 2024: a gift to that particular charity within the two years before the call.
export const recordedCharityRules: readonly Rule[] = [
  toMembersAndDonors({ from: '2008-12-01', to: '2024-05-16' }, hasEverGiven, 'primary-text'),
  toMembersAndDonors({ from: '2024-05-16' }, previousDonor, 'official-text-as-republished', { obliges: [donorRecord], otherwise: giftInWords }),
];
