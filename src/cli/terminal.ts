import colors from 'picocolors';
import type { Output } from './io.js';

/** How a text may be laid out on a stream. */
export interface Terminal {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Colours only where somebody looks and has not refused them; 80 columns where nobody says how many there are, or says none. */
export function terminalOf(stream: Output, env: Readonly<Record<string, string | undefined>>): Terminal {
  const { bold, dim, green, red } = colors.createColors(stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
  const { isTTY, columns = 0 } = stream;
  const width = isTTY === true && columns > 0 ? Math.min(Math.max(columns, 40), 120) : 80;
  return { width, bold, dim, good: (text) => bold(green(text)), bad: (text) => bold(red(text)) };
}

// Controls (C0 but for the line feed, delete, C1), line separators and what turns the direction of writing: in a name or a
// number they could repaint the screen or show other words than those that were judged.
const controls = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`;
const control = new RegExp(`[${controls}]`, 'g');
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text that may hold anything, with control characters spelt out. */
export const clean = (text: string): string => text.replaceAll('\r\n', '\n').replace(control, escaped);

/** The same for one line: no line feed either. */
export const cleanLine = (text: string): string => clean(text).replaceAll('\n', '\\n');

/** Every text in a value cleaned, keys too. */
export function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanLine(value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => cleanAll(inner)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanLine(key), cleanAll(inner as unknown)])) as T;
}

/** A value as JSON that a terminal may show: what `JSON.stringify` leaves of control characters is escaped too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(control, escaped)}\n`;

// An escape sequence of ours takes no room.
// oxlint-disable-next-line no-control-regex
const styling = /\u001b\[\d+m/g;
const widthOf = (text: string): number => text.replace(styling, '').length;

/** Lines of at most so many columns; the second and further ones begin with the hanging indent. */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
