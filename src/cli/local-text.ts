import { regionOf } from '../place/regions.js';
import type { Decision } from '../decision/decision.js';
import { dateOf, weekdayOf } from '../time/day.js';
import { formatInstant } from '../time/instant.js';
import { formatLocal, formatTimeOfDay, localTime } from '../time/local-time.js';
import { builtInZones } from '../time/zone.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An instant on every clock that may be the called person's, and in UTC. */
export function localText(instant: string | number, { place }: Pick<Decision, 'place'>): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const utc = formatInstant(at);
  const clocks = clocksAt(at, [...new Set(place.clocks.map(({ timeZone }) => timeZone))]);
  return clocks.length === 0 ? `${utc} (UTC; the local time is not known)` : `${clocks.join('; ')} = ${utc}`;
}

/** "Wednesday 10 June 2026, 21:14 in America/New_York (UTC-04:00)"; zones that show the same are named together. */
function clocksAt(at: number, zones: readonly string[]): readonly string[] {
  const shown = new Map<string, string[]>();
  for (const name of zones) {
    const zone = builtInZones.named(name);
    if (zone === undefined) continue;
    const local = localTime(zone, at);
    const { year, month, dayOfMonth } = dateOf(local.day);
    const date = `${weekdays[weekdayOf(local.day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
    const key = `${formatLocal(local)} ${date}, ${formatTimeOfDay(local.timeOfDay)} in `;
    shown.set(key, [...(shown.get(key) ?? []), name]);
  }
  return [...shown]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => `${key.slice(key.indexOf(' ') + 1)}${someOf(names)} (UTC${key.slice(19, 25)})`);
}

const someOf = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more zones` : names.join(', '));

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** Where the called person may be, and how that is known. */
export function placeText({ place }: Pick<Decision, 'place'>): string {
  const names = place.candidates.map(({ country, region, evidence }) => `${region === undefined ? countryName(country) : regionName(region)}, by ${evidence}`);
  if (names.length === 0) return 'not known';
  return `${place.ambiguous ? 'any of these, so each must permit the call: ' : ''}${someOf([...new Set(names)]).replaceAll(', by', ' by')}`;
}

function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

const regionName = (code: string): string => {
  const name = regionOf(code)?.name;
  return name === undefined ? `${code} (${countryName(code.slice(0, 2))})` : `${name}, ${countryName(code.slice(0, 2))}`;
};
