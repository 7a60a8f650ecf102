// Words of 32 bits are read as integers with a sign: what is computed with them then stays an integer of 32 bits in the machine.

/** The bit at a place that is counted from the word `from` on: 0 or 1. */
export const bitAt = (words: Int32Array, from: number, bit: number): number => (words[from + (bit >>> 5)]! >>> (bit & 31)) & 1;

/** Makes that bit one. */
export function setBit(words: Int32Array, from: number, bit: number): void {
  words[from + (bit >>> 5)]! |= 1 << (bit & 31);
}

/** The byte at a place that is counted from the word `from` on, and the half word. */
export const byteAt = (words: Int32Array, from: number, byte: number): number => (words[from + (byte >>> 2)]! >>> ((byte & 3) * 8)) & 0xff;
export const halfAt = (words: Int32Array, from: number, half: number): number => (words[from + (half >>> 1)]! >>> ((half & 1) * 16)) & 0xffff;

/** Writes a byte where there was zero. */
export function setByte(words: Int32Array, from: number, byte: number, value: number): void {
  words[from + (byte >>> 2)]! |= value << ((byte & 3) * 8);
}

/** How many bits of a word are one. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The place of the lowest bit of a word that is one. */
export const lowest = (word: number): number => 31 - Math.clz32(word & -word);

/** Calls with the place of each bit that is one, in order. */
export function eachBit(word: number, take: (bit: number) => void): void {
  for (let left = word; left !== 0; left &= left - 1) take(lowest(left));
}
