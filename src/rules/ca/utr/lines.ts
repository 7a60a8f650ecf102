import { isSequentiallyDialed } from '../../../facts/autodialer.js';
import { isEmergencyLine, isPatientRoom, lineInWords } from '../../../facts/protected-line.js';
import { any } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { underBothParts } from './instrument.js';

export const protectedLines: readonly Rule[] = underBothParts({ telemarketing: 'ca.crtc.protected-lines', adad: 'ca.crtc.adad-protected-lines' }, {
  topic: 'emergency lines and health care facilities',
  title: 'Emergency lines and health care facilities',
  summary: 'No such call to an emergency line or a health care facility.',
  stage: 'before',
  certainty: 'memory',
  prohibits: any(isEmergencyLine, isPatientRoom),
  because: (call) => `No call may be made to emergency lines and health care facilities; ${lineInWords(call)}.`,
});

export const sequentialDialing: readonly Rule[] = underBothParts({ telemarketing: 'ca.crtc.sequential-dialing', adad: 'ca.crtc.adad-sequential-dialing' }, {
  topic: 'sequential dialing',
  title: 'Sequential dialing',
  summary: 'No such call to a number that is dialed in sequence; random dialing is another matter.',
  stage: 'before',
  certainty: 'memory',
  prohibits: isSequentiallyDialed,
  because: () => 'The numbers are dialed in sequence.',
});
