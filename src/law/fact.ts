import type { Call } from '../call/call.js';
import { absenceOf, type FactPath } from '../call/paths.js';
import { condition, type Condition } from './condition.js';
import { Unanswered } from './known.js';

/**
 * A field of the context as a rule reads it. Asked of a call that does not have it, it stops as the schema says what
 * its absence means, so that unknown is never "no" and never "yes".
 */
export interface Fact<T> {
  (call: Call): T;
  readonly path: FactPath;
  /** The same as a value, a question among them: throwing one costs more than most rules. */
  readonly answer: (call: Call) => T | Unanswered;
  /** The value as it was given, for reasons; `undefined` if it was not. */
  readonly given: (call: Call) => T | undefined;
}

/** Names a field; `read` gets it, `undefined` if nobody supplied it. The schema says what that means. */
export function fact<T>(path: FactPath, read: (call: Call) => T | undefined): Fact<T> {
  const absent = absenceOf(path);
  const questions = [{ path }];
  const unanswered = typeof absent === 'object' ? (absent.default as T) : new Unanswered(absent === 'not-shown' ? 'not-shown' : 'missing', questions);
  const toCome = absent === 'to-come' ? new Unanswered('to-come', questions) : undefined;
  const inAbsence = (call: Call): T | Unanswered => (toCome !== undefined && call.stage !== 'post-call' ? toCome : unanswered);
  const answer = (call: Call): T | Unanswered => {
    noted?.add(path);
    const value = read(call);
    return value === undefined ? inAbsence(call) : value;
  };
  return Object.assign(
    (call: Call): T => {
      const value = answer(call);
      if (value instanceof Unanswered) throw value;
      return value;
    },
    { path, answer, given: read },
  );
}

let noted: Set<FactPath> | undefined;

/** The fields that an act reads, in their order: what a finding shows as the facts that decided. */
export function factsReadBy(act: () => void): ReadonlySet<FactPath> {
  const before = noted;
  const paths = (noted = new Set<FactPath>());
  try {
    act();
  } finally {
    noted = before;
  }
  return paths;
}

/** The field has this value. */
export const is = <T>(asked: Fact<T>, value: T): Condition => ofValue(asked, (given) => given === value);

/** The field has one of these values. */
export const isOneOf = <T>(asked: Fact<T>, ...values: readonly T[]): Condition =>
  ofValue(asked, (given) => values.includes(given));

/** The field has a value, whatever it is. */
export const isStated = (asked: Fact<unknown>): Condition => ofValue(asked, () => true);

/** The field is true. */
export const holds = (asked: Fact<boolean>): Condition => is(asked, true);

/** The field passes a test of its own. */
export const where = <T>(asked: Fact<T>, test: (value: T, call: Call) => boolean): Condition =>
  condition([asked.path], (call) => test(asked(call), call));

const ofValue = <T>(asked: Fact<T>, test: (value: T) => boolean): Condition =>
  condition([asked.path], (call) => {
    const value = asked.answer(call);
    return value instanceof Unanswered ? value : test(value);
  });
