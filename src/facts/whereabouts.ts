import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';

type Location = NonNullable<CallContext['callee']['locations']>[number];

/**
 * The places in a region where the person may be, as far as they were stated; `undefined` for one of which only the region is known
 * (by the area code). A confirmed place settles the others.
 */
function placesIn(region: string, { callee: { locations = [] }, place: { candidates } }: Call): readonly (Location | undefined)[] {
  const confirmed = locations.filter(({ basis }) => basis === 'confirmed');
  const stated = (confirmed.length > 0 ? confirmed : locations).filter((location) => location.region === region);
  const possible = candidates.filter((candidate) => candidate.region === region).length;
  return possible > stated.length ? [...stated, undefined] : stated;
}

const plain = (name: string): string => name.replace(/^(city|town|village) of | (county|parish|city|town|village)$/gi, '').toLowerCase();

// New York City and New York, Albany County and Albany are one name.
const isSamePlace = (a: string, b: string): boolean => plain(a) === plain(b);

const countyNotShown = new Unanswered('not-shown', [{ path: 'callee.locations[].county' }]);
const localityNotShown = new Unanswered('not-shown', [{ path: 'callee.locations[].locality' }]);

/** An area within a region; no county: the whole region, no locality: the whole county. */
export interface Area {
  readonly county?: string | undefined;
  readonly locality?: string | undefined;
}

/** The place is shown to lie outside the area. */
function isOutside(place: Location | undefined, { county, locality }: Area): boolean {
  if (county !== undefined) {
    if (place?.county === undefined) throw countyNotShown;
    if (!isSamePlace(place.county, county)) return true;
  }
  if (locality === undefined) return false;
  if (place?.locality === undefined) throw localityNotShown;
  return !isSamePlace(place.locality, locality);
}

/** Wherever in the region the person may be, it is shown to be outside every one of the areas. */
export const isShownOutside = (region: string, areasOf: (call: Call) => readonly Area[]): Condition =>
  condition(['callee.locations[].region', 'callee.locations[].county', 'callee.locations[].locality'], (call) =>
    placesIn(region, call).every((place) => areasOf(call).every((area) => isOutside(place, area))),
  );
