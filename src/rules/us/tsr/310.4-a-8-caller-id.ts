import { isNameLacking, isNumberAuthorized, isNumberShown, isSubstituteUnanswered } from '../../../facts/caller-id.js';
import { any, ask, not, type Condition } from '../../../law/condition.js';
import { section4 } from './instrument.js';

// "Failing to transmit or cause to be transmitted the telephone number, and, when made available by the telemarketer's
// carrier, the name of the telemarketer, to any caller identification service in use by a recipient of a telemarketing
// call; provided that it shall not be a violation to substitute … the name of the seller or charitable organization on
// behalf of which a telemarketing call is placed, and the seller's or charitable organization's customer or donor service
// telephone number, which is answered during regular business hours"
const faults: readonly (readonly [fault: Condition, inWords: string])[] = [
  [not(isNumberShown), 'no number is shown'],
  [isNameLacking, 'no name is sent, although the carrier can send one'],
  [not(isNumberAuthorized), 'the number shown is not one that the caller may show'],
  [
    isSubstituteUnanswered,
    'the seller’s or charity’s number is shown in place of the caller’s, and nobody answers it in regular business hours',
  ],
];

// Until 2010 this was 310.4(a)(7). That it took effect on 29 January 2004 is from memory (us-tsr 1).
export const callerId = section4({
  id: 'us.tsr.caller-id',
  citation: '16 CFR 310.4(a)(8)',
  title: 'Transmission of caller identification',
  summary: 'Every telemarketing call shows a number that the caller may show, and a name where the carrier can send one.',
  stage: 'before',
  inForce: { from: '2004-01-29' },

  prohibits: any(...faults.map(([fault]) => fault)),
  obliges: [{ code: 'transmit-caller-id', text: 'Transmit the number and, where the carrier can send one, the name.' }],
  because: (call) => {
    const found = faults.filter(([fault]) => ask(fault, call) === true).map(([, inWords]) => inWords).join('; ');
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
  },
});
