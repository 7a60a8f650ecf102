// The entries that hold every pack are bundled anew around the files of the core. The first bundle keeps what two packs share in files of their
// own, so that each pack can be had alone; who imports all packs would look for two dozen small files at every start.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const inFolder = (folder, names) => names.map((name) => join(folder, `${name}.js`));

/** Built files with all that they import of the package. */
function closure(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closure([...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.\.?\/[^"']+)["']/g)].map(([, path]) => resolve(dirname(file), path)), found);
  }
  return found;
}

/** Bundles the ESM of the entries `whole` in the folder anew, and removes files that neither these nor `parts` need any more. */
export async function bundleWholeEntries(folder, whole, parts) {
  const core = closure(inFolder(folder, ['core']));
  const before = closure(inFolder(folder, whole));
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(whole.map((name) => [name, join(folder, `${name}.js`)])),
    outdir: folder, chunkNames: 'whole-[hash]', write: false, logLevel: 'error',
    bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external', minifyWhitespace: true, lineLimit: 200,
    plugins: [{
      name: 'around the core',
      setup: (bundler) => bundler.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return core.has(file) ? { path: `core:${relative(folder, file)}`, external: true, sideEffects: false } : undefined;
      }),
    }],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, text.replaceAll('"core:', `"${relative(dirname(path), folder) || '.'}/`));
  const after = closure(inFolder(folder, [...whole, ...parts]));
  for (const file of before) if (!after.has(file)) rmSync(file);
}
