import type { Plugin } from 'esbuild';

export const lazyImports: Plugin;
