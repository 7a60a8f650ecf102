import { BLOCK, eachInBlock, inBlock, kindOf, lengthOf, writeBlock } from './block.js';
import type { Section } from './section.js';

// A section whose numbers stand in blocks begins with a directory. It has an entry for each ten blocks: a word with the place of the first of them, counted
// from the section's beginning; then for each of the ten a half word, with its place behind the first (the lower nine bits) and its kind, 0 if it lists
// none. So a look-up reads a line of the directory, which is small enough to stay in the processor's cache, and a line or two of one block.

const BLOCKS = 10_000;
const ENTRY_WORDS = 6;
const DIRECTORY = (BLOCKS / 10) * ENTRY_WORDS;
const PLACE_BITS = 9;
const PLACE = (1 << PLACE_BITS) - 1;

export function inBlocks({ words, halves, at }: Section, offset: number): boolean {
  const block = (offset / BLOCK) | 0;
  const ten = (block / 10) | 0;
  const entry = at + ten * ENTRY_WORDS;
  const half = halves[entry * 2 + 2 + block - ten * 10]!;
  return half !== 0 && inBlock(words, at + words[entry]! + (half & PLACE), half >>> PLACE_BITS, offset - block * BLOCK);
}

/** How numbers are written in blocks. */
export interface Plan {
  /** How many words the section has. */
  readonly words: number;
  /** Of each block, how many numbers it has, and in how many fours they are. */
  readonly counts: Int16Array;
  readonly fours: Int16Array;
}

/** Plans how to write numbers, which are in order. */
export function planBlocks(offsets: Int32Array): Plan {
  const [counts, fours] = [new Int16Array(BLOCKS), new Int16Array(BLOCKS)];
  let last = -1;
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i]!;
    const block = (offset / BLOCK) | 0;
    const four = offset >>> 2;
    counts[block]!++;
    fours[block]! += four === last ? 0 : 1;
    last = four;
  }
  let words = DIRECTORY;
  for (let block = 0; block < BLOCKS; block++) words += lengthOf(kindOf(counts[block]!, fours[block]!), fours[block]!);
  return { words, counts, fours };
}

/** Writes numbers as it was planned. */
export function writeBlocks(offsets: Int32Array, { words: length, counts, fours }: Plan): Int32Array {
  const words = new Int32Array(length);
  const halves = new Uint16Array(words.buffer);
  let end = DIRECTORY;
  let from = 0;
  for (let block = 0; block < BLOCKS; block++) {
    const entry = ((block / 10) | 0) * ENTRY_WORDS;
    if (block % 10 === 0) words[entry] = end;
    if (counts[block] === 0) continue;
    const kind = kindOf(counts[block]!, fours[block]!);
    const to = from + counts[block]!;
    halves[entry * 2 + 2 + (block % 10)] = (kind << PLACE_BITS) | (end - words[entry]!);
    writeBlock({ offsets, from, to, less: block * BLOCK }, kind, words, end);
    from = to;
    end += lengthOf(kind, fours[block]!);
  }
  return words;
}

/** Calls with each number of a section, in order. */
export function eachInBlocks({ words, halves, at }: Section, take: (offset: number) => void): void {
  for (let block = 0; block < BLOCKS; block++) {
    const entry = at + ((block / 10) | 0) * ENTRY_WORDS;
    const half = halves[entry * 2 + 2 + (block % 10)]!;
    if (half !== 0) eachInBlock(words, at + words[entry]! + (half & PLACE), half >>> PLACE_BITS, (number) => take(block * BLOCK + number));
  }
}
