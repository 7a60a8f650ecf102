import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Every file reads the whole catalogue: it is read once a process, not once a file.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/*.data.ts'], reporter: ['text-summary', 'json-summary', 'json'], reportOnFailure: true },
  },
});
