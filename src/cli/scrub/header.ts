import { isUtf8 } from 'node:buffer';
import { Unusable } from '../io.js';
import { isFault, rowsOf } from './csv.js';
import type { Dialect } from './records.js';

/** The first record of a file, and how the file is written. */
export interface Header {
  readonly dialect: Dialect;
  readonly cells: readonly string[];
  /** The bytes that follow it. */
  readonly rest: Uint8Array;
}

const delimiters = [',', ';', '\t', '|'];
const longestHeader = 1 << 20;

/** Reads the header from the pieces of a file, taking no more of them than it needs. */
export async function readHeader(name: string, pieces: AsyncIterator<Uint8Array>, delimiter: string | undefined): Promise<Header> {
  let bytes: Uint8Array = new Uint8Array();
  for (;;) {
    const { done, value } = await pieces.next();
    if (!done) bytes = Buffer.concat([bytes, value]);
    // The byte after a CR says what kind of line break it is.
    const end = lineEnd(bytes, done === true);
    if (end !== undefined || done === true) return headerIn(name, bytes, end ?? bytes.length, delimiter);
    if (bytes.length > longestHeader) throw new Unusable(`${name}: row 1: the header does not end within 1 MiB; expected a line of column names`);
  }
}

/** Where the first line that is not within quotes ends. */
function lineEnd(bytes: Uint8Array, complete: boolean): number | undefined {
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x22) quoted = !quoted;
    if (quoted) continue;
    if (bytes[i] === 0x0a) return i + 1;
    if (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a && (i + 1 < bytes.length || complete)) return i + 1;
  }
  return undefined;
}

function headerIn(name: string, bytes: Uint8Array, end: number, given: string | undefined): Header {
  if (bytes.length === 0) throw new Unusable(`${name}: the file is empty; expected a header of column names, then a row for each call`);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const line = bytes.subarray(bom ? 3 : 0, end);
  if (!isUtf8(line) || line.includes(0)) throw new Unusable(`${name}: row 1: this is not UTF-8 text; save the file as UTF-8`);
  const text = Buffer.from(line).toString();
  const newline = text.endsWith('\r\n') ? '\r\n' : text.endsWith('\r') ? '\r' : '\n';
  const dialect: Dialect = { delimiter: given ?? delimiterOf(text), newline, bom };
  const [row] = rowsOf(line, [line.length], dialect);
  if (row === undefined || isFault(row)) throw new Unusable(`${name}: row 1: ${row?.fault ?? 'the header is empty'}`);
  const cells = row.map((cell) => cell.trim());
  if (cells.every((cell) => cell === '')) throw new Unusable(`${name}: row 1: the header is empty; expected column names`);
  return { dialect, cells, rest: bytes.subarray(end) };
}

/** The delimiter that stands most often between the names; a comma where none does. */
function delimiterOf(text: string): string {
  const names = text.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => names.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}
