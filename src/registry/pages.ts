import { PAGE } from './listed.js';
import { eachInPage, inPage, MOST_WORDS, pageAt, writePage, type Page } from './page.js';
import type { Section } from './section.js';

// A section whose numbers stand in pages begins with a directory: a word for each page, with its place counted from the section's beginning (the lower
// 20 bits) and its kind, 0 for a page without numbers. The directories of all area codes stay in the processor's cache; a look-up reads a word there and
// one or two places of a page.

const PAGES = 1_000;
const PLACE_BITS = 20;
const PLACE = (1 << PLACE_BITS) - 1;

export function inPages({ words, at }: Section, offset: number): boolean {
  const page = (offset / PAGE) | 0;
  const entry = words[at + page]!;
  return inPage(words, at + (entry & PLACE), entry >>> PLACE_BITS, offset - page * PAGE);
}

/** Writes the pages of numbers, which are in order. */
export function pagesOf(offsets: Int32Array): Page[] {
  const pages: Page[] = [];
  const room = new Int32Array(PAGES * MOST_WORDS);
  let end = 0;
  for (let page = 0, to = 0; page < PAGES; page++) {
    const from = to;
    while (to < offsets.length && offsets[to]! < (page + 1) * PAGE) to++;
    const written = writePage({ offsets, from, to, less: page * PAGE }, room, end);
    pages.push(written);
    end += written.length;
  }
  return pages;
}

/** The pages of a section that consists of them. */
export const pagesIn = ({ words, at }: Section): Page[] =>
  Array.from(words.subarray(at, at + PAGES), (entry) => pageAt(words, at + (entry & PLACE), entry >>> PLACE_BITS));

/** How many words pages have with their directory. */
export const wordsOf = (pages: readonly Page[]): number => pages.reduce((sum, { length }) => sum + length, PAGES);

/** Pages with their directory. */
export function joined(pages: readonly Page[]): Int32Array {
  const all = new Int32Array(wordsOf(pages));
  let end = PAGES;
  for (const [page, { kind, words, start, length }] of pages.entries()) {
    all[page] = (kind << PLACE_BITS) | end;
    // Most pages are too short for a copy by `set` to pay.
    for (let word = start; word < start + length; word++) all[end++] = words[word]!;
  }
  return all;
}

/** The numbers of pages, in order. */
export function offsetsIn(pages: readonly Page[], count: number): Int32Array {
  const offsets = new Int32Array(count);
  let read = 0;
  for (const [page, written] of pages.entries()) eachInPage(written, (number) => void (offsets[read++] = page * PAGE + number));
  return offsets;
}
