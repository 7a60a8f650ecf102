import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import parseByMax from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../src/call/number.js';
import { addMonths, dateOf, dayOf, day, formatDay, weekdayOf } from '../src/time/day.js';
import { DAY, formatInstant, HOUR } from '../src/time/instant.js';
import { between, isWithin, localTime, nextPassing, startOfDay } from '../src/time/local-time.js';
import { offsetTable } from '../src/time/offsets.data.js';
import { builtInZones } from '../src/time/zone.js';
import { holdsFor } from './support/holds.js';
import { knownUntil, machineClocks, machineRelease, shownBy } from './support/machine-clocks.js';

// Two programs that were written apart agree: this one and luxon, libphonenumber-js, the runtime's calendar, the C library.

const zones = offsetTable.classes.flatMap((row) => row.zones);
const zone = (name: string) => builtInZones.named(name)!;
const [from, to] = [Date.UTC(1995, 0, 1), Date.UTC(2035, 0, 1)];
const runtimeKnows = knownUntil(process.versions['tz']!);

/** Any second, and those around the changes of clocks, the turns of days and the leap days. */
const instants = fc.oneof(
  fc.integer({ min: from / 1_000, max: to / 1_000 }).map((second) => second * 1_000),
  fc.tuple(fc.constantFrom(...new Set(offsetTable.classes.flatMap(({ transitions }) => transitions.map(([minute]) => minute! * 60_000))).values()), fc.integer({ min: -2, max: 2 })).map(([at, seconds]) => Math.min(at + seconds * 1_000, to)),
  fc.tuple(fc.integer({ min: 1996, max: 2034 }), fc.constantFrom([1, 28], [1, 29], [2, 1], [11, 31], [0, 1]), fc.integer({ min: 0, max: 95 })).map(([year, [month, date], quarter]) => Date.UTC(year, month, date) + quarter * 900_000),
);
const anyZone = fc.constantFrom(...zones);

describe('the machine’s tz database', () => {
  const release = machineRelease();
  const clocks = machineClocks(zones, 1995, 2050);
  const until = Math.min(knownUntil(release), Date.parse(offsetTable.to));

  it(`(${release}) knows the clocks of the package (${offsetTable.tzdb}): if it knows others, run scripts/compile-offsets.mjs`, () => {
    const starts = Array.from({ length: 480 }, (_, month) => Date.UTC(1995, month, 1));
    const different = zones.flatMap((name) => {
      const clock = clocks.get(name)!;
      const edges = clock.slice(1).flatMap(([at]) => [at - 1, at]);
      const own = offsetTable.classes.find((row) => row.zones.includes(name))!.transitions.flatMap(([minute]) => [minute! * 60_000 - 1, minute! * 60_000]);
      const at = [...starts, ...edges, ...own].filter((instant) => instant >= from && instant < until).find((instant) => zone(name).offsetAt(instant) !== shownBy(clock, instant));
      return at === undefined ? [] : [`${name} ${formatInstant(at)}: package ${zone(name).offsetAt(at) / HOUR}, machine ${shownBy(clock, at) / HOUR}`];
    });
    expect(different).toEqual([]);
  });

  it('shows the same offset at any instant', () =>
    holdsFor(60, fc.tuple(anyZone, instants), ([name, at]) => {
      if (at < until) expect(zone(name).offsetAt(at)).toBe(shownBy(clocks.get(name)!, at));
    }, 10));
});

