import { isListMisused } from '../../../facts/procedures.js';
import { section4 } from './instrument.js';

// "It is an abusive telemarketing act or practice and a violation of this Rule for any person to sell, rent, lease,
// purchase, or use any list established to comply with §310.4(b)(1)(iii)(A), or maintained by the Commission pursuant to
// §310.4(b)(1)(iii)(B), for any purpose except compliance with the provisions of this Rule or otherwise to prevent
// telephone calls to telephone numbers on such lists."
export const listUse = section4({
  id: 'us.tsr.list-use',
  citation: '16 CFR 310.4(b)(2)',
  title: 'Use of do-not-call lists',
  summary: 'No use of a do-not-call list for anything but preventing calls to the numbers on it.',
  // The use of a list needs no call to be judged: one that is known to be wrong is wrong before the phone rings.
  stage: 'before',
  inForce: { from: '2003-03-31' },

  prohibits: isListMisused,
  obliges: [{ code: 'use-lists-only-to-comply', text: 'Use do-not-call lists and the registry for nothing but preventing calls.' }],
  because: () => 'A do-not-call list is used for something other than preventing calls.',
});
