import { defineConfig } from 'tsup';
import { packs } from './src/rules/packs.js';
import { quickStart } from './scripts/quick-start.mjs';

// tsup 8 sets `baseUrl` in its declaration pass, which TypeScript 6 otherwise rejects.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      ...Object.fromEntries(packs.map((pack) => [`packs/${pack}`, `src/rules/packs/${pack}.ts`])),
      registry: 'src/registry/index.ts',
      'registry-reader': 'src/registry/reader.ts',
      testing: 'src/testing/index.ts',
      'testing/vitest': 'src/testing/vitest.ts',
      'testing/jest': 'src/testing/jest.ts',
    },
    format: ['esm', 'cjs'],
    // One copy of every class in each format: a pack asks its facts in vain of another copy's evaluator.
    splitting: true,
    dts,
    clean: true,
    treeshake: true,
    target: 'es2022',
    // Within, so that they are evaluated when they are first needed, and need not be looked for file by file.
    noExternal: ['zod', 'luxon', /^libphonenumber-js/],
    esbuildPlugins: [quickStart],
  },
  { entry: { cli: 'src/cli/main.ts', 'scrub-worker': 'src/cli/scrub/worker.ts' }, format: ['esm'], target: 'node20' },
]);
