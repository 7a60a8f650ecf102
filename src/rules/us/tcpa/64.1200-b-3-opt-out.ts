import { canReachMachine } from '../../../facts/message.js';
import { offersInteractiveOptOutWithin, offersTollFreeOptOut } from '../../../facts/message-content.js';
import { not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { forRequests } from './64.1200-b-messages.js';

// Other recorded calls are asked to offer the opt-out too, and are not barred without it (us-tcpa A-13). The date on which
// it was first asked for is from memory.
const shared = { citation: '47 CFR 64.1200(b)(3)', from: '2013-01-14' } as const;

const optOut = forRequests({
  ...shared,
  id: 'us.tcpa.recorded-opt-out',
  title: 'Opt-out by voice or keypress',
  summary: 'Every recorded sales message, and every one to a home under an exemption, tells within two seconds how to opt out.',
  lacks: not(offersInteractiveOptOutWithin(2_000)),
  because:
    'The message does not tell within 2000 ms after the identification of an opt-out by voice or keypress ' +
    'that lists the number and ends the call.',
  obliges: [{
    code: 'offer-interactive-opt-out',
    text: 'Within two seconds after the identification tell how to opt out by voice or keypress; once used, list the number and hang up.',
    params: { withinSeconds: 2 },
  }],
});

// On an answering machine or voicemail
const tollFreeOptOut = forRequests({
  ...shared,
  id: 'us.tcpa.recorded-toll-free-opt-out',
  title: 'Toll-free opt-out on voicemail',
  summary: 'Every such message that a machine could answer gives a toll-free number that leads straight to the opt-out.',
  calls: canReachMachine,
  lacks: not(offersTollFreeOptOut),
  because:
    'A machine may answer, and the message gives no toll-free number that leads straight to an opt-out ' +
    'which lists the number and ends the call.',
  obliges: [{ code: 'offer-toll-free-opt-out', text: 'On voicemail give a toll-free number that leads straight to the opt-out.' }],
});

export const recordedOptOut: readonly Rule[] = [...optOut, ...tollFreeOptOut];
