import { day, formatDay, weekdayOf, type Day } from '../../src/time/day.js';
import { DAY, formatInstant, MINUTE, SECOND, type Instant } from '../../src/time/instant.js';
import { localTime } from '../../src/time/local-time.js';
import { builtInZones } from '../../src/time/zone.js';
import { regionOf } from '../../src/place/regions.js';
import { bases, changed } from './cases.js';
import { lawRows, type LawRow } from './state-rows.js';

/** What the law page says of a state's hours, and the calls that stand on both sides of each bound. */
export interface HoursCase {
  readonly name: string;
  readonly rule: string;
  /** The row's citation; one of its paragraphs is the rule's. */
  readonly citation: string;
  readonly context: Record<string, unknown>;
  readonly expected: 'violates' | 'complies' | 'inapplicable';
}

type Voice = 'live' | 'prerecorded';
type Window = readonly [from: string, to: string] | null;

export const hoursRuleOf = ({ state, topic }: LawRow): string => `us-${state.toLowerCase()}.${{ hours: 'hours', 'hours.automated': 'hours-recorded', 'hours.sector': 'hours-securities' }[topic]!}`;

export const hoursLaw = lawRows.filter(({ topic, value }) => topic.startsWith('hours') && value['stateRule'] !== false);

/** Rows that speak of one kind of voice (column appliesTo of the page). */
const voicesOf = ({ state, topic }: LawRow): readonly Voice[] => {
  if (topic === 'hours.automated') return ['prerecorded'];
  return topic === 'hours' && ['AL', 'IL'].includes(state) ? ['live'] : ['live', 'prerecorded'];
};

// Minutes east of UTC, by hand, for the clocks that are not the called person's (us-states 1.1, 1.2, 11).
const summer = { 'America/Chicago': -300, 'America/Denver': -360, 'America/Los_Angeles': -420, 'America/New_York': -240 };
const winter = { 'America/Chicago': -360, 'America/Denver': -420, 'America/Los_Angeles': -480, 'America/New_York': -300 };
const ownClocks: Readonly<Record<string, readonly (keyof typeof summer)[]>> = {
  'CA hours.automated': ['America/Los_Angeles'],
  'ME hours.automated': ['America/New_York'],
  'IL hours.sector': ['America/Chicago'],
  'SD hours.automated': ['America/Chicago', 'America/Denver'],
};

/** Where the test's called person is: the zone of most of the state's people. */
const zoneOf = (state: string): string => regionOf(`US-${state}`)!.zones[0]!.zone;

/** Offsets of the clocks that the row requires, on a day. */
function offsetsOf({ state, topic }: LawRow, on: Day): readonly number[] {
  const person = builtInZones.named(zoneOf(state))!.offsetAt(on * DAY + DAY / 2) / MINUTE;
  const isSummer = builtInZones.named('America/New_York')!.offsetAt(on * DAY + DAY / 2) / MINUTE === -240;
  const named = ownClocks[`${state} ${topic}`];
  if (named !== undefined) return named.map((zone) => (isSummer ? summer : winter)[zone]);
  return state === 'MS' ? [person, -360] : [person];
}

const laborDay = day('2026-09-07');

