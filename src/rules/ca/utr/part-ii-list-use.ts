import { isListMisused } from '../../../facts/procedures.js';
import { partII, rules, since2008 } from './instrument.js';

// The list serves compliance with the Act and the Rules, and nothing else.
export const listUse = partII({
  id: 'ca.crtc.list-use',
  citation: `${rules}, Part II (use of the list)`,
  title: 'Use of the National Do Not Call List',
  summary: 'No use of the National Do Not Call List for anything but complying with the Rules.',
  stage: 'before',
  inForce: since2008,
  prohibits: isListMisused,
  obliges: [{ code: 'use-lists-only-to-comply', text: 'Use the National Do Not Call List for nothing but complying with the Rules.' }],
  because: () => 'A do-not-call list is used for something other than preventing calls.',
});
