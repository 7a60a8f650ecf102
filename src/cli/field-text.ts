import * as z from 'zod';
import { fieldAt, unwrapped } from '../call/fields.js';

const suppliers: Readonly<Record<string, string>> = {
  dialer: 'the dialer',
  CRM: 'the customer records',
  list: 'the calling list or the registry',
  house: 'your company',
  agent: 'the agent',
  counsel: 'your legal counsel',
};

const kinds: Readonly<Record<string, string>> = {
  instant: 'date and time with the offset from UTC, such as 2026-06-10T14:00:00-04:00',
  'evidence-time': 'date and time with the offset from UTC, or a day such as 2026-06-10',
  day: 'day, such as 2026-06-10',
};

/** A field in one paragraph: what may stand there, what it means, who usually knows it. */
export function fieldText(path: string): string {
  const type = fieldAt(path);
  if (type === undefined) return '';
  const { description = '', suppliedBy } = (type.meta() ?? {}) as { description?: string; suppliedBy?: string };
  const supplier = suppliedBy === undefined ? '' : ` Known to ${suppliers[suppliedBy] ?? suppliedBy}.`;
  const words = typeText(type, !/\bnull\b/.test(description));
  return `${words === 'section' ? '' : `${capital(words)}. `}${description}${supplier}`;
}

/** What the field means, without more. */
export const meaningOf = (path: string): string => fieldAt(path)?.meta()?.['description'] ?? path;

/** The same in one clause: a remark on some countries, or on how to say that there is none, is left out. */
export const gistOf = (path: string): string => meaningOf(path).split(/; (?![^(]*\))/)[0]!.replace(/\.$/, '');

/** What may stand in a field: "true or false", "one of live, prerecorded, …", "list of text". */
export function typeText(type: z.ZodType, explainNull = true): string {
  const words = [...new Set(unwrapped(type).map(oneType))].join(', or ');
  return explainNull && isNullable(type) ? `${words}, or null if there is none` : words;
}

function oneType(type: z.ZodType): string {
  const kind = type.meta()?.['kind'];
  if (typeof kind === 'string' && kinds[kind] !== undefined) return kinds[kind];
  if (type instanceof z.ZodBoolean) return 'true or false';
  if (type instanceof z.ZodEnum) return oneOf(type.options);
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => JSON.stringify(value)).join(' or ');
  if (type instanceof z.ZodNumber) return type.minValue === 0 ? 'whole number from 0' : 'whole number';
  if (type instanceof z.ZodArray) return listOf(type.element as z.ZodType);
  if (type instanceof z.ZodObject) return 'section';
  return 'text';
}

const oneOf = (options: readonly unknown[]): string =>
  options.length > 20 ? 'one of the words that `call-compliance schema` lists' : `one of ${options.join(', ')}`;

function listOf(element: z.ZodType): string {
  const inner = [...new Set(unwrapped(element).map(oneType))].join(', or ');
  return inner === 'section' ? 'list of entries' : `list of ${inner.replace(/^one of (the )?/, '')}`;
}

export function isNullable(type: z.ZodType): boolean {
  if (type instanceof z.ZodNullable) return true;
  if (type instanceof z.ZodOptional) return isNullable(type.unwrap() as z.ZodType);
  return type instanceof z.ZodUnion && (type.options as z.ZodType[]).some(isNullable);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
