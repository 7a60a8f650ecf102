import { isPlainObject } from '../call/merge.js';

/** A step into a context: a key, an index of a list, or `[]` for every entry of it. */
export type Step = string | number;

/** The steps of a path: `history.calls[3].outcome` is `['history', 'calls', 3, 'outcome']`. */
export const stepsOf = (path: string): readonly Step[] =>
  (path.match(/[^.[\]]+|\[\d*\]/g) ?? []).map((part) => (part === '[]' || !part.startsWith('[') ? part : Number(part.slice(1, -1))));

/** A copy of a value without what the paths name. Indices count the entries of the list as it was given. */
export function without(value: unknown, paths: readonly (readonly Step[])[]): unknown {
  if (paths.length === 0) return value;
  const inside = (step: Step): readonly (readonly Step[])[] =>
    paths.filter(([first]) => first === step || (first === '[]' && typeof step === 'number')).map((path) => path.slice(1));
  const kept = (step: Step, inner: unknown): readonly unknown[] => {
    const below = inside(step);
    return below.some((path) => path.length === 0) ? [] : [without(inner, below)];
  };
  if (Array.isArray(value)) return value.flatMap((inner, index) => kept(index, inner));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => kept(key, inner).map((left) => [key, left])));
}

/** Whether an actual path is the expected one; `[]` in the expected path stands for any index. */
export const isSamePath = (expected: string, actual: string): boolean =>
  expected === actual || (expected.includes('[]') && matcher(expected).test(actual));

const matcher = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('[]')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\[\\d*\\]')}$`,
  );
