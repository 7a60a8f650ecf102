import { isNumberShown, isReachableFor, reachableForDays } from '../../../facts/caller-id.js';
import { not } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { underBothParts } from './instrument.js';

export const callerId: readonly Rule[] = [
  // The originating number, or another on which the caller can be reached.
  ...underBothParts({ telemarketing: 'ca.crtc.caller-id', adad: 'ca.crtc.adad-caller-id' }, {
    topic: 'caller identification',
    title: 'Display of the number',
    summary: 'Every such call shows the number from which it is made, or one on which the caller can be reached.',
    stage: 'before',
    prohibits: not(isNumberShown),
    obliges: [{ code: 'transmit-caller-id', text: 'Show the number from which the call is made, or one on which you can be reached.' }],
    because: () => 'No number is shown to the person called.',
  }),

  ...underBothParts({ telemarketing: 'ca.crtc.contact-information', adad: 'ca.crtc.adad-contact-information' }, {
    topic: 'contact information',
    title: 'Contact information valid for 60 days',
    summary: 'No contact information that ceases to be valid within 60 days after the call.',
    stage: 'before',
    prohibits: not(isReachableFor(60)),
    because: (call) => `A return call reaches the caller for ${reachableForDays(call)} days; contact information must be valid for 60 days.`,
  }),
];
