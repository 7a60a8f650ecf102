import { isPresented, reachableForDays } from '../../../facts/caller-id.js';
import { faultsInWords, type Fault } from '../../../facts/faults.js';
import { any } from '../../../law/condition.js';
import { is, where } from '../../../law/fact.js';
import { ofStandard, sectionsNotRead, since2017, standard } from './instrument.js';

const faults: readonly Fault[] = [
  { words: 'is withheld', found: is(isPresented, false) },
  { words: 'takes no return calls for 30 days', found: where(reachableForDays, (days) => days < 30) },
];

// Calling line identification is enabled on every call and attempt. For at least 30 days whoever calls the number back can learn who employs
// the caller, what the call was for and who caused it.
export const callingLineIdentification = ofStandard({
  id: 'au.standard.cli',
  citation: `${standard}, calling line identification`,
  title: 'Calling line identification',
  summary: 'Every call and attempt shows a number on which the caller’s employer, principal and purpose can be learnt for 30 days.',
  stage: 'before',
  inForce: since2017,

  prohibits: any(...faults.map(({ found }) => found)),
  obliges: [{
    code: 'transmit-caller-id',
    text: 'Show a number that for at least 30 days answers return calls and tells the caller’s employer, the purpose and who caused the call.',
  }],
  because: (call) => `The number shown ${faultsInWords(faults, call)}.`,
  disputes: [sectionsNotRead],
});
