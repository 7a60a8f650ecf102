import { isLive, isOutbound } from '../../../facts/call.js';
import {
  greetingToAgent, greetingToMessage, isAnsweredByPerson, isConnectedWithin, isHungUpFirst, isMessagePlayedWithin,
} from '../../../facts/conduct.js';
import { all, not } from '../../../law/condition.js';
import { abandonmentRule } from './64.1200-a-7-telemarketing.js';

// (a)(7)(i): whoever finds no live representative within two seconds after the greeting is to hear the message instead. That a call
// is abandoned counts towards the rate; that nothing is played breaks this paragraph.
export const abandonment = abandonmentRule({
  id: 'us.tcpa.abandonment',
  citation: '47 CFR 64.1200(a)(7)(i)',
  title: 'Representative or message within two seconds',
  summary: 'No person who answers is left without a representative and without a message for more than two seconds after the greeting.',
  stage: 'after',
  inForce: { from: '2003-10-01' },
  appliesTo: all(isOutbound, isLive),
  prohibits: all(isAnsweredByPerson, not(isConnectedWithin(2_000)), not(isMessagePlayedWithin(2_000)), not(isHungUpFirst)),
  obliges: [{
    code: 'connect-within-2-seconds',
    text: 'Connect the call to a representative within two seconds after the person’s completed greeting.',
    params: { withinSeconds: 2 },
  }],
  because: (call) => {
    const [agent, message] = [greetingToAgent.given(call), greetingToMessage.given(call)];
    const came = agent == null ? 'no representative came' : `the representative came ${agent} ms after the greeting`;
    const played = message == null ? 'no message was played' : `the message began ${message} ms after it`;
    return `A person answered, ${came}, and ${played}; 2000 ms are allowed.`;
  },
});
