import { formatLocal, localTime } from '../time/local-time.js';
import type { Instant } from '../time/instant.js';
import type { Candidate } from './candidates.js';
import type { Facts } from './call.js';
import { freeze } from './freeze.js';

/** Where the called person may be, as a decision reports it. */
export interface PlaceReport {
  /** The tz database release of the clocks. */
  readonly tzdb: string;
  /** Every candidate has a clock; if not, `callee.locations` is a missing fact. */
  readonly known: boolean;
  /** Countries and regions whose law the call must satisfy. */
  readonly jurisdictions: readonly string[];
  /** More than one region's law or more than one clock counts; every one of them must permit the call. */
  readonly ambiguous: boolean;
  /** What the clocks show at every place where the called person may be. */
  readonly clocks: readonly { readonly timeZone: string; readonly localTime: string }[];
  /** Every place that the evidence leaves open. */
  readonly candidates: readonly PlaceCandidate[];
}

/** One place where the called person may be, as a decision reports it. */
export interface PlaceCandidate {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly region?: string;
  /** Empty if the place is known no better than by its country. */
  readonly timeZones: readonly string[];
  /** What speaks for the place; never an address or a number. */
  readonly evidence: string;
  /** The paragraph that makes something of the number itself: its area code defines whom the law protects, or presumes a resident. */
  readonly citation?: string;
  /** Of a denied call with several possible places: the rules that forbid it at this one, or cannot be judged there. */
  readonly deniedBy?: readonly string[];
}

/** The place of a call; without an instant, without what the clocks show. */
export function placeReport({ place, zones }: Facts, at: Instant | undefined, deniedBy?: (candidate: Candidate) => readonly string[]): PlaceReport {
  return Object.freeze({
    tzdb: zones.tzdb,
    known: !place.unknown,
    jurisdictions: place.jurisdictions,
    ambiguous: isAmbiguous(place),
    clocks: Object.freeze(at === undefined ? [] : place.zones.map((zone) => Object.freeze({ timeZone: zone.name, localTime: formatLocal(localTime(zone, at)) }))),
    candidates: deniedBy === undefined ? place.reported : freeze(place.candidates.map((candidate, i) => ({ ...place.reported[i]!, deniedBy: deniedBy(candidate) }))),
  });
}

/** More than one region's law, or more than one clock. */
export const isAmbiguous = ({ jurisdictions, zones }: Facts['place']): boolean => jurisdictions.length > 2 || zones.length > 1;
