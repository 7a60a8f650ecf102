import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { crc32 } from '../crc32.js';
import { RegistryError } from '../errors.js';
import { unpackedBy } from './streams.js';

// Zip archives, as operators hand them out: PKWARE's APPNOTE, 4.3 (records), 4.5.3 (sizes of more than 32 bits). The table at the end of the file says
// where each file in it stands.

const END = 0x06054b50;
const END_BYTES = 22;
const END_64 = 0x06064b50;
const LOCATOR_BYTES = 20;
const ENTRY = 0x02014b50;
const LOCAL_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];

/** A file in an archive. */
interface Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** The text files of an archive, each with what is in it. */
export async function* filesInZip(file: FileHandle, bytes: number, archive: string): AsyncGenerator<{ name: string; pieces: AsyncIterable<Uint8Array> }> {
  for (const member of await membersOf(file, bytes, archive)) {
    const name = `${archive}: ${member.name}`;
    if (member.encrypted || (member.method !== STORED && member.method !== DEFLATED)) throw new RegistryError(`${name} is encrypted or packed in a way that only its own program unpacks`);
    yield { name, pieces: checked(member, contents(file, member, name), name) };
  }
}

async function* contents(file: FileHandle, { method, packed, at }: Member, name: string): AsyncGenerator<Uint8Array> {
  const local = await part(file, at, LOCAL_BYTES);
  const start = at + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  if (packed === 0) return;
  const raw: AsyncIterable<Uint8Array> = file.createReadStream({ start, end: start + packed - 1, autoClose: false, highWaterMark: 1 << 20 });
  yield* method === STORED ? raw : unpackedBy(createInflateRaw(), raw, name);
}

async function* checked({ crc, size }: Member, pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let [found, length] = [0, 0];
  for await (const piece of pieces) {
    found = crc32(piece, found);
    length += piece.length;
    yield piece;
  }
  if (found !== crc || length !== size) throw new RegistryError(`${name} does not have the length and the checksum that its archive says: it is damaged`);
}

async function membersOf(file: FileHandle, bytes: number, archive: string): Promise<readonly Member[]> {
  try {
    const { count, at, length } = await tableOf(file, bytes, archive);
    // A damaged length must not ask for more memory than the file has bytes.
    if (at + length > bytes) throw damaged(archive);
    const members = membersIn(await part(file, at, length), count, archive);
    if (members.some((member) => member.at + LOCAL_BYTES + member.packed > bytes)) throw damaged(archive);
    return members;
  } catch (error) {
    // Read behind the end of what is there.
    throw error instanceof RangeError ? damaged(archive) : error;
  }
}

function membersIn(table: DataView, count: number, archive: string): readonly Member[] {
  const members: Member[] = [];
  for (let entry = 0, i = 0; i < count; i++) {
    if (entry + 46 > table.byteLength || table.getUint32(entry, true) !== ENTRY) throw damaged(archive);
    const [name, extra, comment] = [28, 30, 32].map((place) => table.getUint16(entry + place, true)) as [number, number, number];
    const text = new TextDecoder().decode(new Uint8Array(table.buffer, table.byteOffset + entry + 46, name));
    const wide = wideSizes(table, entry + 46 + name, extra);
    const sizeOf = (place: number): number => (table.getUint32(entry + place, true) === 0xffffffff ? wide() : table.getUint32(entry + place, true));
    const [size, packed, start] = [sizeOf(24), sizeOf(20), sizeOf(42)];
    const [flags, method] = [table.getUint16(entry + 8, true), table.getUint16(entry + 10, true)];
    if (!text.endsWith('/')) members.push({ name: text, method, encrypted: (flags & 1) === 1, crc: table.getUint32(entry + 16, true), packed, size, at: start });
    entry += 46 + name + extra + comment;
  }
  return members;
}

/** The sizes of more than 32 bits stand one after another in an extra field; each call gives the next. */
function wideSizes(table: DataView, from: number, length: number): () => number {
  let at = from;
  while (at < from + length && table.getUint16(at, true) !== 1) at += 4 + table.getUint16(at + 2, true);
  at -= 4;
  return () => Number(table.getBigUint64((at += 8), true));
}

async function tableOf(file: FileHandle, bytes: number, archive: string): Promise<{ count: number; at: number; length: number }> {
  // A comment of up to 65,535 bytes may follow.
  const from = Math.max(0, bytes - END_BYTES - 0xffff);
  const tail = await part(file, from, bytes - from);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END || at + END_BYTES + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const [count, length, start] = [tail.getUint16(at + 10, true), tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    if (count !== 0xffff && length !== 0xffffffff && start !== 0xffffffff) return { count, length, at: start };
    const place = await part(file, from + at - LOCATOR_BYTES, LOCATOR_BYTES);
    const wide = await part(file, Number(place.getBigUint64(8, true)), 56);
    if (wide.getUint32(0, true) !== END_64) throw damaged(archive);
    return { count: Number(wide.getBigUint64(32, true)), length: Number(wide.getBigUint64(40, true)), at: Number(wide.getBigUint64(48, true)) };
  }
  throw damaged(archive);
}

const damaged = (archive: string): RegistryError => new RegistryError(`${archive} is cut off, or no zip archive: its table is missing`);

async function part(file: FileHandle, at: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return new DataView(bytes.buffer, 0, bytesRead);
}
