import type { Verdict } from './verdict.js';

/** A row behind a bar of the report. */
export interface Sample {
  readonly row: number;
  readonly number: string;
  readonly denied: boolean;
  readonly reasons: readonly string[];
  readonly localTime: string;
}

/** How many rows there are of a kind, and the first of them. */
export interface Bar {
  allowed: number;
  denied: number;
  readonly rows: Sample[];
}

export type Bars = Map<string, Bar>;

/** What a run counts: the rows, and what they are by reason, by state and by the hour of the day where the person is. */
export interface Tally extends Bar {
  bad: number;
  readonly reasons: Bars;
  readonly states: Bars;
  readonly hours: Bars;
}

export const emptyTally = (): Tally => ({ allowed: 0, denied: 0, bad: 0, rows: [], reasons: new Map(), states: new Map(), hours: new Map() });

const bar = (bars: Bars, key: string): Bar => {
  let found = bars.get(key);
  if (found === undefined) bars.set(key, (found = { allowed: 0, denied: 0, rows: [] }));
  return found;
};

/** Rows of one verdict into the tally. `rows` are the first of them, no more than are kept. */
export function count(tally: Tally, { denied, reasons, state, hour, localTime }: Verdict, many: number, rows: readonly (readonly [number, string])[], keep: number): void {
  const samples = rows.map(([row, number]): Sample => ({ row, number, denied, reasons, localTime }));
  const part: Bar = { allowed: denied ? 0 : many, denied: denied ? many : 0, rows: samples };
  for (const into of [tally, bar(tally.states, state), bar(tally.hours, hour), ...reasons.map((reason) => bar(tally.reasons, reason))]) addBar(into, part, keep);
}

/** The tally of a later part of the list into that of the part before. */
export function add(tally: Tally, later: Tally, keep: number): void {
  addBar(tally, later, keep);
  tally.bad += later.bad;
  for (const by of ['reasons', 'states', 'hours'] as const) for (const [key, part] of later[by]) addBar(bar(tally[by], key), part, keep);
}

function addBar(into: Bar, part: Bar, keep: number): void {
  into.allowed += part.allowed;
  into.denied += part.denied;
  if (keep === 0) return;
  into.rows.push(...part.rows);
  // Rows of one part come verdict by verdict.
  into.rows.sort((a, b) => a.row - b.row);
  into.rows.length = Math.min(into.rows.length, keep);
}
