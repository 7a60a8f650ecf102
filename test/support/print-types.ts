import * as z from 'zod';
import { contextSchema } from '../../src/call/schema/context.js';
import type { FieldNotes } from '../../src/call/schema/field.js';

const absences: Record<string, string> = {
  required: 'The context is malformed without it.',
  missing: 'Absent: missing, wherever a rule asks for it.',
  'not-shown': 'Absent: not shown.',
  'to-come': 'Absent: still to come; after the call, missing.',
};

/** What an absent field counts as, in a sentence. */
export function absenceInWords({ absent, absentNote }: FieldNotes): string {
  const word = typeof absent === 'object' ? `Absent: ${defaultInWords(absent.default)}.` : absences[absent]!;
  return absentNote === undefined ? word : `${word.slice(0, -1)} (${absentNote}).`;
}

function defaultInWords(value: unknown): string {
  if (value === null || value === 'unknown') return 'counts as not given';
  return typeof value === 'object' && Object.keys(value).length === 0 ? 'nothing in it is given' : `counts as ${JSON.stringify(value)}`;
}

/** The interface of the context as a caller writes it, with every field's meaning, from the schema. */
export function printedContext(): string {
  const sections = Object.entries<z.ZodType>(contextSchema.shape).filter(([, type]) => inner(type) instanceof z.ZodObject);
  const names = new Map(sections.map(([key, type]) => [inner(type), nameOf(key)]));
  const distinct = new Map(sections.map(([, type]) => [names.get(inner(type))!, inner(type) as z.ZodObject]));
  const parts = [...distinct].map(([name, type]) => `/** A section of {@link CallContextInput}. */\nexport interface ${name} ${printed(type, '', new Map())}`);
  return [`/**\n * What is known of one telephone call. A fact that nobody knows is left out; every field says what that means.\n */\nexport interface CallContextInput ${printed(contextSchema, '', names)}`, ...parts].join('\n\n');
}

// Seller, telemarketer and charity are of one type.
const nameOf = (key: string): string =>
  ['seller', 'telemarketer', 'charity'].includes(key) ? 'PartyInput' : `${key[0]!.toUpperCase()}${key.slice(1)}Input`;

const inner = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable ? inner(type.unwrap() as z.ZodType) : type;

function printed(type: z.ZodType, indent: string, names: ReadonlyMap<z.ZodType, string>): string {
  const name = names.get(type);
  if (name !== undefined) return name;
  const kind = z.globalRegistry.get(type)?.['kind'];
  if (kind === 'instant' || kind === 'evidence-time') return 'InstantInput';
  if (kind === 'day') return 'string';
  if (type instanceof z.ZodOptional) return `${printed(type.unwrap() as z.ZodType, indent, names)} | undefined`;
  if (type instanceof z.ZodNullable) return `${printed(type.unwrap() as z.ZodType, indent, names)} | null`;
  if (type instanceof z.ZodUnion) return type.options.map((option) => printed(option as z.ZodType, indent, names)).join(' | ');
  if (type instanceof z.ZodArray) {
    const item = printed(type.element as z.ZodType, indent, names);
    const plain = /^\w+$/.test(item) || type.element instanceof z.ZodObject;
    return plain ? `readonly ${item}[]` : `readonly (${item})[]`;
  }
  if (type instanceof z.ZodEnum) return type.options.map((value) => `'${value}'`).join(' | ');
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
  if (type instanceof z.ZodObject) return `{\n${Object.entries<z.ZodType>(type.shape).map(([key, field]) => member(key, field, `${indent}  `, names)).join('')}${indent}}`;
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodString) return 'string';
  throw new Error(`no way to print ${type.type}`);
}

function member(key: string, field: z.ZodType, indent: string, names: ReadonlyMap<z.ZodType, string>): string {
  const notes = z.globalRegistry.get(field) as FieldNotes | undefined;
  const doc = notes?.description === undefined ? '' : `${comment(`${notes.description} ${absenceInWords(notes)}`, indent)}\n`;
  const name = /^\w+$/.test(key) ? key : `'${key}'`;
  return `${doc}${indent}${name}${field instanceof z.ZodOptional ? '?' : ''}: ${printed(field, indent, names)};\n`;
}

function comment(text: string, indent: string): string {
  if (text.length + indent.length < 112) return `${indent}/** ${text} */`;
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length + indent.length > 112) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? word : ` ${word}`;
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */`;
}
