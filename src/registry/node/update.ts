import { checkCovered, prefixOf, byPrefix } from '../coverage.js';
import { RegistryError } from '../errors.js';
import type { Coverage } from '../format.js';
import { loadSection, type RegistryInfo } from '../registry.js';
import { readSection, writeSection } from '../section.js';
import { checked, type ListOptions } from './build.js';
import { readLists, type Progress } from './lists.js';
import { infoOf, openParts, type OpenParts } from './open.js';
import { writeIndex, type Written } from './write.js';

/** See {@link updateRegistry}. */
export interface UpdateOptions extends ListOptions {
  /** The index that is brought up to date. */
  readonly index: string;
  /** The operator's change lists since the index's version, plain or compressed (gzip, zip). */
  readonly changes: readonly string[];
  /** Where the new index is put; the old one's place if left out. */
  readonly out?: string;
}

/** An index after its update, and what the change lists did. */
export interface UpdatedRegistry extends RegistryInfo {
  /** How many numbers were not listed before and are now. */
  readonly added: number;
  /** How many were listed before and are no longer. */
  readonly deleted: number;
  /** Changes that changed nothing: added numbers that were listed, deleted ones that were not. Many of them say that a list was left out or used twice. */
  readonly without: number;
}

/** The changes of one section: of each number, by its last seven digits, the rank of the change that holds. */
type Changes = Map<number, number>;

/**
 * Brings an index up to date with an operator's change lists: sections without changes are copied, and the new index is put in its place when it is
 * whole. The version becomes the new one for what the change lists cover: by default the area codes that occur in them, or everything if the index
 * was made of a plain list.
 *
 * @throws RegistryError if the index or a list cannot be used, if the index is newer, or if a change is outside what the index covers; then nothing is written.
 *
 * @example
 * ```ts
 * const { added, deleted, numbers } = await updateRegistry({ index: 'us.dnc', changes: ['changes.txt'], versionOn: '2026-11-20' })
 * console.log(added, deleted, numbers)
 * ```
 */
export async function updateRegistry({ index, changes: lists, out = index, ...options }: UpdateOptions): Promise<UpdatedRegistry> {
  const { versionOn, country, covers, onProgress = () => undefined } = checked(options, lists);
  const old = openParts(index);
  try {
    const bySection = new Map<number, Changes>();
    const { sources } = await readLists(lists, country, 'changes', (section, offset, rank) => note(bySection, section, offset, rank), onProgress);
    const { description, sections } = old.header;
    checkCovered([...bySection.keys()], description.covers);
    const refreshed = description.covers.map((coverage) => renewed(coverage, versionOn, covers, bySection));
    const ids = [...new Set([...sections.map(({ id }) => id), ...bySection.keys()])].sort((a, b) => a - b);
    const done = { added: 0, deleted: 0, without: 0 };
    const each = sectionsAfter(old, index, ids, bySection, done, onProgress);
    await writeIndex(out, { covers: refreshed, sources: [...description.sources, ...sources] }, ids.length, each);
    return { ...infoOf(out), ...done };
  } finally {
    old.close();
  }
}

function note(bySection: Map<number, Changes>, section: number, offset: number, rank: number): void {
  const changes = bySection.get(section) ?? new Map<number, number>();
  bySection.set(section, changes);
  changes.set(offset, Math.max(rank, changes.get(offset) ?? -Infinity));
}

/** What a coverage is after the update. */
function renewed(coverage: Coverage, versionOn: string, covers: readonly string[] | undefined, bySection: ReadonlyMap<number, Changes>): Coverage {
  const own = new Map([[prefixOf(coverage.numbers), true]]);
  const concerned = covers === undefined ? coverage.numbers === '+' || [...bySection.keys()].some((section) => byPrefix(own, section)) : covers.some((given) => coverage.numbers.startsWith(given));
  if (!concerned) return coverage;
  if (versionOn < coverage.versionOn) throw new RegistryError(`the index is of ${coverage.versionOn} for ${coverage.numbers}; these changes are older (${versionOn})`);
  return { ...coverage, versionOn };
}

function* sectionsAfter(
  old: OpenParts,
  name: string,
  ids: readonly number[],
  bySection: ReadonlyMap<number, Changes>,
  done: { added: number; deleted: number; without: number },
  onProgress: (progress: Progress) => void,
): Generator<Written> {
  const entries = new Map(old.header.sections.map((entry) => [entry.id, entry]));
  for (const [at, id] of ids.entries()) {
    const entry = entries.get(id);
    const section = entry === undefined ? undefined : loadSection(entry, old.read, name);
    const changes = bySection.get(id);
    if (changes === undefined) yield { id, ...section! };
    else yield { id, ...writeSection(changed(section === undefined ? new Int32Array(0) : readSection(section), changes, done)) };
    onProgress({ doing: 'writing', done: at + 1, total: ids.length });
  }
}

/** The numbers of a section, in order, after its changes. */
function changed(offsets: Int32Array, changes: Changes, done: { added: number; deleted: number; without: number }): Int32Array {
  const after = new Int32Array(offsets.length + changes.size);
  let [from, to] = [0, 0];
  for (const [offset, rank] of [...changes].sort(([a], [b]) => a - b)) {
    while (from < offsets.length && offsets[from]! < offset) after[to++] = offsets[from++]!;
    const was = from < offsets.length && offsets[from] === offset;
    const isListed = rank % 2 !== 0;
    if (was) from++;
    if (isListed) after[to++] = offset;
    if (was === isListed) done.without++;
    else if (isListed) done.added++;
    else done.deleted++;
  }
  after.set(offsets.subarray(from), to);
  return after.slice(0, to + offsets.length - from);
}
