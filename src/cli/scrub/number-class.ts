import { areaCodeOf, numberAreaOf } from '../../place/area-codes.js';

/** What a decision takes from a number besides asking whether it is the same as another one. */
export interface NumberClass {
  /** Numbers of one class are of one place. */
  readonly name: string;
  /** The area code, where the class has several: a subscription or a reason may name it. */
  readonly areaCode?: string;
}

/**
 * The class of a number. Two numbers of one class get one decision where nothing else in the context is different, nothing in it
 * names an area code, and no other number stands in it.
 */
export function numberClass(e164: string): NumberClass {
  if (e164.startsWith('+1')) {
    const areaCode = e164.slice(2, 5);
    const codes = areaCodeOf(e164)?.codes ?? areaCode;
    return codes === areaCode ? { name: `+1${areaCode}` } : { name: `+1${codes}`, areaCode };
  }
  const area = numberAreaOf(e164);
  return { name: area === undefined ? e164 : `+${area.callingCode}${area.prefix}*` };
}
