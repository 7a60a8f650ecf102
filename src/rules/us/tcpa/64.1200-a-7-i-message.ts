import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import {
  hasOptOutWhenAbandoned, identifiesTelemarketingWhenAbandoned, mayBeCalledBackWhenAbandoned,
} from '../../../facts/message-content.js';
import { all, ask, not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { abandonmentRule } from './64.1200-a-7-telemarketing.js';

const appliesTo = all(isOutbound, mayBeAbandoned);

// (a)(7)(i)(A)
const identification = abandonmentRule({
  id: 'us.tcpa.abandonment-message',
  citation: '47 CFR 64.1200(a)(7)(i)(A)',
  title: 'Message for abandoned calls',
  summary:
    'No dialing ahead of the representatives without a message that gives the telemarketing purpose, the name, ' +
    'a number for do-not-call requests, and nothing more.',
  stage: 'before',
  inForce: { from: '2003-10-01' },
  appliesTo,
  prohibits: not(all(identifiesTelemarketingWhenAbandoned, mayBeCalledBackWhenAbandoned)),
  obliges: [{
    code: 'abandonment-message',
    text:
      'If no representative is there within two seconds, play the message with the telemarketing purpose, the name of the seller and ' +
      'a number that takes do-not-call requests in business hours throughout the campaign, and nothing more.',
    params: { withinSeconds: 2, says: ['sales-purpose', 'seller-name', 'callback-number'] },
  }],
  because: (call) =>
    ask(identifiesTelemarketingWhenAbandoned, call) === false
      ? 'Nobody may be there when a person answers, and no message gives the telemarketing purpose, the name and a number, ' +
        'and nothing more.'
      : 'The number in the message for abandoned calls is a premium one, or takes no do-not-call requests in business hours ' +
        'throughout the campaign.',
});

// (a)(7)(i)(B). The date on which the opt-out was first asked for is from memory.
const optOut = abandonmentRule({
  id: 'us.tcpa.abandonment-opt-out',
  citation: '47 CFR 64.1200(a)(7)(i)(B)',
  title: 'Opt-out in the message for abandoned calls',
  summary: 'No dialing ahead of the representatives without an automated opt-out in the message for abandoned calls.',
  stage: 'before',
  inForce: { from: '2013-01-14' },
  appliesTo,
  prohibits: not(hasOptOutWhenAbandoned),
  obliges: [{
    code: 'offer-interactive-opt-out',
    text: 'Let whoever is abandoned opt out by voice or keypress, say briefly how, put the number on the list and end the call.',
  }],
  because: () =>
    'The message for abandoned calls does not announce an opt-out by voice or keypress that puts the number on the list and ends the call.',
});

export const abandonmentMessages: readonly Rule[] = [identification, optOut];
