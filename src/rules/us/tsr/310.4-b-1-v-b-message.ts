import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import {
  greetingToMessage, isAnsweredByPerson, isDroppedBefore, isHungUpBefore, isMessagePlayedWithin, ringingInWords,
} from '../../../facts/conduct.js';
import { namesOfPrincipal, saidInWords, saysThat } from '../../../facts/message.js';
import { all, any, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { recordedCallRule } from './310.4-b-1-v-recorded-calls.js';

const inForce = { from: '2008-12-01' };

// "(i) Allows the telephone to ring for at least fifteen (15) seconds or four (4) rings before disconnecting an unanswered
// call; and"
const ringTime = recordedCallRule({
  id: 'us.tsr.recorded-ring-time',
  citation: '16 CFR 310.4(b)(1)(v)(B)(i)',
  title: 'Ring time of recorded calls',
  summary: 'No unanswered recorded call is dropped before 15 seconds or 4 rings.',
  stage: 'after',
  inForce,
  prohibits: isDroppedBefore(15, 4),
  obliges: [{
    code: 'ring-15-seconds-or-4-rings',
    text: 'Let the telephone ring for 15 seconds or 4 times before giving up.',
    params: { ringSeconds: 15, rings: 4 },
  }],
  because: (call) => `The unanswered call ${ringingInWords(call)}; it must ring for 15 seconds or 4 times.`,
});

// "(ii) Within two (2) seconds after the completed greeting of the person called, plays a prerecorded message …"
const start = recordedCallRule({
  id: 'us.tsr.recorded-message-start',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)',
  title: 'Start of the recorded message',
  summary: 'Every recorded message starts within two seconds after the greeting of the person called.',
  stage: 'after',
  inForce,
  prohibits: all(isAnsweredByPerson, not(isMessagePlayedWithin(2_000)), not(all(is(greetingToMessage, null), isHungUpBefore(2_000)))),
  obliges: [{
    code: 'start-message-within-2-seconds',
    text: 'Start the message within two seconds after the person’s completed greeting.',
    params: { withinSeconds: 2 },
  }],
  because: (call) => {
    const started = greetingToMessage.given(call);
    return started == null
      ? 'A person answered and no message was played.'
      : `The message started ${started} ms after the person’s greeting; 2000 ms are allowed.`;
  },
});

const optOuts: readonly Statement[] = ['interactive-opt-out', 'toll-free-opt-out'];
const isOptOut = (said: Statement): boolean => optOuts.includes(said);

const disclosures: readonly Statement[] = [
  'seller-name', 'seller-registered-name', 'sales-purpose', 'nature-of-goods', 'prize-no-purchase', 'charity-name', 'charity-purpose',
];
// Other laws want these at the start; they may come before the disclosures, not between them and the opt-out.
const openings: readonly Statement[] = [
  'salutation', 'agent-name', 'telemarketer-name', 'call-purpose', 'recording-notice', 'artificial-voice-notice', 'automated-device-notice',
];

const beforeOptOut = (says: readonly Statement[]): readonly Statement[] => says.slice(0, Math.max(0, says.findIndex(isOptOut)));

const required = (call: Call): readonly (readonly Statement[])[] =>
  call.call.purpose === 'charity'
    ? [namesOfPrincipal(call), ['charity-purpose']]
    : [namesOfPrincipal(call), ['sales-purpose'], ['nature-of-goods']];

function beginsAsRequired(says: readonly Statement[], call: Call): boolean {
  const before = beforeOptOut(says);
  const together = says.slice(before.length).findIndex((said) => !isOptOut(said));
  const later = together === -1 ? [] : says.slice(before.length + together);
  const first = says.slice(before.length, says.length - later.length);
  return (
    required(call).every((words) => words.some((word) => before.includes(word))) &&
    before.every((said) => disclosures.includes(said) || openings.includes(said)) &&
    disclosures.includes(before.at(-1)!) &&
    later.filter(isOptOut).every((said) => first.includes(said))
  );
}

// "… that promptly provides the disclosures required by §310.4(d) or (e), followed immediately by a disclosure of one or both
// of the following: …"
const order = recordedCallRule({
  id: 'us.tsr.recorded-message-order',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)',
  title: 'Order of the recorded message',
  summary: 'Every recorded message begins with the required disclosures and goes on at once with how to opt out.',
  stage: 'before',
  inForce,
  prohibits: not(
    all(saysThat(beginsAsRequired), any(not(isPrizePromotion), saysThat((says) => beforeOptOut(says).includes('prize-no-purchase')))),
  ),
  because: (call) =>
    `The message says ${saidInWords(call)}; it must begin with the required disclosures and directly after them say how to opt out.`,
});

export const recordedMessageRules: readonly Rule[] = [ringTime, start, order];
