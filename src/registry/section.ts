import { ENTRY_WORDS, inPage, ones, PAGE, PAGE_WORDS, readPage, writePage } from './page.js';

// A section holds which of ten million numbers are listed, those that differ in their last seven digits: an area code in +1. It is a sorted
// list, or, where that is smaller, a thousand pages with a pointer to each before them. A list has as many words as numbers, pages have fewer.

/** The numbers of one section. */
export const SECTION = 10_000_000;

const PAGES = SECTION / PAGE;

/** Which numbers of one section are listed. */
export interface Section {
  readonly words: Uint32Array;
  readonly halves: Uint16Array;
  /** How many are listed. */
  readonly count: number;
}

export const sectionOf = (words: Uint32Array, count: number): Section => ({
  words,
  halves: new Uint16Array(words.buffer, words.byteOffset, words.length * 2),
  count,
});

/** Whether the number that ends in these seven digits is listed. */
export function inSection({ words, halves, count }: Section, offset: number): boolean {
  if (words.length === count) return inList(words, offset);
  const page = (offset / PAGE) | 0;
  return inPage(words, halves, page * ENTRY_WORDS, offset - page * PAGE);
}

function inList(numbers: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from < numbers.length && numbers[from] === wanted;
}

/** A section as a bitmap: each page begins a word. */
export const bitmapOfSection = (): Uint32Array => new Uint32Array(PAGES * PAGE_WORDS);

/** The place of a number in that bitmap. */
export const bitOf = (offset: number): number => offset + ((offset / PAGE) | 0) * (PAGE_WORDS * 32 - PAGE);

/** Room to write any section in. */
export const roomForSection = (): Uint32Array => new Uint32Array(PAGES * (ENTRY_WORDS + PAGE_WORDS));

/** Writes a section from its bitmap. The room is zero before, and after. */
export function writeSection(bits: Uint32Array, room: Uint32Array): { words: Uint32Array; count: number } {
  const halves = new Uint16Array(room.buffer);
  let end = PAGES * ENTRY_WORDS;
  for (let page = 0; page < PAGES; page++) end = writePage(bits, page * PAGE_WORDS, room, halves, page * ENTRY_WORDS, end);
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += ones(bits[word]!);
  const words = end < count ? room.slice(0, end) : listOf(bits, count);
  room.fill(0, 0, end);
  return { words, count };
}

function listOf(bits: Uint32Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let word = 0, to = 0; to < count; word++) {
    const base = word * 32 - ((word / PAGE_WORDS) | 0) * (PAGE_WORDS * 32 - PAGE);
    for (let left = bits[word]!; left !== 0; left &= left - 1) numbers[to++] = base + 31 - Math.clz32(left & -left);
  }
  return numbers;
}

/** Adds the numbers of a section to a bitmap. */
export function readSection({ words, count }: Section, bits: Uint32Array): void {
  if (words.length === count) for (const offset of words) bits[bitOf(offset) >>> 5]! |= 1 << bitOf(offset);
  else for (let page = 0; page < PAGES; page++) readPage(words, page * ENTRY_WORDS, bits, page * PAGE_WORDS);
}
