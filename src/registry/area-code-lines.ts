import type { TakeNumber } from './list-reader.js';

// Lines of an area code, a comma and seven digits, `212,5550142`, with either end of line: what the largest lists are made of. They are read a word of four
// characters at a time, the first of them in the lowest byte. A word less what it has to be, `0` for a digit, has the digits themselves in its bytes.

const AREA_CODE = 0x2c303030;
const DIGITS = 0x30303030;
const [LAST_LF, LAST_CR] = [0x0a303030, 0x0d303030] as const;
const LINE_FEED = 10;
/** The characters of a line without a carriage return. */
const LINE = 12;

/** Not zero if any byte is more than nine, or the fourth byte is not zero where there is no fourth digit. */
const wrongIn3 = (digits: number): number => (digits | (digits + 0x00060606)) & 0xfff0f0f0;
const wrongIn4 = (digits: number): number => (digits | (digits + 0x06060606)) & 0xf0f0f0f0;

/** The number of two digits in the lowest two bytes, that of the next two in the third and so on: no byte of this exceeds 99. */
const inPairs = (digits: number): number => Math.imul(digits, 10) + (digits >>> 8);
const threeOf = (digits: number): number => (inPairs(digits) & 255) * 10 + ((digits >>> 16) & 255);
const fourOf = (digits: number): number => (inPairs(digits) & 255) * 100 + ((inPairs(digits) >>> 16) & 255);

/**
 * Takes the numbers of such lines up to the first line that is none, or that might go on behind the bytes.
 *
 * @returns where that line begins, and how many came before it.
 */
export function takeAreaCodeLines(bytes: Uint8Array, from: number, take: TakeNumber): { at: number; lines: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = from;
  let lines = 0;
  for (const last = bytes.length - LINE - 1; at <= last; lines++) {
    const areaCode = view.getInt32(at, true) ^ AREA_CODE;
    const first = view.getInt32(at + 4, true) ^ DIGITS;
    const end = view.getInt32(at + 8, true);
    const returns = end >>> 24 === LAST_CR >>> 24 && bytes[at + LINE] === LINE_FEED;
    const second = end ^ (returns ? LAST_CR : LAST_LF);
    if ((wrongIn3(areaCode) | wrongIn4(first) | wrongIn3(second)) !== 0) break;
    take(1_000 + threeOf(areaCode), fourOf(first) * 1_000 + threeOf(second), 1);
    at += returns ? LINE + 1 : LINE;
  }
  return { at, lines };
}
