import { areaCodeGroups, type AreaCodeGroup } from './area-codes.data.js';
import { numberAreas, type NumberArea } from './gb-au-numbers.data.js';

const groups = new Map(areaCodeGroups.flatMap((group) => group.codes.split(' ').map((code) => [code, group] as const)));

/** What the +1 area code of a number says of its place; `undefined` if the code is in no list. */
export const areaCodeOf = (e164: string): AreaCodeGroup | undefined => groups.get(e164.slice(2, 5));

const longestFirst = [...numberAreas].sort((a, b) => b.prefix.length - a.prefix.length);

/** What the prefix of a +44 or +61 number says of its place; the longest prefix wins. */
export const numberAreaOf = (e164: string): NumberArea | undefined =>
  longestFirst.find(({ callingCode, prefix }) => e164.startsWith(callingCode + prefix, 1));
