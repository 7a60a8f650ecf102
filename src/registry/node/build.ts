import { parseDay } from '../../time/day.js';
import { checkCoverage, checkCovered } from '../coverage.js';
import { RegistryError } from '../errors.js';
import type { Coverage } from '../format.js';
import { listCountries, type ListCountry } from '../numbers.js';
import { NumberSet } from '../number-set.js';
import type { RegistryInfo } from '../registry.js';
import { writeSection } from '../section.js';
import { readLists, type Progress } from './lists.js';
import { infoOf } from './open.js';
import { writeIndex, type Written } from './write.js';

/** What an index is made of. */
export interface ListOptions {
  /** The day on which these lists were obtained from the operator, `YYYY-MM-DD`. */
  readonly versionOn: string;
  /** The country whose national form plain lists are in; needed unless their numbers begin with a plus. */
  readonly country?: ListCountry;
  /** What the lists cover, if they do not show it: the digits that the numbers begin with, such as `+1202`, or `+` for every number. */
  readonly covers?: readonly string[];
  /** Told how far the work is, often. */
  readonly onProgress?: (progress: Progress) => void;
}

/** See {@link buildRegistry}. */
export interface BuildOptions extends ListOptions {
  /** The operator's full lists, plain or compressed (gzip, zip). */
  readonly lists: readonly string[];
  /** The index. */
  readonly out: string;
}

/**
 * Builds an index of an operator's full lists. The lists say what it covers: lists of area codes these area codes, a plain list every number.
 * The index is put in its place when it is whole.
 *
 * @throws RegistryError if a list cannot be read or a line of it is no number; then nothing is written.
 *
 * @example
 * ```ts
 * // 202.txt, the operator's list of an area code, has the lines 202,5550142 and 202,5550143
 * const { numbers, covers } = await buildRegistry({ lists: ['202.txt'], out: 'us.dnc', versionOn: '2026-11-01' })
 * numbers // 2
 * covers // [{ numbers: '+1202', versionOn: '2026-11-01' }]
 * ```
 */
export async function buildRegistry({ lists, out, ...options }: BuildOptions): Promise<RegistryInfo> {
  const { versionOn, country, covers, onProgress = () => undefined } = checked(options, lists);
  const numbers = new NumberSet();
  const { form, sources } = await readLists(lists, country, 'full', (section, offset) => numbers.add(section, offset), onProgress);
  const ids = numbers.ids();
  const coverage = (covers ?? (form === 'area-codes' ? ids.map((id) => `+${id}`) : ['+'])).map((covered): Coverage => ({ numbers: covered, versionOn }));
  if (form === undefined && covers === undefined) throw new RegistryError('there is no number in these lists; say what they cover if that is right');
  checkCovered(ids, coverage);
  await writeIndex(out, { covers: coverage, sources }, ids.length, sectionsOf(numbers, ids, onProgress));
  return infoOf(out);
}

function* sectionsOf(numbers: NumberSet, ids: readonly number[], onProgress: (progress: Progress) => void): Generator<Written> {
  for (const [at, id] of ids.entries()) {
    yield { id, ...writeSection(numbers.take(id)) };
    onProgress({ doing: 'writing', done: at + 1, total: ids.length });
  }
}

/** Checks what the caller says of the lists. */
export function checked<T extends ListOptions>(options: T, lists: readonly string[]): T {
  const { versionOn, country, covers } = options;
  if (lists.length === 0) throw new RegistryError('no lists are given');
  if (parseDay(versionOn) === undefined) throw new RegistryError(`${JSON.stringify(versionOn)} is no day; expected the day on which the lists were obtained, such as 2026-11-01`);
  if (country !== undefined && !listCountries.includes(country)) throw new RegistryError(`${JSON.stringify(country)} is no country whose national form is known; there are ${listCountries.join(', ')}`);
  if (covers !== undefined) checkCoverage(covers);
  return options;
}
