import { isPlainObject } from '../../call/merge.js';
import { parseNumber } from '../../call/number.js';
import type { EvaluatorOptions } from '../../bench.js';
import { overlaps, type Column } from './columns.js';
import { numberClass } from './number-class.js';

/** What a row's decision depends on. */
export interface MemoKey {
  /** Rows of one key get one decision; `undefined` if this row shares its own with none. */
  readonly key: string | undefined;
  /** The area code, where rows of the key have several. */
  readonly areaCode?: string | undefined;
  /** The number as registries list it; `undefined` if it is none. */
  readonly e164: string | undefined;
}

// What the called number or person is compared with, as paths and within JSON.
const compared = /\b(number|otherNumbers|personId)$/;
const inLists = /"(number|personId)":|"otherNumbers":\[[^\]]/;

/**
 * Most rows of a list differ in nothing that the law asks about: the number's area counts, not the number, unless another number or
 * person stands in the context to compare it with.
 */
export function memoKey(campaign: Record<string, unknown>, options: EvaluatorOptions, columns: readonly Column[]): (cells: readonly string[]) => MemoKey {
  const indexOf = (path: string): number => columns.find((column) => column.path === path)?.index ?? -1;
  const [number, person, countryColumn] = [indexOf('callee.number'), indexOf('callee.personId'), indexOf('callee.country')];
  const { callee, consents, optOuts, history } = campaign;
  const campaignCountry = isPlainObject(callee) && typeof callee['country'] === 'string' ? callee['country'] : undefined;
  const campaignCompares = inLists.test(JSON.stringify([callee, consents, optOuts, history]));
  const subscriptions = 'registries.subscriptions';
  const areaCodesCount =
    /"areaCodes":\[/.test(JSON.stringify([campaign, options])) || columns.some(({ path }) => overlaps(path, subscriptions) || overlaps(subscriptions, path));
  const others = columns.filter(({ index }) => index !== number && index !== person);
  const comparing = others.filter(({ path }) => compared.test(path)).map(({ index, path }) => ({ index, with: path.endsWith('personId') ? person : number }));
  const shared = others.filter(({ path }) => !compared.test(path)).map(({ index }) => index);

  return (cells) => {
    const text = cells[number]!.trim();
    const country = (countryColumn < 0 ? '' : cells[countryColumn]!.trim()) || campaignCountry;
    const e164 = parseNumber(text, country);
    if (e164 === undefined || campaignCompares) return { key: undefined, e164 };
    const { name, areaCode } = numberClass(e164);
    let key = areaCodesCount && areaCode !== undefined ? areaCode : name;
    if (person >= 0) key += cells[person]!.trim() === '' ? '\0' : '\0person';
    for (const { index, with: other } of comparing) {
      const cell = cells[index]!.trim();
      const isSame = other >= 0 && cell === cells[other]!.trim();
      if (!isSame && cell !== '' && cell !== 'null') return { key: undefined, e164 };
      key += `\0${isSame ? 'same' : cell}`;
    }
    for (const index of shared) {
      const cell = cells[index]!;
      if (cell.length > 2 && /^\s*[[{]/.test(cell) && inLists.test(cell.replaceAll(/\s/g, ''))) return { key: undefined, e164 };
      key += `\0${cell}`;
    }
    return { key, areaCode, e164 };
  };
}
