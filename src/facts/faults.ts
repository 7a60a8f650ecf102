import type { Call } from '../call/call.js';
import { ask, type Condition } from '../law/condition.js';
import { listInWords } from './words.js';

/** A shortcoming, and how a reason names it. */
export interface Fault {
  readonly words: string;
  readonly found: Condition;
}

/** The shortcomings of a call, as a list. */
export const faultsInWords = (faults: readonly Fault[], call: Call): string =>
  listInWords(faults.filter(({ found }) => ask(found, call) === true).map(({ words }) => words));
