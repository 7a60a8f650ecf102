import {
  areAbandonmentRecordsKept, daily, exceedsAbandonmentRate, inPeriodsOf, isAbandonmentLimited, type Counting,
} from '../../../facts/campaign.js';
import { isLive, isRecordedVoice } from '../../../facts/call.js';
import { greetingToAgent, isAnsweredByPerson, isConnectedWithin, isHungUpFirst, isMessagePlayedWithin } from '../../../facts/conduct.js';
import { firstLocalDay, lastLocalDay } from '../../../facts/local-time.js';
import { hasOwnAbandonmentMessage, identifiesPrincipalWhenAbandoned } from '../../../facts/message.js';
import { all, always, any, condition, not, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import { recordedAgreementRules } from './310.4-b-1-v-a-agreement.js';
import { recordedCharityRules } from './310.4-b-1-v-b-donors.js';
import { interactiveOptOutRules } from './310.4-b-1-v-b-ii-a-interactive-opt-out.js';
import { tollFreeOptOutRules } from './310.4-b-1-v-b-ii-b-toll-free-opt-out.js';
import { recordedMessageRules } from './310.4-b-1-v-b-message.js';
import { healthcareMessage } from './310.4-b-1-v-recorded-calls.js';
import { section4, telemarketing } from './instrument.js';

// Whether a rule speaks of calls for this purpose on this day.
const binds = ({ purposes, inForce: { from, to } }: Rule): Condition =>
  condition(
    ['at', 'call.purpose'],
    (call) =>
      (purposes === 'any' || purposes.includes(call.call.purpose)) &&
      from <= lastLocalDay(call) &&
      (to === undefined || firstLocalDay(call) < to),
  );

// The call does not violate the rule.
const isKept = (rule: Rule): Condition =>
  any(not(binds(rule)), not(rule.appliesTo), not(rule.prohibits), ...[...rule.exempts, ...rule.unless].map(({ holds }) => holds));

const recordedCallRules = [
  ...recordedAgreementRules, ...recordedCharityRules, ...recordedMessageRules, ...interactiveOptOutRules, ...tollFreeOptOutRules,
];

// "(C) Any call that complies with all applicable requirements of this paragraph (v) shall not be deemed to violate
// §310.4(b)(1)(iv) of this part."
const compliantRecordedCall = exemption({
  citation: '16 CFR 310.4(b)(1)(v)(C)',
  title: 'Recorded call that complies with (b)(1)(v)',
  holds: all(isRecordedVoice, ...recordedCallRules.map(isKept)),
  because: () => 'The call delivers a recorded message that meets all the requirements for recorded calls, so it is not an abandoned call.',
});

// "(4) A seller or telemarketer will not be liable for violating §310.4(b)(1)(iv) if: …" All of (i) to (iv) must be met; (ii) is
// about unanswered calls, and a call that was abandoned has been answered.
const safeHarbor = (counting: Counting, message: Condition): Exemption =>
  exemption({
    citation: '16 CFR 310.4(b)(4)',
    also: ['(i)', '(ii)', '(iii)', '(iv)'].map((element) => `16 CFR 310.4(b)(4)${element}`),
    title: 'Call abandonment safe harbor',
    holds: all(isAbandonmentLimited, not(exceedsAbandonmentRate(counting, 3)), message, areAbandonmentRecordsKept),
    because: () => 'The campaign keeps to 3 percent, and every other element of the safe harbor is met.',
  });

const messageInTime = all(any(isLive, hasOwnAbandonmentMessage), identifiesPrincipalWhenAbandoned, isMessagePlayedWithin(2_000));

// "(iv) Abandoning any outbound telephone call. An outbound telephone call is “abandoned” under this section if a person
// answers it and the telemarketer does not connect the call to a sales representative within two (2) seconds of the
// person's completed greeting."
const abandoning = (inForce: Parameters<typeof section4>[0]['inForce'], calls: Condition, unless: readonly Exemption[]): Rule =>
  section4({
    id: 'us.tsr.abandonment',
    citation: '16 CFR 310.4(b)(1)(iv)',
    title: 'Abandoned call',
    summary: 'No person who answers is left without a representative for more than two seconds after the greeting.',
    stage: 'after',
    inForce,
    appliesTo: all(telemarketing, calls),
    prohibits: all(isAnsweredByPerson, not(isConnectedWithin(2_000)), not(isHungUpFirst)),
    unless,
    obliges: [
      {
        code: 'connect-within-2-seconds',
        text: 'Connect the call to a representative within two seconds after the person’s completed greeting.',
        params: { withinSeconds: 2 },
        calls: isLive,
      },
      {
        code: 'ring-15-seconds-or-4-rings',
        citation: '16 CFR 310.4(b)(4)(ii)',
        text: 'Let the telephone ring for 15 seconds or 4 times before giving up.',
        params: { ringSeconds: 15, rings: 4 },
        calls: isLive,
      },
    ],
    because: (call) => {
      const came = greetingToAgent.given(call);
      return came == null
        ? 'A person answered and no representative came.'
        : `The representative came ${came} ms after the person’s greeting; 2000 ms are allowed.`;
    },
  });

// Until recorded calls got their own paragraph they were tolerated, so that the ban is applied to live calls only (us-tsr 5.6).
export const abandonment: readonly Rule[] = [
  abandoning({ from: '2003-03-31', to: '2003-10-01' }, isLive, [safeHarbor(daily, always)]),
  abandoning({ from: '2003-10-01', to: '2008-10-01' }, isLive, [safeHarbor(daily, messageInTime)]),
  abandoning({ from: '2008-10-01', to: '2008-12-01' }, isLive, [safeHarbor(inPeriodsOf(30), messageInTime)]),
  abandoning({ from: '2008-12-01' }, always, [healthcareMessage, compliantRecordedCall, safeHarbor(inPeriodsOf(30), messageInTime)]),
];
