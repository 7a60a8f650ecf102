/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** It begins with a byte order mark. */
  readonly bom: boolean;
}

/** Whole records that follow each other in a file. */
export interface Chunk {
  /** The number of the first record; the header is 1, as a spreadsheet counts. */
  readonly firstRow: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each record ends in the bytes. */
  readonly ends: readonly number[];
  /** The one record in it cannot be told from what follows: a quote is never closed, or no line break comes. */
  readonly broken?: true;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** A record that has not ended by then is no record. */
const longestRecord = 1 << 20;

/** The line breaks that end a record. A lone CR ends one only in a file whose header ends so. */
export const lineBreaks = ({ newline }: Dialect): string[] => (newline === '\r' ? ['\r'] : ['\r\n', '\n']);

const lastByte = ({ newline }: Dialect): number => (newline === '\r' ? CR : LF);

/** Where the whole records in the bytes end. A line break in a quoted cell ends nothing; a quote opens a cell only at its start. */
export function endsOf(bytes: Uint8Array, dialect: Dialect): number[] {
  const [delimiter, newline] = [dialect.delimiter.charCodeAt(0), lastByte(dialect)];
  const ends: number[] = [];
  let cellStarts = true;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE && cellStarts) {
      i = closingQuote(bytes, i);
      if (i < 0) break;
      cellStarts = false;
    } else if (byte === newline) {
      ends.push(i + 1);
      cellStarts = true;
    } else cellStarts = byte === delimiter;
  }
  return ends;
}

/** Where the quoted cell ends that begins here; -1 if it does not. Two quotes together are one in the cell. */
function closingQuote(bytes: Uint8Array, opening: number): number {
  let at = opening;
  for (;;) {
    at = bytes.indexOf(QUOTE, at + 1);
    if (at < 0 || bytes[at + 1] !== QUOTE) return at;
    at++;
  }
}

/** Cuts a file into chunks of whole records, holding no more of it than a piece and a record. */
export class Chunker {
  #rest: Uint8Array = new Uint8Array();
  #skipping = false;
  readonly #dialect: Dialect;
  readonly #longest: number;
  #row: number;

  constructor(dialect: Dialect, firstRow: number, longest = longestRecord) {
    this.#dialect = dialect;
    this.#row = firstRow;
    this.#longest = longest;
  }

  *push(piece: Uint8Array): Generator<Chunk> {
    this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    this.#skip();
    yield* this.#whole();
    while (this.#rest.length > this.#longest) yield* this.#broken();
  }

  /** The last record may end without a line break. */
  *end(): Generator<Chunk> {
    if (this.#rest.length === 0 || this.#skipping) return;
    if (this.#rest.at(-1) !== lastByte(this.#dialect)) this.#rest = Buffer.concat([this.#rest, Buffer.from(this.#dialect.newline)]);
    yield* this.#whole();
    while (this.#rest.length > 0) yield* this.#broken();
  }

  *#whole(): Generator<Chunk> {
    const ends = endsOf(this.#rest, this.#dialect);
    if (ends.length > 0) yield this.#take(ends);
  }

  /** Gives the first line of the rest up as a row that cannot be read, and goes on behind it. */
  *#broken(): Generator<Chunk> {
    const lineEnd = this.#rest.indexOf(lastByte(this.#dialect)) + 1;
    this.#skipping = lineEnd === 0;
    yield { ...this.#take([lineEnd === 0 ? this.#rest.length : lineEnd]), broken: true };
    yield* this.#whole();
  }

  #take(ends: readonly number[]): Chunk {
    const length = ends.at(-1)!;
    const firstRow = this.#row;
    this.#row += ends.length;
    // A copy with a buffer of its own, which can be handed to a worker.
    const bytes = new Uint8Array(this.#rest.subarray(0, length));
    this.#rest = this.#rest.subarray(length);
    return { firstRow, bytes, ends };
  }

  /** Passes over the remainder of a line that was given up. */
  #skip(): void {
    if (!this.#skipping) return;
    const lineEnd = this.#rest.indexOf(lastByte(this.#dialect)) + 1;
    this.#skipping = lineEnd === 0;
    this.#rest = this.#rest.subarray(lineEnd === 0 ? this.#rest.length : lineEnd);
  }
}
