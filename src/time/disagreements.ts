import { DAY, MINUTE, SECOND, type Instant } from './instant.js';
import { runtimeClocks } from './on-demand.js';
import { zonesOf, type OffsetTable } from './zone.js';

/** A zone of a table that the runtime's own data shows differently, or does not know. */
export interface Disagreement {
  readonly zone: string;
  /** The first instant at which they differ. */
  readonly from: Instant;
  /** Milliseconds east of UTC, by the table. */
  readonly table: number;
  /** The same by the runtime; `undefined` if it does not know the zone. */
  readonly runtime: number | undefined;
}

/** Shorter than any clock's summer or winter. */
const STEP = 14 * DAY;

/** Where the runtime's own time zones (Intl, through luxon) show other times than a table. */
export function disagreementsWith(table: OffsetTable): readonly Disagreement[] {
  const zones = zonesOf(table);
  const [from, to] = [Date.parse(table.from), Date.parse(table.to)];
  const steps = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => from + i * STEP);
  return table.classes
    .flatMap(({ zones: names, transitions }) => {
      // Just before and at each change too: another source may change the clocks a few days earlier or later.
      const changes = transitions.flatMap(([minute]) => [minute! * MINUTE - SECOND, minute! * MINUTE]);
      const instants = [...steps, ...changes].sort((a, b) => a - b);
      return names.flatMap((name) => firstDisagreement(name, (at) => zones.named(name)!.offsetAt(at), instants) ?? []);
    })
    .sort((a, b) => (a.zone < b.zone ? -1 : 1));
}

function firstDisagreement(zone: string, tableAt: (at: Instant) => number, instants: readonly Instant[]): Disagreement | undefined {
  const first = instants[0]!;
  const { isRuntimeZone, runtimeZone } = runtimeClocks();
  if (!isRuntimeZone(zone)) return { zone, from: first, table: tableAt(first), runtime: undefined };
  const own = runtimeZone(zone);
  const found = instants.findIndex((at) => tableAt(at) !== own.offsetAt(at));
  if (found === -1) return undefined;
  let [same, other] = [instants[found - 1] ?? first - SECOND, instants[found]!];
  while (other - same > SECOND) {
    const middle = Math.floor((same + other) / 2 / SECOND) * SECOND;
    if (tableAt(middle) === own.offsetAt(middle)) same = middle;
    else other = middle;
  }
  return { zone, from: other, table: tableAt(other), runtime: own.offsetAt(other) };
}
