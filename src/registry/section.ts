import { PAGE } from './listed.js';
import { eachInPage, MOST_WORDS, writePage, type Page } from './page.js';
import { inPages, joined, offsetsIn, pagesIn, pagesOf, wordsOf } from './pages.js';

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
  /** Its words begin at the place `at`. */
  readonly words: Int32Array;
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
export const writeSection = (offsets: Int32Array): WrittenSection => written(pagesOf(offsets), offsets.length);

const written = (pages: readonly Page[], count: number): WrittenSection =>
  count <= wordsOf(pages) ? { form: 'list', words: offsetsIn(pages, count), count } : { form: 'pages', words: joined(pages), count };

const pagesOfSection = (section: Section): Page[] => (section.form === 'pages' ? pagesIn(section) : pagesOf(section.words.subarray(section.at, section.at + section.count)));

/** The last seven digits of the numbers of a section, in order. */
export const readSection = (section: Section): Int32Array => offsetsIn(pagesOfSection(section), section.count);

/** Which page the number is of that ends in these seven digits. */
export const pageOf = (offset: number): number => (offset / PAGE) | 0;

/**
 * Writes a section anew of which some pages change; the others are copied.
 *
 * @param change - Gets the last four digits of a page's numbers, in order, and gives those after the change.
 */
export function rewriteSection(section: Section, changing: Iterable<number>, change: (page: number, numbers: Int32Array) => Int32Array): WrittenSection {
  const pages = pagesOfSection(section);
  let { count } = section;
  for (const page of changing) {
    const before = numbersOf(pages[page]!);
    const offsets = change(page, before);
    pages[page] = writePage({ offsets, from: 0, to: offsets.length, less: 0 }, new Int32Array(MOST_WORDS), 0);
    count += offsets.length - before.length;
  }
  return written(pages, count);
}

function numbersOf(page: Page): Int32Array {
  // No page has more numbers than bits.
  const numbers = new Int32Array(page.length * 32);
  let count = 0;
  eachInPage(page, (number) => void (numbers[count++] = number));
  return numbers.slice(0, count);
}

/** A section that lists no number. */
export const emptySection: Section = { form: 'list', words: new Int32Array(0), at: 0, count: 0 };
