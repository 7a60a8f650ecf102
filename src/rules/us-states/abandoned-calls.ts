import { isLive } from '../../facts/call.js';
import { greetingToAgent, greetingToMessage, isAnsweredByPerson, isConnectedWithin, isHungUpFirst, isMessagePlayedWithin } from '../../facts/conduct.js';
import {
  hasOptOutWhenAbandoned, identifiesTelemarketingWhenAbandoned, mayBeCalledBackWhenAbandoned, takesRequestsWhenAbandoned,
} from '../../facts/message-content.js';
import { identifiesPrincipalWhenAbandoned } from '../../facts/message.js';
import { all, not, type Condition } from '../../law/condition.js';
import type { Duty } from '../../law/obligation.js';
import type { Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';

/** What whoever finds no agent within two seconds has to hear. */
interface AbandonmentRow extends Row {
  readonly message: Condition;
  readonly messageInWords: string;
  readonly obliges: readonly Duty[];
}

const withinSeconds = 2;

export const abandonmentRows: readonly AbandonmentRow[] = [
  {
    state: 'SC', from: '2018-05-18', citation: 'S.C. Code § 37-21-60', certainty: 'primary-text', url: 'https://www.scstatehouse.gov/code/t37c021.php',
    message: all(identifiesTelemarketingWhenAbandoned, mayBeCalledBackWhenAbandoned, hasOptOutWhenAbandoned),
    messageInWords: 'the telephone-solicitation purpose, the seller’s name and a number for do-not-call requests, and an opt-out by voice or keypress',
    obliges: [
      {
        code: 'abandonment-message',
        text:
          'If no live agent is there within two seconds, play a message limited to the telephone-solicitation purpose, the name of the ' +
          'seller and a number of it, no premium one, that takes do-not-call requests in business hours.',
        params: { withinSeconds, says: ['sales-purpose', 'seller-name', 'callback-number'] },
      },
      {
        code: 'offer-interactive-opt-out',
        text: 'Let whoever is abandoned opt out by voice or keypress, say briefly how, put the number on the list and end the call.',
      },
    ],
  },
  {
    state: 'VA', citation: 'Va. Code § 59.1-513.1', certainty: 'primary-text', url: 'https://law.lis.virginia.gov/vacode/59.1-513.1/',
    message: all(identifiesPrincipalWhenAbandoned, takesRequestsWhenAbandoned),
    messageInWords: 'the seller’s name and a number of the seller’s for do-not-call requests',
    obliges: [{
      code: 'abandonment-message',
      text:
        'If no live agent is there within two seconds, play a message with the name of the seller and a number of it that takes ' +
        'do-not-call requests in business hours.',
      params: { withinSeconds, says: ['seller-name', 'callback-number'] },
    }],
  },
];

const connect: Duty = {
  code: 'connect-within-2-seconds',
  text: 'Connect the call to a live agent within two seconds after the person’s completed greeting.',
  params: { withinSeconds },
};

const abandonmentRule = (row: AbandonmentRow): Rule =>
  stateRule('abandoned-calls', row, {
    title: 'Live agent or message within two seconds',
    summary: `No person who answers a sales call is left for more than two seconds without a live agent and without a message that gives ${row.messageInWords}.`,
    stage: 'after',
    appliesTo: all(salesCallsTo.residents, isLive),
    prohibits: all(
      isAnsweredByPerson,
      not(isConnectedWithin(2_000)),
      not(all(isMessagePlayedWithin(2_000), row.message)),
      not(isHungUpFirst),
    ),
    obliges: [connect, ...row.obliges],
    because: (call) => {
      const [agent, message] = [greetingToAgent.given(call), greetingToMessage.given(call)];
      const came = agent == null ? 'no live agent came' : `the live agent came ${agent} ms after the greeting`;
      const played = message == null ? 'no message was played' : `the message that began after ${message} ms came too late or did not give ${row.messageInWords}`;
      return `A person answered, ${came}, and ${played}; 2000 ms are allowed.`;
    },
  });

export const abandonedCalls: readonly Rule[] = abandonmentRows.map(abandonmentRule);
