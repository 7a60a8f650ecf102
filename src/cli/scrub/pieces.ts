import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Io } from '../io.js';
import { unreadable } from '../read-document.js';

/** A file piece by piece. */
export interface Pieces {
  readonly name: string;
  readonly iterator: AsyncIterator<Uint8Array>;
  /** Its bytes; `undefined` for standard input. */
  readonly size: number | undefined;
}

const piece = 1 << 18;

/** Opens a list, or standard input if the name is `-`. */
export async function piecesOf(name: string, stdin: Io['stdin']): Promise<Pieces> {
  if (name === '-') return { name: 'standard input', iterator: bytesOf(stdin), size: undefined };
  try {
    const stats = await stat(name);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(name, constants.R_OK);
    const stream: AsyncIterable<Uint8Array> = createReadStream(name, { highWaterMark: piece });
    return { name, iterator: stream[Symbol.asyncIterator](), size: stats.isFile() ? stats.size : undefined };
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* bytesOf(stdin: Io['stdin']): AsyncGenerator<Uint8Array> {
  for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : part;
}
