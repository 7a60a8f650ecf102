import { crc32 } from './crc32.js';
import { RegistryError } from './errors.js';
import { forms, type Form } from './section.js';

// An index is one file: the header, then the sections one after another, in words of 32 bits, the lowest byte first.
//
//   8 bytes   the mark
//   words     the version of the format; the header's length in bytes; its checksum (of all of it but this word); the description's length in bytes
//   text      the description, JSON, with blanks to a whole word
//   5 words   for each section: its number, its form, how many words it has, how many numbers it lists, its checksum

/** The version of the format that this package writes and reads. */
export const FORMAT = 3;

// The line ends and the end-of-file character show up a file that was sent as text.
const mark = [0x43, 0x43, 0x44, 0x4e, 0x43, 0x0d, 0x0a, 0x1a] as const;
const PREFIX = 24;
const CHECKSUM_AT = 16;
const ENTRY = 20;

/** Which numbers an index answers for, and of what day. */
export interface Coverage {
  /** The digits that they begin with, after a plus: `+1202`; a plus alone is every number. */
  readonly numbers: string;
  /** The day on which this version was obtained from the operator of the registry. */
  readonly versionOn: string;
}

/** A file that an index was made from. */
export interface RegistrySource {
  /** The name of the file, without its folder. */
  readonly name: string;
  /** The size of the file as it was read, packed or not. */
  readonly bytes: number;
  /** Of the file as it was handed out, compressed or not. */
  readonly sha256: string;
  /** The numbers in it. */
  readonly numbers: number;
}

/** What an index says about itself besides its numbers. */
export interface Description {
  readonly covers: readonly Coverage[];
  readonly sources: readonly RegistrySource[];
}

/** Where a section stands and what it has to be. */
export interface SectionEntry {
  /** The digits before the last seven. */
  readonly id: number;
  readonly form: Form;
  readonly words: number;
  readonly count: number;
  readonly checksum: number;
}

/** The header, read. */
export interface Header {
  readonly description: Description;
  readonly sections: readonly (SectionEntry & { readonly at: number })[];
  /** The length of the whole file. */
  readonly bytes: number;
}

/** How many bytes the header takes; the first section follows. */
export const headerLength = (description: Description, sections: number): number => PREFIX + textOf(description).length + sections * ENTRY;

function textOf(description: Description): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(description));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(0x20);
  padded.set(text);
  return padded;
}

export function writeHeader(description: Description, sections: readonly SectionEntry[]): Uint8Array {
  const text = textOf(description);
  const bytes = new Uint8Array(PREFIX + text.length + sections.length * ENTRY);
  const view = new DataView(bytes.buffer);
  bytes.set(mark);
  view.setUint32(8, FORMAT, true);
  view.setUint32(12, bytes.length, true);
  view.setUint32(20, text.length, true);
  bytes.set(text, PREFIX);
  sections.forEach(({ id, form, words, count, checksum }, i) =>
    [id, forms.indexOf(form), words, count, checksum].forEach((word, place) => view.setUint32(PREFIX + text.length + i * ENTRY + place * 4, word, true)),
  );
  view.setUint32(CHECKSUM_AT, checksumOf(bytes), true);
  return bytes;
}

const checksumOf = (header: Uint8Array): number => crc32(header.subarray(CHECKSUM_AT + 4), crc32(header.subarray(0, CHECKSUM_AT)));

/** How many bytes have to be read before the header's length is known. */
export const HEADER_START = PREFIX;

/**
 * The length of a header that begins so.
 *
 * @throws RegistryError if the bytes begin no index, or one of another version.
 */
export function headerLengthIn(start: Uint8Array, name: string): number {
  if (mark.some((byte, at) => start[at] !== byte)) throw new RegistryError(`${name} is no do-not-call index: it does not begin as one`);
  if (start.length < PREFIX) throw truncated(name);
  const view = new DataView(start.buffer, start.byteOffset);
  const version = view.getUint32(8, true);
  if (version !== FORMAT) throw new RegistryError(`${name} is an index of format ${version}; this package reads format ${FORMAT}: build it again from the operator's files`);
  return view.getUint32(12, true);
}

const truncated = (name: string): RegistryError => new RegistryError(`${name} is cut off inside its header; build it again, or copy it again`);

/**
 * Reads a header.
 *
 * @param header - The bytes that {@link headerLengthIn} says.
 * @param length - The length of the whole file.
 * @throws RegistryError if the header was altered or the file has another length than it says.
 */
export function readHeader(header: Uint8Array, length: number, name: string): Header {
  const needed = headerLengthIn(header, name);
  if (header.length < needed) throw truncated(name);
  const view = new DataView(header.buffer, header.byteOffset);
  if (needed < PREFIX || checksumOf(header) !== view.getUint32(CHECKSUM_AT, true)) throw altered(name, 'its header');
  const text = view.getUint32(20, true);
  const description = descriptionIn(new TextDecoder().decode(header.subarray(PREFIX, PREFIX + text)));
  if (description === undefined || PREFIX + text > needed || (needed - PREFIX - text) % ENTRY !== 0) throw altered(name, 'its header');
  const sections: (SectionEntry & { at: number })[] = [];
  let at = needed;
  for (let entry = PREFIX + text; entry < needed; entry += ENTRY) {
    const [id, kind, words, count, checksum] = [0, 4, 8, 12, 16].map((place) => view.getUint32(entry + place, true)) as [number, number, number, number, number];
    const form = forms[kind];
    if (form === undefined) throw altered(name, 'its header');
    sections.push({ id, form, words, count, checksum, at });
    at += words * 4;
  }
  if (at !== length) throw new RegistryError(`${name} has ${length} bytes where its header says ${at}: it is ${length < at ? 'cut off' : 'too long'}`);
  return { description, sections, bytes: length };
}

/** A file may have the right checksum and yet not have been written by this package. */
function descriptionIn(text: string): Description | undefined {
  try {
    const { covers, sources } = JSON.parse(text) as { covers: unknown; sources: unknown };
    const isCoverage = ({ numbers, versionOn }: Partial<Coverage>): boolean => /^\+\d{0,8}$/.test(String(numbers)) && /^\d{4}-\d\d-\d\d$/.test(String(versionOn));
    return Array.isArray(covers) && covers.every(isCoverage) && Array.isArray(sources) ? { covers, sources } : undefined;
  } catch {
    return undefined;
  }
}

/** The file's contents do not have the checksum that was written with them. */
export const altered = (name: string, part: string): RegistryError =>
  new RegistryError(`${name} was altered or damaged after it was built: ${part} does not have the checksum that was written with it`);
