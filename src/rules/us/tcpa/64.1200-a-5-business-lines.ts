import type { Call } from '../../../call/call.js';
import { dialing, isOutbound } from '../../../facts/call.js';
import { isAutodialed } from '../../../facts/autodialer.js';
import { isBusinessLine } from '../../../facts/person.js';
import { all, any, ask, not } from '../../../law/condition.js';
import { fact, is, where } from '../../../law/fact.js';
import { section1200 } from './instrument.js';

const otherLines = fact('call.linesToSameBusiness', ({ call }) => call.linesToSameBusiness);

const isByTheText = (call: Call): boolean => ask(isAutodialed, call) === true;

// (a)(5) is about automatic telephone dialing systems. Whatever is not dialed by hand is taken for one here (us-tcpa A-5).
export const businessLines = section1200({
  id: 'us.tcpa.business-lines',
  citation: '47 CFR 64.1200(a)(5)',
  title: 'Two or more lines of one business at once',
  summary: 'No automatic dialer engages two or more telephone lines of the same business at the same time.',
  stage: 'before',
  inForce: { from: '2003-08-25' },
  appliesTo: all(isOutbound, isBusinessLine, any(isAutodialed, not(is(dialing, 'manual')))),
  prohibits: where(otherLines, (count) => count >= 1),
  because: (call) =>
    `${otherLines(call)} other ${otherLines(call) === 1 ? 'line' : 'lines'} of the same business would be engaged at the same time` +
    `${isByTheText(call) ? '' : ' by a dialer that is taken for an automatic telephone dialing system'}.`,
  reading: (call) => (isByTheText(call) ? 'literal' : 'conservative'),
});
