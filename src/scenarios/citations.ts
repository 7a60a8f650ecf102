import { rules } from '../rule-book.js';
import { coverage } from '../rules/house/coverage.js';

/** Whether a citation is the expected paragraph or one under it: `310.4(b)(1)` is met by `310.4(b)(1)(i)`, `(i)` not by `(ii)`. */
export const meets = (expected: string, citation: string): boolean =>
  citation === expected || (citation.startsWith(expected) && '(,;:'.includes(citation.charAt(expected.length)));

let known: ReadonlySet<string> | undefined;

/** Every citation that the catalogue has, those of exemptions, defences and obligations included. */
export const everyCitation = (): ReadonlySet<string> =>
  (known ??= new Set([
    ...rules().flatMap(({ citation, also, exemptions, defences, obligations }) => [
      citation,
      ...also,
      ...[...exemptions, ...defences, ...obligations].map((authority) => authority.citation),
    ]),
    ...coverage({}, []).map(({ citation }) => citation),
  ]));

/** Whether the catalogue has the citation, or a paragraph under it. */
export const isKnownCitation = (expected: string): boolean => [...everyCitation()].some((citation) => meets(expected, citation));
