import { bitAt, lowest, ones, setBit } from './bits.js';

// A block holds which of 1,000 numbers are listed, those that differ in their last three digits. (In +1, a carrier is given so many at a time: some
// blocks are full, the next is empty.) It is written in whichever way is shortest:
//
//   list    the last three digits of each number, three numbers to a word of 30 bits, in order; the last number again where a word has room
//   fours   a bit for each four numbers says whether any of them is listed; behind these bits stand four bits for each four that has one
//   bitmap  a bit for each number

/** The numbers of one block. */
export const BLOCK = 1_000;

const BITMAP_WORDS = 32;

/** The words with a bit for each four numbers. */
const FOURS_WORDS = BITMAP_WORDS / 4;

// How a block is written, its kind: a list of so many words, or one of these.
const FOURS = 126;
const BITMAP = 127;

/** The kind of block that is shortest for so many numbers in so many fours. */
export function kindOf(count: number, fours: number): number {
  const list = Math.ceil(count / 3);
  if (list <= lengthOf(FOURS, fours) && list < BITMAP_WORDS) return list;
  return lengthOf(FOURS, fours) < BITMAP_WORDS ? FOURS : BITMAP;
}

/** The words of a block of a kind. */
export function lengthOf(kind: number, fours: number): number {
  if (kind === BITMAP) return BITMAP_WORDS;
  return kind === FOURS ? FOURS_WORDS + Math.ceil(fours / 8) : kind;
}

/** Whether a number of a block is listed. */
export function inBlock(words: Int32Array, start: number, kind: number, number: number): boolean {
  if (kind === BITMAP) return bitAt(words, start, number) === 1;
  return kind === FOURS ? inFours(words, start, number) : inList(words, start, kind, number);
}

function inFours(words: Int32Array, start: number, number: number): boolean {
  const last = start + (number >>> 7);
  const four = 1 << ((number >>> 2) & 31);
  const fours = words[last]!;
  if ((fours & four) === 0) return false;
  let before = ones(fours & (four - 1));
  for (let word = start; word < last; word++) before += ones(words[word]!);
  return bitAt(words, start + FOURS_WORDS, before * 4 + (number & 3)) === 1;
}

/** One in each of the three places of a word. */
const EACH = 0x0010_0401;

/** Compares three numbers at a time: a difference of zero, and none other, has its highest bit clear and gets it when one is taken away. */
function inList(words: Int32Array, start: number, length: number, number: number): boolean {
  const wanted = Math.imul(number, EACH);
  for (let word = start; word < start + length; word++) {
    const different = words[word]! ^ wanted;
    if (((different - EACH) & ~different & (EACH << 9)) !== 0) return true;
  }
  return false;
}

/** The numbers of one block among a section's, which are in order: those from one place up to another, and what is taken from them. */
export interface Listed {
  readonly offsets: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly less: number;
}

/** Writes a block into words that are zero. */
export function writeBlock(listed: Listed, kind: number, words: Int32Array, start: number): void {
  if (kind === FOURS) writeFours(listed, words, start);
  else if (kind === BITMAP) for (let i = listed.from; i < listed.to; i++) setBit(words, start, listed.offsets[i]! - listed.less);
  else writeList(listed, words, start, kind);
}

function writeFours({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
  let own = (start + FOURS_WORDS) * 8 - 1;
  let last = -1;
  for (let i = from; i < to; i++) {
    const number = offsets[i]! - less;
    const four = number >>> 2;
    own += four === last ? 0 : 1;
    last = four;
    setBit(words, start, four);
    words[own >>> 3]! |= 1 << ((own & 7) * 4 + (number & 3));
  }
}

function writeList({ offsets, from, to, less }: Listed, words: Int32Array, start: number, length: number): void {
  for (let word = 0, i = from; word < length; word++)
    for (let place = 0; place < 30; place += 10, i++) words[start + word]! |= (offsets[Math.min(i, to - 1)]! - less) << place;
}

/** Calls with each number of a block, in order. */
export function eachInBlock(words: Int32Array, start: number, kind: number, take: (number: number) => void): void {
  if (kind === BITMAP) eachInBitmap(words, start, BITMAP_WORDS, take);
  else if (kind === FOURS) eachInFours(words, start, take);
  else eachInList(words, start, kind, take);
}

/** Calls with the place of each bit that is one, in order. */
function eachInBitmap(words: Int32Array, start: number, length: number, take: (place: number) => void): void {
  for (let word = 0; word < length; word++) for (let left = words[start + word]!; left !== 0; left &= left - 1) take(word * 32 + lowest(left));
}

function eachInFours(words: Int32Array, start: number, take: (number: number) => void): void {
  let own = (start + FOURS_WORDS) * 8;
  eachInBitmap(words, start, FOURS_WORDS, (four) => {
    for (let left = (words[own >>> 3]! >>> ((own & 7) * 4)) & 15; left !== 0; left &= left - 1) take(four * 4 + lowest(left));
    own++;
  });
}

function eachInList(words: Int32Array, start: number, length: number, take: (number: number) => void): void {
  let last = -1;
  for (let at = 0; at < length * 3; at++) {
    const number = (words[start + ((at / 3) | 0)]! >>> ((at % 3) * 10)) & 1023;
    if (number !== last) take((last = number));
  }
}
