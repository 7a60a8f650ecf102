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

/** The context as a caller writes it, or as the rules read it: the types of times differ. */
export interface Form {
  readonly name: string;
  readonly doc: string;
  /** What the name of a section's interface ends with. */
  readonly suffix: string;
  readonly times: Readonly<Record<string, string>>;
}

/** The interface of the context with every field's meaning, from the schema. */
export function printedContext(form: Form): string {
  const sections = Object.entries<z.ZodType>(contextSchema.shape).filter(([, type]) => inner(type) instanceof z.ZodObject);
  const names = new Map(sections.map(([key, type]) => [inner(type), nameOf(key, form)]));
  const distinct = new Map(sections.map(([, type]) => [names.get(inner(type))!, inner(type) as z.ZodObject]));
  const parts = [...distinct].map(
    ([name, type]) => `/** A section of {@link ${form.name}}. */\nexport interface ${name} ${printed(type, '', { names: new Map(), times: form.times })}`,
  );
  return [`/** ${form.doc} */\nexport interface ${form.name} ${printed(contextSchema, '', { names, times: form.times })}`, ...parts].join('\n\n');
}

interface Words {
  readonly names: ReadonlyMap<z.ZodType, string>;
  readonly times: Readonly<Record<string, string>>;
}

// Seller, telemarketer and charity are of one type.
const nameOf = (key: string, { suffix }: Form): string =>
  ['seller', 'telemarketer', 'charity'].includes(key) ? `Party${suffix}` : `${key[0]!.toUpperCase()}${key.slice(1)}${suffix}`;

const inner = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable ? inner(type.unwrap() as z.ZodType) : type;

function printed(type: z.ZodType, indent: string, words: Words): string {
  const name = words.names.get(type);
  if (name !== undefined) return name;
  const kind = z.globalRegistry.get(type)?.['kind'];
  if (typeof kind === 'string' && words.times[kind] !== undefined) return words.times[kind];
  if (type instanceof z.ZodOptional) return `${printed(type.unwrap() as z.ZodType, indent, words)} | undefined`;
  if (type instanceof z.ZodNullable) return `${printed(type.unwrap() as z.ZodType, indent, words)} | null`;
  if (type instanceof z.ZodUnion) return type.options.map((option) => printed(option as z.ZodType, indent, words)).join(' | ');
  if (type instanceof z.ZodArray) {
    const item = printed(type.element as z.ZodType, indent, words);
    const plain = /^\w+$/.test(item) || type.element instanceof z.ZodObject;
    return plain ? `readonly ${item}[]` : `readonly (${item})[]`;
  }
  if (type instanceof z.ZodEnum) return type.options.map((value) => `'${value}'`).join(' | ');
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
  if (type instanceof z.ZodObject) return `{\n${Object.entries<z.ZodType>(type.shape).map(([key, field]) => member(key, field, `${indent}  `, words)).join('')}${indent}}`;
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodString) return 'string';
  throw new Error(`no way to print ${type.type}`);
}

function member(key: string, field: z.ZodType, indent: string, words: Words): string {
  const notes = z.globalRegistry.get(field) as FieldNotes | undefined;
  const doc = notes?.description === undefined ? '' : `${comment(`${notes.description} ${absenceInWords(notes)}`, indent)}\n`;
  const name = /^\w+$/.test(key) ? key : `'${key}'`;
  return `${doc}${indent}${name}${field instanceof z.ZodOptional ? '?' : ''}: ${printed(field, indent, words)};\n`;
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
