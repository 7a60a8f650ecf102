const collator = new Intl.Collator('en', { numeric: true });

/** `310.4(b)(2)` before `310.4(b)(10)`. */
export const numerically = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1);

/** Text that may stand in a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The anchor of a heading, as GitHub makes it: lower case, no punctuation, hyphens for spaces. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
