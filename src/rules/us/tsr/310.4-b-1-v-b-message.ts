import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import {
  disclosures as disclosuresSaid, greetingToMessage, isAnsweredByPerson, isCutShort, isDroppedBefore, isHungUpBefore, isMessagePlayed,
  isMessagePlayedWithin, ringingInWords, wordsSaid,
} from '../../../facts/conduct.js';
import { namesOfPrincipal, saidInWords, saysThat } from '../../../facts/message.js';
import { all, any, ask, condition, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
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

// None of 310.6(b)(1) to (3) keeps the disclosures of (d) and (e), so none is "required by" them in such a message.
const isFreeOfDisclosures = any(...[payPerCall, franchise, faceToFace].map(({ holds }) => holds));

const required = (call: Call): readonly (readonly Statement[])[] =>
  ask(isFreeOfDisclosures, call) === true ? []
  : call.call.purpose === 'charity' ? [namesOfPrincipal(call), ['charity-purpose']]
  : [namesOfPrincipal(call), ['sales-purpose'], ['nature-of-goods'], ...(isPrizePromotion(call) ? [['prize-no-purchase'] as const] : [])];

const isOpening = (said: Statement): boolean => disclosures.includes(said) || openings.includes(said);

function beginsAsRequired(says: readonly Statement[], call: Call): boolean {
  if (!says.some(isOptOut)) return false;
  const before = beforeOptOut(says);
  const together = says.slice(before.length).findIndex((said) => !isOptOut(said));
  const later = together === -1 ? [] : says.slice(before.length + together);
  const first = says.slice(before.length, says.length - later.length);
  const words = required(call);
  return (
    words.every((one) => one.some((word) => before.includes(word))) &&
    before.every(isOpening) &&
    (words.length === 0 || disclosures.includes(before.at(-1)!)) &&
    later.filter(isOptOut).every((said) => first.includes(said))
  );
}

/** A test of the order of what is said; which disclosures are required depends on the offer. */
const ofOrder = (test: Condition): Condition => condition([...test.facts, ...isFreeOfDisclosures.facts, ...isPrizePromotion.facts], test);

// "… that promptly provides the disclosures required by §310.4(d) or (e), followed immediately by a disclosure of one or both
// of the following: …"
const order = recordedCallRule({
  id: 'us.tsr.recorded-message-order',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)',
  title: 'Order of the recorded message',
  summary: 'Every recorded message begins with the required disclosures and goes on at once with how to opt out.',
  stage: 'before',
  inForce,
  prohibits: not(ofOrder(saysThat(beginsAsRequired))),
  because: (call) =>
    `The message says ${saidInWords(call)}; it must begin with the required disclosures and directly after them say how to opt out.`,
});

/** What was said, as far as it was said truthfully and clearly; a pitch counts however it was said. */
const saidOf = (call: Call): readonly Statement[] => wordsSaid(call, (said) => isOpening(said) || isOptOut(said));

const isSaidInOrder = ofOrder(condition([disclosuresSaid.path], (call) => beginsAsRequired(saidOf(call), call)));

/** The message began as required, and the person did not hear it to the opt-out. */
const isBrokenOff = all(condition([disclosuresSaid.path], (call) => saidOf(call).every(isOpening)), isCutShort);

// The same of what was said in the call (us-tsr 5.6).
const orderSaid = recordedCallRule({
  id: 'us.tsr.recorded-message-order-said',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)',
  title: 'Order of the recorded message as it was played',
  summary: 'Every recorded message that is played begins with the required disclosures and goes on at once with how to opt out.',
  stage: 'after',
  inForce,
  prohibits: all(isMessagePlayed, not(any(isSaidInOrder, isBrokenOff))),
  because: (call) =>
    `The message said ${saidOf(call).join(', ') || 'nothing'}; it had to begin with the required disclosures and directly after them say how to opt out.`,
});

/** What is judged after the call by what was said in it. */
export const saidMessageRules: readonly Rule[] = [orderSaid];

export const recordedMessageRules: readonly Rule[] = [ringTime, start, order];
