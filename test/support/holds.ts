import fc from 'fast-check';

/** Runs of a property: a few in the suite, `npm run theorems` does at least 100,000. A share of them where one run judges often. */
export const runs = (share = 1): number => Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 100) * share);

/** Asserts a property with a pinned seed, so that a failure can be had again. */
export const holdsFor = <T>(seed: number, given: fc.Arbitrary<T>, check: (value: T) => void, share = 1): void =>
  fc.assert(fc.property(given, check), { numRuns: runs(share), seed });
