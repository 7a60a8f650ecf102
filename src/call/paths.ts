import * as z from 'zod';
import type { FactPath } from './fact-paths.js';
import { contextSchema } from './schema/context.js';
import type { FieldNotes } from './schema/field.js';

export type { FactPath } from './fact-paths.js';

/** What the schema says about the field at a path. */
export function notesAt(path: FactPath): FieldNotes {
  const found = fieldAt(path)?.meta();
  if (found?.['absent'] === undefined) throw new RangeError(`${path} is no field of the context`);
  return found as unknown as FieldNotes;
}

/** The schema of the field at a path; an index in the path counts as any entry. */
export function fieldAt(path: string): z.core.$ZodType & { meta(): Record<string, unknown> | undefined } | undefined {
  let fields: z.ZodType[] = [contextSchema];
  for (const key of path.split('.').flatMap((part) => part.replace(/\[\d*\]/g, '.[]').split('.'))) {
    fields = fields.flatMap(unwrapped).flatMap((type) => {
      if (key === '[]') return type instanceof z.ZodArray ? [type.element as z.ZodType] : [];
      const found = type instanceof z.ZodObject ? (type.shape as Record<string, z.ZodType>)[key] : undefined;
      return found === undefined ? [] : [found];
    });
  }
  return fields[0] as never;
}

/** The types that a field may have, without "may be absent" and "may be null". */
export function unwrapped(type: z.ZodType): z.ZodType[] {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return unwrapped(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodUnion) return (type.options as z.ZodType[]).flatMap(unwrapped);
  return [type];
}
