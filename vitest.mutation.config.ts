import { defineConfig } from 'vitest/config';

// scripts/mutation.mjs names the tests that are nearest to the files it mutates.
export default defineConfig({
  test: { include: process.env['MUTATION_TESTS']!.split(' '), env: { PROPERTY_RUNS: '20' }, testTimeout: 120_000 },
});
