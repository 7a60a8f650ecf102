import { regionZones, type RegionZones } from './regions.data.js';

const byRegion = new Map(regionZones.map((region) => [region.region, region]));

/** A US state or territory, a Canadian province, or an Australian state or territory, by its ISO 3166-2 code. */
export const regionOf = (region: string): RegionZones | undefined => byRegion.get(region);

/** Every region of a country that the package knows. */
export const regionsOf = (country: string): readonly RegionZones[] => regionZones.filter(({ region }) => region.startsWith(`${country}-`));

/** The zones that a place in the region may keep; a county narrows them, as far as it lies in one zone. */
export function zonesIn({ zones }: RegionZones, county: string | undefined): readonly string[] {
  const all = zones.map(({ zone }) => zone);
  if (county === undefined || zones.length === 1) return all;
  const name = county.replace(/ (county|parish|borough|census area)$/i, '').toLowerCase();
  const has = (counties: readonly string[] | undefined): boolean => counties?.some((other) => other.toLowerCase() === name) ?? false;
  const wholly = zones.filter(({ counties }) => has(counties));
  if (wholly.length > 0) return wholly.map(({ zone }) => zone);
  // The county lies in the state's main zone, or is split between it and a minority zone.
  return zones.filter(({ counties, partialCounties }, i) => i === 0 || has(partialCounties) || (!counties && !partialCounties)).map(({ zone }) => zone);
}
