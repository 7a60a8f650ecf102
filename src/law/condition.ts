import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { NEVER, type Instant } from '../time/instant.js';
import { settleDoubts, Unanswered } from './known.js';

/** The next instant after `call.at` at which an answer may change if only time passes; `NEVER` if time does not change it. */
export type Changes = (call: Call) => Instant;

/**
 * A test that the law puts to a call. It answers yes or no, or stops at a fact that nobody has supplied
 * (`Unanswered`). It says which facts it reads and, if time alone can change its answer, when.
 */
export interface Condition {
  (call: Call): boolean;
  readonly facts: readonly FactPath[];
  readonly changes?: Changes;
}

/** Makes a condition of a test, the facts that it reads and, if it depends on the time of the call, when its answer may change. */
export function condition(facts: readonly FactPath[], test: (call: Call) => boolean, changes?: Changes): Condition {
  const made = (call: Call): boolean => test(call);
  return Object.assign(made, changes === undefined ? { facts } : { facts, changes });
}

/** Puts a condition to a call: yes, no, or the questions without whose answer it cannot be settled. */
export function ask(test: Condition, call: Call): boolean | Unanswered {
  try {
    return test(call);
  } catch (signal) {
    if (signal instanceof Unanswered) return signal;
    throw signal;
  }
}

/** Holds if every condition holds. One plain "no" settles it, whatever else is unknown. */
export const all = (...conditions: readonly Condition[]): Condition => combined(conditions, false);

/** Holds if any condition holds. One plain "yes" settles it, whatever else is unknown. */
export const any = (...conditions: readonly Condition[]): Condition => combined(conditions, true);

/** Holds if the condition does not. */
export const not = (test: Condition): Condition => condition(test.facts, (call) => !test(call), test.changes);

export const always: Condition = condition([], () => true);
export const never: Condition = condition([], () => false);

function combined(conditions: readonly Condition[], decisive: boolean): Condition {
  const test = (call: Call): boolean => {
    let doubt: Unanswered | undefined;
    for (let i = 0; i < conditions.length; i++) {
      const answer = ask(conditions[i]!, call);
      if (answer === decisive) return decisive;
      if (typeof answer === 'object') doubt = doubt === undefined ? answer : settleDoubts(doubt, answer, !decisive);
    }
    if (doubt !== undefined) throw doubt;
    return !decisive;
  };
  return condition(
    [...new Set(conditions.flatMap(({ facts }) => facts))],
    test,
    earliest(conditions.flatMap(({ changes }) => changes ?? [])),
  );
}

/** The earliest of several changes; `undefined` if there are none. */
export function earliest(changes: readonly Changes[]): Changes | undefined {
  if (changes.length < 2) return changes[0];
  return (call) => {
    let next = NEVER;
    for (let i = 0; i < changes.length; i++) next = Math.min(next, changes[i]!(call));
    return next;
  };
}
