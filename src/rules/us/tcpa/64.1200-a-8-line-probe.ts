import { fact, holds } from '../../../law/fact.js';
import { section1200 } from './instrument.js';

// (a)(8)
export const lineProbe = section1200({
  id: 'us.tcpa.line-probe',
  citation: '47 CFR 64.1200(a)(8)',
  title: 'Calls that probe a line',
  summary: 'No call is made to find out if a line is a fax or a voice line.',
  stage: 'before',
  inForce: { from: '2003-08-25' },
  prohibits: holds(fact('call.probesLine', ({ call }) => call.probesLine)),
  because: () => 'The call is made to find out if the line is a fax or a voice line.',
});
