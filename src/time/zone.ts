import { HOUR, MINUTE, NEVER, type Instant } from './instant.js';
import { offsetTable } from './offsets.data.js';
import { runtimeClocks } from './on-demand.js';

/** UTC offsets of zones over a range of years, made from a release of the tz database. */
export interface OffsetTable {
  /** The tz database release, for example `2026f`. */
  readonly tzdb: string;
  /** First instant that the table covers, ISO 8601. */
  readonly from: string;
  /** First instant that it no longer covers, ISO 8601. */
  readonly to: string;
  /** Zones that share one history: offsets in minutes east of UTC; transitions as [minutes since 1970-01-01T00:00Z, offset]. */
  readonly classes: readonly {
    readonly zones: readonly string[];
    readonly initialOffset: number;
    readonly transitions: readonly (readonly number[])[];
  }[];
}

/** A time zone: what the offset from UTC is at an instant, and when it next changes. */
export interface Zone {
  readonly name: string;
  /** Milliseconds east of UTC. */
  offsetAt(at: Instant): number;
  /** The next instant after this one at which the offset changes; `NEVER` if none is near. */
  nextChange(at: Instant): Instant;
}

/** The zones of one offset table. */
export interface Zones {
  readonly tzdb: string;
  /** The zone of this name; `undefined` if neither the table nor the runtime knows it. */
  named(name: string): Zone | undefined;
}

/** Whether the package's table or the runtime knows an IANA zone of this name. */
export const isZone = (name: string): boolean => builtInNames.has(name) || runtimeClocks().isRuntimeZone(name);

/** A clock that a law fixes by its distance from UTC, summer and winter. */
export const fixedZone = (name: string, hoursEast: number): Zone => ({ name, offsetAt: () => hoursEast * HOUR, nextChange: () => NEVER });

const builtInNames = new Set(offsetTable.classes.flatMap(({ zones }) => zones));

const NAMES = 1_000;

/**
 * Reads a zone of the table when it is first named, once, so that asking it costs a comparison. Outside the table's years, and for zones that it does
 * not hold, luxon answers from the runtime's own data.
 */
export function zonesOf(table: OffsetTable): Zones {
  const from = Date.parse(table.from);
  const to = Date.parse(table.to);
  const histories = new Map(table.classes.flatMap((history) => history.zones.map((name) => [name, history] as const)));
  const zones = new Map<string, Zone>();
  const inTable = (name: string): Zone | undefined => {
    const history = histories.get(name);
    if (history === undefined) return undefined;
    const starts = [from, ...history.transitions.map(([minute]) => minute! * MINUTE), to];
    const offsets = [history.initialOffset, ...history.transitions.map(([, offset]) => offset!)].map((minutes) => minutes * MINUTE);
    const zone = tableZone(name, starts, offsets);
    zones.set(name, zone);
    return zone;
  };
  const others = new Map<string, Zone>();
  return {
    tzdb: table.tzdb,
    named(name) {
      const known = zones.get(name) ?? inTable(name) ?? others.get(name);
      if (known !== undefined) return known;
      const { forgetZones, isRuntimeZone, runtimeZone } = runtimeClocks();
      if (!isRuntimeZone(name)) return undefined;
      // An alias (Canada/Pacific) has the table's answer, not the runtime's older one.
      const canonical = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
      const zone = zones.get(canonical) ?? inTable(canonical) ?? runtimeZone(name);
      // A name may be written in capitals and small letters as one likes: whoever does must not fill the memory, luxon’s neither.
      if (others.size >= NAMES) {
        others.clear();
        forgetZones();
      }
      others.set(name, zone);
      return zone;
    },
  };
}

/** The zones of the package's own table. */
export const builtInZones: Zones = zonesOf(offsetTable);

function tableZone(name: string, starts: readonly number[], offsets: readonly number[]): Zone {
  let outside: Zone | undefined;
  let stretch = offsets.length - 1;
  const find = (at: Instant): number => {
    if (at >= starts[stretch]! && at < starts[stretch + 1]!) return stretch;
    if (at < starts[0]! || at >= starts[starts.length - 1]!) return -1;
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return (stretch = low);
  };
  return {
    name,
    offsetAt(at) {
      const found = find(at);
      return found === -1 ? (outside ??= runtimeClocks().runtimeZone(name)).offsetAt(at) : offsets[found]!;
    },
    nextChange(at) {
      const found = find(at);
      return found === -1 ? (outside ??= runtimeClocks().runtimeZone(name)).nextChange(at) : starts[found + 1]!;
    },
  };
}
