import { numberReader } from './on-demand.js';

/** A telephone number in the form that all lists are compared in: `+12125550142`. */
export type E164 = string;

const usual = /^\+(?:1[2-9]\d{9}|44[1-9]\d{9}|61[2-478]\d{8})$/;

/** A number of +1, +44 or +61 as it is dialed from abroad, which needs no library; a test holds this to what the library answers. */
export const isE164 = (text: string): boolean => usual.test(text);

// Nor does one need it as it is usually written in the United States and Canada: (212) 555-0142, 1-212-555-0142, 212.555.0142.
const nanpNational = /^(?:\+?1[ .-]?)?(?:\(([2-9]\d\d)\) ?|([2-9]\d\d)[ .-]?)(\d{3})[ .-]?(\d{4})$/;

/**
 * Reads a number as it was given. `country` is needed for a number in national form.
 * A number is refused only if it has not the form of one: area codes that no list holds yet are in service (the
 * place is then unknown), so validity by list is not asked.
 */
export function parseNumber(text: string, country: string | undefined): E164 | undefined {
  if (isE164(text)) return text;
  const written = country === 'US' || country === 'CA' ? nanpNational.exec(text) : null;
  if (written !== null) return `+1${written.slice(1).join('')}`;
  return numberReader().parseAnyNumber(text, country);
}
