import { areaCodeGroups, type AreaCodeGroup } from './area-codes.data.js';
import { numberAreas, type NumberArea } from './gb-au-numbers.data.js';

const groups = new Map(areaCodeGroups.flatMap((group) => group.codes.split(' ').map((code) => [code, group] as const)));

/** What the +1 area code of a number says of its place; `undefined` if the code is in no list. */
export const areaCodeOf = (e164: string): AreaCodeGroup | undefined => groups.get(e164.slice(2, 5));

const areas = new Map(numberAreas.map((area) => [area.callingCode + area.prefix, area]));
const longest = Math.max(...[...areas.keys()].map(({ length }) => length));

/** What the prefix of a +44 or +61 number says of its place; the longest prefix wins. */
export function numberAreaOf(e164: string): NumberArea | undefined {
  for (let length = longest; length > 0; length--) {
    const area = areas.get(e164.slice(1, 1 + length));
    if (area !== undefined) return area;
  }
  return undefined;
}
