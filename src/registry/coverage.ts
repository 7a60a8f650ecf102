import { RegistryError } from './errors.js';
import type { Coverage } from './format.js';

// Which numbers an index answers for. A list of some area codes says nothing of the others: there the answer is "nobody knows", never "not listed".

/** The digits of a coverage as a number; 0 is every number. */
export const prefixOf = (numbers: string): number => Number(numbers.slice(1));

/** What is known, by prefix, of the longest prefix of a section. */
export function byPrefix<T>(known: ReadonlyMap<number, T>, section: number): T | undefined {
  for (let digits = section; ; digits = Math.floor(digits / 10)) {
    const found = known.get(digits);
    if (found !== undefined || digits === 0) return found;
  }
}

/** Checks what a caller names as covered: `+` or a plus and the digits that the numbers begin with. */
export function checkCoverage(covers: readonly string[]): void {
  for (const numbers of covers) {
    if (!/^\+([1-9]\d{0,7})?$/.test(numbers)) throw new RegistryError(`${JSON.stringify(numbers)} names no numbers; expected the digits that they begin with, such as +1202, or + for all`);
  }
}

/** Throws if there are numbers outside what is covered. */
export function checkCovered(sections: readonly number[], covers: readonly Coverage[]): void {
  const known = new Map(covers.map((coverage) => [prefixOf(coverage.numbers), coverage]));
  const outside = sections.filter((section) => byPrefix(known, section) === undefined);
  if (outside.length === 0) return;
  const shown = outside.slice(0, 5).map((section) => `+${section}…`);
  throw new RegistryError(`the lists hold numbers that are not said to be covered: ${shown.join(', ')}${outside.length > 5 ? ' and others' : ''}`);
}
