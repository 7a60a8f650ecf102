import { parseDay } from '../time/day.js';
import { readEvidenceTime, readInstant } from './times.js';

/** What a reader answers of a value that it does not take. */
export const REFUSED = Symbol('refused');

export type Fields = Readonly<Record<string, unknown>>;

/** An object of keys and values as JSON makes it. */
export const isPlain = (value: unknown): value is Fields => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** An object, of whose keys so many are known and have a value, has no other keys. */
export function hasOnly(keys: ReadonlySet<string>, given: number, value: Fields): boolean {
  let count = 0;
  for (const _ in value) count++;
  if (count === given) return true;
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

/** A stretch of the day ends after it begins. */
export const isStretch = ({ from, to }: { from?: unknown; to?: unknown }): boolean => String(from) < String(to);

export function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isEntry(value[i])) return false;
  return true;
}

/** Reads every entry; the list itself if none of them changes. */
export function readList(value: unknown, read: (entry: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return REFUSED;
  let changed: unknown[] | undefined;
  for (let i = 0; i < value.length; i++) {
    const entry = read(value[i]);
    if (entry === REFUSED) return REFUSED;
    if (entry !== value[i]) (changed ??= value.slice())[i] = entry;
  }
  return changed ?? value;
}

/** As the first of the readers reads it that takes it. */
export function firstOf(value: unknown, ...readers: readonly ((value: unknown) => unknown)[]): unknown {
  for (const read of readers) {
    const taken = read(value);
    if (taken !== REFUSED) return taken;
  }
  return REFUSED;
}

const taken = (value: unknown): unknown => (typeof value === 'string' ? REFUSED : value);

export const instant = (value: unknown): unknown => taken(readInstant(value));
export const evidenceTime = (value: unknown): unknown => taken(readEvidenceTime(value));
export const day = (value: unknown): unknown => (typeof value === 'string' ? parseDay(value) ?? REFUSED : REFUSED);
