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

/** The two parts of a number in E.164, `+12125550142`; digits may stand apart: `+1 (212) 555-0142`. */
export function readNumber(text: string): Split {
  const compact = digitsAsOne(text);
  return compact ?? digitsAsOne(text.replaceAll(/[ \-.()]/g, '')) ?? refuse();
}

function digitsAsOne(text: string): Split | undefined {
  const end = text.length - 7;
  if (end < 2 || end > 9 || text.charCodeAt(0) !== PLUS || text.charCodeAt(1) === ZERO) return undefined;
  const section = digitsIn(text, 1, end);
  const offset = digitsIn(text, end, text.length);
  return section === undefined || offset === undefined ? undefined : { section, offset };
}

function digitsIn(text: string, from: number, to: number): number | undefined {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function refuse(): never {
  throw new RegistryError('a number is looked up in international form, such as +12125550142');
}
