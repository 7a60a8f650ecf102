// Loads the project's modules, and of these again only what a mutant of one file can change.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

const requirePackage = createRequire(resolve('package.json'));

function compiledFrom(file, text) {
  const source = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(resolve(file)).href));
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'es2022', supported: { 'dynamic-import': false } });
  return compileFunction(code, ['require', 'module', 'exports'], { filename: file });
}

const fileOf = (name, importer) => join(dirname(importer), name).replace(/\.js$/, '.ts');

/** Files in the order of how many imports lead from them to the nearest of some others. */
export function byDistance(files, targets, textOf) {
  const distances = new Map();
  for (const file of files) {
    const steps = new Map([[file, 0]]);
    for (const [one, step] of steps) {
      if (targets.includes(one)) {
        distances.set(file, step);
        break;
      }
      for (const [, name] of textOf(one).matchAll(/from '(\.[^']+\.js)'/g)) if (!steps.has(fileOf(name, one))) steps.set(fileOf(name, one), step + 1);
    }
  }
  return [...distances.keys()].sort((a, b) => distances.get(a) - distances.get(b));
}

/** @param textOf - What stands in a file now. */
export function loader(textOf, standIns) {
  const loaded = new Map();
  const compiled = new Map();
  const importers = new Map();

  function required(name, importer) {
    const standIn = standIns[name];
    if (standIn !== undefined && importer.startsWith('test/')) return standIn;
    if (!name.startsWith('.')) return requirePackage(name);
    const file = fileOf(name, importer);
    if (!importers.has(file)) importers.set(file, new Set());
    importers.get(file).add(importer);
    return load(file);
  }

  function load(file) {
    if (loaded.has(file)) return loaded.get(file).exports;
    const text = textOf(file);
    if (!compiled.has(text)) compiled.set(text, compiledFrom(file, text));
    const module = { exports: {} };
    loaded.set(file, module);
    try {
      compiled.get(text)((name) => required(name, file), module, module.exports);
    } catch (error) {
      loaded.delete(file);
      throw error;
    }
    return module.exports;
  }

  const importersOf = (file) => [...(importers.get(file) ?? [])];

  /** The file itself and whatever imports it, however indirectly, is loaded anew when it is next needed. */
  function forget(file) {
    const files = new Set([file]);
    for (const one of files) importersOf(one).forEach((importer) => files.add(importer));
    for (const one of files) loaded.delete(one);
    return files;
  }

  return { load, forget, importersOf };
}
