import * as z from 'zod';
import type { FactPath } from './fact-paths.js';
import { contextSchema } from './schema/context.js';
import type { FieldNotes } from './schema/field.js';

/** What the schema says about the field at a path. */
export function notesAt(path: FactPath): FieldNotes {
  const field = fieldAt(path);
  const notes = field === undefined ? undefined : (z.globalRegistry.get(field) as FieldNotes | undefined);
  if (notes?.absent === undefined) throw new RangeError(`${path} is no field of the context`);
  return notes;
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
