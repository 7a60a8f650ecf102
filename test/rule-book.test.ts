import { describe, expect, it } from 'vitest';
import { explain, rules, type RuleInfo } from '../src/index.js';
import { placeName } from '../src/cli/local-text.js';
import { fieldAt, notesAt } from '../src/call/fields.js';
import { meaningOf } from '../src/call/paths.js';
import { factsOfRule } from './support/asked-by.js';
import { examplesOf, type Example } from './support/examples.js';
import { everyField } from './support/fields.js';
import { officialText } from './support/official-text.js';
import { everyRule } from './support/rules.js';
import { anchorOf, cell, numerically } from './support/text.js';
import { topics } from './support/topics.js';

// The rule book is written by `npm run docs` and checked by `npm test`.

const all = rules();
const ids = [...new Set(all.map(({ id }) => id))].sort(numerically);
// Of all entries of an id the last one stays.
const latest = new Map(all.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)).map((rule) => [rule.id, rule]));
const latestOf = (id: string): RuleInfo => latest.get(id)!;
const generated = 'Written from the rules by `npm run docs`.';

describe('the page of a rule', () => {
  it.each(ids)('%s is written from the rule, its paragraph and its examples', async (id) => {
    const { of, examples } = examplesOf(id);
    await expect(`${[explain(id).trimEnd(), ...paragraphOf(id), ...tables(of, id, examples)].join('\n\n')}\n`).toMatchFileSnapshot(`../docs/rules/${id}.md`);
  });

  it('has a call that the rule speaks against, or that it asks about', () => {
    const silent = ids.filter((id) => !id.startsWith('any.') && !examplesOf(id).examples.some(({ outcome }) => outcome === 'denied' || outcome === 'asked for'));
    expect(silent).toEqual([]);
  });
});

/** The official words, where they may be printed. */
function paragraphOf(id: string): string[] {
  const { citation } = latestOf(id);
  const lines = officialText(citation);
  return lines === undefined ? [] : [`## The paragraph\n\nThe official text of ${citation} with the words that lead to it.\n\n${lines.map((line) => `> ${line}`).join('\n>\n')}`];
}

