import type { Plugin } from 'esbuild';

export const quickStart: Plugin;
