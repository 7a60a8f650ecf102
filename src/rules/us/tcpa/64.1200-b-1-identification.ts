import { beginsWithIdentity, nameOfResponsible } from '../../../facts/message-content.js';
import { not } from '../../../law/condition.js';
import { messageRule } from './64.1200-b-messages.js';

// (b)(1). Debt collectors need not state the registered name where another law conflicts (FCC 05-28).
export const recordedIdentification = messageRule({
  id: 'us.tcpa.recorded-identification',
  citation: '47 CFR 64.1200(b)(1)',
  title: 'Identity at the start of the message',
  summary: 'Every recorded or artificial message states at its start who is responsible for the call.',
  inForce: { from: '2003-08-25' },
  prohibits: not(beginsWithIdentity),
  obliges: [{
    code: 'identify-caller',
    text: 'At the start of the message say who is responsible for the call; a business says its registered name.',
    params: (call) => ({ says: [nameOfResponsible(call, 'seller-registered-name')] }),
  }],
  because: () => 'The message does not begin with the name of whoever is responsible for the call.',
});
