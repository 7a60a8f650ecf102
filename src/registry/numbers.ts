import { RegistryError } from './errors.js';
import { SECTION } from './section.js';

/** A telephone number in two: the digits before the last seven, and these. */
export interface Split {
  readonly section: number;
  readonly offset: number;
}

/** The country of numbers in national form: its code, whether a 0 is dialed before its numbers, and how many digits follow. */
interface Country {
  readonly code: number;
  readonly trunk: boolean;
  readonly least: number;
  readonly most: number;
}

const countries = {
  US: { code: 1, trunk: false, least: 10, most: 10 },
  CA: { code: 1, trunk: false, least: 10, most: 10 },
  GB: { code: 44, trunk: true, least: 7, most: 10 },
  AU: { code: 61, trunk: true, least: 9, most: 9 },
} as const satisfies Record<string, Country>;

/** The countries whose national form a list may be in. */
export type ListCountry = keyof typeof countries;

export const listCountries = Object.keys(countries) as ListCountry[];

/**
 * The number of a national or international form in E.164 as an integer.
 *
 * @param digits - How many digits there are; `value` has lost the zeros that it begins with.
 * @returns nothing if it is no number of that form.
 */
export function internationalNumber(value: number, digits: number, plus: boolean, country: ListCountry | undefined): number | undefined {
  if (plus) return digits >= 8 && digits <= 15 && value >= 10 ** (digits - 1) ? value : undefined;
  if (country === undefined) return undefined;
  const { code, trunk, least, most } = countries[country];
  const withoutTrunk = trunk ? digits - 1 : digits;
  if (value < 10 ** withoutTrunk && withoutTrunk >= least && withoutTrunk <= most) return code * 10 ** withoutTrunk + value;
  const own = digits - String(code).length;
  return own >= least && own <= most && Math.floor(value / 10 ** own) === code ? value : undefined;
}

export const split = (number: number): Split => {
  const section = Math.floor(number / SECTION);
  return { section, offset: number - section * SECTION };
};

const [PLUS, ZERO] = [43, 48] as const;

/** The digits before the last seven of a number in E.164, `+12125550142`; -1 if it is none, or has something between its digits. */
export function sectionIn(number: string): number {
  const end = number.length - 7;
  return end < 2 || end > 9 || number.charCodeAt(0) !== PLUS || number.charCodeAt(1) === ZERO ? -1 : digitsIn(number, 1, end);
}

/** The last seven digits of a number; -1 if something else is among them. */
export const offsetIn = (number: string): number => digitsIn(number, Math.max(0, number.length - 7), number.length);

function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >>> 0 > 9) return -1;
    value = (Math.imul(value, 10) + digit) | 0;
  }
  return value;
}

/**
 * A number without what may stand between its digits, as in `+1 (212) 555-0142`.
 *
 * @throws RegistryError if that is no number in international form.
 */
export function compact(number: string): string {
  const digits = number.replaceAll(/(?!^)[ \-.()]/g, '');
  if ((sectionIn(digits) | offsetIn(digits)) < 0) throw new RegistryError('a number is looked up in international form, such as +12125550142');
  return digits;
}
