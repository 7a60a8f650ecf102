import { bitAt, eachBit, halfAt, setBit } from './bits.js';
import { countInBlocks, eachInBlocks, inBlocks, MOST_IN_BLOCKS, wordsOfBlocks, writeBlocks } from './blocks.js';
import { eachInFours, foursIn, foursOf, inFours, wordsOfFours, writeFours } from './fours.js';
import { PAGE, type Listed } from './listed.js';

// A page holds which of 10,000 numbers are listed, those that differ in their last four digits: an exchange in +1. How many they are says how they are written:
//
//   list    the last four digits of each number, in half words, in order
//   blocks  the lowest eight bits of each number, by blocks of 256
//   fours   a bit for each four numbers, and four bits for each four of which one is listed
//   bitmap  a bit for each number

const BITMAP_WORDS = Math.ceil(PAGE / 32);

/** No page has more words. */
export const MOST_WORDS = BITMAP_WORDS;

// The kind of a page: a list of so many numbers, or one of these.
const BLOCKS = 1021;
const FOURS = 1022;
const BITMAP = 1023;

/** A page as it is written: so many words from a place on. */
export interface Page {
  readonly kind: number;
  readonly words: Int32Array;
  readonly start: number;
  readonly length: number;
}

/** The page whose words begin at a place. */
export function pageAt(words: Int32Array, start: number, kind: number): Page {
  return { kind, words, start, length: lengthOf(kind, kind === BLOCKS ? countInBlocks(words, start) : kind === FOURS ? foursIn(words, start) : 0) };
}

/** @param parts - How many numbers there are in blocks, and how many fours with numbers in fours. */
function lengthOf(kind: number, parts: number): number {
  if (kind === BLOCKS) return wordsOfBlocks(parts);
  if (kind === FOURS) return wordsOfFours(parts);
  return kind === BITMAP ? BITMAP_WORDS : Math.ceil(kind / 2);
}

/** Whether a number of a page is listed. */
export function inPage(words: Int32Array, start: number, kind: number, number: number): boolean {
  if (kind === BLOCKS) return inBlocks(words, start, number);
  if (kind === FOURS) return inFours(words, start, number);
  return kind === BITMAP ? bitAt(words, start, number) === 1 : inList(words, start, kind, number);
}

function inList(words: Int32Array, start: number, count: number, number: number): boolean {
  for (let i = 0; i < count; i++) if (halfAt(words, start, i) === number) return true;
  return false;
}

/** Writes a page into words that are zero from a place on. */
export function writePage(listed: Listed, words: Int32Array, start: number): Page {
  const count = listed.to - listed.from;
  const fours = count > MOST_IN_BLOCKS ? foursOf(listed) : 0;
  const kind = kindOf(count, fours);
  if (kind === BLOCKS) writeBlocks(listed, words, start);
  else if (kind === FOURS) writeFours(listed, words, start);
  else if (kind === BITMAP) writeBitmap(listed, words, start);
  else writeList(listed, words, start);
  return { kind, words, start, length: lengthOf(kind, kind === BLOCKS ? count : fours) };
}

function kindOf(count: number, fours: number): number {
  if (count > MOST_IN_BLOCKS) return lengthOf(FOURS, fours) < BITMAP_WORDS ? FOURS : BITMAP;
  return lengthOf(count, 0) < lengthOf(BLOCKS, count) ? count : BLOCKS;
}

function writeList({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
  for (let i = from; i < to; i++) words[start + ((i - from) >>> 1)]! |= (offsets[i]! - less) << (((i - from) & 1) * 16);
}

function writeBitmap({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
  for (let i = from; i < to; i++) setBit(words, start, offsets[i]! - less);
}

/** Calls with each number of a page, in order. */
export function eachInPage({ kind, words, start }: Page, take: (number: number) => void): void {
  if (kind === BLOCKS) eachInBlocks(words, start, take);
  else if (kind === FOURS) eachInFours(words, start, take);
  else if (kind === BITMAP) for (let word = 0; word < BITMAP_WORDS; word++) eachBit(words[start + word]!, (bit) => take(word * 32 + bit));
  else for (let i = 0; i < kind; i++) take(halfAt(words, start, i));
}
