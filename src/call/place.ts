import { numberAreaOf } from '../place/area-codes.js';
import { decisivePartsOf } from '../place/postal-codes.js';
import type { Zone, Zones } from '../time/zone.js';
import { boundByNumber, candidatesOfLocation, candidatesOfNumber, everywhereIn, nowhereIn, type Candidate } from './candidates.js';
import { freeze } from './freeze.js';
import { Memory } from './memory.js';
import type { E164 } from './number.js';
import type { PlaceCandidate } from './place-report.js';
import type { CallContext } from './context.js';

/** Where the called person may be: every candidate counts. */
export interface Place {
  readonly candidates: readonly Candidate[];
  /** Some evidence is there, but not enough to name a clock. */
  readonly unknown: boolean;
  /** Not even the country is known: several may be meant, and nothing speaks for one of them. */
  readonly guessed: boolean;
  /** Countries and regions whose law the call must satisfy, sorted. */
  readonly jurisdictions: readonly string[];
  /** Every clock that may be the called person's. */
  readonly zones: readonly Zone[];
  /** The clocks that belong to a jurisdiction, where they are not all of them. */
  readonly zonesOf: ReadonlyMap<string, readonly Zone[]>;
  /** The candidates as a decision reports them. */
  readonly reported: readonly PlaceCandidate[];
}

/** What is done with a number of no known place: the missing fact is named, or every zone and region of the country must permit. */
export type UnknownPlace = 'deny' | 'all-zones';

type Callee = CallContext['callee'];

// Enough for the area codes and counties of a whole country; 10 MB at most.
const LIMIT = 50_000;
const memories = new WeakMap<Zones, Record<UnknownPlace, Memory<Place>>>();

/** Where the called person may be; worked out once for all of whom the evidence says the same. */
export function placeOf({ callee }: CallContext, number: E164, zones: Zones, unknownPlace: UnknownPlace): Place {
  let known = memories.get(zones);
  if (known === undefined) memories.set(zones, (known = { deny: new Memory(LIMIT), 'all-zones': new Memory(LIMIT) }));
  const memory = known[unknownPlace];
  let evidence = memory.step(memory.step(memory.step(memory.start, areaOf(number)), callee.country), callee.lineType);
  for (const { country, region, county, postalCode, timeZone, basis } of callee.locations ?? []) {
    evidence = memory.step(memory.step(memory.step(evidence, country), region), county);
    evidence = memory.step(memory.step(memory.step(evidence, postalCode && decisivePartsOf(postalCode)), timeZone), basis);
  }
  return (evidence.value ??= resolve(callee, number, zones, unknownPlace));
}

/** What of a number tells its place. */
const areaOf = (number: E164): unknown => (number.startsWith('+1') ? Number(number.slice(2, 5)) : (numberAreaOf(number) ?? number.slice(0, 3)));

/** Where the called person may be, on all the evidence (contract: every candidate counts; a confirmed location settles it). */
function resolve(callee: Callee, number: E164, zones: Zones, unknownPlace: UnknownPlace): Place {
  const byNumber = candidatesOfNumber(number, callee.lineType);
  const locations = callee.locations ?? [];
  const countries = countriesOf(number, callee.country, byNumber);
  const candidatesOf = (some: typeof locations): readonly Candidate[] => some.flatMap((location) => candidatesOfLocation(location, byNumber, countries));
  const confirmed = candidatesOf(locations.filter(({ basis }) => basis === 'confirmed'));
  // A confirmed location that names no place settles nothing.
  const candidates = confirmed.length > 0 ? [...confirmed, ...boundByNumber(byNumber, confirmed, callee.lineType)] : [...candidatesOf(locations), ...byNumber];
  if (candidates.every((candidate) => candidate.zones.length === 0) && unknownPlace === 'all-zones') {
    return settle(countries.flatMap(everywhereIn), zones);
  }
  return candidates.length > 0 ? settle(candidates, zones) : settle(countries.map(nowhereIn), zones, countries.length > 1);
}

/** The countries that a number of no known place may belong to. */
function countriesOf(number: E164, given: string | undefined, byNumber: readonly Candidate[]): readonly string[] {
  if (byNumber.length > 0) return [...new Set(byNumber.map(({ country }) => country))];
  if (given !== undefined) return [given];
  return number.startsWith('+1') ? ['CA', 'US'] : number.startsWith('+44') ? ['GB'] : number.startsWith('+61') ? ['AU'] : [];
}

const lists = new Map<string, readonly string[]>();

/** One list for all places of the same law, which is then chosen once for them. */
function theSame(jurisdictions: readonly string[]): readonly string[] {
  const key = jurisdictions.join();
  if (lists.size > LIMIT) lists.clear();
  const known = lists.get(key) ?? freeze(jurisdictions);
  lists.set(key, known);
  return known;
}

function settle(candidates: readonly Candidate[], zones: Zones, guessed = false): Place {
  const named = (names: readonly string[]): readonly Zone[] => [...new Set(names)].flatMap((name) => zones.named(name) ?? []);
  const jurisdictions = theSame([...new Set(candidates.flatMap(({ country, region }) => (region === undefined ? [country] : [country, region])))].sort());
  const zonesOf = new Map<string, readonly Zone[]>();
  for (const jurisdiction of candidates.length > 1 ? jurisdictions : []) {
    const own = candidates.filter(({ country, region }) => country === jurisdiction || region === jurisdiction);
    if (own.length < candidates.length) zonesOf.set(jurisdiction, named(own.flatMap((candidate) => candidate.zones)));
  }
  return {
    candidates,
    unknown: candidates.length === 0 || candidates.some((candidate) => candidate.zones.length === 0),
    guessed,
    jurisdictions,
    zones: named(candidates.flatMap((candidate) => candidate.zones)),
    zonesOf,
    reported: freeze(
      candidates.map(({ country, region, zones: timeZones, evidence, citation }) => ({
        country,
        ...(region !== undefined && { region }),
        timeZones,
        evidence,
        ...(citation !== undefined && { citation }),
      })),
    ),
  };
}
