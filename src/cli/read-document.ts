import { createReadStream } from 'node:fs';
import { Unusable, type Io } from './io.js';
import { parseSource, type Source } from './parse-source.js';

// No call and no scenario file is longer: one that is is a mistake, or meant to exhaust the machine.
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a file, or standard input if the name is `-`. JSON is read as YAML, of which it is a part. */
export async function readDocument(name: string, stdin: Io['stdin']): Promise<Source> {
  return parseSource(name === '-' ? 'standard input' : name, await readText(name, stdin));
}

/** The text of a file, or of standard input if the name is `-`. */
export const readText = (name: string, stdin: Io['stdin']): Promise<string> => (name === '-' ? textOf(stdin) : textOfFile(name));

/** The text of a file; says plainly why it cannot be read. */
export async function textOfFile(name: string): Promise<string> {
  try {
    return decode(name, await bytesOf(name, createReadStream(name)));
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Why a file cannot be read, in plain words. */
export function unreadable(name: string, error: unknown): Unusable {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new Unusable(`${name}: there is no such file`);
  if (code === 'EISDIR') return new Unusable(`${name}: this is a folder, not a file`);
  if (code === 'EACCES' || code === 'EPERM') return new Unusable(`${name}: the file may not be read`);
  return error instanceof Unusable ? error : new Unusable(`${name}: ${(error as Error).message}`);
}

const textOf = async (stdin: Io['stdin']): Promise<string> => decode('standard input', await bytesOf('standard input', stdin));

/** Everything that a stream gives, as long as it ends in time: a device that never does must not fill the memory. */
async function bytesOf(name: string, stream: Io['stdin']): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > MAX_BYTES) throw new Unusable(`${name}: this is longer than ${MAX_BYTES / 1024 / 1024} MB; a call or a scenario file is not`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** UTF-8, with or without a byte order mark. */
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${name}: this is not UTF-8 text`);
  }
}
