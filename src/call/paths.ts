import * as z from 'zod';
import type { FactPath } from './fact-paths.js';
import { contextSchema } from './schema/context.js';
import type { FieldNotes } from './schema/field.js';

export type { FactPath } from './fact-paths.js';

/** What the schema says about the field at a path. */
export function notesAt(path: FactPath): FieldNotes {
  const notes = metaAt(path);
  if (notes?.absent === undefined) throw new RangeError(`${path} is no field of the context`);
  return notes;
}

/** What the field at a path means, in a sentence; `undefined` if the schema has no such field. */
export const meaningOf = (path: string): string | undefined => metaAt(path)?.description;

const metaAt = (path: string): FieldNotes | undefined => {
  const field = fieldAt(path);
  return field === undefined ? undefined : (z.globalRegistry.get(field) as FieldNotes | undefined);
};

/** The kind of time that a field holds: `instant`, `evidence-time`, `day`; `undefined` for any other field. */
export function kindOf(path: string): string | undefined {
  let kind = kinds.get(path);
  if (kind === undefined) kinds.set(path, (kind = findKind(path) ?? null));
  return kind ?? undefined;
}

const kinds = new Map<string, string | null>();

function findKind(path: string): string | undefined {
  let type = fieldAt(path);
  while (type !== undefined) {
    const kind = z.globalRegistry.get(type)?.['kind'];
    if (typeof kind === 'string') return kind;
    type = type instanceof z.ZodOptional || type instanceof z.ZodNullable ? (type.unwrap() as z.ZodType) : undefined;
  }
  return undefined;
}

/** The schema of the field at a path; an index in the path counts as any entry. */
export function fieldAt(path: string): z.ZodType | undefined {
  let fields: z.ZodType[] = [contextSchema];
  for (const key of path.split('.').flatMap((part) => part.replace(/\[\d*\]/g, '.[]').split('.'))) {
    fields = fields.flatMap(unwrapped).flatMap((type) => {
      if (key === '[]') return type instanceof z.ZodArray ? [type.element as z.ZodType] : [];
      const found = type instanceof z.ZodObject ? (type.shape as Record<string, z.ZodType>)[key] : undefined;
      return found === undefined ? [] : [found];
    });
  }
  return fields[0];
}

/** The keys that an object of the context may have, in the schema's order; the context's own for the empty path. */
export const keysOf = (section: string): readonly string[] => {
  const type = section === '' ? contextSchema : fieldAt(section);
  return type === undefined ? [] : unwrapped(type).flatMap((part) => Object.keys((part as { shape?: object }).shape ?? {}));
};

/** The types that a field may have, without "may be absent" and "may be null". */
export function unwrapped(type: z.ZodType): z.ZodType[] {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return unwrapped(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodUnion) return (type.options as z.ZodType[]).flatMap(unwrapped);
  return [type];
}
