// A page holds which of 10,000 numbers are listed: those of one exchange in +1, 212-555-0000 to 212-555-9999. It is a bitmap, or, where that is
// smaller (below about a quarter of the numbers), a bitmap in two steps: a bit for each group of numbers says whether any of them is listed, and
// behind these bits stand the groups' own bits, of the groups that have one.

/** The numbers of one page. */
export const PAGE = 10_000;

/** A page is written in blocks, so that a look-up counts the groups of its block only. */
const BLOCK_BITS = 10;
const BLOCK = 1 << BLOCK_BITS;
const BLOCKS = Math.ceil(PAGE / BLOCK);

/** A group has 2, 4, 8, 16 or 32 numbers, whichever makes the page smallest; one number says that the page is a plain bitmap. */
const BITMAP = 0;

/** The words of a page that is a bitmap; no page has more. */
export const PAGE_WORDS = Math.ceil(PAGE / 32);

/**
 * The entry of a page in its section's directory: a word with the page's first word and the size of its groups, or 0 for a page without numbers;
 * then, as half words, how many groups have numbers up to the end of each block. The directory is small and stays in the processor's cache;
 * a look-up then touches one block, which is a line or two of memory.
 */
export const ENTRY_WORDS = 1 + BLOCKS / 2;

/** Whether a number of a page is listed. */
export function inPage(words: Uint32Array, halves: Uint16Array, entry: number, offset: number): boolean {
  const pointer = words[entry]!;
  if (pointer === 0) return false;
  const start = (pointer & 0xffffff) * 32;
  const size = pointer >>> 24;
  if (size === BITMAP) return bitAt(words, start + offset) === 1;
  const block = offset >>> BLOCK_BITS;
  const counts = 2 * entry + 2;
  const before = block === 0 ? 0 : halves[counts + block - 1]!;
  const groups = start + block * (BLOCK >>> size) + (before << size);
  const group = groups + ((offset & (BLOCK - 1)) >>> size);
  if (bitAt(words, group) === 0) return false;
  const own = groups + (BLOCK >>> size) + (onesBetween(words, groups, group) << size);
  return bitAt(words, own + (offset & ((1 << size) - 1))) === 1;
}

const bitAt = (words: Uint32Array, bit: number): number => (words[bit >>> 5]! >>> (bit & 31)) & 1;

/** How many bits are one from a bit on, up to and without another. */
function onesBetween(words: Uint32Array, from: number, to: number): number {
  let word = from >>> 5;
  const last = to >>> 5;
  let count = -ones(words[word]! & ~(-1 << (from & 31)));
  for (; word < last; word++) count += ones(words[word]!);
  return count + ones(words[last]! & ~(-1 << (to & 31)));
}

/** How many bits of a word are one. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Writes a page, and its entry, into words that are zero.
 *
 * @param bits - The page as a bitmap, from the word `from` on.
 * @returns the word after the page.
 */
export function writePage(bits: Uint32Array, from: number, words: Uint32Array, halves: Uint16Array, entry: number, start: number): number {
  const { size, length } = shortest(bits, from);
  if (length === 0) return start;
  words[entry] = (size << 24) | start;
  if (size === BITMAP) words.set(bits.subarray(from, from + PAGE_WORDS), start);
  else writeGroups(bits, from, words, halves, entry, size);
  return start + length;
}

function writeGroups(bits: Uint32Array, from: number, words: Uint32Array, halves: Uint16Array, entry: number, size: number): void {
  const perBlock = BLOCK >>> size;
  let group = (words[entry]! & 0xffffff) * 32;
  let written = 0;
  for (let block = 0, word = from; block < BLOCKS; block++) {
    let own = group + perBlock;
    for (const end = Math.min(word + BLOCK / 32, from + PAGE_WORDS); word < end; word++, group += 32 >>> size) {
      const value = bits[word]!;
      for (let left = groupsIn(value, size); left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        words[(group + (bit >>> size)) >>> 5]! |= 1 << (group + (bit >>> size));
        words[own >>> 5]! |= ((value >>> bit) & ownBits(size)) << own;
        own += 1 << size;
        written++;
      }
    }
    group = own;
    halves[2 * entry + 2 + block] = written;
  }
}

/** The bits of a group, in the lowest places. */
const ownBits = (size: number): number => -1 >>> (32 - (1 << size));

/** In the lowest bit of each group of a word: whether it has a number, if that is known of the groups of half the size. */
const everyGroup = [-1, 0x55555555, 0x11111111, 0x01010101, 0x00010001, 1] as const;
const paired = (halves: number, size: number): number => (halves | (halves >>> (1 << (size - 1)))) & everyGroup[size]!;

function groupsIn(word: number, size: number): number {
  let groups = word;
  for (let step = 1; step <= size; step++) groups = paired(groups, step);
  return groups;
}

/** The size of groups that makes a page shortest, and how many words that takes; none for a page without numbers. */
function shortest(bits: Uint32Array, from: number): { size: number; length: number } {
  let [twos, fours, eights, sixteens, words] = [0, 0, 0, 0, 0];
  for (let word = from; word < from + PAGE_WORDS; word++) {
    const value = bits[word]!;
    if (value === 0) continue;
    const two = paired(value, 1);
    const four = paired(two, 2);
    const eight = paired(four, 3);
    twos += ones(two);
    fours += ones(four);
    eights += ones(eight);
    sixteens += ones(paired(eight, 4));
    words++;
  }
  if (words === 0) return { size: BITMAP, length: 0 };
  let best = { size: BITMAP, length: PAGE_WORDS };
  for (const [at, groups] of [twos, fours, eights, sixteens, words].entries()) {
    const size = at + 1;
    const length = Math.ceil((BLOCKS * (BLOCK >>> size) + (groups << size)) / 32);
    if (length < best.length) best = { size, length };
  }
  return best;
}

/** Adds the numbers of a page to a bitmap, from the word `to` on. */
export function readPage(words: Uint32Array, entry: number, bits: Uint32Array, to: number): void {
  const pointer = words[entry]!;
  const start = pointer & 0xffffff;
  const size = pointer >>> 24;
  if (size === BITMAP) {
    if (pointer !== 0) bits.set(words.subarray(start, start + PAGE_WORDS), to);
    return;
  }
  let group = start * 32;
  for (let block = 0; block < BLOCKS; block++) {
    let own = group + (BLOCK >>> size);
    const numbers = to * 32 + block * BLOCK;
    for (let at = 0; at < BLOCK; at += 1 << size, group++) {
      if (bitAt(words, group) === 0) continue;
      bits[(numbers + at) >>> 5]! |= ((words[own >>> 5]! >>> own) & ownBits(size)) << at;
      own += 1 << size;
    }
    group = own;
  }
}
