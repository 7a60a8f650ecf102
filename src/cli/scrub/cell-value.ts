import * as z from 'zod';
import { fieldAt, unwrapped } from '../../call/fields.js';
import { kindOf } from '../../call/paths.js';

/** Reads the text of a cell as the value of a field. What does not fit stays text, and the schema says what is expected. */
export type CellReader = (text: string) => unknown;

const truth: Readonly<Record<string, boolean>> = { true: true, yes: true, y: true, '1': true, false: false, no: false, n: false, '0': false };

/** A reader for the field at a path, by its type in the schema. The word `null` is null; lists stand with `|` between or as JSON. */
export function readerOf(path: string): CellReader {
  const types = unwrapped(fieldAt(path)!);
  const isOf = (kind: new (...args: never[]) => z.ZodType): boolean => types.some((type) => type instanceof kind);
  const scalar: CellReader =
    isOf(z.ZodBoolean) ? (text) => truth[text.toLowerCase()] ?? text
    : isOf(z.ZodNumber) ? (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)
    : isTime(path) ? (text) => (/^\d{11,14}$/.test(text) ? Number(text) : text)
    : (text) => text;
  const words = types.flatMap((type) => (type instanceof z.ZodLiteral ? [...type.values] : []));
  const structured = isOf(z.ZodArray) || isOf(z.ZodObject);
  let ofPart: CellReader | undefined;
  return (text) => {
    if (text === 'null') return null;
    if (!structured || words.includes(text)) return scalar(text);
    if (/^[[{]/.test(text)) return asJson(text);
    if (!isOf(z.ZodArray)) return text;
    const part = (ofPart ??= readerOf(`${path}[]`));
    return text.split('|').map((entry) => part(entry.trim()));
  };
}

const isTime = (path: string): boolean => ['instant', 'evidence-time'].includes(kindOf(path) ?? '');

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
