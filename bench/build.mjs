// What the bench measures is built from the sources, and its peers are installed if they are not.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { quickStart } from '../scripts/quick-start.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;
if (!existsSync(here('node_modules'))) execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: 'inherit' });
await build({ entryPoints: { ours: here('ours.ts'), registry: here('../src/registry/index.ts') }, bundle: true, format: 'esm', platform: 'node', plugins: [quickStart], outdir: here('.build'), outExtension: { '.js': '.mjs' }, logLevel: 'error' });
