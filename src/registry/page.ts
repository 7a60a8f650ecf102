import { bitAt, lowest, ones, setBit } from './bits.js';

// A page holds which of 10,000 numbers are listed, those that differ in their last four digits: an exchange in +1. It is written in whichever way is shortest:
//
//   list    the last four digits of each number, in half words, in order
//   fours   a bit for each four numbers says whether any of them is listed, in pairs of words, each for 200 numbers: in the first word the lower 14 bits count
//           the fours with numbers in the pairs before, its upper 18 bits are those of the pair's last fours, the second word has the first 32;
//           behind the pairs stand four bits for each four that has numbers
//   bitmap  a bit for each number
//
// A look-up waits for memory more than for anything else: it reads one place of a bitmap, and of fours the second one only if the first says so.

/** The numbers of one page. */
export const PAGE = 10_000;

const BITMAP_WORDS = Math.ceil(PAGE / 32);

/** No page has more words. */
export const MOST_WORDS = BITMAP_WORDS;

const PAIR = 200;
const PAIRS_WORDS = (PAGE / PAIR) * 2;
const BEFORE_BITS = 14;
const BEFORE = (1 << BEFORE_BITS) - 1;

// The kind of a page: a list of so many numbers, or one of these.
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
  const last = start + PAIRS_WORDS - 2;
  const fours = kind === FOURS ? (words[last]! & BEFORE) + ones(words[last]! >>> BEFORE_BITS) + ones(words[last + 1]!) : 0;
  return { kind, words, start, length: lengthOf(kind, fours) };
}

function kindOf(count: number, fours: number): number {
  const inFours = lengthOf(FOURS, fours);
  if (Math.ceil(count / 2) <= Math.min(inFours, BITMAP_WORDS)) return count;
  return inFours < BITMAP_WORDS ? FOURS : BITMAP;
}

function lengthOf(kind: number, fours: number): number {
  if (kind === BITMAP) return BITMAP_WORDS;
  return kind === FOURS ? PAIRS_WORDS + Math.ceil(fours / 8) : Math.ceil(kind / 2);
}

/** Whether a number of a page is listed. */
export function inPage(words: Int32Array, halves: Uint16Array, start: number, kind: number, number: number): boolean {
  if (kind === FOURS) return inFours(words, start, number);
  return kind === BITMAP ? bitAt(words, start, number) === 1 : inList(halves, start * 2, kind, number);
}

function inFours(words: Int32Array, start: number, number: number): boolean {
  const pair = (number / PAIR) | 0;
  const first = words[start + pair * 2]!;
  const early = words[start + pair * 2 + 1]!;
  const four = (number - pair * PAIR) >>> 2;
  const isEarly = four < 32;
  const fours = isEarly ? early : first >>> BEFORE_BITS;
  const bit = 1 << (four & 31);
  if ((fours & bit) === 0) return false;
  const before = (first & BEFORE) + ones(fours & (bit - 1)) + (isEarly ? 0 : ones(early));
  return bitAt(words, start + PAIRS_WORDS, before * 4 + (number & 3)) === 1;
}

/** Halves the part of the list that may hold the number, without a branch that depends on what it reads. */
function inList(halves: Uint16Array, start: number, count: number, number: number): boolean {
  let from = start;
  for (let length = count; length > 1; ) {
    const half = length >>> 1;
    const isBefore = (number - halves[from + half]!) >> 31;
    from += half & ~isBefore;
    length -= half;
  }
  return count > 0 && halves[from] === number;
}

/** The numbers of one page among a section's, which are in order: those from one place up to another, and what is taken from them. */
export interface Listed {
  readonly offsets: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly less: number;
}

/** Writes a page into words that are zero from a place on. */
export function writePage(listed: Listed, words: Int32Array, start: number): Page {
  const { offsets, from, to, less } = listed;
  const fours = foursIn(listed);
  const kind = kindOf(to - from, fours);
  if (kind === FOURS) writeFours(listed, words, start);
  else if (kind === BITMAP) for (let i = from; i < to; i++) setBit(words, start, offsets[i]! - less);
  else for (let i = from; i < to; i++) words[start + ((i - from) >>> 1)]! |= (offsets[i]! - less) << (((i - from) & 1) * 16);
  return { kind, words, start, length: lengthOf(kind, fours) };
}

function foursIn({ offsets, from, to }: Listed): number {
  let fours = 0;
  for (let i = from, last = -1; i < to; i++) {
    const four = offsets[i]! >>> 2;
    fours += four === last ? 0 : 1;
    last = four;
  }
  return fours;
}

function writeFours({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
  const ownOfAll = (start + PAIRS_WORDS) * 8;
  let own = ownOfAll - 1;
  for (let pair = 0, i = from; pair < PAGE / PAIR; pair++) {
    const before = own + 1 - ownOfAll;
    let [early, late, last] = [0, 0, -1];
    for (let first = less + pair * PAIR; i < to && offsets[i]! < first + PAIR; i++) {
      const four = (offsets[i]! - first) >>> 2;
      own += four === last ? 0 : 1;
      last = four;
      words[own >>> 3]! |= 1 << ((own & 7) * 4 + (offsets[i]! & 3));
      const isLate = -(four >>> 5);
      early |= (1 << (four & 31)) & ~isLate;
      late |= (1 << (four & 31)) & isLate;
    }
    words[start + pair * 2] = (late << BEFORE_BITS) | before;
    words[start + pair * 2 + 1] = early;
  }
}

/** Calls with each number of a page, in order. */
export function eachInPage({ kind, words, start }: Page, take: (number: number) => void): void {
  if (kind === FOURS) eachInFours(words, start, take);
  else if (kind === BITMAP) for (let word = 0; word < BITMAP_WORDS; word++) eachOne(words[start + word]!, (bit) => take(word * 32 + bit));
  else for (let i = 0; i < kind; i++) take((words[start + (i >>> 1)]! >>> ((i & 1) * 16)) & 0xffff);
}

function eachInFours(words: Int32Array, start: number, take: (number: number) => void): void {
  let own = (start + PAIRS_WORDS) * 8;
  for (let pair = 0; pair < PAGE / PAIR; pair++) {
    const eachOfFour = (four: number): void => {
      eachOne((words[own >>> 3]! >>> ((own & 7) * 4)) & 15, (place) => take(pair * PAIR + four * 4 + place));
      own++;
    };
    eachOne(words[start + pair * 2 + 1]!, eachOfFour);
    eachOne(words[start + pair * 2]! >>> BEFORE_BITS, (four) => eachOfFour(four + 32));
  }
}

/** Calls with the place of each bit that is one, in order. */
function eachOne(word: number, take: (bit: number) => void): void {
  for (let left = word; left !== 0; left &= left - 1) take(lowest(left));
}
