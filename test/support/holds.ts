import fc from 'fast-check';

const asked = Number(process.env['PROPERTY_RUNS'] ?? 100);

/** Runs of a property: a few in the suite, 100,000 and more in the long mode (`npm run theorems`). In the suite a share of them where one run judges often. */
export const runs = (share = 1): number => Math.ceil(asked * (asked >= 100_000 ? Math.max(share, 1) : share));

/** Asserts a property with a pinned seed, so that a failure can be had again. */
export const holdsFor = <T>(seed: number, given: fc.Arbitrary<T>, check: (value: T) => void, share = 1): void =>
  fc.assert(fc.property(given, check), { numRuns: runs(share), seed });
