import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Guides import the package by its name.
  resolve: {
    alias: [
      { find: /^call-compliance$/, replacement: '/src/index.ts' },
      { find: /^call-compliance\/core$/, replacement: '/src/core.ts' },
      { find: /^call-compliance\/packs\/([\w-]+)$/, replacement: '/src/rules/packs/$1.ts' },
      { find: /^call-compliance\/registry$/, replacement: '/src/registry/index.ts' },
      { find: /^call-compliance\/testing$/, replacement: '/src/testing/index.ts' },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Every file reads the whole catalogue: it is read once a process, not once a file.
    isolate: false,
    // One less than there are processors would be one on two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/*.data.ts'], reporter: ['text-summary', 'json-summary', 'json'], reportOnFailure: true },
  },
});
