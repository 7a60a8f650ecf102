import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPlainObject } from '../call/merge.js';
import { coveredCountries } from '../rules/packs.js';
import { fieldText } from './field-text.js';
import { parseSource } from './parse-source.js';
import { textOfFile } from './read-document.js';
import { yamlScalar, yamlText, type Entry } from './yaml-text.js';

/** A kind of call that there is a complete lawful context of. */
interface Template {
  readonly country: string;
  readonly title: string;
}

/** The kinds of call that `new` offers; the contexts stand in fixtures/contexts. */
export const templates: Readonly<Record<string, Template>> = {
  'us-sale': { country: 'US', title: 'a live sales call to a home in New York' },
  'us-predictive': { country: 'US', title: 'the same, dialed ahead of the agents (predictive)' },
  'us-prerecorded': { country: 'US', title: 'a recorded sales message, with the signed agreement that it takes' },
  'uk-live': { country: 'GB', title: 'a live marketing call to a home in London' },
  'uk-predictive': { country: 'GB', title: 'the same, dialed ahead of the agents (predictive)' },
  'ca-sale': { country: 'CA', title: 'a live sales call to a home in Toronto' },
  'au-sale': { country: 'AU', title: 'a live telemarketing call to a home in Sydney' },
  'us-debt': { country: 'US', title: 'a collector’s first call about one consumer debt, to a home in New York' },
  'us-cpni': { country: 'US', title: 'a telephone company sells wireless service, using what it knows of its customer' },
};

/** What a kind of call is, and whether the package holds the law for it. */
export function titleOf(kind: string): string {
  const { title, country } = templates[kind]!;
  return coveredCountries[country] === undefined ? `${title} (the law of ${country} is not in this package yet)` : title;
}

/** A complete lawful context of a kind, each field with its meaning. */
export async function templateOf(kind: string, width: number): Promise<string> {
  const head = [
    `# ${kind}: ${titleOf(kind)}.`,
    '# Put your own facts in, then: call-compliance check FILE',
    '# A fact that you do not know is left out, never guessed: leave its line out. null and [] say "we looked, there is none".',
  ];
  const sections = entriesOf(await contextOf(kind), '').map((entry) => `\n${yamlText([entry], width)}`);
  return `${head.join('\n')}\n${sections.join('')}`;
}

/** The context of a kind, without the comments. */
export async function contextOf(kind: string): Promise<Record<string, unknown>> {
  const file = `${folder()}${kind}.yaml`;
  return parseSource(file, await textOfFile(file)).value as Record<string, unknown>;
}

/** The contexts lie beside the built command's folder in the package, and two folders up from its sources. */
function folder(): string {
  const candidates = ['../fixtures/contexts/', '../../fixtures/contexts/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? candidates[0]!;
}

/** A context's values with the meaning of each field over it; of a list, over its first part only. */
export function entriesOf(context: Record<string, unknown>, path: string, commented = true): readonly Entry[] {
  return Object.entries(context).map(([key, value]): Entry => {
    const own = path === '' ? key : `${path}.${key}`;
    const comment = commented ? [fieldText(own)] : [];
    if (isPlainObject(value) && Object.keys(value).length > 0)
      return { key, comment, value: { section: entriesOf(value, own, commented) } };
    if (Array.isArray(value) && value.some(isPlainObject)) {
      return {
        key,
        comment,
        value: { list: value.map((part, i) => entriesOf(part as Record<string, unknown>, `${own}[]`, commented && i === 0)) },
      };
    }
    return { key, comment, value: yamlScalar(value) };
  });
}
