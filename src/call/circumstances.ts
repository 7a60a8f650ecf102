import { commonOfCallee, commonSections, isNone, type Common } from './common.js';
import { freeze } from './freeze.js';
import { context } from './reader.js';
import { isPlain, REFUSED, type Fields } from './reading.js';

/** One campaign's: calls of the same circumstances have the same object. */
export interface Circumstances {
  /** The sections as the reader reads them. */
  readonly read: Common;
  readonly given: Given;
}

/** What was given, to be recognized. */
interface Given {
  readonly sections: readonly Known[];
  readonly ofCallee: readonly Known[];
  /** Which of the person's own sections say that there is none. */
  readonly none: number;
}

/** A value that was given: a list has no keys. The order of keys is mostly the same from call to call, so that none is looked up. */
type Known = string | number | boolean | null | undefined | { readonly keys: readonly string[] | undefined; readonly values: readonly Known[] };

// What is met once may be one call's own; a campaign is met again. Enough for all campaigns of a house, at some 10 kB each.
const ACQUAINTED = 3;
const LIMIT = 2_000;
const STRANGERS = 20_000;
const ALIKE = 8;

const known = new Map<number, Circumstances[]>();
const met = new Map<number, number>();
let last: Circumstances | undefined;

/** The circumstances of a context that has not been read yet, if they are known. */
export function circumstancesOf(input: unknown): Circumstances | undefined {
  if (!isPlain(input) || !isPlain(input['callee'])) return undefined;
  if (last !== undefined && isOf(last, input, input['callee'])) return last;
  const alike = known.get(printOf(input, input['callee']));
  if (alike === undefined) return undefined;
  for (const one of alike) if (one !== last && isOf(one, input, input['callee'])) return (last = one);
  return undefined;
}

/** Remembers the circumstances of a context that was read, when they are met again and are not known. */
export function meet(input: unknown): void {
  if (!isPlain(input) || !isPlain(input['callee'])) return;
  const { callee } = input;
  const print = printOf(input, callee);
  const times = (met.get(print) ?? 0) + 1;
  if (met.size >= STRANGERS) met.clear();
  met.set(print, times % ACQUAINTED);
  const alike = known.get(print) ?? [];
  if (times < ACQUAINTED || alike.length >= ALIKE) return;
  // A copy as JSON writes it: dates that are objects, and values that are `undefined`, are then not recognized and read anew for every call.
  const own = JSON.parse(JSON.stringify(input)) as Fields;
  const read = context(own);
  if (read === REFUSED) return;
  const common = Object.fromEntries(commonSections.map((section) => [section, (read as Common)[section]])) as unknown as Common;
  const given = {
    sections: commonSections.map((section) => toBeKnown(own[section])),
    ofCallee: commonOfCallee.map((field) => toBeKnown((own['callee'] as Fields)[field])),
    none: noneIn(input),
  };
  if (known.size >= LIMIT) known.clear();
  known.set(print, [...alike, { read: freeze(common), given }]);
}

function toBeKnown(value: unknown): Known {
  if (typeof value !== 'object' || value === null) return value as Known;
  return { keys: Array.isArray(value) ? undefined : Object.keys(value), values: Object.values(value).map(toBeKnown) };
}

/** For each of the person's own sections: that it is absent, `null`, an empty list, or says something. */
function noneIn({ optOuts, relationship, consents }: Fields): number {
  return kindOfNone(optOuts) * 16 + kindOfNone(relationship) * 4 + kindOfNone(consents);
}

const kindOfNone = (value: unknown): number => (value === undefined ? 0 : value === null ? 1 : isNone(value) ? 2 : 3);

function isOf({ given: { sections, ofCallee, none } }: Circumstances, input: Fields, callee: Fields): boolean {
  if (none !== noneIn(input)) return false;
  for (let i = 0; i < ofCallee.length; i++) if (!isSame(callee[commonOfCallee[i]!], ofCallee[i])) return false;
  for (let i = 0; i < sections.length; i++) if (!isSame(input[commonSections[i]!], sections[i])) return false;
  return true;
}

/** As deep as the known one is, at most. */
function isSame(value: unknown, other: Known): boolean {
  if (value === other) return true;
  if (typeof other !== 'object' || other === null) return false;
  const { keys, values } = other;
  if (keys === undefined) return Array.isArray(value) && isSameList(value, values);
  if (!isPlain(value)) return false;
  let count = 0;
  for (const key in value) {
    const i = keys[count] === key ? count : keys.indexOf(key);
    if (i === -1 || !isSame(value[key], values[i])) return false;
    count++;
  }
  return count === keys.length;
}

function isSameList(list: readonly unknown[], other: readonly Known[]): boolean {
  if (list.length !== other.length) return false;
  for (let i = 0; i < list.length; i++) if (!isSame(list[i], other[i])) return false;
  return true;
}

/** A number that is the same for the same circumstances and different for most others: of the call everything counts, of parties and campaigns the id. */
function printOf(input: Fields, callee: Fields): number {
  let print = printed(input['call'], noneIn(input), 0);
  for (let i = 0; i < commonSections.length; i++) {
    const section = input[commonSections[i]!];
    print = printed(isPlain(section) ? section['id'] : section, print, DEEPEST);
  }
  for (let i = 0; i < commonOfCallee.length; i++) print = printed(callee[commonOfCallee[i]!], print, DEEPEST);
  return print;
}

const DEEPEST = 3;

function printed(value: unknown, before: number, depth: number): number {
  let print = Math.imul(before, 31) + 1;
  if (typeof value === 'string') print += Math.imul(value.length, 961) + Math.imul(value.charCodeAt(0), 31) + value.charCodeAt(value.length - 1);
  else if (typeof value === 'number') print += value;
  else if (value === true) print += 7;
  else if (value === null) print += 13;
  else if (typeof value === 'object' && depth < DEEPEST) {
    for (const key in value) print = printed((value as Fields)[key], print, depth + 1);
  }
  return print | 0;
}
