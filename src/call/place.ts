import { areaCodeOf, numberAreaOf } from '../place/area-codes.js';
import { regionOf, regionsOf, zonesIn } from '../place/regions.js';
import type { Zone, Zones } from '../time/zone.js';
import { freeze } from './freeze.js';
import { Memory } from './memory.js';
import type { E164 } from './number.js';
import type { CallContext } from './context.js';

type Location = NonNullable<CallContext['callee']['locations']>[number];

/** One place where the called person may be, with the evidence for it. */
export interface Candidate {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2; `undefined` where the law does not differ by region or the region is not known. */
  readonly region?: string;
  readonly zones: readonly string[];
  readonly evidence: string;
}

/** Where the called person may be: every candidate counts. */
export interface Place {
  readonly candidates: readonly Candidate[];
  /** Some evidence is there, but not enough to name a clock. */
  readonly unknown: boolean;
  /** Countries and regions whose law the call must satisfy, sorted. */
  readonly jurisdictions: readonly string[];
  /** Every clock that may be the called person's. */
  readonly zones: readonly Zone[];
  /** The clocks that belong to a jurisdiction, where they are not all of them. */
  readonly zonesOf: ReadonlyMap<string, readonly Zone[]>;
  /** As a decision reports it, but for what the clocks show. */
  readonly report: Omit<PlaceReport, 'clocks'>;
}

/** Where the called person may be, as a decision reports it. */
export interface PlaceReport {
  /** The tz database release of the clocks. */
  readonly tzdb: string;
  readonly jurisdictions: readonly string[];
  /** More than one place is possible; every one of them must permit the call. */
  readonly ambiguous: boolean;
  readonly clocks: readonly { readonly timeZone: string; readonly localTime: string }[];
  readonly candidates: readonly {
    readonly country: string;
    readonly region?: string;
    readonly timeZones: readonly string[];
    readonly evidence: string;
  }[];
}

/** What is done with a number of no known place: the missing fact is named, or every zone and region of the country must permit. */
export type UnknownPlace = 'deny' | 'all-zones';

// More than the area codes and regions that one house calls; each place is a few hundred bytes.
const LIMIT = 10_000;
const remembered = new WeakMap<Zones, Record<UnknownPlace, Memory<Place>>>();

/** Where the called person may be; worked out once for all that have the same evidence. */
export function placeOf({ callee: { country, locations = [] } }: CallContext, number: E164, zones: Zones, unknownPlace: UnknownPlace): Place {
  let known = remembered.get(zones);
  if (known === undefined) remembered.set(zones, (known = { deny: new Memory(LIMIT), 'all-zones': new Memory(LIMIT) }));
  const memory = known[unknownPlace];
  let evidence = memory.step(memory.step(memory.start, areaOf(number)), country);
  for (const location of locations) {
    for (const key in location) evidence = memory.step(memory.step(evidence, key), location[key as keyof Location]);
    evidence = memory.step(evidence, '');
  }
  return (evidence.value ??= resolve(number, country, locations, zones, unknownPlace));
}

/** What of a number tells its place. */
const areaOf = (number: E164): unknown => (number.startsWith('+1') ? Number(number.slice(2, 5)) : (numberAreaOf(number) ?? number.slice(0, 3)));

/** Where the called person may be, on all the evidence (contract: every candidate counts; a confirmed location settles it). */
function resolve(number: E164, country: string | undefined, locations: readonly Location[], zones: Zones, unknownPlace: UnknownPlace): Place {
  const byNumber = candidatesOfNumber(number);
  const countries = countriesOf(number, country, byNumber);
  const candidatesOf = (some: readonly Location[]): readonly Candidate[] => some.flatMap((location) => candidatesOfLocation(location, byNumber, countries));
  const confirmed = candidatesOf(locations.filter(({ basis }) => basis === 'confirmed'));
  // A confirmed location that names no place settles nothing.
  const candidates = confirmed.length > 0 ? confirmed : [...candidatesOf(locations), ...byNumber];
  if (candidates.every((candidate) => candidate.zones.length === 0) && unknownPlace === 'all-zones') {
    return settle(countries.flatMap(everywhereIn), zones);
  }
  return candidates.length > 0 ? settle(candidates, zones) : settle(countries.map(nowhereIn), zones);
}

/** The countries that a number of no known place may belong to. */
function countriesOf(number: E164, given: string | undefined, byNumber: readonly Candidate[]): readonly string[] {
  if (byNumber.length > 0) return [...new Set(byNumber.map(({ country }) => country))];
  if (given !== undefined) return [given];
  return number.startsWith('+1') ? ['CA', 'US'] : number.startsWith('+44') ? ['GB'] : number.startsWith('+61') ? ['AU'] : [];
}

