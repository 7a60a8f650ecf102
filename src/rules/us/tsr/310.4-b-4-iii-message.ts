import { mayBeAbandoned } from '../../../facts/call.js';
import { givesDialersNumberWhenAbandoned, identifiesPrincipalWhenAbandoned } from '../../../facts/message.js';
import { all, ask, not } from '../../../law/condition.js';
import { section4, telemarketing } from './instrument.js';

// "(iii) Whenever a sales representative is not available to speak with the person answering the call within two (2) seconds
// after the person's completed greeting, the seller or telemarketer promptly plays a recorded message that states the name
// and telephone number of the seller on whose behalf the call was placed…" For a charity it is the charity's (us-tsr 5.9).
export const abandonmentMessage = section4({
  id: 'us.tsr.abandonment-message',
  citation: '16 CFR 310.4(b)(4)(iii)',
  also: ['16 CFR 310.4(b)(1)(iv)'],
  title: 'Message for abandoned calls',
  summary: 'No dialing ahead of the representatives without a message that gives the name and telephone number of the seller and no pitch.',
  stage: 'before',
  inForce: { from: '2003-10-01' },
  appliesTo: all(telemarketing, mayBeAbandoned),
  prohibits: not(identifiesPrincipalWhenAbandoned),
  obliges: [{
    code: 'abandonment-message',
    text:
      'If no representative is there within two seconds, play the message with the name and telephone number of the seller, ' +
      'in a charity call of the charity.',
    params: ({ call }) => ({ withinSeconds: 2, says: [call.purpose === 'charity' ? 'charity-name' : 'seller-name', 'callback-number'] }),
  }],
  because: (call) =>
    ask(givesDialersNumberWhenAbandoned, call) === true
      ? 'Nobody may be there when a person answers, and the message gives the number of the telemarketer for that of the seller or charity.'
      : 'Nobody may be there when a person answers, and no message gives name and telephone number without a pitch.',
});
