import type { Call } from '../call/call.js';
import type { Statement } from '../call/schema/values.js';
import { ask, type Condition } from '../law/condition.js';
import { failureInWords } from './conduct.js';

/** Something that had to be said, in one of these words, and was not. */
export interface Omission {
  readonly found: Condition;
  readonly words: readonly Statement[];
  /** What it is, as a reason names it: `the name of the seller`. */
  readonly what: string;
}

/** What a call leaves out, in a sentence. */
export function omissionsInWords(omissions: readonly Omission[], notAfter: readonly Statement[], call: Call): string {
  const said = omissions
    .filter(({ found }) => ask(found, call) === true)
    .map(({ words, what }) => `${what} ${failureInWords(call, words, notAfter)}`)
    .join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
