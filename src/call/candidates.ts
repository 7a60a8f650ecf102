import { areaCodeOf, numberAreaOf } from '../place/area-codes.js';
import { numberLaws, type NumberLaw } from '../place/number-law.js';
import { placesOfPostalCode, knowsPostalCodesOf } from '../place/postal-codes.js';
import { regionOf, regionsOf, territoryOf, zonesIn, zonesOfCountry } from '../place/regions.js';
import type { E164 } from './number.js';
import type { CallContext } from './context.js';

type Callee = CallContext['callee'];
type Location = NonNullable<Callee['locations']>[number];

/** One place where the called person may be, with the evidence for it. */
export interface Candidate {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2; `undefined` where the law does not differ by region or the region is not known. */
  readonly region?: string;
  readonly zones: readonly string[];
  readonly evidence: string;
  /** The paragraph that makes something of the number itself. */
  readonly citation?: string;
}

/** The places that a number names. */
export function candidatesOfNumber(number: E164, lineType: Callee['lineType']): readonly Candidate[] {
  if (number.startsWith('+1')) {
    const group = areaCodeOf(number);
    if (group === undefined || group.country === null || group.zones.length === 0) return [];
    const { country, regions, zones } = group;
    const evidence = `area code ${number.slice(2, 5)}`;
    if (regions.length === 0) return [{ country, zones, evidence }];
    return regions.map((region) => withNumberLaw({ country, region, zones: within(region, zones), evidence }, lineType));
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

const effects: Readonly<Record<NumberLaw['effect'], string>> = {
  defines: 'by which the law reaches the number wherever the person is',
  presumes: 'from which the law presumes a resident until a confirmed location rebuts it',
  'may-rely': 'on which the law lets a caller rely for a mobile',
};

/** What the state makes of its area code. A line of unknown type is a wireless one where that is stricter. */
function numberLawOf({ region }: Candidate, lineType: Callee['lineType']): NumberLaw | undefined {
  const law = numberLaws[region ?? ''];
  if (law?.wireless === undefined) return law;
  return (law.effect === 'may-rely' ? lineType === 'mobile' : lineType !== 'landline') ? law : undefined;
}

function withNumberLaw(candidate: Candidate, lineType: Callee['lineType']): Candidate {
  const law = numberLawOf(candidate, lineType);
  return law === undefined ? candidate : { ...candidate, evidence: `${candidate.evidence}, ${effects[law.effect]}`, citation: law.citation };
}

/** Of the places that a number names, those whose law reaches it wherever the person is; by the clocks of where the person is. */
export function boundByNumber(byNumber: readonly Candidate[], confirmed: readonly Candidate[], lineType: Callee['lineType']): readonly Candidate[] {
  const zones = [...new Set(confirmed.flatMap((candidate) => candidate.zones))];
  return byNumber
    .filter((candidate) => numberLawOf(candidate, lineType)?.effect === 'defines' && confirmed.every(({ region }) => region !== candidate.region))
    .map((candidate) => ({ ...candidate, zones }));
}

/** The places that a location names; beside its region, every one that its postal code may mean instead. */
export function candidatesOfLocation(location: Location, byNumber: readonly Candidate[], countries: readonly string[]): readonly Candidate[] {
  const territory = territoryOf(location.country);
  const region = location.region ?? territory;
  const country = territory === undefined ? (location.country ?? region?.slice(0, 2)) : 'US';
  const source = location.basis === 'confirmed' ? 'confirmed by the person' : 'on file';
  const posted = placesPosted(location, country === undefined ? countries : [country], `postal code ${source}`);
  if (region !== undefined) {
    // A code of the country at large fits all its regions.
    const fits = posted.some((other) => other.region === region || (other.region === undefined && other.country === country));
    const others = fits ? [] : posted.map((other) => ({ ...other, evidence: `${other.evidence}, which contradicts the region` }));
    return [stated(region, location), ...others];
  }
  return posted.length > 0 ? posted : candidatesWithoutRegion(location, country, byNumber, countries);
}

const evidenceOf = ({ basis }: Location): string => (basis === 'confirmed' ? 'location confirmed by the person' : 'address on file');

/** The region as it was stated; its clock was checked against the region's. */
function stated(region: string, location: Location): Candidate {
  const candidate = candidateAt(region, location, evidenceOf(location));
  return location.timeZone === undefined ? candidate : { ...candidate, zones: [location.timeZone] };
}

function candidatesWithoutRegion(location: Location, country: string | undefined, byNumber: readonly Candidate[], countries: readonly string[]): readonly Candidate[] {
  const { timeZone, postalCode } = location;
  const evidence = evidenceOf(location);
  const zones = timeZone !== undefined ? [timeZone] : country === undefined ? [] : zonesOfCountry(country);
  const inCountry = byNumber.filter((candidate) => country === undefined || candidate.country === country);
  if (zones.length === 0 && postalCode !== undefined && country !== undefined && knowsPostalCodesOf(country)) {
    return [{ country, zones, evidence: `${evidence}, whose postal code is in no list` }];
  }
  if (zones.length === 0 && country !== undefined && inCountry.length > 0) return [];
  // A clock without a region: the law of the number's regions stays, by that clock.
  if (inCountry.length > 0) return inCountry.map((candidate) => ({ ...candidate, zones, evidence: `${evidence}, ${candidate.evidence}` }));
  return (country === undefined ? countries : [country]).map((name) => ({ country: name, zones, evidence }));
}

function placesPosted(location: Location, countries: readonly string[], evidence: string): readonly Candidate[] {
  const { postalCode } = location;
  if (postalCode === undefined) return [];
  const places = countries.map((country) => placesOfPostalCode(country, postalCode)).find((known) => known !== undefined) ?? [];
  return places.map((place) => candidateAt(place, location, evidence));
}

/** A region, or a country without regions, with the clock that was stated; where that is none of its own, with both. */
function candidateAt(place: string, { county, timeZone }: Location, evidence: string): Candidate {
  const country = place.slice(0, 2);
  const known = regionOf(place);
  const own = known === undefined ? zonesOfCountry(country) : zonesIn(known, county);
  const zones = timeZone === undefined ? own : own.includes(timeZone) ? [timeZone] : [timeZone, ...own];
  return { country, ...(place.length > 2 && { region: place }), zones, evidence };
}

/** Every region of a country whose place in it nothing tells. */
export function everywhereIn(country: string): readonly Candidate[] {
  const evidence = `no evidence of the place: everywhere in ${country}`;
  const regions = regionsOf(country);
  if (regions.length > 0) return regions.map(({ region, zones }) => ({ country, region, zones: zones.map(({ zone }) => zone), evidence }));
  const zones = zonesOfCountry(country);
  return [zones.length > 0 ? { country, zones, evidence } : nowhereIn(country)];
}

export const nowhereIn = (country: string): Candidate => ({ country, zones: [], evidence: 'no evidence of the place' });
