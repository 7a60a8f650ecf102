import type { Section } from './section.js';

// Sections with few numbers are sorted lists. With the fewest, a word for each number. With more, a half word for each, its last four digits, behind a
// directory that says for each of the thousand preceding digits where in the list its numbers begin (and at last, where the list ends).

const PAGES = 1_000;
const PAGE = 10_000;
const DIRECTORY = PAGES + 1;

/** The words of a section with so many numbers in half words. */
export const wordsInPages = (count: number): number => DIRECTORY + Math.ceil(count / 2);

export const inList = ({ words, at, count }: Section, offset: number): boolean => inSorted(words, at, at + count, offset);

export function inPages({ words, halves, at }: Section, offset: number): boolean {
  const page = (offset / PAGE) | 0;
  const list = (at + DIRECTORY) * 2;
  return inSorted(halves, list + words[at + page]!, list + words[at + page + 1]!, offset - page * PAGE);
}

/** Halves the part that may hold the number, without a branch that the processor would have to guess. */
function inSorted(numbers: Int32Array | Uint16Array, first: number, end: number, wanted: number): boolean {
  let from = first;
  for (let length = end - first; length > 1; ) {
    const half = length >>> 1;
    const isBefore = (wanted - numbers[from + half]!) >> 31;
    from += half & ~isBefore;
    length -= half;
  }
  return first < end && numbers[from] === wanted;
}

/** Writes a section of the numbers that are listed, in order. */
export function writePages(offsets: Int32Array): Int32Array {
  const words = new Int32Array(wordsInPages(offsets.length));
  const halves = new Uint16Array(words.buffer);
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i]!;
    const page = (offset / PAGE) | 0;
    words[page + 1]!++;
    halves[DIRECTORY * 2 + i] = offset - page * PAGE;
  }
  for (let page = 0; page < PAGES; page++) words[page + 1]! += words[page]!;
  return words;
}

/** Calls with each number of a section, in order. */
export function eachInPages({ words, halves, at }: Section, take: (offset: number) => void): void {
  for (let page = 0; page < PAGES; page++)
    for (let i = words[at + page]!; i < words[at + page + 1]!; i++) take(page * PAGE + halves[(at + DIRECTORY) * 2 + i]!);
}
