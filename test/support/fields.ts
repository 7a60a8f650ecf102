import * as z from 'zod';
import { unwrapped } from '../../src/call/fields.js';
import { contextSchema } from '../../src/call/schema/context.js';

/** A field of the context as the schema describes it. */
export interface Field {
  readonly path: string;
  readonly type: z.ZodType;
  readonly optional: boolean;
  readonly notes: { readonly description?: string; readonly suppliedBy?: string; readonly absent?: unknown; readonly absentNote?: string };
}

/** Every field of the context, sections before their parts, in the order of the schema. */
export const everyField: readonly Field[] = fieldsOf(contextSchema, '');

function fieldsOf(type: z.ZodType, prefix: string): Field[] {
  const found = new Map<string, Field>();
  for (const part of unwrapped(type)) {
    if (part instanceof z.ZodArray) for (const field of fieldsOf(part.element as z.ZodType, `${prefix}[]`)) found.set(field.path, field);
    if (!(part instanceof z.ZodObject)) continue;
    for (const [key, inner] of Object.entries<z.ZodType>(part.shape)) {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const own: Field = { path, type: inner, optional: inner instanceof z.ZodOptional, notes: (inner.meta() ?? {}) as Field['notes'] };
      if (!found.has(path)) found.set(path, own);
      for (const field of fieldsOf(inner, path)) if (!found.has(field.path)) found.set(field.path, field);
    }
  }
  return [...found.values()];
}
