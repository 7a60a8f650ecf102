import type { RegistryAnswer } from '../look-up.js';
import { byPrefix, prefixOf } from './coverage.js';
import { crc32 } from './crc32.js';
import { altered, FORMAT, HEADER_START, headerLengthIn, readHeader, type Coverage, type Header, type RegistrySource } from './format.js';
import { compact, offsetIn, sectionIn } from './numbers.js';
import { inSection, type Section } from './section.js';

/** What an index says about itself. */
export interface RegistryInfo {
  /** The version of the file's format. */
  readonly format: number;
  /** The size of the file. */
  readonly bytes: number;
  /** How many numbers are listed. */
  readonly numbers: number;
  /** Which numbers it answers for, and of what day. */
  readonly covers: readonly Coverage[];
  /** What it was made from, oldest first. */
  readonly sources: readonly RegistrySource[];
}

/** A do-not-call index, open. */
export interface Registry {
  /**
   * Whether a number is listed.
   *
   * @param number - In international form: `+12125550142`.
   * @returns nothing if the index does not answer for such numbers: for an area code that it was not built with, nobody knows.
   * @throws RegistryError if that is no number in international form, or if this part of the index was damaged.
   */
  readonly status: (number: string) => RegistryAnswer | undefined;
  /** What the index says about itself. */
  readonly info: RegistryInfo;
  /** Reads the whole index; throws a `RegistryError` if any part of it was altered. Otherwise a part is checked when it is first asked. */
  readonly verify: () => void;
  /** Closes the file of an index that is read piece by piece; else there is nothing to close. */
  readonly close: () => void;
}

/** Words of the file, and at which of them those begin that were asked for. */
export type PartOfFile = Pick<Section, 'words' | 'at'>;

/** Gives so many words of the file from a byte on: fewer, if the file has no more. */
export type ReadPart = (byte: number, words: number) => PartOfFile;

/** One section of the file, read when it is first asked for. */
interface Part {
  readonly load: () => Section;
  section: Section | undefined;
  readonly listed: RegistryAnswer;
  readonly free: RegistryAnswer;
}

/** The answers for one coverage, made once. */
const answersOf = ({ versionOn }: Coverage): Pick<Part, 'listed' | 'free'> => ({
  listed: Object.freeze({ listed: true, versionOn }),
  free: Object.freeze({ listed: false, versionOn }),
});

/** Sections with a lower number, such as the area codes of +1, are found in an array, which is faster than a map. */
const NEAR = 2_000;

/** An index by its header and a way to read its parts. */
export function registryOf({ description: { covers, sources }, sections, bytes }: Header, read: ReadPart, name: string, close: () => void): Registry {
  const answers = new Map(covers.map((coverage) => [prefixOf(coverage.numbers), answersOf(coverage)]));
  const answersFor = (section: number): Pick<Part, 'listed' | 'free'> | undefined => byPrefix(answers, section);
  const parts = new Map<number, Part>();
  for (const entry of sections) {
    const load = (): Section => loadSection(entry, read, name);
    parts.set(entry.id, { load, section: undefined, ...answersFor(entry.id)! });
  }
  const near = Array.from({ length: NEAR }, (_, id) => parts.get(id));
  const status: Registry['status'] = (number) => {
    const section = sectionIn(number);
    const offset = offsetIn(number);
    if ((section | offset) < 0) return status(compact(number));
    const part = section < NEAR ? near[section] : parts.get(section);
    if (part === undefined) return answersFor(section)?.free;
    return inSection((part.section ??= part.load()), offset) ? part.listed : part.free;
  };
  return {
    status,
    info: { format: FORMAT, bytes, numbers: sections.reduce((sum, { count }) => sum + count, 0), covers, sources },
    verify: () => parts.forEach(({ load }) => load()),
    close,
  };
}

/** Reads a section and checks it. */
export function loadSection({ id, form, words, count, checksum, at }: Header['sections'][number], read: ReadPart, name: string): Section {
  const part = read(at, words);
  const bytes = new Uint8Array(part.words.buffer, part.words.byteOffset + part.at * 4, Math.min(words, part.words.length - part.at) * 4);
  if (crc32(bytes) !== checksum) throw altered(name, `the part with the numbers +${id}…`);
  return { form, ...part, count };
}

/**
 * Opens an index that is in memory: in a browser, an edge worker, from a store of one's own.
 *
 * @throws RegistryError if it is no index, one of another version, cut off, or its header was altered.
 *
 * @example
 * ```ts
 * const federal = readRegistry(await (await fetch('/us.dnc')).arrayBuffer())
 * federal.status('+12025550142') // { listed: true, versionOn: '2026-11-01' }
 * ```
 */
export function readRegistry(index: ArrayBuffer | Uint8Array, name = 'the index'): Registry {
  const bytes = index instanceof Uint8Array ? index : new Uint8Array(index);
  const length = headerLengthIn(bytes.subarray(0, HEADER_START), name);
  const header = readHeader(bytes.subarray(0, length), bytes.length, name);
  const words = wordsOf(bytes);
  return registryOf(header, (byte) => ({ words, at: (byte / 4) | 0 }), name, () => undefined);
}

/** Bytes as words, which have to begin at a place that four divides. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(buffer, byteOffset, length >>> 2);
}
