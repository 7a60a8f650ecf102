import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, truncate, writeFile, type FileHandle } from 'node:fs/promises';
import { Unusable } from '../io.js';
import { isFault, rowsOf } from './csv.js';
import type { JobResult } from './judge.js';
import { Chunker, type Chunk, type Dialect } from './records.js';

/** What a run writes: the result and the list of bad rows, each with its header. They stand under other names until they are whole. */
export interface RunFiles {
  readonly out: string;
  readonly errors: string;
  readonly dialect: Dialect;
  readonly outHead: string;
  readonly errorsHead: string;
  /** What an interrupted run must have in common with the one that goes on from it. */
  readonly print: string;
}

/** Files that are being written. */
export interface Writing {
  write(result: JobResult): Promise<void>;
  /** Gives the files their names. */
  finish(): Promise<void>;
  /** Leaves them as they are, to go on from. */
  close(): Promise<void>;
}

const partial = (name: string): string => `${name}.partial`;
const note = (name: string): string => `${name}.partial.json`;

export const fingerprint = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('hex');

const sizeOf = async (name: string): Promise<number | undefined> =>
  stat(name).then(
    ({ size }) => size,
    () => undefined,
  );

/** Begins anew; an earlier run's part is not thrown away unasked. */
export async function begin(files: RunFiles): Promise<Writing> {
  const { out, errors, outHead, errorsHead, print } = files;
  if ((await sizeOf(partial(out))) !== undefined)
    throw new Unusable(`${partial(out)}: this is what an interrupted run left; --resume goes on from it, or delete it to begin anew`);
  return startOver({ out, errors, outHead, errorsHead, print });
}

async function startOver({ out, errors, outHead, errorsHead, print }: Omit<RunFiles, 'dialect'>): Promise<Writing> {
  const errorsFile = await opened(partial(errors), 'w');
  await errorsFile.appendFile(errorsHead);
  const outFile = await opened(partial(out), 'w');
  await writeFile(note(out), `${JSON.stringify({ print })}\n`);
  await outFile.appendFile(outHead);
  return writing(out, errors, outFile, errorsFile);
}

/** Goes on behind the last whole row of an interrupted run. `recount` is told the rows that are there already. */
export async function resume(files: RunFiles, recount: (chunk: Chunk) => Promise<JobResult>): Promise<{ writing: Writing; lastRow: number; bad: number }> {
  const { out, errors, dialect, print } = files;
  const outHead = Buffer.from(files.outHead);
  const size = await sizeOf(partial(out));
  if (size === undefined || size < outHead.length) return { writing: await startOver(files), lastRow: 1, bad: 0 };
  await checkNote(out, print);
  if ((await sizeOf(partial(errors))) === undefined) throw new Unusable(`${partial(errors)}: the interrupted run's list of bad rows is gone; delete ${partial(out)} and begin anew`);
  let [length, lastRow] = [outHead.length, 1];
  for await (const chunk of wholeRecords(partial(out), outHead.length, dialect)) {
    ({ lastRow } = await recount(chunk));
    length += chunk.size;
  }
  const { length: errorsLength, rows: bad } = await errorsUntil(partial(errors), Buffer.byteLength(files.errorsHead), dialect, lastRow);
  await truncate(partial(out), length);
  await truncate(partial(errors), errorsLength);
  return { writing: writing(out, errors, await opened(partial(out), 'a'), await opened(partial(errors), 'a')), lastRow, bad };
}

async function checkNote(out: string, print: string): Promise<void> {
  const text = await readFile(note(out), 'utf8').catch(() => '');
  if (text.trim() !== JSON.stringify({ print }))
    throw new Unusable(
      `${partial(out)}: the interrupted run had another list, campaign, mapping, option or version of call-compliance; go on with the same, or delete ${partial(out)} to begin anew`,
    );
}

/** The whole records of a file from a byte on; a last one that was cut off is left out. */
async function* wholeRecords(name: string, start: number, dialect: Dialect): AsyncGenerator<Chunk & { readonly size: number }> {
  // A row of the result is a row of the list and more.
  const chunker = new Chunker(dialect, 0, 1 << 22);
  for await (const piece of createReadStream(name, { start, highWaterMark: 1 << 18 })) {
    // The bytes themselves go to a worker.
    for (const chunk of chunker.push(piece as Buffer)) yield { ...chunk, size: chunk.bytes.length };
  }
}

/** How much of the list of bad rows is about rows up to the last one written: the rest comes again. */
async function errorsUntil(name: string, start: number, dialect: Dialect, lastRow: number): Promise<{ length: number; rows: number }> {
  let [length, count] = [start, 0];
  for await (const { bytes, ends } of wholeRecords(name, start, dialect)) {
    const rows = rowsOf(bytes, ends, dialect);
    const later = rows.findIndex((row) => isFault(row) || Number(row[0]) > lastRow);
    const kept = later < 0 ? rows.length : later;
    length += ends[kept - 1] ?? 0;
    count += kept;
    if (later >= 0) break;
  }
  return { length, rows: count };
}

async function opened(name: string, flags: string): Promise<FileHandle> {
  try {
    return await open(name, flags);
  } catch (error) {
    throw new Unusable(`${name}: the file cannot be written (${(error as Error).message})`);
  }
}

function writing(out: string, errors: string, outFile: FileHandle, errorsFile: FileHandle): Writing {
  const close = async (): Promise<void> => {
    await Promise.all([errorsFile.close(), outFile.close()]);
  };
  return {
    // Bad rows first: where the result ends, the list of bad rows is never behind it.
    async write({ output, errors: bad }) {
      if (bad.length > 0) await errorsFile.appendFile(bad);
      if (output.length > 0) await outFile.appendFile(output);
    },
    async finish() {
      await Promise.all([errorsFile.sync(), outFile.sync()]);
      await close();
      await rename(partial(out), out);
      await rename(partial(errors), errors);
      await rm(note(out), { force: true });
    },
    close,
  };
}
