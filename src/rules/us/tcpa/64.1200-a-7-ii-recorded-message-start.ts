import { isOutbound, isRecordedVoice } from '../../../facts/call.js';
import { greetingToMessage, isAnsweredByPerson, isHungUpBefore, isMessagePlayedWithin } from '../../../facts/conduct.js';
import { all, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { abandonmentRule } from './64.1200-a-7-telemarketing.js';

// (a)(7)(ii): a recorded call is not abandoned if its message begins in time. The text counts the others towards the rate; each
// of them is taken for a violation.
export const recordedMessageStart = abandonmentRule({
  id: 'us.tcpa.recorded-message-start',
  citation: '47 CFR 64.1200(a)(7)(ii)',
  title: 'Start of the recorded message',
  summary: 'Every recorded sales message starts within two seconds after the greeting of the person called.',
  stage: 'after',
  inForce: { from: '2003-10-01' },
  appliesTo: all(isOutbound, isRecordedVoice),
  prohibits: all(isAnsweredByPerson, not(isMessagePlayedWithin(2_000)), not(all(is(greetingToMessage, null), isHungUpBefore(2_000)))),
  obliges: [{
    code: 'start-message-within-2-seconds',
    text: 'Start the message within two seconds after the person’s completed greeting.',
    params: { withinSeconds: 2 },
  }],
  because: (call) => {
    const started = greetingToMessage.given(call);
    return started == null
      ? 'A person answered and no message was played, so that the call is taken for abandoned.'
      : `The message started ${started} ms after the person’s greeting, 2000 ms are allowed, so that the call is taken for abandoned.`;
  },
  reading: () => 'conservative',
});
