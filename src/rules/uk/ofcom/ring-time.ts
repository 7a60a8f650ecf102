import { answeredBy, ringSeconds } from '../../../facts/conduct.js';
import { all } from '../../../law/condition.js';
import { is, where } from '../../../law/fact.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

// Unanswered calls ring for at least fifteen seconds before they are ended.
export const ringTime = underBothStatements('silent and abandoned calls: ringing time', {
  id: 'uk.ofcom.ring-time',
  title: 'Ringing time',
  summary: 'No unanswered call is ended before it has rung for fifteen seconds.',
  stage: 'after',

  prohibits: all(is(answeredBy, 'none'), where(ringSeconds, (seconds) => seconds < 15)),
  obliges: [{
    code: 'ring-15-seconds-or-4-rings',
    text: 'Let an unanswered call ring for at least 15 seconds. In the United Kingdom four rings that take less are not enough.',
    params: { ringSeconds: 15 },
  }],
  because: (call) => `Nobody answered, and the call was ended after ${ringSeconds.given(call)} seconds of ringing; it must ring for 15.`,
  disputes: [
    'Whether the statement of 2016 keeps the fifteen seconds was not verified; a supplier’s guide of 2018 recommends them.',
    wordingNotRead,
  ],
});
