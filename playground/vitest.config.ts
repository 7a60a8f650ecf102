import { defineConfig } from 'vitest/config';

// Apart from the package's own tests: these need a browser (scripts/need-chromium.sh).
export default defineConfig({ test: { include: ['playground/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } });
