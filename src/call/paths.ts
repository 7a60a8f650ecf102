import type { FactPath } from './fact-paths.js';
import { absences, meanings, timeKinds } from './field-notes.data.js';
import type { Absence } from './schema/field.js';

// Asked for every fact when the rules are made, so from a table: the schema itself is seldom needed and takes longer to make.

export type { FactPath } from './fact-paths.js';

/** What it means that the field at a path is absent. */
export function absenceOf(path: FactPath): Absence {
  const absent = absences[path];
  if (absent === undefined) throw new RangeError(`${path} is no field of the context`);
  return absent;
}

/** What the field at a path means, in a sentence; `undefined` if the schema has no such field. */
export const meaningOf = (path: string): string | undefined => (known ??= new Map(Object.entries(meanings()))).get(withoutIndex(path));

let known: ReadonlyMap<string, string> | undefined;

/** The kind of time that a field holds: `instant`, `evidence-time`, `day`; `undefined` for any other field. */
export const kindOf = (path: string): string | undefined => timeKinds[withoutIndex(path)];

const withoutIndex = (path: string): string => path.replaceAll(/\[\d+\]/g, '[]');
