import { everyHouseRule } from '../bench.js';
import type { Rule } from '../law/rule.js';
import { catalogue } from '../rules/catalogue.js';
import { coverage } from '../rules/house/coverage.js';

/** Whether a citation is the expected paragraph or one under it: `310.4(b)(1)` is met by `310.4(b)(1)(i)`, `(i)` not by `(ii)`. */
export const meets = (expected: string, citation: string): boolean =>
  citation === expected || (citation.startsWith(expected) && '(,;:'.includes(citation.charAt(expected.length)));

let known: ReadonlySet<string> | undefined;

/** Every citation that the catalogue has, those of exemptions, defences and obligations included. */
export const everyCitation = (): ReadonlySet<string> =>
  (known ??= new Set(
    [
      ...Object.values(catalogue).flatMap(({ rules }) => rules),
      ...everyHouseRule(),
      ...coverage([], 'mentioned'),
    ].flatMap(citationsOf),
  ));

function citationsOf({ citation, also, exempts, unless, defences, obliges }: Rule): readonly string[] {
  const exceptions = [...exempts, ...unless, ...defences];
  const duties = [...obliges, ...exceptions.flatMap((exception) => exception.obliges)].map((duty) => duty.citation ?? citation);
  return [citation, ...also, ...exceptions.flatMap((exception) => [exception.citation, ...exception.also]), ...duties];
}

/** Whether the catalogue has the citation, or a paragraph under it. */
export const isKnownCitation = (expected: string): boolean => [...everyCitation()].some((citation) => meets(expected, citation));
