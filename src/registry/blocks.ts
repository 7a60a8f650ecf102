import { byteAt, setByte } from './bits.js';
import { PAGE, type Listed } from './listed.js';

// A page in blocks of 256 numbers each: first a byte for each block says how many of the page's numbers are listed up to its end; behind these stand the
// lowest eight bits of each number, in order. A look-up reads two of the first bytes, and the few numbers of one block.

const BLOCK = 256;
const BLOCKS_PER_PAGE = Math.ceil(PAGE / BLOCK);
const ENDS_WORDS = BLOCKS_PER_PAGE / 4;

/** An end is a byte. */
export const MOST_IN_BLOCKS = 255;

export const wordsOfBlocks = (count: number): number => ENDS_WORDS + Math.ceil(count / 4);

export const countInBlocks = (words: Int32Array, start: number): number => byteAt(words, start, BLOCKS_PER_PAGE - 1);

export function inBlocks(words: Int32Array, start: number, number: number): boolean {
  const block = number >>> 8;
  const end = byteAt(words, start, block);
  for (let i = block === 0 ? 0 : byteAt(words, start, block - 1); i < end; i++) if (byteAt(words, start + ENDS_WORDS, i) === (number & 255)) return true;
  return false;
}

export function writeBlocks({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
  for (let i = from; i < to; i++) setByte(words, start + ENDS_WORDS, i - from, (offsets[i]! - less) & 255);
  for (let block = 0, i = from; block < BLOCKS_PER_PAGE; block++) {
    while (i < to && offsets[i]! - less < (block + 1) * BLOCK) i++;
    setByte(words, start, block, i - from);
  }
}

export function eachInBlocks(words: Int32Array, start: number, take: (number: number) => void): void {
  for (let block = 0, i = 0; block < BLOCKS_PER_PAGE; block++) for (const end = byteAt(words, start, block); i < end; i++) take(block * BLOCK + byteAt(words, start + ENDS_WORDS, i));
}
