import type { Call } from '../call/call.js';
import { all, any, ask, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { isRecordedVoice } from './call.js';

export const numberGenerator = fact(
  'call.numberGenerator',
  ({ call }) => call.numberGenerator ?? (call.dialing === 'manual' ? false : undefined),
);

/** Dialed by an automatic telephone dialing system: one with a random or sequential number generator (64.1200(f)(2); Duguid). */
export const isAutodialed: Condition = holds(numberGenerator);

/** The generator takes the numbers in sequence. Random numbers are another matter. */
export const isSequentiallyDialed: Condition = all(
  isAutodialed,
  holds(fact('call.sequentialNumbers', ({ call }) => call.sequentialNumbers)),
);

/** A call that 64.1200(a)(1) and (2) speak about: autodialed, or with any voice but a live one. */
export const isAutomated: Condition = any(isRecordedVoice, isAutodialed);

/** What makes the call automated: `The voice is artificial`, `A number generator dials the call`. */
export const automationInWords = (call: Call): string =>
  ask(isRecordedVoice, call) === true ? `The voice is ${call.call.voice}` : 'A random or sequential number generator dials the call';
