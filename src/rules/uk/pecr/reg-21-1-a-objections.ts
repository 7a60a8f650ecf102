import { hasAskedNotToBeCalled, requestInWords, stoppingRequest, stoppingRequestShown } from '../../../facts/opt-outs.js';
import { noObjection } from './exceptions.js';
import { pecrRule, periodsOf21, since2003 } from './instrument.js';

// "(a) the called line is that of a subscriber who has previously notified the caller that such calls should not for the time
// being be made on that line". No grace, no expiry; a call that was asked for is stopped too, since nobody knows which came last.
export const objections = periodsOf21(since2003.from).map((period) =>
  pecrRule({
    ...period,
    id: 'uk.pecr.live-calls',
    citation: 'PECR 2003, reg. 21(1)(a)',
    title: 'Objection to the caller',
    summary: 'No live marketing call to a line whose subscriber has told this caller not to make such calls.',
    stage: 'before',
    prohibits: hasAskedNotToBeCalled,
    unless: [noObjection('PECR 2003, reg. 21(1)(a)')],
    obliges: [{ code: 'record-do-not-call-request', text: 'If the person objects to such calls, record it at once: there are no days of grace.' }],
    because: (call) => {
      const { optOut, plain } = stoppingRequest(call)!;
      return `A ${requestInWords(optOut, call)} ${plain ? 'stops' : 'is taken to stop'} this call; no legitimate interest overrides it.`;
    },
    reading: (call) => {
      const { optOut, plain } = stoppingRequest(call)!;
      const isForLine = optOut.number == null || optOut.number === call.number;
      return plain && isForLine && call.call.solicited !== true ? 'literal' : 'conservative';
    },
    shows: stoppingRequestShown,
    disputes: [
      'The latest explicit act counts: consent given after an objection lifts it, and silence or custom never does.',
      'An objection made to another number of the same person, or to a related company, is taken for meant.',
    ],
  }),
);
