import { postalCodes, type PostalRange } from './postal-codes.data.js';

const tables = new Map(Object.entries(postalCodes).map(([country, { form, ranges }]) => [country, { form, places: placesByPrefix(ranges) }]));

function placesByPrefix(ranges: readonly PostalRange[]): ReadonlyMap<string, readonly string[]> {
  return new Map(ranges.flatMap(([prefixes, ...places]) => prefixesIn(prefixes).map((prefix) => [prefix, places] as const)));
}

/** `350-352` is three prefixes, `G-J` four. */
function prefixesIn(stretch: string): readonly string[] {
  const [from = '', to = from] = stretch.split('-');
  if (/^[A-Z]/.test(from)) return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) => (from === to ? from : String.fromCharCode(from.charCodeAt(0) + i)));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i).padStart(from.length, '0'));
}

/**
 * The regions or countries in which a postal code lies; none if it is in no list; `undefined` if the country's codes are not known here
 * or this has not the form of one.
 */
export function placesOfPostalCode(country: string, postalCode: string): readonly string[] | undefined {
  const table = tables.get(country);
  const code = postalCode.trim().toUpperCase();
  if (table === undefined || !table.form.test(code)) return undefined;
  for (let length = 5; length > 0; length--) {
    const places = table.places.get(code.slice(0, length));
    if (places !== undefined) return places;
  }
  return [];
}

/** Whether the package knows this country's postal codes. */
export const knowsPostalCodesOf = (country: string): boolean => tables.has(country);
