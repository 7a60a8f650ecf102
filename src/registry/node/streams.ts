import { pipeline, Readable, type Duplex } from 'node:stream';

/** Pieces as they come out of a transformation; a failure before it or in it is thrown to the reader. */
export function through(pieces: AsyncIterable<Uint8Array>, transformation: Duplex): AsyncIterable<Uint8Array> {
  // The reader sees the failure too; the callback keeps it from being thrown a second time.
  return pipeline(Readable.from(pieces), transformation, () => undefined);
}
