import type * as z from 'zod';

/**
 * What it means that a field is absent.
 *
 * - `required`: the context is malformed without it.
 * - `missing`: the fact could forbid; a rule that asks for it denies and lists it under `missing`.
 * - `not-shown`: the fact could only permit; the exemption that asks for it does not hold.
 * - `to-come`: conduct; before and during the call it becomes an obligation, after the call it is missing.
 * - `{ default: v }`: `v` is taken, because it is the stricter value or because the thing exists only if the caller made it.
 */
export type Absence = 'required' | 'missing' | 'not-shown' | 'to-come' | { readonly default: unknown };

/** Who usually knows the fact. `counsel`: a legal conclusion, taken under the definition that the meaning cites. */
export type Supplier = 'dialer' | 'CRM' | 'list' | 'house' | 'agent' | 'counsel';

/** What the schema says about a field besides its type. It goes into the JSON Schema and into `docs/context.md`. */
export interface FieldNotes {
  readonly description: string;
  readonly suppliedBy: Supplier;
  readonly absent: Absence;
  /** Where `absent` does not hold as it stands, in words: "missing if the purpose is debt-collection". */
  readonly absentNote?: string;
}

/** A field that may be left out; the notes say what that means. */
export const field = <T extends z.ZodType>(type: T, notes: FieldNotes): z.ZodOptional<T> => type.optional().meta({ ...notes });

/** A field without which the object around it is malformed. */
export const required = <T extends z.ZodType>(type: T, notes: Omit<FieldNotes, 'absent'>): T =>
  type.meta({ ...notes, absent: 'required' });