function tables(of: string, id: string, examples: readonly Example[]): readonly string[] {
  const kind = (outcome: Example['outcome']): readonly Example[] => examples.filter((example) => example.outcome === outcome);
  const table = (outcome: Example['outcome'], title: string, head: string, line: (example: Example) => string): string[] =>
    kind(outcome).length === 0 ? [] : [`### ${title}\n\n${head}\n${kind(outcome).map(line).join('\n')}`];
  const names = (outcome: Example['outcome'], title: string): string[] =>
    kind(outcome).length === 0 ? [] : [`### ${title}\n\n${kind(outcome).map(({ name }) => `- ${name}`).join('\n')}`];
  if (examples.length === 0) return [];
  const source = of === id ? 'Calls that this rule is tested with, and what it says of each.' : `Calls that [${of}](${of}.md) is tested with, put to a person in ${placeName(latestOf(id).jurisdiction)}.`;
  return [
    `## Examples\n\n${source}`,
    ...table('denied', 'Denied', '| call | reason | ends |\n|---|---|---|', ({ name, sentence, ends }) => `| ${cell(name)} | ${cell(sentence)} | ${ends ?? 'not by time alone'} |`),
    ...names('permitted', 'Permitted'),
    ...names('to come', 'Permitted so far, the act being still to come'),
    ...table('exempt', 'Exempt', '| call | by | reason |\n|---|---|---|', ({ name, sentence, by }) => `| ${cell(name)} | ${cell(by.join())} | ${cell(sentence)} |`),
    ...table('asked for', 'Asked for', '| call | facts |\n|---|---|', ({ name, by }) => `| ${cell(name)} | ${by.map((path) => `\`${path}\``).join(', ')} |`),
    ...names('not concerned', 'Not concerned'),
  ];
}

const link = (id: string): string => `[${id}](${id}.md)`;
const row = (id: string): string => {
  const { citation, title, stage, kind, decides } = latestOf(id);
  return `| ${link(id)} | ${cell(citation)} | ${cell(title)} | ${stage} the call${kind === 'law' ? '' : `; ${kind}`}${decides ? '' : '; advice'} |`;
};
const head = '| rule | paragraph | title | decided |\n|---|---|---|---|';

describe('the indices', () => {
  it('by jurisdiction', async () => {
    const jurisdictions = [...new Set(ids.map((id) => latestOf(id).jurisdiction))].sort();
    const of = (jurisdiction: string): readonly string[] => ids.filter((id) => latestOf(id).jurisdiction === jurisdiction);
    await expect(`# The rule book

One page a rule: what it says, the paragraph with a link, since when, whom it asks what, exemptions, duties, disputes, how certain its statement
is and when it was last compared with its source, and calls that it denies and allows. ${generated}

- this page: by jurisdiction
- [by citation](by-citation.md): which rules state a paragraph
- [by topic](by-topic.md): hours, lists, consent, voices, payment …
- [by fact](by-fact.md): which rules ask for a field of the context
- [by date](../law-by-date.md): which rule came into force or ended on which day
- what is covered and what is not: [US federal](../coverage-us-federal.md), [US states](../coverage-us-states.md), [United Kingdom, Canada, Australia](../coverage-uk-ca-au.md)

${jurisdictions.map((jurisdiction) => `- [${placeName(jurisdiction)}](#${jurisdiction.toLowerCase()}): ${of(jurisdiction).length}`).join('\n')}

${jurisdictions.map((jurisdiction) => `## ${jurisdiction}\n\n${placeName(jurisdiction)}\n\n${head}\n${of(jurisdiction).map(row).join('\n')}`).join('\n\n')}
`).toMatchFileSnapshot('../docs/rules/README.md');
  });

  it('by citation', async () => {
    const cited = new Map<string, Map<string, string>>();
    const cite = (citation: string, id: string, as: string): void => {
      const by = cited.get(citation) ?? new Map<string, string>();
      cited.set(citation, by.set(id, by.get(id) ?? as));
    };
    for (const { id, citation, also, exemptions, defences, obligations } of all) {
      cite(citation, id, '');
      for (const other of also) cite(other, id, 'also');
      for (const exemption of exemptions) for (const own of [exemption.citation, ...exemption.also]) cite(own, id, 'exemption');
      for (const defence of defences) for (const own of [defence.citation, ...defence.also]) cite(own, id, 'defence');
      for (const obligation of obligations) cite(obligation.citation, id, 'obligation');
    }
    const rows = [...cited].sort(([a], [b]) => numerically(a, b)).map(([citation, by]) => `| ${cell(citation)} | ${[...by].map(([id, as]) => `${link(id)}${as === '' ? '' : ` (${as})`}`).join(', ')} |`);
    await expect(`# The rule book by citation

Every paragraph that a rule states, or relies on for an exemption, a defence or an obligation. ${generated}

| paragraph | rules |
|---|---|
${rows.join('\n')}
`).toMatchFileSnapshot('../docs/rules/by-citation.md');
  });

  it('by topic', async () => {
    const said = ({ summary, inForceFrom }: RuleInfo): string => `${inForceFrom > '2015-01-01' ? `from ${inForceFrom}: ` : ''}${summary}`;
    const line = (id: string): string => {
      const { jurisdiction, citation, decides } = latestOf(id);
      const periods = all.filter((rule) => rule.id === id).sort((a, b) => numerically(b.inForceFrom, a.inForceFrom));
      return `| ${placeName(jurisdiction)} | ${link(id)}${decides ? '' : ' (advice)'} | ${cell(citation)} | ${[...new Set(periods.map(said))].map(cell).join('<br>')} |`;
    };
    const of = (pattern: RegExp): readonly string[] => ids.filter((id) => pattern.test(id)).sort((a, b) => numerically(placeName(latestOf(a).jurisdiction), placeName(latestOf(b).jurisdiction)) || numerically(a, b));
    await expect(`# The rule book by topic

Every rule of a topic with what it says, place by place; a rule may stand under several topics. Of a rule with several periods the latest comes
first. Why a state has no rule on a topic stands in [the coverage of the states](../coverage-us-states.md). ${generated}

${Object.keys(topics).map((topic) => `- [${topic}](#${anchorOf(topic)})`).join('\n')}

${Object.entries(topics).map(([topic, pattern]) => `## ${topic}\n\n| place | rule | paragraph | says |\n|---|---|---|---|\n${of(pattern).map(line).join('\n')}`).join('\n\n')}
`).toMatchFileSnapshot('../docs/rules/by-topic.md');
  });

  it('every rule has a topic', () => {
    expect(ids.filter((id) => !id.startsWith('any.') && !Object.values(topics).some((pattern) => pattern.test(id)))).toEqual([]);
  });

  it('by fact', async () => {
    const asking = new Map<string, Set<string>>();
    for (const rule of everyRule) for (const path of factsOfRule(rule)) asking.set(path, (asking.get(path) ?? new Set()).add(rule.id));
    const asked = everyField.filter(({ path }) => asking.has(path));
    expect([...asking.keys()].filter((path) => fieldAt(path) === undefined)).toEqual([]);
    await expect(`# The rule book by fact

Which rules ask for a field of the context; what each field means, and what its absence does, stands in [the fact dictionary](../context.md).
${generated}

${asked.map(({ path }) => `## \`${path}\`\n\n${meaningOf(path)} Usually from: ${notesAt(path as never).suppliedBy}.\n\n${[...asking.get(path)!].sort(numerically).map(link).join(', ')}`).join('\n\n')}
`).toMatchFileSnapshot('../docs/rules/by-fact.md');
  });
});

it('docs/law-by-date.md is the change log of law', async () => {
  const events = new Map<string, string[]>();
  const note = (date: string, text: string): void => void events.set(date, [...(events.get(date) ?? []), text]);
  const dated = all.filter(({ kind }) => kind !== 'house');
  for (const { id, citation, summary, inForceFrom, inForceTo } of dated) {
    const others = dated.filter((rule) => rule.id === id);
    const line = (what: string): string => `| [${id}](rules/${id}.md) | ${cell(citation)} | ${cell(summary)} | ${what} |`;
    if (inForceFrom !== '1900-01-01') note(inForceFrom, line(others.some((rule) => rule.inForceTo === inForceFrom) ? 'changes' : 'begins'));
    if (inForceTo !== null && !others.some((rule) => rule.inForceFrom === inForceTo)) note(inForceTo, line('ends'));
  }
  const always = dated.filter(({ inForceFrom }) => inForceFrom === '1900-01-01');
  await expect(`# The law by date

Which rule begins, changes or ends on which day; the first day of the new law, at the called person's place. A call is judged by the law of its
own day, so a new entry never changes the answer to a call before it. ${generated}

${dated.length - always.length} periods of rules have a date of their own. The other ${always.length} are applied at any date: the law page gives no day on which they began, or one before
any call that may be judged.

${[...events].sort(([a], [b]) => (a < b ? 1 : -1)).map(([date, lines]) => `## ${date}\n\n| rule | paragraph | says | what |\n|---|---|---|---|\n${lines.join('\n')}`).join('\n\n')}
`).toMatchFileSnapshot('../docs/law-by-date.md');
});
