import { readFileSync } from 'node:fs';

/** For esbuild: a package that starts sooner. */
export const quickStart = {
  name: 'quick-start',
  setup(bundler) {
    // Comments would be read at every start, and one sign beyond ASCII among them doubles the text in memory. Lines stay short for stack traces.
    bundler.initialOptions.minifyWhitespace = true;
    bundler.initialOptions.lineLimit = 200;
    // Who loads a pack loads the core: told so, esbuild keeps the core in one file, and not in one for each choice of what the packs use of it.
    bundler.onLoad({ filter: /[\\/]src[\\/]rules[\\/]packs[\\/][^\\/]+\.ts$/ }, ({ path }) => ({ contents: `${readFileSync(path, 'utf8')}import '../../core.js';\n`, loader: 'ts' }));
    // What a file called on-demand.ts imports is evaluated when it is first asked for: each import there becomes a `require` in the function
    // that names it, for which esbuild keeps the module, and whatever it needs, in a function.
    bundler.onLoad({ filter: /[\\/]src[\\/](.*[\\/])?on-demand\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const imports = new Map([...source.matchAll(/^import \* as (\w+) from ('.+');$/gm)].map(([, name, file]) => [name, file]));
      const contents = source.replace(/^import .*$/gm, '').replace(/=> (\w+);$/gm, (_, name) => `=> require(${imports.get(name)});`);
      return { contents, loader: 'ts' };
    });
  },
};
