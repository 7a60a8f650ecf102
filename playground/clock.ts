import { dayText } from '../src/cli/day-text.js';
import type { PlaceReport } from '../src/index.js';
import { dateOf, parseDay } from '../src/time/day.js';
import { DAY, HOUR, MINUTE, type Instant } from '../src/time/instant.js';
import { formatLocal, formatTimeOfDay, localTime } from '../src/time/local-time.js';
import { builtInZones, type Zone } from '../src/time/zone.js';

/** `Wed 10 Jun 2026, 21:14` */
const clockText = (zone: Zone, at: Instant): string => {
  const { day, timeOfDay } = localTime(zone, at);
  return `${dayText(day)} ${dateOf(day).year}, ${formatTimeOfDay(timeOfDay)}`;
};

/** Clocks that may be the called person's; those that show the same over a time are one. */
export function zonesIn(place: Pick<PlaceReport, 'clocks'>, instants: readonly Instant[]): readonly { readonly zone: Zone; readonly names: readonly string[] }[] {
  const alike = new Map<string, { readonly zone: Zone; readonly names: readonly string[] }>();
  for (const { timeZone } of place.clocks) {
    const zone = builtInZones.named(timeZone);
    if (zone === undefined) continue;
    const shown = instants.map((at) => zone.offsetAt(at)).join();
    const known = alike.get(shown);
    alike.set(shown, { zone: known?.zone ?? zone, names: [...(known?.names ?? []), timeZone] });
  }
  return [...alike.values()];
}

/** "Wed 10 Jun 2026, 21:14 in America/New_York"; every clock that shows something else. */
export function clocksText(place: Pick<PlaceReport, 'clocks'>, at: Instant): string {
  const clocks = zonesIn(place, [at]);
  if (clocks.length === 0) return `${clockText(builtInZones.named('UTC')!, at)} UTC; the local time is not known`;
  const shown = clocks.slice(0, 3).map(({ zone, names }) => `${clockText(zone, at)} in ${names.slice(0, 2).join(', ')}${names.length > 2 ? ` and ${names.length - 2} more` : ''}`);
  const more = clocks.length - 3;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more ${more === 1 ? 'clock' : 'clocks'}` : ''}`;
}

/** What a clock shows (`2026-06-10T14:00`) as an instant with its offset; the earlier where it shows it twice. */
export function instantText(zone: Zone, local: string): string {
  const [date = '', time = ''] = local.split('T');
  const [hours, minutes] = time.split(':').map(Number);
  const wall = (parseDay(date) ?? 0) * DAY + hours! * HOUR + minutes! * MINUTE;
  const at = wall - zone.offsetAt(wall - zone.offsetAt(wall - 15 * HOUR));
  return formatLocal(localTime(zone, at));
}
