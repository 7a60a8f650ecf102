import type { Call } from '../call/call.js';
import { notesAt, type FactPath } from '../call/paths.js';
import { condition, type Condition } from './condition.js';
import { Unanswered } from './known.js';

/**
 * A field of the context as a rule reads it. Asked of a call that does not have it, it stops as the schema says what
 * its absence means, so that unknown is never "no" and never "yes".
 */
export interface Fact<T> {
  (call: Call): T;
  readonly path: FactPath;
  /** The value as it was given, for reasons; `undefined` if it was not. */
  readonly given: (call: Call) => T | undefined;
}

/** Names a field; `read` gets it, `undefined` if nobody supplied it. The schema says what that means. */
export function fact<T>(path: FactPath, read: (call: Call) => T | undefined): Fact<T> {
  const { absent } = notesAt(path);
  const questions = [{ path }];
  const missing = new Unanswered('missing', questions);
  const toCome = new Unanswered('to-come', questions);
  const notShown = new Unanswered('not-shown', questions);

  const stop = (call: Call): T => {
    if (typeof absent === 'object') return absent.default as T;
    if (absent === 'not-shown') throw notShown;
    throw absent === 'to-come' && call.stage !== 'post-call' ? toCome : missing;
  };
  return Object.assign(
    (call: Call): T => {
      noted?.add(path);
      const value = read(call);
      return value === undefined ? stop(call) : value;
    },
    { path, given: read },
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
export const is = <T>(asked: Fact<T>, value: T): Condition => condition([asked.path], (call) => asked(call) === value);

/** The field has one of these values. */
export const isOneOf = <T>(asked: Fact<T>, ...values: readonly T[]): Condition =>
  condition([asked.path], (call) => values.includes(asked(call)));

/** The field is true. */
export const holds = (asked: Fact<boolean>): Condition => is(asked, true);

/** The field passes a test of its own. */
export const where = <T>(asked: Fact<T>, test: (value: T, call: Call) => boolean): Condition =>
  condition([asked.path], (call) => test(asked(call), call));
