import type { Day } from '../time/day.js';
import { builtInZones, type Zone } from '../time/zone.js';
import type { CallingWindow, CallingWindows } from '../decision/calling-windows.js';
import { withinDay } from './day-bar.js';
import { byDays } from './day-text.js';
import { lawsOf } from './edge-laws.js';
import { placeText } from './local-text.js';
import { cleanAll, wrap, type Terminal } from './terminal.js';
import { daysIn, gridOf, spellsOf, spellText } from './window-grid.js';

/** The calendar of calls to one number: a line a day, then the law that opens and closes, then what time does not clear. */
export function printWindows(number: string, basis: string, given: CallingWindows, terminal: Terminal): string {
  const calendar = cleanAll(given);
  const { width, bold, dim } = terminal;
  const [clock, ...others] = clocksOf(calendar);
  const blocked = calendar.windows.length === 0 && calendar.hours.length > 0;
  const windows = blocked ? calendar.hours : calendar.windows;
  const parts: (readonly string[])[] = [
    [bold(number), wrap(placeText(calendar), width, 'Place:  '), wrap(basis, width, 'Call:   '), ...(clock === undefined ? [] : [wrap(clockText(clock, others), width, 'Clock:  ')])],
    headlineOf(calendar, blocked, terminal),
    clock === undefined ? [] : gridOf(clock.zone, calendar, windows, blocked, terminal),
    windows.length === 0 ? [] : others.map((other) => wrap(otherClock(other, calendar, windows), width, '', '  ')),
    clock === undefined ? [] : lawsOf(clock.zone, calendar, windows, others.length === 0, terminal),
    standing(calendar, terminal),
    advice(calendar, terminal),
    [dim(wrap(`Law as held by call-compliance ${calendar.law.version}, last compared with its sources on ${calendar.law.lastVerifiedOn}; clocks by tz database ${calendar.place.tzdb}. Not legal advice.`, width))],
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Zones that show the same throughout the calendar. */
interface Clock {
  readonly zone: Zone;
  readonly names: readonly string[];
}

function clocksOf({ place, from, to, windows, hours }: CallingWindows): readonly Clock[] {
  const instants = [from, to, ...[...windows, ...hours].flatMap((window) => [window.from, window.to])].map((text) => Date.parse(text));
  const alike = new Map<string, Clock>();
  for (const { timeZone } of place.clocks) {
    const zone = builtInZones.named(timeZone)!;
    const shown = instants.map((at) => zone.offsetAt(at)).join();
    alike.set(shown, { zone: alike.get(shown)?.zone ?? zone, names: [...(alike.get(shown)?.names ?? []), timeZone] });
  }
  return [...alike.values()];
}

const clockText = ({ names }: Clock, others: readonly Clock[]): string =>
  others.length === 0 ? names.join(', ') : `${names.join(', ')}; the call must be lawful on ${others.length === 1 ? 'another clock' : `${others.length} other clocks`} too`;

function headlineOf({ windows, hours, place }: CallingWindows, blocked: boolean, { bad, width }: Terminal): readonly string[] {
  if (windows.length > 0) return [];
  if (!place.known) return [wrap(`${bad('NO CALL')}  It is not known where the person is, so no hour can be called lawful.`, width)];
  if (!blocked && hours.length === 0) return [wrap(`${bad('NO CALL')}  No call may be placed in these days.`, width)];
  return [wrap(`${bad('NO CALL')}  No call may be placed in these days: something stands against it throughout (below). Beside that, the rules on time leave these hours.`, width)];
}

/** The permitted times as another clock shows them. */
function otherClock({ zone, names }: Clock, { from, to }: CallingWindows, windows: readonly CallingWindow[]): string {
  const open = spellsOf(windows);
  const words = new Map<string, Day[]>();
  for (const day of daysIn(zone, { from: Date.parse(from), to: Date.parse(to) }, open)) {
    const text = withinDay(zone, day, open).map((spell) => spellText(zone, day, spell)).join(', ') || 'closed';
    words.set(text, [...(words.get(text) ?? []), day]);
  }
  return `By the clock of ${names.join(', ')}: ${byDays(words)}${words.size === 1 ? ' every day' : ''}.`;
}

function standing({ violations, missing, unsupported, failures }: CallingWindows, { width, bold }: Terminal): readonly string[] {
  const lines = [
    ...violations.map(({ citation, title, reason }) => wrap(`${bold(citation)} (${title}). ${reason}`, width, '  - ', '    ')),
    ...missing.map(({ path, why, citations }) => wrap(`Missing ${bold(path)}: ${why.replace(/^Not supplied: /, '')}${citations.length === 0 ? '' : ` Asked by ${citations.join('; ')}.`}`, width, '  - ', '    ')),
    ...unsupported.map(({ citation, text, code }) => wrap(`Your dialer cannot do this: ${text} ${bold(citation)} (${code})`, width, '  - ', '    ')),
    ...failures.map(({ rule, message }) => wrap(`${rule} could not be judged (a defect, please report it): ${message}`, width, '  - ', '    ')),
  ];
  return lines.length === 0 ? [] : [bold('What no time in these days clears'), ...lines];
}

const advice = ({ advice: remarks }: CallingWindows, { width, bold }: Terminal): readonly string[] =>
  remarks.length === 0 ? [] : [bold('Good to know (does not decide)'), ...remarks.map(({ citation, reason }) => wrap(`${bold(citation)}. ${reason}`, width, '  - ', '    '))];
