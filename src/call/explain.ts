import type * as z from 'zod';
import { CallContextError, type CallContextIssue } from './errors.js';
import { keysOf } from './fields.js';
import { nearest } from './nearest.js';
import { meaningOf } from './paths.js';
import type { CallContext } from './context.js';
import { contextSchema } from './schema/context.js';

/** What the schema reads of an input that the reader refused; throws with every issue if it refuses it too. */
export function parseBySchema(input: unknown): CallContext {
  const parsed = contextSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new CallContextError(parsed.error.issues.flatMap((issue) => explain(issue, input)));
}

/** The issue in words: what was given, what is expected, what was probably meant. */
function explain(issue: z.core.$ZodIssue, input: unknown): CallContextIssue[] {
  const path = pathText(issue.path);
  const given = valueAt(input, issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  if (issue.code === 'invalid_union') return explainUnion(issue, input);
  if (given === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'custom')) {
    return [{ path, code: 'missing-field', message: `required; ${description(path)}` }];
  }
  if (issue.code === 'invalid_type') return [{ path, code: 'wrong-type', message: `${show(given)} is not ${article(issue.expected)}` }];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof given === 'string' ? nearest(given, values) : undefined;
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    return [{ path, code: 'unknown-value', message: `${show(given)} is not one of ${values.join(', ')}${hint}` }];
  }
  const code = issue.code === 'too_small' || issue.code === 'too_big' ? 'out-of-range' : 'bad-format';
  return [{ path, code, message: `${show(given)}: ${issue.message}` }];
}

/** Of a union, the branch that fits best says what is wrong. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, input: unknown): CallContextIssue[] {
  const path = pathText(issue.path);
  const branches = issue.errors
    .map((errors) => errors.flatMap((error) => explain({ ...error, path: [...issue.path, ...error.path] }, input)))
    .filter((errors) => errors.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (branches[0] !== undefined && depth(branches[0]) > path.length) return branches[0];
  const expected = [...new Set(branches.flat().map(({ message }) => message))].join('; or ');
  return [{ path, code: 'wrong-type', message: expected === '' ? `${show(valueAt(input, issue.path))}: ${issue.message}` : expected }];
}

const depth = (issues: readonly CallContextIssue[]): number => Math.max(...issues.map(({ path }) => path.length));

function unknownKey(section: string, key: string): CallContextIssue {
  const path = section === '' ? key : `${section}.${key}`;
  const meant = nearest(key, keysOf(section));
  return { path, code: 'unknown-key', message: `unknown key${meant === undefined ? '' : `; did you mean ${meant}?`}` };
}

const description = (path: string): string => meaningOf(path) ?? 'this field must be given';

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), input);
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : type === 'int' ? 'a whole number' : `a ${type}`);

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
