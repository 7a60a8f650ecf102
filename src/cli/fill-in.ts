import * as z from 'zod';
import { fieldAt, unwrapped } from '../call/fields.js';
import { stepsOf, type Step } from '../scenarios/path.js';
import { isPlainObject } from '../call/merge.js';
import { fieldText, isNullable, typeText } from './field-text.js';
import { yamlText, type Entry } from './yaml-text.js';

/** What stands where a fact has to be filled in. `check` refuses a context that still holds it. */
export const BLANK = '<fill in>';

/** The missing facts as YAML to be filled in and put into the context. */
export const fillIn = (paths: readonly string[], width: number): string => yamlText(entriesIn(treeOf(paths), ''), width);

/** Paths of the facts that a context has not filled in yet. */
export function blanksIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (value === BLANK) return [path];
  if (Array.isArray(value)) return value.flatMap((inner: unknown, i) => blanksIn(inner, [...path, i]));
  return isPlainObject(value) ? Object.entries(value).flatMap(([key, inner]) => blanksIn(inner, [...path, key])) : [];
}

interface Tree extends Map<Step, Tree> {}

/** Paths by what they have in common; a section of which parts are asked is not asked as a whole. */
function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map<Step, Tree>();
  for (const path of paths) {
    let node = tree;
    for (const step of stepsOf(path)) {
      if (!node.has(step)) node.set(step, new Map());
      node = node.get(step)!;
    }
  }
  return tree;
}

function entriesIn(tree: Tree, path: string): readonly Entry[] {
  return [...tree].map(([step, inner]): Entry => {
    const key = String(step);
    const own = path === '' ? key : `${path}.${key}`;
    if (inner.size === 0) return blank(own, key);
    const parts = [...inner].filter(([below]) => typeof below === 'number' || below === '[]');
    if (parts.length === 0) return { key, comment: [], value: { section: entriesIn(inner, own) } };
    return {
      key,
      comment: ['Add these to the entries that your list already has:'],
      value: { list: parts.map(([index, part]) => partOf(index, part, own)) },
    };
  });
}

/** What is asked of one entry of a list that the context already has. */
function partOf(index: Step, part: Tree, list: string): readonly Entry[] {
  const which = index === '[]' ? 'In every entry that lacks it.' : `In entry ${Number(index) + 1} of the list.`;
  const entries = part.size === 0 ? inside(`${list}[]`) : entriesIn(part, `${list}[]`);
  return entries.map((entry, i) => (i === 0 ? { ...entry, comment: [which, ...entry.comment] } : entry));
}

/** One fact to fill in: a plain value, the parts of a section that a rule may ask for, or a list with a pattern for its entries. */
function blank(path: string, key: string): Entry {
  const type = fieldAt(path);
  const comment = [fieldText(path)].filter((text) => text !== '');
  if (type === undefined) return { key, comment, value: BLANK };
  const list = unwrapped(type).find((part) => part instanceof z.ZodArray);
  if (list !== undefined) return { key, comment: [...comment, ...patternOf(list.element as z.ZodType, `${path}[]`)], value: BLANK };
  const section = inside(path);
  if (section.length === 0 || section.length > 8) return { key, comment, value: BLANK };
  const none = isNullable(type) ? [`If there is none, write instead: ${key}: null`] : [];
  return { key, comment: [...comment, ...none], value: { section } };
}

/** The parts of a section that are to be known before a rule can be judged. */
const inside = (path: string): readonly Entry[] =>
  partsOf(unwrapped(fieldAt(path) as z.ZodType)[0])
    .filter(([, part]) => isNeeded(part))
    .map(([key]) => blank(`${path}.${key}`, key));

const partsOf = (type: z.ZodType | undefined): [string, z.ZodType][] => (type instanceof z.ZodObject ? Object.entries(type.shape) : []);

const isNeeded = (type: z.ZodType): boolean => ['required', 'missing'].includes(String(type.meta()?.['absent']));

/** How an entry of a list is written, as comments: whether there is any entry is for the user to say. */
function patternOf(element: z.ZodType, path: string): readonly string[] {
  const shapes = unwrapped(element)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const none = `Write [] if you looked and there is none${shapes.length === 0 ? '.' : ', else one entry for each:'}`;
  return [none, ...shapes.flatMap((parts, i) => [...(i > 0 ? ['or'] : []), ...pattern(parts)])].concat(
    shapes.length === 0 ? [] : [`More fields of an entry: \`call-compliance schema\`, ${path}`],
  );
}

function pattern(parts: readonly [string, z.ZodType][]): readonly string[] {
  const needed = parts.filter(([, type]) => isNeeded(type));
  return (needed.length > 0 ? needed : parts).map(([key, type], i) => `${i === 0 ? '  - ' : '    '}${key}: <${typeText(type)}>`);
}
