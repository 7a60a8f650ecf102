import { bitAt, eachBit, ones } from './bits.js';
import { PAGE, type Listed } from './listed.js';

// A page in fours of numbers: a bit for each four says whether any of them is listed, in pairs of words, each for 200 numbers: in the first word the lower
// 14 bits count the fours with numbers in the pairs before, its upper 18 bits are those of the pair's last fours, the second word has the first 32. Behind
// the pairs stand four bits for each four that has numbers, which a look-up reads only if the first bit says so.

const PAIR = 200;
const PAIRS_WORDS = (PAGE / PAIR) * 2;
const BEFORE_BITS = 14;
const BEFORE = (1 << BEFORE_BITS) - 1;

export const wordsOfFours = (fours: number): number => PAIRS_WORDS + Math.ceil(fours / 8);

/** How many fours with numbers there are among numbers. */
export function foursOf({ offsets, from, to }: Listed): number {
  let fours = 0;
  for (let i = from, last = -1; i < to; i++) {
    const four = offsets[i]! >>> 2;
    fours += four === last ? 0 : 1;
    last = four;
  }
  return fours;
}

/** How many fours with numbers a page has. */
export function foursIn(words: Int32Array, start: number): number {
  const last = start + PAIRS_WORDS - 2;
  return (words[last]! & BEFORE) + ones(words[last]! >>> BEFORE_BITS) + ones(words[last + 1]!);
}

export function inFours(words: Int32Array, start: number, number: number): boolean {
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

export function writeFours({ offsets, from, to, less }: Listed, words: Int32Array, start: number): void {
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

export function eachInFours(words: Int32Array, start: number, take: (number: number) => void): void {
  let own = (start + PAIRS_WORDS) * 8;
  for (let pair = 0; pair < PAGE / PAIR; pair++) {
    const eachOfFour = (four: number): void => {
      eachBit((words[own >>> 3]! >>> ((own & 7) * 4)) & 15, (place) => take(pair * PAIR + four * 4 + place));
      own++;
    };
    eachBit(words[start + pair * 2 + 1]!, eachOfFour);
    eachBit(words[start + pair * 2]! >>> BEFORE_BITS, (four) => eachOfFour(four + 32));
  }
}
