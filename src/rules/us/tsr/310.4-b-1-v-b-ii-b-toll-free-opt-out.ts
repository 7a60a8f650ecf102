import { announces, canReachMachine, hasTollFreeOptOut, statesTollFreeNumber, tollFreeOptOut } from '../../../facts/message.js';
import { all, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { recordedCallRule, recordedTelemarketing } from './310.4-b-1-v-recorded-calls.js';

const shared = { stage: 'before', inForce: { from: '2008-12-01' } } as const;
const reachesMachine = all(recordedTelemarketing, canReachMachine);

// "(B) In the case of a call that could be answered by an answering machine or voicemail service, that the person called can
// use a toll-free telephone number to assert a Do Not Call request pursuant to §310.4(b)(1)(iii)(A). The number provided must
// connect directly to an automated interactive voice or keypress-activated opt-out mechanism that: …"
const optOut = recordedCallRule({
  ...shared,
  id: 'us.tsr.recorded-toll-free-opt-out',
  citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(B)',
  title: 'Toll-free opt-out number',
  summary: 'Every recorded message that a machine could answer gives a toll-free number that leads directly to an automated opt-out.',
  appliesTo: reachesMachine,
  prohibits: not(all(hasTollFreeOptOut, announces('toll-free-opt-out'), statesTollFreeNumber, tollFreeOptOut('direct'))),
  obliges: [{ code: 'offer-toll-free-opt-out', text: 'Give a toll-free number that leads directly to an automated opt-out.' }],
  because: () => 'A machine may answer, and the message does not give a toll-free number that leads directly to an automated opt-out.',
});

type Feature = Parameters<typeof tollFreeOptOut>[0];

/** What that mechanism must do. Where no number is given, (B) says so. */
const mechanism = (feature: Feature, rule: Pick<Rule, 'id' | 'citation' | 'title' | 'summary'>, because: string): Rule =>
  recordedCallRule({
    ...shared,
    ...rule,
    appliesTo: all(reachesMachine, hasTollFreeOptOut),
    prohibits: not(tollFreeOptOut(feature)),
    because: () => because,
  });

export const tollFreeOptOutRules: readonly Rule[] = [
  optOut,

  // "(1) Automatically adds the number called to the seller's entity-specific Do Not Call list;"
  mechanism('addsToList', {
    id: 'us.tsr.recorded-toll-free-opt-out-list',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(B)(1)',
    title: 'Toll-free opt-out that adds the number to the list',
    summary: 'Every toll-free opt-out adds the number called to the do-not-call list by itself.',
  }, 'The toll-free opt-out does not add the number to the do-not-call list by itself.'),

  // "(2) Immediately thereafter disconnects the call; and"
  mechanism('disconnects', {
    id: 'us.tsr.recorded-toll-free-opt-out-disconnect',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(B)(2)',
    title: 'Toll-free opt-out that ends the call',
    summary: 'Every toll-free opt-out ends the call immediately thereafter.',
  }, 'The toll-free opt-out does not end the call immediately thereafter.'),

  // "(3) Is accessible at any time throughout the duration of the telemarketing campaign; and"
  mechanism('atAnyTime', {
    id: 'us.tsr.recorded-toll-free-opt-out-any-time',
    citation: '16 CFR 310.4(b)(1)(v)(B)(ii)(B)(3)',
    title: 'Toll-free opt-out at any time',
    summary: 'Every toll-free opt-out can be reached at any time throughout the campaign.',
  }, 'The toll-free opt-out cannot be reached at any time throughout the campaign.'),
];
