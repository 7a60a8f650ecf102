import { DAY, NEVER, SECOND, wholeSecondFrom, type Instant } from './instant.js';
import type { Zone } from './zone.js';

/** Whether the runtime (Intl) knows a zone of this name. */
export function isRuntimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** How far ahead a runtime's zone is searched for its next change: further than any answer looks. */
const REACH = 40 * DAY;

/** The zone of this name by the runtime's own data. */
export function runtimeZone(name: string): Zone {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  const offsetAt = (at: Instant): number => {
    const shown = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)])) as Record<Intl.DateTimeFormatPartTypes, number>;
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - Math.floor(at / SECOND) * SECOND;
  };
  return {
    name,
    offsetAt,
    nextChange(at) {
      const offset = offsetAt(at);
      for (let before = at; before < at + REACH; before += DAY) {
        if (offsetAt(before + DAY) === offset) continue;
        // Clocks change at whole seconds, at whatever fraction of one is asked.
        let [same, other] = [Math.floor(before / SECOND) * SECOND, wholeSecondFrom(before + DAY)];
        while (other - same > SECOND) {
          const middle = Math.floor((same + other) / 2 / SECOND) * SECOND;
          if (offsetAt(middle) === offset) same = middle;
          else other = middle;
        }
        return other;
      }
      return NEVER;
    },
  };
}
