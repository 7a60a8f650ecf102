import { IANAZone } from 'luxon';
import { DAY, MINUTE, NEVER, SECOND, wholeSecondFrom, type Instant } from './instant.js';
import type { Zone } from './zone.js';

/** Whether the runtime knows a zone of this name. */
export const isRuntimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Forgets the names that were asked about. */
export const forgetZones = (): void => IANAZone.resetCache();

/** How far ahead a runtime's zone is searched for its next change: further than any answer looks. */
const REACH = 40 * DAY;

/** The zone of this name by the runtime's own data. */
export function runtimeZone(name: string): Zone {
  const zone = IANAZone.create(name);
  const offsetAt = (at: Instant): number => Math.round(zone.offset(at) * MINUTE);
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
