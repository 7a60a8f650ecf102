import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/time/day.js';
import { everyRule } from './support/rules.js';
import { filesBelow } from './support/yaml.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const tests = filesBelow('test', '.ts').filter((file) => !file.endsWith('law-pages.test.ts')).map(read).join('\n');

describe('the law pages', () => {
  const pages = [...filesBelow('docs/law', '.md'), ...filesBelow('docs/law', '.json')].filter((page) => !page.endsWith('README.md'));

  // docs/law/us-states.md explains the rows of us-states.json, which are walked.
  it.each(pages.filter((page) => page !== 'docs/law/us-states.md'))('%s is walked by a test, paragraph by paragraph', (page) => expect(tests.includes(page)).toBe(true));

  it.each(filesBelow('fixtures/coverage', '.yaml'))('%s, which names what is not modelled, is read by one', (register) => expect(tests.includes(register)).toBe(true));
});

describe('every rule of law', () => {
  const law = everyRule.filter(({ kind, jurisdiction }) => kind !== 'house' && jurisdiction !== '*');

  it('says where its text stands, how sure its statement is, and when it was last compared', () => {
    const grades = ['primary-text', 'primary-text-of-an-earlier-edition', 'official-text-as-republished', 'two-or-more-secondary', 'one-secondary', 'memory', 'reasoning'];
    const faulty = law.filter(({ url, certainty, lastVerifiedOn }) => !/^https:\/\/[^ ]+$/.test(url) || !grades.includes(certainty) || parseDay(lastVerifiedOn) === undefined);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});

describe('what a rule quotes', () => {
  const squeezed = (text: string): string => text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'").replace(/[`*]/g, '').replace(/[\s—]+/g, ' ').toLowerCase();
  const stored = squeezed([...filesBelow('fixtures/law', '.txt'), ...filesBelow('docs/law', '.md'), ...filesBelow('docs/law', '.json')].map(read).join('\n').replaceAll('\\"', '"'));
  const commentsOf = (source: string): string => (source.match(/(^\s*\/\/.*\n)+/gm) ?? []).map((block) => block.replace(/^\s*\/\/ ?/gm, ' ')).join('\n');
  // One or two words between quotation marks are words that are spoken of, not a quotation.
  const quotations = [...filesBelow('src/rules', '.ts'), ...filesBelow('src/facts', '.ts')].flatMap((file) =>
    [...commentsOf(read(file)).matchAll(/["“]([^"”]+)["”]/g)].flatMap(([, quoted]) => quoted!.split('…').map((part) => ({ file, quoted: squeezed(part).trim() }))),
  );

  it.each(quotations.filter(({ quoted }) => quoted.split(' ').length > 2))('stands in the stored text or on a law page: $file, $quoted', ({ quoted }) => expect(stored.includes(quoted)).toBe(true));
});
