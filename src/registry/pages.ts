import { eachInPage, inPage, kindOf, lengthOf, PAGE, writePage } from './page.js';
import type { Section } from './section.js';

// A section whose numbers stand in pages begins with a directory: a word for each page, with its place counted from the section's beginning (the lower
// 20 bits) and its kind, 0 for a page without numbers. The directories of all area codes stay in the processor's cache; a look-up reads a word there and
// one or two places of a page.

const PAGES = 1_000;
const PLACE_BITS = 20;
const PLACE = (1 << PLACE_BITS) - 1;

export function inPages({ words, halves, at }: Section, offset: number): boolean {
  const page = (offset / PAGE) | 0;
  const entry = words[at + page]!;
  return inPage(words, halves, at + (entry & PLACE), entry >>> PLACE_BITS, offset - page * PAGE);
}

/** How numbers are written in pages. */
export interface Plan {
  /** How many words the section has. */
  readonly words: number;
  /** Of each page, how many numbers it has, and in how many fours they are. */
  readonly counts: Int16Array;
  readonly fours: Int16Array;
}

/** Plans how to write numbers, which are in order. */
export function planPages(offsets: Int32Array): Plan {
  const [counts, fours] = [new Int16Array(PAGES), new Int16Array(PAGES)];
  let words = PAGES;
  for (let page = 0, i = 0; page < PAGES; page++) {
    const from = i;
    let [own, last] = [0, -1];
    for (const end = (page + 1) * PAGE; i < offsets.length && offsets[i]! < end; i++) {
      const four = offsets[i]! >>> 2;
      own += four === last ? 0 : 1;
      last = four;
    }
    counts[page] = i - from;
    fours[page] = own;
    words += lengthOf(kindOf(i - from, own), own);
  }
  return { words, counts, fours };
}

/** Writes numbers as it was planned. */
export function writePages(offsets: Int32Array, { words: length, counts, fours }: Plan): Int32Array {
  const words = new Int32Array(length);
  const halves = new Uint16Array(words.buffer);
  let end = PAGES;
  let from = 0;
  for (let page = 0; page < PAGES; page++) {
    const to = from + counts[page]!;
    const kind = kindOf(counts[page]!, fours[page]!);
    words[page] = (kind << PLACE_BITS) | end;
    writePage({ offsets, from, to, less: page * PAGE }, kind, words, halves, end);
    from = to;
    end += lengthOf(kind, fours[page]!);
  }
  return words;
}

/** Calls with each number of a section, in order. */
export function eachInPages({ words, halves, at }: Section, take: (offset: number) => void): void {
  for (let page = 0; page < PAGES; page++) {
    const entry = words[at + page]!;
    eachInPage(words, halves, at + (entry & PLACE), entry >>> PLACE_BITS, (number) => take(page * PAGE + number));
  }
}