describe('local times', () => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const intl = (name: string): Intl.DateTimeFormat => {
    if (!formats.has(name)) formats.set(name, new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', weekday: 'short' }));
    return formats.get(name)!;
  };

  it('are luxon’s, and the runtime’s own', () =>
    holdsFor(61, fc.tuple(anyZone, instants), ([name, at]) => {
      if (at >= runtimeKnows) return;
      const local = localTime(zone(name), at);
      const luxon = DateTime.fromMillis(at, { zone: IANAZone.create(name) });
      const parts = Object.fromEntries(intl(name).formatToParts(at).map(({ type, value }) => [type, value]));
      const shown = { date: formatDay(local.day), second: local.timeOfDay / 1_000, weekday: weekdayOf(local.day) };
      expect(shown).toEqual({ date: luxon.toISODate(), second: luxon.hour * 3_600 + luxon.minute * 60 + luxon.second, weekday: luxon.weekday });
      expect(shown).toEqual({ date: `${parts['year']}-${parts['month']}-${parts['day']}`, second: Number(parts['hour']) * 3_600 + Number(parts['minute']) * 60 + Number(parts['second']), weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday']!) + 1 });
      // Where clocks were put back just after midnight (New Brunswick and Newfoundland, at 00:01), midnight comes twice; luxon names the nearer one, the day begins with the first.
      const midnight = luxon.startOf('day');
      const first = midnight.minus({ hours: 1 });
      expect(startOfDay(zone(name), local.day)).toBe((first.toISODate() === midnight.toISODate() ? first : midnight).toMillis());
    }, 10));

  it('open and close windows where luxon does', () =>
    holdsFor(62, fc.tuple(anyZone, instants, fc.constantFrom(['08:00', '21:00'], ['09:00', '20:00'], ['10:00', '21:00'], ['00:00', '24:00'])), ([name, at, [opens, closes]]) => {
      if (at + 2 * DAY >= runtimeKnows) return;
      const window = between(opens, closes);
      const luxon = (instant: number): boolean => {
        const minutes = DateTime.fromMillis(instant, { zone: IANAZone.create(name) }).toFormat('HH:mm');
        return opens <= minutes && minutes < closes;
      };
      const local = localTime(zone(name), at);
      expect(isWithin(local, window)).toBe(luxon(at));
      // Until the next passing nothing changes.
      const next = nextPassing(local, [window.from, window.to]);
      expect(luxon(next - 1)).toBe(luxon(at));
    }, 2));
});

describe('days', () => {
  it('and months are luxon’s, and those of a calendar that is counted through', () =>
    holdsFor(63, fc.tuple(fc.integer({ min: day('1995-01-01'), max: day('2035-01-01') }), fc.integer({ min: 0, max: 60 })), ([date, months]) => {
      const luxon = DateTime.fromMillis(date * DAY, { zone: 'utc' });
      const later = luxon.plus({ months });
      expect(formatDay(addMonths(date, months))).toBe(later.toISODate());
      const { year, month, dayOfMonth } = dateOf(date);
      const byDate = new Date(date * DAY);
      expect({ year, month, dayOfMonth }).toEqual({ year: byDate.getUTCFullYear(), month: byDate.getUTCMonth() + 1, dayOfMonth: byDate.getUTCDate() });
      // The last day of a month is the day before the first of the next.
      const end = dayOf(year + Math.floor((month + months) / 12), ((month + months) % 12) + 1, 1) - 1;
      expect(addMonths(date, months)).toBe(Math.min(end, end - dateOf(end).dayOfMonth + dayOfMonth));
    }, 10));
});

describe('numbers', () => {
  const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
  const national = fc.oneof(...[3, 6, 7, 8, 9, 10, 11, 12, 13].map(digits));
  const marks = fc.constantFrom((text: string) => text, (text: string) => text.replace(/(\d{3})(?=\d)/g, '$1 '), (text: string) => `(${text.slice(0, 3)}) ${text.slice(3)}`, (text: string) => text.replace(/(\d{4})(?=\d)/g, '$1-'));
  const prefix = fc.constantFrom('', '+1', '+44', '+61', '+49', '0', '00', '011', '1', '0011', '+');

  it('are read as libphonenumber reads them with all it knows', () =>
    holdsFor(64, fc.tuple(prefix, national, marks, fc.constantFrom(undefined, 'US', 'CA', 'GB', 'AU', 'DE', 'PR', 'JE')), ([start, rest, write, country]) => {
      const text = `${start}${write(rest)}`;
      const library = parseByMax(text, country);
      expect(parseNumber(text, country)).toBe(library?.isPossible() && library.ext === undefined ? library.number : undefined);
    }, 10));
});
