import { purpose } from '../../../facts/call.js';
import { callbackNumberThat, givesCallbackNumber } from '../../../facts/message-content.js';
import { all, any, ask, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { forRequests, messageRule, takesRequests } from './64.1200-b-messages.js';

// In debt collection the collector's own number is that of whoever is responsible.
const isDialersOwn = all(not(is(purpose, 'debt-collection')), callbackNumberThat('belongsTo', (holder) => holder === 'telemarketer'));
const isPremium = callbackNumberThat('tariff', (tariff) => tariff === 'premium');

// (b)(2), of any such message
const callbackNumber = messageRule({
  id: 'us.tcpa.recorded-callback-number',
  citation: '47 CFR 64.1200(b)(2)',
  title: 'Telephone number in the message',
  summary: 'Every recorded or artificial message gives a number of whoever is responsible, which is no premium number.',
  inForce: { from: '2003-08-25' },
  prohibits: any(not(givesCallbackNumber), isDialersOwn, isPremium),
  obliges: [{ code: 'give-callback-number', text: 'In the message or after it give a number of whoever is responsible for the call.' }],
  because: (call) =>
    ask(givesCallbackNumber, call) === false ? 'The message gives no telephone number.'
    : ask(isDialersOwn, call) === true ? 'The number in the message is that of whoever dials, not of whoever is responsible for the call.'
    : 'The number in the message is a premium number.',
});

export const recordedCallbackNumber: readonly Rule[] = [
  callbackNumber,

  // (b)(2), of telemarketing messages and those under the exemptions of (a)(3)
  ...forRequests({
    id: 'us.tcpa.recorded-callback-requests',
    citation: '47 CFR 64.1200(b)(2)',
    title: 'Do-not-call requests on the number in the message',
    summary: 'Every recorded sales message, and every one to a home under an exemption, gives a number that takes do-not-call requests.',
    from: '2003-08-25',
    lacks: all(givesCallbackNumber, callbackNumberThat('takesDncRequests', (takes) => !takes)),
    because: 'The number in the message takes no do-not-call requests in regular business hours.',
    obliges: [{
      code: 'give-callback-number',
      text: 'Give a number that takes do-not-call requests in regular business hours.',
      calls: takesRequests,
    }],
  }),
];
