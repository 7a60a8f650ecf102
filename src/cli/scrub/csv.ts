import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { lineBreaks, type Dialect } from './records.js';

/** Between the parts of a cell that holds a list. */
export const BETWEEN = ' | ';

/** A record, or why it is none. */
export type Row = readonly string[] | { readonly fault: string };

export const isFault = (row: Row): row is { readonly fault: string } => 'fault' in row;

/** The records of a chunk; those that are not well-formed as faults. `ends` says where each ends. */
export function rowsOf(bytes: Uint8Array, ends: readonly number[], dialect: Dialect): readonly Row[] {
  const rows = isUtf8(bytes) ? parsed(bytes, dialect) : undefined;
  if (rows?.length === ends.length) return rows;
  return ends.map((end, i) => oneRow(bytes.subarray(ends[i - 1] ?? 0, end), dialect));
}

function oneRow(record: Uint8Array, dialect: Dialect): Row {
  if (!isUtf8(record)) return { fault: 'this row is not UTF-8 text; save the file as UTF-8' };
  const rows = parsed(record, dialect);
  return rows?.length === 1 ? rows[0]! : { fault: MISPLACED };
}

const MISPLACED = 'a quote stands inside a cell; expected a cell with quotes to be written "like ""this"" one"';

/** Why a record could not be told from what follows. */
export const UNENDED = 'a quote in this row is never closed, or the row is longer than 1 MiB; expected a closing quote before a delimiter or a line break';

function parsed(bytes: Uint8Array, dialect: Dialect): readonly string[][] | undefined {
  try {
    return parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      delimiter: dialect.delimiter,
      record_delimiter: lineBreaks(dialect),
      relax_column_count: true,
    });
  } catch {
    return undefined;
  }
}

// What a spreadsheet takes for the beginning of a formula, full-width forms too (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
// A number with its sign is a number: nothing runs, and dialers read +12125550142 as it stands.
const signedNumber = /^[+-]\d+([.,]\d+)?$/;

/** Whether a spreadsheet would run the cell. */
export const isFormula = (cell: string): boolean => formula.test(cell) && !signedNumber.test(cell);

/** Cells as one CSV record, without the line break. */
export const recordOf = (cells: readonly string[], { delimiter }: Dialect, keepFormulas = false): string =>
  stringify([keepFormulas ? cells : cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell))] as string[][], { delimiter, eof: false });
