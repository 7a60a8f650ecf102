import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { crc32 } from '../crc32.js';
import { RegistryError } from '../errors.js';
import { headerLength, writeHeader, type Description, type SectionEntry } from '../format.js';
import type { WrittenSection } from '../section.js';

/** A section that is to be written. */
export interface Written extends WrittenSection {
  readonly id: number;
}

/**
 * Writes an index beside its place and puts it there when it is whole and on the disk: whoever opens the path finds the old index or the new one.
 *
 * @param sections - How many sections there will be.
 */
export async function writeIndex(path: string, description: Description, sections: number, each: Iterable<Written>): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      await writeAll(file, description, sections, each);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof RegistryError ? error : new RegistryError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

async function writeAll(file: FileHandle, description: Description, sections: number, each: Iterable<Written>): Promise<void> {
  const entries: SectionEntry[] = [];
  let at = headerLength(description, sections);
  for (const { id, form, words, count } of each) {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    entries.push({ id, form, words: words.length, count, checksum: crc32(bytes) });
    await file.write(bytes, 0, bytes.length, at);
    at += bytes.length;
  }
  await file.write(writeHeader(description, entries), 0, undefined, 0);
}
