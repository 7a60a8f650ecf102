import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import type { Instant } from '../time/instant.js';
import { settleDoubts, Unanswered } from './known.js';

/** The next instant after `call.at` at which an answer may change if only time passes; `NEVER` if time does not change it. */
export type Changes = (call: Call) => Instant;

/**
 * A test that the law puts to a call. It answers yes or no, or stops at a fact that nobody has supplied
 * (`Unanswered`). It says which facts it reads and, if time alone can change its answer, when.
 */
export interface Condition {
  (call: Call): boolean;
  /** The same answer as a value; the same call is answered once. */
  readonly answerTo: (call: Call) => boolean | Unanswered;
  readonly facts: readonly FactPath[];
  readonly changes: readonly Changes[];
}

/** Makes a condition of a test, the facts that it reads and, if it depends on the time of the call, when its answer may change. */
export const condition = (facts: readonly FactPath[], test: (call: Call) => boolean | Unanswered, changes: Changes | readonly Changes[] = []): Condition =>
  answering(facts, typeof changes === 'function' ? [changes] : changes, (call) => answerOf(test, call));

/** What a test says, which may stop at a question, as a value. */
export function answerOf<T>(test: (asked: T) => boolean | Unanswered, asked: T): boolean | Unanswered {
  try {
    return test(asked);
  } catch (signal) {
    if (signal instanceof Unanswered) return signal;
    throw signal;
  }
}

/** Whether some entry of a list passes a test. One plain "yes" settles it, whatever else is unknown. */
export function some<T>(entries: readonly T[], test: (entry: T) => boolean | Unanswered): boolean | Unanswered {
  let doubt: Unanswered | undefined;
  for (const entry of entries) {
    const answer = answerOf(test, entry);
    if (answer === true) return true;
    if (answer !== false) doubt = doubt === undefined ? answer : settleDoubts(doubt, answer, false);
  }
  return doubt ?? false;
}

/** Puts a condition to a call: yes, no, or the questions without whose answer it cannot be settled. */
export const ask = (test: Condition, call: Call): boolean | Unanswered => test.answerTo(call);

/** Holds if every condition holds. One plain "no" settles it, whatever else is unknown. */
export const all = (...conditions: readonly Condition[]): Condition => combined(conditions, false);

/** Holds if any condition holds. One plain "yes" settles it, whatever else is unknown. */
export const any = (...conditions: readonly Condition[]): Condition => combined(conditions, true);

/** Holds if the condition does not. */
export const not = (test: Condition): Condition =>
  answering(test.facts, test.changes, (call) => {
    const answer = test.answerTo(call);
    return typeof answer === 'object' ? answer : !answer;
  });

export const always: Condition = condition([], () => true);
export const never: Condition = condition([], () => false);

function combined(conditions: readonly Condition[], decisive: boolean): Condition {
  return answering(
    union(conditions.map(({ facts }) => facts)),
    union(conditions.map(({ changes }) => changes)),
    (call) => {
      let doubt: Unanswered | undefined;
      for (let i = 0; i < conditions.length; i++) {
        const answer = conditions[i]!.answerTo(call);
        if (answer === decisive) return decisive;
        if (typeof answer === 'object') doubt = doubt === undefined ? answer : settleDoubts(doubt, answer, !decisive);
      }
      return doubt ?? !decisive;
    },
  );
}

const none: readonly never[] = [];

/** Each entry once. Hundreds of conditions are made at every start, most of them of one part that has any. */
function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > 1 ? [...new Set(filled.flat())] : (filled[0] ?? none);
}

// Many rules put the same question: each condition remembers what it said of the call that it was asked about last.
function answering(facts: readonly FactPath[], changes: readonly Changes[], answer: (call: Call) => boolean | Unanswered): Condition {
  let last: Call | undefined;
  let known: boolean | Unanswered = false;
  const answerTo = (call: Call): boolean | Unanswered => {
    if (call !== last) {
      known = answer(call);
      last = call;
    }
    return known;
  };
  const made = (call: Call): boolean => {
    const given = answerTo(call);
    if (typeof given === 'object') throw given;
    return given;
  };
  return Object.assign(made, { facts, changes, answerTo });
}