function windowOf({ state, topic, value }: LawRow, on: Day): Window {
  const weekday = weekdayOf(on);
  const kind = on === laborDay && `${state} ${topic}` === 'NE hours.automated' ? 'holiday' : weekday === 7 ? 'sunday' : weekday === 6 ? 'saturday' : 'weekday';
  return value[kind] as Window;
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Every required clock shows an open time. */
function isOpen(row: LawRow, at: Instant, on: Day): boolean {
  return offsetsOf(row, on).every((offset) => {
    const local = at / MINUTE + offset;
    const date = Math.floor(local / 1_440);
    const window = windowOf(row, date);
    const minute = local - date * 1_440;
    return window !== null && minutes(window[0]) <= minute && minute < minutes(window[1]);
  });
}

/** A Wednesday, Saturday and Sunday of a week in which the row is in force, in summer and in winter if both are; and a holiday. */
function daysOf({ effectiveFrom, effectiveTo }: LawRow): readonly Day[] {
  const [from, to] = [day(effectiveFrom ?? '1990-01-01'), day(effectiveTo ?? '2030-12-31')];
  const weeks = [day('2026-06-08'), day('2026-01-12'), day('2026-11-30'), day('2026-06-08') - 7 * 52, day('2015-06-08'), day('2021-06-07'), day('2023-06-05')];
  const inForce = weeks.filter((monday) => from <= monday && monday + 6 <= to).slice(0, 2);
  return [...inForce.flatMap((monday) => [monday + 2, monday + 5, monday + 6]), ...(from <= laborDay && laborDay <= to ? [laborDay] : [])];
}

export function contextAt(row: LawRow, at: Instant, voice: Voice): Record<string, unknown> {
  const timeZone = zoneOf(row.state);
  const given = {
    at: formatInstant(at),
    call: { voice, origin: { region: `US-${row.state}`, timeZone } },
    callee: { locations: [{ region: `US-${row.state}`, timeZone, basis: 'confirmed' }] },
    offer: { category: row.topic === 'hours.sector' ? 'securities' : 'general' },
  };
  return changed(bases.bases['us-live-sale']!, given, ['registries', 'history', 'campaign']);
}

/** The last second before each bound and the bound itself, on each required clock, on each kind of day. */
function boundsOf(row: LawRow): readonly (readonly [at: Instant, on: Day])[] {
  return daysOf(row).flatMap((on) => {
    const offsets = [...new Set(offsetsOf(row, on))];
    const edges = (windowOf(row, on) ?? ['08:00', '20:00']).flatMap((clock) => offsets.map((offset) => on * DAY + (minutes(clock) - offset) * MINUTE));
    const noon = on * DAY + (720 - offsets[0]!) * MINUTE;
    return [...edges.flatMap((edge) => [edge - SECOND, edge]), noon].map((at) => [at, on] as const);
  });
}

const label = (row: LawRow, at: Instant, voice: Voice): string => {
  const { day: on, timeOfDay } = localTime(builtInZones.named(zoneOf(row.state))!, at);
  return `${voice} at ${formatDay(on)} ${new Date(timeOfDay).toISOString().slice(11, 19)}`;
};

/** The calls of one row, with what the page says of them. */
export function hoursCasesOf(row: LawRow): readonly HoursCase[] {
  const seen = new Set<string>();
  const cases: HoursCase[] = [];
  const add = (at: Instant, voice: Voice, expected: HoursCase['expected']): void => {
    const name = label(row, at, voice);
    if (seen.has(name)) return;
    seen.add(name);
    // Thousands of calls, of which most tests use few.
    cases.push({ name, rule: hoursRuleOf(row), citation: row.citation, expected, get context() { return contextAt(row, at, voice); } });
  };
  for (const voice of ['live', 'prerecorded'] as const) {
    for (const [at, on] of boundsOf(row)) {
      add(at, voice, !voicesOf(row).includes(voice) ? 'inapplicable' : isOpen(row, at, on) ? 'complies' : 'violates');
    }
  }
  return cases;
}

/** The first and the last closed instant of a dated row: there it is violated, a second beyond it does not speak. */
export function datesOf(row: LawRow): readonly { readonly name: string; readonly inside: Instant; readonly outside: Instant }[] {
  const start = (on: Day): Instant => on * DAY - builtInZones.named(zoneOf(row.state))!.offsetAt(on * DAY + 12 * 60 * MINUTE);
  const turns = [];
  if (row.effectiveFrom !== null) {
    const from = start(day(row.effectiveFrom));
    turns.push({ name: `from ${row.effectiveFrom}`, inside: from, outside: from - SECOND });
  }
  if (row.effectiveTo !== null) {
    const end = start(day(row.effectiveTo) + 1);
    turns.push({ name: `to ${row.effectiveTo}`, inside: end - SECOND, outside: end });
  }
  return turns;
}
