import { areaCodeGroups } from './area-codes.data.js';
import { mainZoneCounties } from './counties.data.js';
import { numberAreas } from './gb-au-numbers.data.js';
import { regionZones, type RegionZones } from './regions.data.js';

const byRegion = new Map(regionZones.map((region) => [region.region, region]));

/** A US state or territory, a Canadian province, or an Australian state or territory, by its ISO 3166-2 code. */
export const regionOf = (region: string): RegionZones | undefined => byRegion.get(region);

/** Every region of a country that the package knows. */
export const regionsOf = (country: string): readonly RegionZones[] => regionZones.filter(({ region }) => region.startsWith(`${country}-`));

const territories = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);

/** The region of the United States that ISO 3166-1 also lists as a country of its own, such as Puerto Rico. */
export const territoryOf = (country: string | undefined): string | undefined => (country !== undefined && territories.has(country) ? `US-${country}` : undefined);

const zonesByCountry = new Map<string, readonly string[]>();

/** The zone of a country that has but one; none where its regions differ or the package does not know it. */
export function zonesOfCountry(country: string): readonly string[] {
  let known = zonesByCountry.get(country);
  if (known === undefined) {
    const parts = regionsOf(country).length > 0 ? [] : [...areaCodeGroups, ...numberAreas].filter((part) => part.country === country);
    known = [...new Set(parts.flatMap(({ zones }) => zones))];
    zonesByCountry.set(country, known);
  }
  return known;
}

const kindOfCounty = /\b(county|parish|city and borough|borough|municipality|census area)$/;

/** A county's name as it is compared: without its kind, spaces, marks and accents; "Saint" is "St". */
const plain = (county: string): string =>
  county
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replace(kindOfCounty, '')
    .replace(/\bsainte?\b/, 'st')
    .replaceAll(' ', '');

const zonesByCounty = new Map<string, ReadonlyMap<string, readonly string[]>>();

function countiesOf({ region, zones }: RegionZones): ReadonlyMap<string, readonly string[]> {
  let known = zonesByCounty.get(region);
  if (known === undefined) {
    const main = zones[0]!.zone;
    const named = (counties: readonly string[], ...kept: readonly string[]): [string, readonly string[]][] => counties.map((county) => [plain(county), kept]);
    known = new Map([
      ...named(mainZoneCounties[region]?.split(',') ?? [], main),
      ...zones.flatMap(({ zone, counties = [], partialCounties = [] }) => [...named(counties, zone), ...named(partialCounties, main, zone)]),
    ]);
    zonesByCounty.set(region, known);
  }
  return known;
}

/** The zones that a place in the region may keep; a county narrows them, a name that is no county of the region does not. */
export function zonesIn(region: RegionZones, county: string | undefined): readonly string[] {
  const narrowed = county === undefined ? undefined : countiesOf(region).get(plain(county));
  return narrowed ?? region.zones.map(({ zone }) => zone);
}
