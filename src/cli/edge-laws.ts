import type { Objection } from '../decision/calendar.js';
import type { Day } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import { formatTimeOfDay, localTime, startOfDay } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';
import type { CallingWindow, CallingWindows } from '../decision/calling-windows.js';
import { withinDay } from './day-bar.js';
import { byDays, daysText } from './day-text.js';
import { wrap, type Terminal } from './terminal.js';
import { daysIn, spellsOf } from './window-grid.js';

/** When one law opens and closes the day: times of the clock, each with its days. */
interface Edges {
  law: Objection;
  readonly closes: Map<string, Day[]>;
  readonly opens: Map<string, Day[]>;
  readonly wholeDays: Day[];
}

/** The law behind every edge of a calendar, and behind every day without an open hour. */
export function lawsOf(zone: Zone, calendar: CallingWindows, windows: readonly CallingWindow[], oneClock: boolean, { width, bold }: Terminal): readonly string[] {
  const laws = new Map<string, Edges>();
  const edgesOf = (law: Objection): Edges => {
    const key = `${law.rule} ${law.status}`;
    let edges = laws.get(key);
    if (edges === undefined) laws.set(key, (edges = { law, closes: new Map(), opens: new Map(), wholeDays: [] }));
    return edges;
  };
  const note = (times: Map<string, Day[]>, at: Instant): void => {
    const { timeOfDay, day } = localTime(zone, at);
    const time = formatTimeOfDay(timeOfDay);
    times.set(time, [...(times.get(time) ?? []), day]);
  };
  for (const { from, to, openedBy, closedBy } of windows) {
    for (const law of openedBy) note(edgesOf(law).opens, Date.parse(from));
    for (const law of closedBy) {
      const edges = edgesOf(law);
      // The sentence of the first instant of a closed time says best what closes it.
      if (edges.closes.size === 0) edges.law = law;
      note(edges.closes, Date.parse(to));
    }
  }
  for (const [day, law] of closedDays(zone, calendar, windows)) edgesOf(law).wholeDays.push(day);
  const lines = [...laws.values()].flatMap((edges) => [
    wrap(`${bold(edges.law.citation)} (${edges.law.title})`, width, '  '),
    wrap(`${wordsOf(edges)}${oneClock && edges.law.status === 'violates' ? '' : `. ${edges.law.reason}`}`, width, '    '),
  ]);
  return lines.length === 0 ? [] : [bold(wrap(`The law that opens and closes${oneClock ? '' : `, by the clock of ${zone.name}`}`, width)), ...lines];
}

/** Days without an open hour, with each law that stands against the call all day long. */
function closedDays(zone: Zone, { from, to, closed, violations, missing, failures }: CallingWindows, windows: readonly CallingWindow[]): readonly (readonly [Day, Objection])[] {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const open = spellsOf(windows);
  // What stands throughout is told by itself.
  const standing = new Set([...violations.map(({ rule }) => rule), ...missing.flatMap(({ rules }) => rules), ...failures.map(({ rule }) => rule)]);
  const found: [Day, Objection][] = [];
  for (const day of daysIn(zone, range, open)) {
    const [start, end] = [Math.max(startOfDay(zone, day), range.from), Math.min(startOfDay(zone, day + 1), range.to)];
    if (withinDay(zone, day, open).length > 0) continue;
    const times = closed.filter((time) => Date.parse(time.from) < end && Date.parse(time.to) > start);
    const laws = times[0]?.by.filter(({ rule }) => !standing.has(rule)) ?? [];
    for (const law of laws) if (times.every(({ by }) => by.some(({ rule }) => rule === law.rule))) found.push([day, law]);
  }
  return found;
}

function wordsOf({ closes, opens, wholeDays }: Edges): string {
  const times = (word: string, edges: ReadonlyMap<string, readonly Day[]>): readonly string[] =>
    edges.size === 0 ? [] : [byDays(new Map([...edges].map(([time, days]) => [`${word} ${time}`, days])))];
  const all = wholeDays.length === 0 ? [] : [`all day on ${daysText(wholeDays)}`];
  const parts = [...times('until', opens), ...times('from', closes), ...all];
  return `closed ${parts.join(parts.some((part) => part.includes(';')) ? '; ' : ' and ')}`;
}
