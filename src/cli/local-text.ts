import { regionOf } from '../place/regions.js';
import type { PlaceCandidate } from '../call/place-report.js';
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

/** "Wednesday 10 June 2026, 21:14 in America/New_York (UTC-04:00)"; zones that show the same are named together, and a date once. */
function clocksAt(at: number, zones: readonly string[]): readonly string[] {
  const shown = new Map<string, { readonly date: string; readonly time: string; readonly names: string[] }>();
  for (const name of zones) {
    const zone = builtInZones.named(name);
    if (zone === undefined) continue;
    const local = localTime(zone, at);
    const { year, month, dayOfMonth } = dateOf(local.day);
    const date = `${weekdays[weekdayOf(local.day) - 1]} ${dayOfMonth} ${months[month - 1]} ${year}`;
    const clock = formatLocal(local);
    const known = shown.get(clock)?.names ?? [];
    shown.set(clock, { date, time: formatTimeOfDay(local.timeOfDay), names: [...known, name] });
  }
  return [...shown]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([clock, { date, time, names }], i, all) => `${all[i - 1]?.[1].date === date ? '' : `${date}, `}${time} in ${someOf(names)} (UTC${clock.slice(19)})`);
}

const someOf = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more zones` : names.join(', ');

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** Where the called person may be, and how that is known; where only some of the places forbid the call, which and by what law. */
export function placeText({ place, violations = [] }: Pick<Decision, 'place'> & Partial<Pick<Decision, 'violations'>>): string {
  const places = new Map<string, Set<string>>();
  const alike = new Set(place.candidates.map(({ deniedBy = [] }) => deniedBy.join())).size === 1;
  for (const candidate of place.candidates) {
    const name = placeName(candidate.region ?? candidate.country);
    const forbids = alike ? [] : forbiddingAt(candidate, violations);
    places.set(name, (places.get(name) ?? new Set()).add([candidate.evidence, ...forbids].join('; ')));
  }
  if (places.size === 0) return 'not known';
  const named = [...places].map(([name, evidence]) => `${name} (${[...evidence].join('; ')})`);
  const shown = named.length > 6 ? [...named.slice(0, 5), `and ${named.length - 5} more`] : named;
  return places.size === 1 ? named[0]! : `any of these, and each must permit the call: ${shown.join(', ')}`;
}

function forbiddingAt({ deniedBy = [] }: PlaceCandidate, violations: Decision['violations']): readonly string[] {
  const citations = violations.filter(({ rule }) => deniedBy.includes(rule)).map(({ citation }) => citation);
  return citations.length === 0 ? [] : [`forbidden there by ${[...new Set(citations)].join(', ')}`];
}

function countryName(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

// The regions that the package's own list, which is there for their clocks, does not hold.
const regions: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
};

/** The name of a country or region: "US-NY" is "New York, United States". */
export function placeName(code: string): string {
  const country = countryName(code.slice(0, 2));
  return code.length === 2 ? country : `${regionOf(code)?.name ?? regions[code] ?? code}, ${country}`;
}
