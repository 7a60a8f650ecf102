import { lowest, ones, setBit } from './bits.js';
import { SECTION } from './section.js';

const BITMAP_WORDS = SECTION / 32;

/** The numbers of one section while they are collected: a list, or a bitmap as soon as that is smaller. */
class Collected {
  #list = new Int32Array(64);
  #size = 0;
  #bits: Int32Array | undefined;

  add(offset: number): void {
    if (this.#bits === undefined && this.#size === this.#list.length) this.#grow();
    if (this.#bits === undefined) this.#list[this.#size++] = offset;
    else setBit(this.#bits, 0, offset);
  }

  #grow(): void {
    if (this.#size * 2 > BITMAP_WORDS) {
      this.#bits = new Int32Array(BITMAP_WORDS);
      for (const offset of this.#list) setBit(this.#bits, 0, offset);
      this.#list = new Int32Array(0);
    } else {
      const longer = new Int32Array(this.#size * 2);
      longer.set(this.#list);
      this.#list = longer;
    }
  }

  /** The numbers in order, each once. */
  sorted(): Int32Array {
    return this.#bits === undefined ? inOrder(this.#list.subarray(0, this.#size)) : placesIn(this.#bits);
  }
}

function inOrder(list: Int32Array): Int32Array {
  if (isInOrder(list)) return list;
  list.sort();
  return list.filter((offset, i) => i === 0 || offset !== list[i - 1]);
}

function isInOrder(list: Int32Array): boolean {
  for (let i = 1; i < list.length; i++) if (list[i]! <= list[i - 1]!) return false;
  return true;
}

function placesIn(bits: Int32Array): Int32Array {
  const places = new Int32Array(bits.reduce((sum, word) => sum + ones(word), 0));
  let found = 0;
  for (let word = 0; word < bits.length; word++) for (let left = bits[word]!; left !== 0; left &= left - 1) places[found++] = word * 32 + lowest(left);
  return places;
}

/** Numbers while they are collected. Memory is bounded by the sections, 1.25 MB each, not by how many numbers there are. */
export class NumberSet {
  readonly #sections = new Map<number, Collected>();
  #id = -1;
  #section = new Collected();

  /** Lists come sorted by area code more often than not. */
  add(id: number, offset: number): void {
    if (id !== this.#id) this.#turnTo(id);
    this.#section.add(offset);
  }

  #turnTo(id: number): void {
    let section = this.#sections.get(id);
    if (section === undefined) this.#sections.set(id, (section = new Collected()));
    [this.#id, this.#section] = [id, section];
  }

  /** The sections that have numbers, sorted. */
  ids(): readonly number[] {
    return [...this.#sections.keys()].sort((a, b) => a - b);
  }

  /** Gives the last seven digits of a section's numbers, in order, and forgets them. */
  take(id: number): Int32Array {
    const offsets = this.#sections.get(id)!.sorted();
    this.#sections.delete(id);
    return offsets;
  }
}
