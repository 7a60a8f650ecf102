import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** Reads a number in any form that libphonenumber-js takes; refused only if it has not the form of one. */
export function parseAnyNumber(text: string, country: string | undefined): string | undefined {
  const parsed = parsePhoneNumberFromString(text, country === undefined ? undefined : (country as CountryCode));
  return parsed !== undefined && parsed.isPossible() && parsed.ext === undefined ? parsed.number : undefined;
}
