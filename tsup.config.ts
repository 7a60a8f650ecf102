import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { quickStart } from './scripts/quick-start.mjs';
import { bundleWholeEntries } from './scripts/whole-entries.mjs';
import { packs } from './src/rules/packs.js';

// tsup 8 sets `baseUrl` in its declaration pass, which TypeScript 6 otherwise rejects.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

/** Entries that hold every pack. */
const whole = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  'testing/vitest': 'src/testing/vitest.ts',
  'testing/jest': 'src/testing/jest.ts',
};
const parts = {
  core: 'src/core.ts',
  ...Object.fromEntries(packs.map((pack) => [`packs/${pack}`, `src/rules/packs/${pack}.ts`])),
  registry: 'src/registry/index.ts',
  'registry-reader': 'src/registry/reader.ts',
};

export default defineConfig([
  {
    entry: { ...whole, ...parts },
    format: ['esm', 'cjs'],
    // One copy of whatever two entries share: the rules of a pack ask their facts in vain of another copy's evaluator.
    splitting: true,
    dts,
    clean: true,
    treeshake: true,
    target: 'es2022',
    // Within, so that they are evaluated when they are first needed, and need not be looked for file by file.
    noExternal: ['zod', 'luxon', /^libphonenumber-js/],
    esbuildPlugins: [quickStart],
    onSuccess: () => bundleWholeEntries(fileURLToPath(new URL('dist', import.meta.url)), Object.keys(whole), Object.keys(parts)),
  },
  { entry: { cli: 'src/cli/main.ts', 'scrub-worker': 'src/cli/scrub/worker.ts' }, format: ['esm'], target: 'node20' },
]);
