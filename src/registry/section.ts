import { eachInBlocks, inBlocks, planBlocks, writeBlocks } from './blocks.js';
import { eachInPages, inList, inPages, wordsInPages, writePages } from './lists.js';

// A section holds which of ten million numbers are listed, those that differ in their last seven digits: an area code in +1. It is written in the form
// that takes the fewest words.

/** The numbers of one section. */
export const SECTION = 10_000_000;

/** How a section is written; the file has the place of the form in this list. */
export const forms = ['list', 'pages', 'blocks'] as const;

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
export function inSection(section: Section, offset: number): boolean {
  if (section.form === 'blocks') return inBlocks(section, offset);
  return section.form === 'pages' ? inPages(section, offset) : inList(section, offset);
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
  const pages = wordsInPages(count);
  if (count <= pages) return { form: 'list', words: offsets, count };
  const plan = planBlocks(offsets);
  return plan.words < pages ? { form: 'blocks', words: writeBlocks(offsets, plan), count } : { form: 'pages', words: writePages(offsets), count };
}

/** The last seven digits of the numbers of a section, in order. */
export function readSection(section: Section): Int32Array {
  const { form, words, at, count } = section;
  if (form === 'list') return words.slice(at, at + count);
  const offsets = new Int32Array(count);
  let read = 0;
  const take = (offset: number): void => void (offsets[read++] = offset);
  if (form === 'blocks') eachInBlocks(section, take);
  else eachInPages(section, take);
  return offsets;
}
