import { isPlainObject } from '../src/call/merge.js';
import { stepsOf, type Step } from '../src/scenarios/path.js';

/** A copy of a context in which the facts at some paths are known; `[]` in a path is every entry that lacks the fact. */
export const withAnswers = (context: unknown, answers: ReadonlyMap<string, unknown>): unknown =>
  [...answers].reduce((known, [path, answer]) => put(known, stepsOf(path), answer), context);

function put(value: unknown, [step, ...rest]: readonly Step[], answer: unknown): unknown {
  if (step === undefined) return answer;
  if (step === '[]' || typeof step === 'number') {
    if (!Array.isArray(value)) return value;
    return value.map((entry: unknown, i) => (step === i || (step === '[]' && lacks(entry, rest)) ? put(entry, rest, answer) : entry));
  }
  const section = isPlainObject(value) ? value : {};
  return { ...section, [step]: put(section[step], rest, answer) };
}

const lacks = (value: unknown, [step, ...rest]: readonly Step[]): boolean =>
  value === undefined || (step !== undefined && isPlainObject(value) && lacks(value[step], rest));
