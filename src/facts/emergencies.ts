import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { soonest } from '../time/instant.js';
import { reached } from './dates.js';

/** A declared emergency. */
export type Emergency = NonNullable<NonNullable<CallContext['calendar']>['emergencies']>[number];

const emergencies = fact('calendar.emergencies', ({ calendar }) => calendar?.emergencies);

const isInForce = ({ fromAt, untilAt }: Emergency, { at }: Call): boolean => fromAt <= at && (untilAt === null || at < untilAt);

/** The emergencies of a region or of a part of it that are in force at the time of the call. Stops if no list was stated. */
export const emergenciesIn = (region: string, call: Call): readonly Emergency[] =>
  emergencies(call).filter((emergency) => emergency.region === region && isInForce(emergency, call));

/** An emergency is in force somewhere in the region. */
export const isUnderEmergency = (region: string): Condition =>
  condition(
    ['at', emergencies.path],
    (call) => emergenciesIn(region, call).length > 0,
    (call) => soonest(emergencies.given(call), ({ fromAt, untilAt }) => Math.min(reached(fromAt, call), reached(untilAt, call))),
  );
