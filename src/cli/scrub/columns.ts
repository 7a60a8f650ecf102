import * as z from 'zod';
import { contextSchema } from '../../call/schema/context.js';
import { nearest } from '../../call/nearest.js';
import { fieldAt, unwrapped } from '../../call/fields.js';
import { stepsOf } from '../../scenarios/path.js';
import { hint } from '../../call/nearest.js';
import { Unusable } from '../io.js';

/** A column of the list that is a fact of the call. */
export interface Column {
  readonly index: number;
  /** As the header names it. */
  readonly name: string;
  readonly path: string;
}

/** Which columns are facts: those that `--map` names, and those whose name is itself the path of a fact. */
export function columnsOf(file: string, header: readonly string[], maps: readonly string[]): readonly Column[] {
  const mapped = new Map(maps.map((map) => mapping(file, header, map)));
  if (mapped.size < maps.length) throw new Unusable('--map: one column is named twice; expected each once');
  const columns = header.flatMap((name, index): Column[] => {
    const path = mapped.get(index) ?? pathIn(file, name, index);
    return path === '' ? [] : [{ index, name, path }];
  });
  columns.forEach((column, i) => {
    const same = columns.slice(0, i).find(({ path }) => overlaps(path, column.path) || overlaps(column.path, path));
    if (same !== undefined)
      throw new Unusable(
        `${file}: row 1: the columns ${placeOf(same)} and ${placeOf(column)} both give ${column.path}; expected one of them (\`--map ${column.name}=\` leaves a column out)`,
      );
  });
  return columns;
}

const placeOf = ({ name, index }: Omit<Column, 'path'>): string => `${index + 1} (${JSON.stringify(name)})`;

/** Whether the inner path is the outer one or lies within it. */
export const overlaps = (outer: string, inner: string): boolean => inner === outer || (inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));

/** `--map COLUMN=PATH`: the column's index and the path; an empty path leaves the column out. */
function mapping(file: string, header: readonly string[], text: string): readonly [number, string] {
  const at = text.lastIndexOf('=');
  if (at < 0) throw new Unusable(`--map ${text}: expected COLUMN=PATH, such as phone=callee.number`);
  const [name, path] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const found = header.flatMap((cell, index) => (cell === name ? [index] : []));
  if (found.length === 0) throw new Unusable(`--map ${text}: ${file} has no column ${JSON.stringify(name)}${hint(name, header)} (it has ${listed(header)})`);
  if (found.length > 1) throw new Unusable(`--map ${text}: ${file} has ${found.length} columns ${JSON.stringify(name)}; expected one; rename the others`);
  if (path !== '') checkPath(path, `--map ${text}`);
  return [found[0]!, path];
}

const listed = (header: readonly string[]): string => header.map((name) => JSON.stringify(name)).join(', ');

/** The path that a column's name is; empty if it is a name like any other. A section such as `campaign` is named by `--map` only. */
function pathIn(file: string, name: string, index: number): string {
  const type = fieldAt(name);
  if (type !== undefined && !name.includes('[]')) return unwrapped(type).some((part) => part instanceof z.ZodObject) ? '' : name;
  // A name that begins like a path is meant as one: misspelt, its fact would be lost without a word.
  const [section] = stepsOf(name);
  if (/[.[]/.test(name) && typeof section === 'string' && fieldAt(section) !== undefined)
    checkPath(name, `${file}: row 1: column ${placeOf({ name, index })}`);
  return '';
}

function checkPath(path: string, where: string): void {
  if (fieldAt(path) === undefined) throw new Unusable(`${where}: ${path} is no field of the context${nearestPath(path)}; docs/context.md lists them`);
  if (path.includes('[]')) throw new Unusable(`${where}: which entry of the list? Expected ${path.replaceAll('[]', '[0]')} for the first`);
}

/** The path with the first step that leads nowhere put right. */
function nearestPath(path: string): string {
  const steps = path.split('.');
  const wrong = steps.findIndex((_, i) => fieldAt(steps.slice(0, i + 1).join('.')) === undefined);
  const [before, after] = [steps.slice(0, wrong), steps.slice(wrong + 1)];
  const parts = unwrapped(wrong === 0 ? contextSchema : fieldAt(before.join('.'))!);
  if (parts.some((part) => part instanceof z.ZodArray)) return `; did you mean ${before.join('.')}[0].${steps.slice(wrong).join('.')}?`;
  const [, name = '', index = ''] = /^([^[]*)(.*)$/.exec(steps[wrong]!)!;
  const meant = nearest(name, parts.flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : [])));
  return meant === undefined ? '' : `; did you mean ${[...before, `${meant}${index}`, ...after].join('.')}?`;
}

// How lists usually call what a call needs; for advice only, nothing is mapped by it.
const usual: readonly (readonly [RegExp, string])[] = [
  [/^(tele)?(phone|mobile|cell|number|msisdn|tel|phonenumber|phoneno|mobilephone|mobilenumber|cellphone|telephonenumber|dialednumber|phone1|primaryphone)$/, 'callee.number'],
  [/^(state|province|region|statecode|st)$/, 'callee.locations[0].region'],
  [/^(zip|zipcode|postal|postalcode|postcode|zip5)$/, 'callee.locations[0].postalCode'],
  [/^(timezone|tz|zone|ianatimezone)$/, 'callee.locations[0].timeZone'],
  [/^(country|countrycode)$/, 'callee.country'],
  [/^(linetype|phonetype|numbertype)$/, 'callee.lineType'],
];

/** The mappings that the names of the columns suggest. */
export const suggestions = (header: readonly string[]): readonly string[] =>
  header.flatMap((name) => usual.filter(([names]) => names.test(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))).map(([, path]) => `--map ${quoted(`${name}=${path}`)}`));

const quoted = (word: string): string => (/^[\w.=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
