import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { RegistryError } from '../errors.js';
import type { RegistrySource } from '../format.js';
import { ListReader, type ListForm, type ListKind, type TakeNumber } from '../list-reader.js';
import type { ListCountry } from '../numbers.js';
import { unreadable } from './open.js';
import { unpackedBy } from './streams.js';
import { filesInZip } from './zip.js';

/** How far a long piece of work is. */
export interface Progress {
  /** Lists are read first, then the index is written. */
  readonly doing: 'reading' | 'writing';
  /** Of the files' bytes, or of the parts of the index. */
  readonly done: number;
  /** In the same unit as `done`. */
  readonly total: number;
}

/** What was read. */
interface ListsRead {
  readonly form: ListForm | undefined;
  readonly sources: readonly RegistrySource[];
}

/** Reads lists, all of one form, plain or compressed (gzip, zip), and hands on their numbers. */
export async function readLists(files: readonly string[], country: ListCountry | undefined, kind: ListKind, take: TakeNumber, onProgress: (progress: Progress) => void): Promise<ListsRead> {
  const total = (await Promise.all(files.map(sizeOf))).reduce((sum, bytes) => sum + bytes, 0);
  const sources: RegistrySource[] = [];
  let form: ListForm | undefined;
  let done = 0;
  const told = (bytes: number): void => onProgress({ doing: 'reading', done: (done += bytes), total });
  for (const path of files) {
    const file = await open(path);
    try {
      const hash = createHash('sha256');
      let [bytes, numbers] = [0, 0];
      const tapped = tap(file, (piece) => {
        hash.update(piece);
        bytes += piece.length;
        told(piece.length);
      });
      for await (const { name, pieces } of listsIn(path, file, tapped)) {
        const reader = new ListReader(name, country, kind, take);
        for await (const piece of pieces) reader.push(piece);
        reader.end();
        if (form !== undefined && reader.form !== undefined && reader.form !== form) throw new RegistryError(`${name} is a list of another kind than those before it; an index is made of one operator's lists`);
        form ??= reader.form;
        numbers += reader.numbers;
      }
      sources.push({ name: basename(path), bytes, sha256: hash.digest('hex'), numbers });
    } finally {
      await file.close();
    }
  }
  return { form, sources };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!found.isFile()) throw new RegistryError(`${path}: this is no file`);
  return found.size;
}

async function* tap(file: FileHandle, seen: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    seen(piece);
    yield piece;
  }
}

/** The lists in a file: it, or those that are packed in it. */
async function* listsIn(path: string, file: FileHandle, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ name: string; pieces: AsyncIterable<Uint8Array> }> {
  const { buffer: start } = await file.read(new Uint8Array(4), 0, 4, 0);
  const name = basename(path);
  if (start[0] === 0x50 && start[1] === 0x4b) {
    for await (const _ of pieces) void _;
    yield* filesInZip(file, (await file.stat()).size, name);
  } else if (start[0] === 0x1f && start[1] === 0x8b) yield { name, pieces: unpackedBy(createGunzip(), pieces, name) };
  else yield { name, pieces };
}
