import { eachInPages, inPages, planPages, writePages } from './pages.js';

// A section holds which of ten million numbers are listed, those that differ in their last seven digits: an area code in +1. It is a list in order, a word
// for each number, or, where that takes fewer words, pages.

/** The numbers of one section. */
export const SECTION = 10_000_000;

/** How a section is written; the file has the place of the form in this list. */
export const forms = ['list', 'pages'] as const;

/** See {@link forms}. */
export type Form = (typeof forms)[number];

/** Which numbers of one section are listed. */
export interface Section {
  readonly form: Form;
  /** Its words begin at the place `at`; counted in half words, at twice that place. */
  readonly words: Int32Array;
  readonly halves: Uint16Array;
  readonly at: number;
  /** How many are listed. */
  readonly count: number;
}

/** Whether the number that ends in these seven digits is listed. */
export const inSection = (section: Section, offset: number): boolean => (section.form === 'pages' ? inPages(section, offset) : inList(section, offset));

function inList({ words, at, count }: Section, offset: number): boolean {
  let [from, to] = [at, at + count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (words[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from < at + count && words[from] === offset;
}

/** A section as it is written. */
export interface WrittenSection {
  readonly form: Form;
  readonly words: Int32Array;
  readonly count: number;
}

/** Writes a section of the last seven digits of its numbers, which are in order. */
export function writeSection(offsets: Int32Array): WrittenSection {
  const count = offsets.length;
  const plan = planPages(offsets);
  return count <= plan.words ? { form: 'list', words: offsets, count } : { form: 'pages', words: writePages(offsets, plan), count };
}

/** The last seven digits of the numbers of a section, in order. */
export function readSection(section: Section): Int32Array {
  const { form, words, at, count } = section;
  if (form === 'list') return words.slice(at, at + count);
  const offsets = new Int32Array(count);
  let read = 0;
  eachInPages(section, (offset) => void (offsets[read++] = offset));
  return offsets;
}
