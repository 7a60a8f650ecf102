import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { RegistryError } from '../errors.js';
import { HEADER_START, headerLengthIn, readHeader, type Header } from '../format.js';
import { readRegistry, registryOf, wordsOf, type ReadPart, type Registry, type RegistryInfo } from '../registry.js';

/** How an index is opened. */
export interface OpenOptions {
  /** Read an area code when it is first asked for, instead of the whole file at once. The file stays open until `close()`. */
  readonly lazy?: boolean;
}

/**
 * Opens a do-not-call index that `buildRegistry` or `call-compliance registry build` has written.
 *
 * @throws RegistryError if it cannot be read, is no index, one of another version, cut off, or its header was altered.
 *
 * @example
 * ```ts
 * const federal = openRegistry('us.dnc')
 * federal.status('+12025550142') // { listed: true, versionOn: '2026-11-01' }
 * const evaluate = createEvaluator({ registries: { 'us-national': federal.status } })
 * ```
 */
export function openRegistry(path: string, { lazy = false }: OpenOptions = {}): Registry {
  if (!lazy) return readRegistry(readable(path, () => readFileSync(path)), path);
  const { header, read, close } = openParts(path);
  return registryOf(header, read, path, close);
}

/** What an index says about itself. */
export function infoOf(path: string): RegistryInfo {
  const { info, close } = openRegistry(path, { lazy: true });
  close();
  return info;
}

/** An index whose parts are read one by one. */
export interface OpenParts {
  readonly header: Header;
  readonly read: ReadPart;
  readonly close: () => void;
}

export function openParts(path: string): OpenParts {
  const file = readable(path, () => openSync(path, 'r'));
  const close = (): void => closeSync(file);
  const bytesFrom = (at: number, length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    let done = 0;
    for (let more = -1; done < length && more !== 0; done += more) more = readable(path, () => readSync(file, bytes, done, length - done, at + done));
    return bytes.subarray(0, done);
  };
  const read: ReadPart = (byte, words) => ({ words: wordsOf(bytesFrom(byte, words * 4)), at: 0 });
  try {
    const header = readHeader(bytesFrom(0, headerLengthIn(bytesFrom(0, HEADER_START), path)), fstatSync(file).size, path);
    return { header, read, close };
  } catch (error) {
    close();
    throw error;
  }
}

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder, not a file', EACCES: 'the file may not be read', EPERM: 'the file may not be read' };

/** Says plainly why a file cannot be read. */
export function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What the system says of a file, as an error of ours. */
export const unreadable = (path: string, error: unknown): RegistryError => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return error instanceof RegistryError ? error : new RegistryError(`${path}: ${reasons[code] ?? message}`);
};
