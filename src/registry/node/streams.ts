import { pipeline, Readable, type Duplex } from 'node:stream';
import { RegistryError } from '../errors.js';

/** Pieces as they are unpacked; what cannot be unpacked is damaged. */
export async function* unpackedBy(unpacker: Duplex, pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    // The reader sees a failure too; the callback keeps it from being thrown a second time.
    yield* pipeline(Readable.from(pieces), unpacker, () => undefined) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new RegistryError(`${name} is damaged or cut off: ${(error as Error).message}`);
  }
}
