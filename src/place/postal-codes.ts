import { postalCodes, type PostalRange } from './postal-codes.data.js';

interface Table {
  readonly form: RegExp;
  readonly places: ReadonlyMap<string, readonly string[]>;
}

// Worked out when the first postal code is read: many calls have none.
let worked: ReadonlyMap<string, Table> | undefined;
const tables = (): ReadonlyMap<string, Table> =>
  (worked ??= new Map(Object.entries(postalCodes).map(([country, { form, ranges }]) => [country, { form, places: placesByPrefix(ranges) }])));

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
  const table = tables().get(country);
  const prefix = table && prefixOf(postalCode, table);
  return prefix === undefined ? undefined : (table!.places.get(prefix) ?? []);
}

/** The longest beginning that the list has; empty if it has none, `undefined` if this has not the form of a code. */
function prefixOf(postalCode: string, { form, places }: Table): string | undefined {
  const code = postalCode.trim().toUpperCase();
  if (!form.test(code)) return undefined;
  for (let length = 5; length > 0; length--) {
    const prefix = code.slice(0, length);
    if (places.has(prefix)) return prefix;
  }
  return '';
}

/** What of a postal code decides, in whatever country it is one: codes that agree in it name the same places. */
export const decisivePartsOf = (postalCode: string): string => [...tables().values()].map((table) => String(prefixOf(postalCode, table))).join();

/** Whether the package knows this country's postal codes. */
export const knowsPostalCodesOf = (country: string): boolean => Object.hasOwn(postalCodes, country);
