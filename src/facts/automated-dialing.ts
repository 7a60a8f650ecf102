import type { Call } from '../call/call.js';
import { all, any, ask, not, type Condition } from '../law/condition.js';
import { fact, holds, is } from '../law/fact.js';
import type { Reading } from '../law/rule.js';
import { dialing, isLive, isRecordedVoice } from './call.js';

const automatedSelection = fact(
  'call.automatedSelection',
  ({ call }) => call.automatedSelection ?? (call.dialing === 'manual' ? false : undefined),
);

/** A machine, and not the agent, chooses whom to call next. */
const isSelectedByMachine: Condition = holds(automatedSelection);

/** Not dialed by hand: where an agent only clicks on a preview, the machine dials. */
const isDialedByMachine: Condition = not(is(dialing, 'manual'));

/** Automated selection or dialing, or a recorded voice: Florida until 2023, Maryland, Oklahoma, Wyoming. */
export const selectsOrDialsOrPlays: Condition = any(isRecordedVoice, isSelectedByMachine, isDialedByMachine);

/** Automated selection and dialing, or a recorded voice: Florida since 2023. */
export const selectsAndDialsOrPlays: Condition = any(isRecordedVoice, all(isSelectedByMachine, isDialedByMachine));

/** Automated selection and dialing that ends in a recorded voice: Arkansas, Arizona. */
export const selectsAndDialsAndPlays: Condition = all(isRecordedVoice, isSelectedByMachine, isDialedByMachine);

/** What is automated, in words: `The voice is artificial`, `A machine chooses whom to call, and dials`. */
export function machineInWords(call: Call): string {
  if (ask(isRecordedVoice, call) === true) return `The voice is ${call.call.voice}`;
  if (ask(isSelectedByMachine, call) !== true) return `A machine dials the number (${call.call.dialing})`;
  return `A machine chooses whom to call${ask(isDialedByMachine, call) === true ? ', and dials' : ''}`;
}

/** That an agent's click lets the machine dial, or that a soundboard is a recording, is the stricter reading. */
export const readingOfMachine = (call: Call): Reading =>
  call.call.voice === 'soundboard' || (ask(isLive, call) === true && call.call.dialing === 'preview') ? 'conservative' : 'literal';
