import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/support/for-mutation.ts'], env: { PROPERTY_RUNS: '40' }, testTimeout: 120_000 },
});
