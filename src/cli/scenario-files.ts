import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isScenarioFile } from '../scenarios/read.js';
import { Unusable } from './io.js';
import { parseSource, type Source } from './parse-source.js';
import { textOfFile } from './read-document.js';

/** The scenario files that the paths name: files as they are, folders with all that is below them. Each file once. */
export async function scenarioFiles(paths: readonly string[]): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  for (const path of paths) {
    const files = (await isFolder(path)) ? await inFolder(path) : [await named(path)];
    if (files.length === 0) throw new Unusable(`${path}: there is no scenario file in this folder`);
    for (const file of files) if (!found.has(resolve(file.name))) found.set(resolve(file.name), file);
  }
  return [...found.values()];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function named(path: string): Promise<Source> {
  const source = parseSource(path, await textOfFile(path));
  if (!isScenarioFile(source.value)) throw new Unusable(`${path}: this is no scenario file: it has no \`scenarios\` at its top`);
  return source;
}

/** Other YAML and JSON files of a folder are passed over; a broken one only if nothing in it looks like scenarios. */
async function inFolder(folder: string): Promise<readonly Source[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(folder, file)
          .split(/[\\/]/)
          .some((part) => part === 'node_modules' || part.startsWith('.')),
    )
    .sort();
  const sources: Source[] = [];
  for (const file of files) {
    const text = await textOfFile(file);
    if (!/^[ \t{]*["']?scenarios["']?[ \t]*:/m.test(text)) continue;
    const source = parseSource(file, text);
    if (isScenarioFile(source.value)) sources.push(source);
  }
  return sources;
}
