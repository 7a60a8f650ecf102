import { isAnsweredByPerson, isOptOutUsedWithout } from '../../../facts/conduct.js';
import { announces, canReachPerson, hasInteractiveOptOut, interactiveOptOut } from '../../../facts/message.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { recordedCallRule, recordedTelemarketing } from './310.4-b-1-v-recorded-calls.js';

const shared = { stage: 'before', inForce: { from: '2008-12-01' } } as const;
const reachesPerson = all(recordedTelemarketing, canReachPerson);

// "(A) In the case of a call that could be answered in person by a consumer, that the person called can use an automated
// interactive voice and/or keypress-activated opt-out mechanism to assert a Do Not Call request pursuant to
// §310.4(b)(1)(iii)(A) at any time during the message. …"
const optOut = recordedCallRule({
  ...shared,
  id: 'us.tsr.recorded-interactive-opt-out',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)',
  title: 'Opt-out by voice or keypress',
  summary: 'Every recorded message that a person could answer announces an automated opt-out by voice or keypress.',
  appliesTo: reachesPerson,
  prohibits: not(all(hasInteractiveOptOut, announces('interactive-opt-out'))),
  obliges: [{ code: 'offer-interactive-opt-out', text: 'Say that the person can opt out by voice or keypress at any time, and let them.' }],
  because: () => 'A person may answer, and the message does not announce an opt-out by voice or keypress.',
});

type Feature = Parameters<typeof interactiveOptOut>[0];

/** "The mechanism must: …" Where there is none, (A) says so. */
const mechanism = (feature: Feature, rule: Pick<Rule, 'id' | 'citation' | 'title' | 'summary'>, because: string): Rule =>
  recordedCallRule({
    ...shared,
    ...rule,
    appliesTo: all(reachesPerson, hasInteractiveOptOut),
    prohibits: not(interactiveOptOut(feature)),
    because: () => because,
  });

export const interactiveOptOutRules: readonly Rule[] = [
  optOut,

  // "(1) Automatically add the number called to the seller's entity-specific Do Not Call list;"
  mechanism('addsToList', {
    id: 'us.tsr.recorded-interactive-opt-out-list',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)(1)',
    title: 'Opt-out that adds the number to the list',
    summary: 'Every opt-out by voice or keypress adds the number called to the do-not-call list by itself.',
  }, 'The opt-out by voice or keypress does not add the number to the do-not-call list by itself.'),

  // "(2) Once invoked, immediately disconnect the call; and"
  mechanism('disconnects', {
    id: 'us.tsr.recorded-interactive-opt-out-disconnect',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)(2)',
    title: 'Opt-out that ends the call',
    summary: 'Every opt-out by voice or keypress, once used, ends the call at once.',
  }, 'The opt-out by voice or keypress does not end the call at once.'),

  // "(3) Be available for use at any time during the message; and"
  mechanism('throughoutMessage', {
    id: 'us.tsr.recorded-interactive-opt-out-throughout',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)(3)',
    title: 'Opt-out throughout the message',
    summary: 'Every opt-out by voice or keypress can be used at any time during the message.',
  }, 'The opt-out by voice or keypress cannot be used at any time during the message.'),
];

/** What the opt-out did when the person called used it. */
const used = (act: Parameters<typeof isOptOutUsedWithout>[0], rule: Pick<Rule, 'id' | 'citation' | 'title' | 'summary'>, because: string): Rule =>
  recordedCallRule({ ...rule, stage: 'after', inForce: shared.inForce, prohibits: all(isAnsweredByPerson, isOptOutUsedWithout(act)), because: () => because });

export const usedOptOutRules: readonly Rule[] = [
  used('addedToList', {
    id: 'us.tsr.recorded-opt-out-used-list',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)(1)',
    title: 'Opt-out used: the number on the list',
    summary: 'Every opt-out that a person uses in a recorded call adds the number to the do-not-call list.',
  }, 'The person used the opt-out, and the number was not added to the do-not-call list.'),
  used('disconnected', {
    id: 'us.tsr.recorded-opt-out-used-disconnect',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(A)(2)',
    title: 'Opt-out used: the end of the call',
    summary: 'Every opt-out that a person uses in a recorded call ends the call at once.',
  }, 'The person used the opt-out, and the call was not ended at once.'),
];
