import { readFileSync } from 'node:fs';

/**
 * For esbuild: what a file called on-demand.ts imports is evaluated when it is first asked for. Each import there becomes a `require` in
 * the function that names it, for which esbuild keeps the module and whatever it alone needs in a function.
 */
export const lazyImports = {
  name: 'lazy-imports',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/](.*[\\/])?on-demand\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const imports = new Map([...source.matchAll(/^import \* as (\w+) from ('.+');$/gm)].map(([, name, file]) => [name, file]));
      const contents = source.replace(/^import .*$/gm, '').replace(/=> (\w+);$/gm, (_, name) => `=> require(${imports.get(name)});`);
      return { contents, loader: 'ts' };
    });
  },
};
