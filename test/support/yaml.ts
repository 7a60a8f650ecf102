import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);

/** A YAML file of the project, anchors and merge keys included. */
export const readYaml = (path: string): unknown => parse(readFileSync(new URL(path, root), 'utf8'), { merge: true });

/** Every file below a folder with this ending, in order. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => `${folder}/${path}`);

/** A text file of the project. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');
