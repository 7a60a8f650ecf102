import type { CallContextInput } from './call/context-input.js';
import type { UnknownPlace } from './call/place.js';
import { placeReport, type PlaceReport } from './call/place-report.js';
import { readCall } from './call/read.js';
import type { InstantInput } from './call/times.js';
import { freeze } from './call/freeze.js';
import { builtInZones, zonesOf, type OffsetTable } from './time/zone.js';

/** How a called person is located. All optional. */
export interface LocateOptions {
  /** When: the report then says what the clocks show. */
  readonly at?: InstantInput;
  /** A newer table of time-zone offsets than the package's own. */
  readonly offsets?: OffsetTable;
  /** What is done with a number of no known place. Default `'deny'`: it stays unknown. */
  readonly unknownPlace?: UnknownPlace;
}

/**
 * Where the called person may be, as far as the number and the locations tell: every candidate country, region and time zone with its
 * evidence. It is the `place` of a decision on a call to the same person; without `at`, its `clocks` are empty.
 *
 * @param callee - As in a context: `number`, `country`, `lineType` and `locations` count.
 * @throws CallContextError if the callee or `at` is malformed; paths are those of the context (`callee.number`).
 *
 * @example
 * ```ts
 * const { candidates, ambiguous, known } = locateCallee({ number: '+18505550142' })
 * known && ambiguous // true
 * candidates[0].region // 'US-FL'
 * candidates[0].timeZones // ['America/Chicago', 'America/New_York']
 * ```
 */
export function locateCallee(callee: CallContextInput['callee'], { at, offsets, unknownPlace = 'deny' }: LocateOptions = {}): PlaceReport {
  const facts = readCall({ at: at ?? 0, call: { purpose: 'informational' }, callee }, offsets === undefined ? builtInZones : zonesOf(offsets), unknownPlace);
  return freeze(placeReport(facts, at === undefined ? undefined : facts.context.at));
}
