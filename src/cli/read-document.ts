import { readFile } from 'node:fs/promises';
import { Unusable, type Io } from './io.js';
import { parseSource, type Source } from './parse-source.js';

/** Reads a file, or standard input if the name is `-`. JSON is read as YAML, of which it is a part. */
export async function readDocument(name: string, stdin: Io['stdin']): Promise<Source> {
  return name === '-' ? parseSource('standard input', await textOf(stdin)) : parseSource(name, await textOfFile(name));
}

/** The text of a file; says plainly why it cannot be read. */
export async function textOfFile(name: string): Promise<string> {
  try {
    return decode(name, await readFile(name));
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

async function textOf(stdin: Io['stdin']): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return decode('standard input', Buffer.concat(parts));
}

/** UTF-8, with or without a byte order mark. */
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${name}: this is not UTF-8 text`);
  }
}
