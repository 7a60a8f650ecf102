import { bitmapOfSection, bitOf } from './section.js';

/** The numbers of one section while they are collected: few as a list, many as a bitmap. */
class Collected {
  #list = new Uint32Array(64);
  #size = 0;
  #bits: Uint32Array | undefined;

  add(offset: number): void {
    if (this.#bits === undefined && this.#size === this.#list.length) this.#grow();
    if (this.#bits === undefined) this.#list[this.#size++] = offset;
    else setBit(this.#bits, offset);
  }

  #grow(): void {
    const longer = new Uint32Array(this.#list.length * 2);
    if (longer.length > 200_000) {
      this.#bits = bitmapOfSection();
      this.#pour(this.#bits);
      this.#list = new Uint32Array(0);
    } else {
      longer.set(this.#list);
      this.#list = longer;
    }
  }

  #pour(bits: Uint32Array): void {
    for (const offset of this.#list.subarray(0, this.#size)) setBit(bits, offset);
  }

  /** The numbers as a bitmap: one's own, or the one that is given, which is overwritten. */
  bitmap(room: Uint32Array): Uint32Array {
    if (this.#bits !== undefined) return this.#bits;
    this.#pour(room.fill(0));
    return room;
  }
}

function setBit(bits: Uint32Array, offset: number): void {
  const bit = bitOf(offset);
  bits[bit >>> 5]! |= 1 << bit;
}

/** Numbers while they are collected. Memory is bounded by the sections, about 1.25 MB each, not by how many numbers there are. */
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

  /** Gives a section's bitmap and forgets it. */
  take(id: number, room: Uint32Array): Uint32Array {
    const bits = this.#sections.get(id)!.bitmap(room);
    this.#sections.delete(id);
    return bits;
  }
}