function candidatesOfNumber(number: E164): readonly Candidate[] {
  if (number.startsWith('+1')) {
    const group = areaCodeOf(number);
    if (group === undefined || group.country === null || group.zones.length === 0) return [];
    const { country, regions, zones } = group;
    const evidence = `area code ${number.slice(2, 5)}`;
    if (regions.length === 0) return [{ country, zones, evidence }];
    return regions.map((region) => ({ country, region, zones: within(region, zones), evidence }));
  }
  const area = numberAreaOf(number);
  if (area === undefined || area.country === null || area.zones.length === 0) return [];
  const { country, regions, zones, fringeZones = [] } = area;
  const evidence = `number prefix +${area.callingCode}${area.prefix === '' ? '' : ` ${area.prefix}`}`;
  const every = [...zones, ...(area.kind === 'mobile' ? [] : fringeZones)];
  return regions.length === 0 ? [{ country, zones: every, evidence }] : regions.map((region) => ({ country, region, zones: every, evidence }));
}

/** Of an area code that serves several regions, the zones that one of them has. */
function within(region: string, zones: readonly string[]): readonly string[] {
  const own = new Set(regionOf(region)?.zones.map(({ zone }) => zone));
  const shared = zones.filter((zone) => own.has(zone));
  return shared.length > 0 ? shared : zones;
}

function candidatesOfLocation(location: Location, byNumber: readonly Candidate[], countries: readonly string[]): readonly Candidate[] {
  const { region, county, timeZone } = location;
  const country = location.country ?? region?.slice(0, 2);
  const evidence = location.basis === 'confirmed' ? 'location confirmed by the person' : 'address on file';
  const known = region === undefined ? undefined : regionOf(region);
  const ofRegion = known === undefined ? [] : zonesIn(known, county);
  const ofCountry = country === 'GB' ? ['Europe/London'] : [];
  const zones = timeZone !== undefined ? [timeZone] : ofRegion.length > 0 ? ofRegion : ofCountry;
  if (region !== undefined) return [{ country: country!, region, zones, evidence }];
  if (zones.length === 0 && country !== undefined && byNumber.some((candidate) => candidate.country === country)) return [];
  // A clock without a region: the law of the number's regions stays, by that clock.
  const inCountry = byNumber.filter((candidate) => country === undefined || candidate.country === country);
  if (inCountry.length > 0) return inCountry.map((candidate) => ({ ...candidate, zones, evidence: `${evidence}, ${candidate.evidence}` }));
  return (country === undefined ? countries : [country]).map((name) => ({ country: name, zones, evidence }));
}

const everywhereIn = (country: string): readonly Candidate[] => {
  const regions = regionsOf(country);
  const evidence = `no evidence of the place: everywhere in ${country}`;
  if (country === 'GB') return [{ country, zones: ['Europe/London'], evidence }];
  if (regions.length === 0) return [nowhereIn(country)];
  return regions.map(({ region, zones }) => ({ country, region, zones: zones.map(({ zone }) => zone), evidence }));
};

const nowhereIn = (country: string): Candidate => ({ country, zones: [], evidence: 'no evidence of the place' });

function settle(candidates: readonly Candidate[], zones: Zones): Place {
  const named = (names: readonly string[]): readonly Zone[] => [...new Set(names)].flatMap((name) => zones.named(name) ?? []);
  const jurisdictions = [...new Set(candidates.flatMap(({ country, region }) => (region === undefined ? [country] : [country, region])))].sort();
  const zonesOf = new Map<string, readonly Zone[]>();
  for (const jurisdiction of candidates.length > 1 ? jurisdictions : []) {
    const own = candidates.filter(({ country, region }) => country === jurisdiction || region === jurisdiction);
    if (own.length < candidates.length) zonesOf.set(jurisdiction, named(own.flatMap((candidate) => candidate.zones)));
  }
  const clocks = named(candidates.flatMap((candidate) => candidate.zones));
  return {
    candidates,
    unknown: candidates.length === 0 || candidates.some((candidate) => candidate.zones.length === 0),
    jurisdictions,
    zones: clocks,
    zonesOf,
    report: freeze({
      tzdb: zones.tzdb,
      jurisdictions,
      ambiguous: jurisdictions.length > 2 || clocks.length > 1,
      candidates: candidates.map(({ country, region, zones: timeZones, evidence }) => ({ country, ...(region !== undefined && { region }), timeZones, evidence })),
    }),
  };
}
