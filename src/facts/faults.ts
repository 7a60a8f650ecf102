import type { Call } from '../call/call.js';
import { ask, type Condition } from '../law/condition.js';

/** A shortcoming, and how a reason names it. */
export interface Fault {
  readonly words: string;
  readonly found: Condition;
}

/** `a`, `a and b`, `a, b and c`. */
export const listInWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The shortcomings of a call, as a list. */
export const faultsInWords = (faults: readonly Fault[], call: Call): string =>
  listInWords(faults.filter(({ found }) => ask(found, call) === true).map(({ words }) => words));
