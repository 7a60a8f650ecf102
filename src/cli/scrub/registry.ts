import { open } from 'node:fs/promises';
import type { RegistryAnswer } from '../../look-up.js';
import { RegistryError } from '../../registry/errors.js';
import { readRegistry } from '../../registry/registry.js';
import { Unusable } from '../io.js';
import { unreadable } from '../read-document.js';

/** A do-not-call index in memory that all workers share. */
export interface SharedIndex {
  /** The registry's name in the context: `us-national`. */
  readonly key: string;
  readonly file: string;
  readonly bytes: SharedArrayBuffer;
}

/** Reads an index that `call-compliance registry build` wrote, and checks the whole of it. */
export async function sharedIndex(key: string, file: string): Promise<SharedIndex> {
  try {
    const handle = await open(file);
    const bytes = new SharedArrayBuffer((await handle.stat()).size);
    const read = await handle.read(new Uint8Array(bytes)).finally(async () => handle.close());
    if (read.bytesRead < bytes.byteLength) throw new RegistryError(`${file}: the file could not be read to its end`);
    readRegistry(new Uint8Array(bytes), file).verify();
    return { key, file, bytes };
  } catch (error) {
    throw error instanceof RegistryError ? new Unusable(error.message) : unreadable(file, error);
  }
}

/** What the registries say of a number, by their names in the context; nothing of one that does not answer for such numbers. */
export function lookUpIn(indexes: readonly SharedIndex[]): (number: string) => Readonly<Record<string, RegistryAnswer>> {
  const registries = indexes.map(({ key, file, bytes }) => [key, readRegistry(new Uint8Array(bytes), file)] as const);
  return (number) => {
    const answers: Record<string, RegistryAnswer> = {};
    for (const [key, registry] of registries) {
      const answer = registry.status(number);
      if (answer !== undefined) answers[key] = answer;
    }
    return answers;
  };
}
