import { stringify } from 'yaml';
import { wrap } from './terminal.js';

/** A line or a section of YAML with the comment that stands over it. */
export interface Entry {
  readonly key: string;
  /** Paragraphs; each is wrapped by itself. */
  readonly comment: readonly string[];
  /** The value on the key's own line, the entries of a section, or the entries of each part of a list. */
  readonly value: string | { readonly section: readonly Entry[] } | { readonly list: readonly (readonly Entry[])[] };
}

/** YAML with a comment over every field. */
export const yamlText = (entries: readonly Entry[], width: number): string => `${linesOf(entries, '', width).join('\n')}\n`;

function linesOf(entries: readonly Entry[], indent: string, width: number): string[] {
  return entries.flatMap(({ key, comment, value }) => {
    const above = comment.map((text) =>
      wrap(text, Math.max(width, indent.length + 40), `${indent}# `, `${indent}# ${' '.repeat(text.length - text.trimStart().length)}`),
    );
    const head = `${indent}${yamlScalar(key)}:`;
    // A list in brackets may go on in the next line; any other value stays on its own.
    if (typeof value === 'string')
      return [...above, value.startsWith('[') ? wrap(`${head} ${value}`.trimStart(), width, indent, `${indent}  `) : `${head} ${value}`];
    if ('section' in value) return [...above, head, ...linesOf(value.section, `${indent}  `, width)];
    return [...above, head, ...value.list.flatMap((part) => dashed(linesOf(part, `${indent}    `, width), indent.length + 2))];
  });
}

/** The first line of a list's part that is no comment begins with the dash. */
function dashed(lines: readonly string[], column: number): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, i) => (i === first ? `${line.slice(0, column)}- ${line.slice(column + 2)}` : line));
}

// Some readers of YAML take these for booleans.
const ambiguous = /^(y|n|yes|no|on|off)$/i;

/** A plain value as YAML writes it on one line. */
export function yamlScalar(value: unknown): string {
  if (typeof value === 'string' && ambiguous.test(value)) return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map((inner: unknown) => inList(yamlScalar(inner))).join(', ')}]`;
  return stringify(value, { lineWidth: 0, singleQuote: true, blockQuote: false }).trimEnd();
}

const inList = (text: string): string => (/^[^'"].*[,[\]{}]/.test(text) ? JSON.stringify(text) : text);
