import { all, any, not, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf } from '../law/fact.js';

export const purpose = fact('call.purpose', ({ call }) => call.purpose);
export const direction = fact('call.direction', ({ call }) => call.direction);
export const voice = fact('call.voice', ({ call }) => call.voice);
export const dialing = fact('call.dialing', ({ call }) => call.dialing);
export const agentReserved = fact('call.agentReserved', ({ call }) => call.agentReserved ?? (call.dialing === 'manual' ? true : undefined));
export const originRegion = fact('call.origin.region', ({ call }) => call.origin?.region);
export const machineDetection = fact('call.machineDetection', ({ call }) => call.machineDetection);

export const isOutbound = is(direction, 'outbound');

/** This person asked this seller for this call. */
export const isSolicited: Condition = holds(fact('call.solicited', ({ call }) => call.solicited));

/** A live voice in every branch of the call. */
export const isLive = is(voice, 'live');

/** Any voice but a live one: prerecorded, artificial (AI, text-to-speech), soundboard. */
export const isRecordedVoice = not(isLive);

/** Dialed before a representative is free to take it, so that nobody may be there when a person answers. */
export const mayBeAbandoned: Condition = all(
  isLive,
  not(isOneOf(dialing, 'manual', 'preview')),
  any(is(dialing, 'predictive'), not(holds(agentReserved))),
);
