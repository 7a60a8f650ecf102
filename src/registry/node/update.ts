import { checkCovered, prefixOf, byPrefix } from '../coverage.js';
import { RegistryError } from '../errors.js';
import type { Coverage } from '../format.js';
import { loadSection, type RegistryInfo } from '../registry.js';
import { PAGE } from '../listed.js';
import { emptySection, pageOf, rewriteSection } from '../section.js';
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

/** The changes of one page: of each number, by its last four digits, the rank of the change that holds. */
type Changes = Map<number, number>;

/** The changes of one section, by page. */
type ByPage = Map<number, Changes>;

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
    const bySection = new Map<number, ByPage>();
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

function note(bySection: Map<number, ByPage>, section: number, offset: number, rank: number): void {
  const changes = entryOf(entryOf(bySection, section, () => new Map()), pageOf(offset), () => new Map());
  const number = offset - pageOf(offset) * PAGE;
  changes.set(number, Math.max(rank, changes.get(number) ?? -Infinity));
}

function entryOf<T>(map: Map<number, T>, key: number, made: () => T): T {
  const entry = map.get(key) ?? made();
  map.set(key, entry);
  return entry;
}

/** What a coverage is after the update. */
function renewed(coverage: Coverage, versionOn: string, covers: readonly string[] | undefined, bySection: ReadonlyMap<number, ByPage>): Coverage {
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
  bySection: ReadonlyMap<number, ByPage>,
  done: { added: number; deleted: number; without: number },
  onProgress: (progress: Progress) => void,
): Generator<Written> {
  const entries = new Map(old.header.sections.map((entry) => [entry.id, entry]));
  for (const [at, id] of ids.entries()) {
    const entry = entries.get(id);
    const section = entry === undefined ? emptySection : loadSection(entry, old.read, name);
    const changes = bySection.get(id);
    if (changes === undefined) yield { id, ...section };
    else yield { id, ...rewriteSection(section, changes.keys(), (page, numbers) => changed(numbers, changes.get(page)!, done)) };
    onProgress({ doing: 'writing', done: at + 1, total: ids.length });
  }
}

/** The numbers of a page, in order, after its changes. */
function changed(numbers: Int32Array, changes: Changes, done: { added: number; deleted: number; without: number }): Int32Array {
  const after = new Int32Array(numbers.length + changes.size);
  let [from, to] = [0, 0];
  for (const [number, rank] of [...changes].sort(([a], [b]) => a - b)) {
    while (from < numbers.length && numbers[from]! < number) after[to++] = numbers[from++]!;
    const was = from < numbers.length && numbers[from] === number;
    const isListed = rank % 2 !== 0;
    if (was) from++;
    if (isListed) after[to++] = number;
    if (was === isListed) done.without++;
    else if (isListed) done.added++;
    else done.deleted++;
  }
  after.set(numbers.subarray(from), to);
  return after.slice(0, to + numbers.length - from);
}
