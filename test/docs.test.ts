import { describe, expect, it } from 'vitest';
import { explain } from '../src/index.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { judge } from '../src/decision/judge.js';
import { clearsAt } from '../src/decision/waiting.js';
import { formatInstant } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { contextOf, everyTable, type Table } from './support/cases.js';
import { everyField } from './support/fields.js';
import { absenceInWords } from './support/print-types.js';
import { coverage, type Row } from './support/coverage.js';
import { everyRule } from './support/rules.js';
import { hoursCasesOf, hoursLaw } from './support/state-hours.js';
import { lawRows, reasonOf, rulesOf, topicOf, type LawRow } from './support/state-rows.js';
import type { FieldNotes } from '../src/call/schema/field.js';

// The pages are written by `npm run docs` and checked by `npm test`.

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

it.each(everyTable)('the page of $rule is written from the rule and its table', async (table) => {
  await expect(`${explain(table.rule)}\n${casesOf(table)}`).toMatchFileSnapshot(`../docs/rules/${table.rule}.md`);
});

function casesOf(table: Table): string {
  const law = lawOf(everyRule.filter(({ id }) => id === table.rule));
  const denied = table.prohibits.map((variation) => {
    const facts = readCall(contextOf(table, variation), builtInZones, 'deny');
    const judgement = judge(facts, facts.context.at, law);
    const rule = judgement.set.rules[judgement.places[judgement.outcomes.indexOf('violates')]!]!;
    const clears = clearsAt(facts, law, judgement, rule);
    return `| ${cell(variation.name)} | ${cell(rule.because(judgement.seenBy(rule)))} | ${clears === null ? 'not by time alone' : formatInstant(clears)} |`;
  });
  const names = (title: string, list: readonly { name: string; by?: string; facts?: string[] }[]): string[] =>
    list.length === 0 ? [] : [`## ${title}\n\n${list.map(({ name, by, facts }) => `- ${name}${by ? ` (${by})` : ''}${facts ? `: ${facts.map((path) => `\`${path}\``).join(', ')}` : ''}`).join('\n')}`];
  return `${[
    ...(denied.length === 0 ? [] : [`## Denied, for example\n\n| call | reason | ends |\n|---|---|---|\n${denied.join('\n')}`]),
    ...names('Permitted', table.permits),
    ...names('Permitted so far, the act being still to come', table.awaits),
    ...names('Exempt', table.exempts),
    ...names('Asked for', table.needs),
    ...names('Not concerned', table.ignores),
  ].join('\n\n')}\n`;
}

it('docs/context.md is the fact dictionary', async () => {
  const sections = [...new Set(everyField.map(({ path }) => path.split(/[.[]/)[0]!))];
  const askedBy = (path: string): string => {
    const rules = everyRule.filter((rule) => [rule.appliesTo, rule.prohibits, ...[...rule.exempts, ...rule.unless, ...rule.defences].map(({ holds }) => holds)].some(({ facts }) => (facts as readonly string[]).includes(path)));
    // The rules of fifty states on one topic are one entry.
    return [...new Set(rules.map(({ id, pack }) => (pack === 'us-states' ? `[us-xx.${topicOf(id)}](coverage-us-states.md)` : `[${id}](rules/${id}.md)`)))].join(', ');
  };
  const rows = (section: string): string =>
    everyField
      .filter(({ path, notes }) => path.split(/[.[]/)[0] === section && notes.description !== undefined)
      .map(({ path, notes }) => `| \`${path}\` | ${cell(notes.description!)} | ${notes.suppliedBy ?? ''} | ${cell(absenceInWords(notes as FieldNotes))} | ${askedBy(path)} |`)
      .join('\n');
  const text = `# The context: every fact of one call

Written from the schema by \`npm run docs\`. A fact that nobody knows is left out. What that means stands in the fourth column: a fact that
could forbid is *missing* and denies the call wherever a rule asks for it; one that could only permit is *not shown*; an act that has not
happened yet is *still to come* and becomes an obligation; the rest have a default, which is the stricter value. \`null\` and \`[]\` mean
"we looked, there is none".

Instants are ISO 8601 with \`Z\` or an offset, epoch milliseconds, a \`Date\` or a luxon \`DateTime\`; days are \`YYYY-MM-DD\`. Evidence
(\`consents[].givenAt\`, \`optOuts[].at\` and their like) may give a day alone, which is read as the strictest instant of that day.

${sections.map((section) => `## ${section}\n\n| path | meaning | usually from | absent | asked by |\n|---|---|---|---|---|\n${rows(section)}`).join('\n\n')}
`;
  await expect(text).toMatchFileSnapshot('../docs/context.md');
});

describe('docs/coverage-us-federal.md', () => {
  const rows = coverage(
    ['docs/law/us-tsr.md', 'docs/law/us-tcpa-cpni-regf.md'],
    /(16 CFR 310|47 CFR 64|12 CFR 1006)\.\d+(\([A-Za-z0-9]+\))*/g,
    'fixtures/coverage/us-federal.yaml',
  );

  it('has a rule, or a reason why there is none, for every paragraph that the law pages name', () => {
    expect(rows.filter(({ rules, reason }) => rules.length === 0 && reason === undefined).map(({ citation }) => citation)).toEqual([]);
  });

  it('gives no reason for a paragraph that has a rule', () => {
    expect(rows.filter(({ rules, reason }) => rules.length > 0 && reason !== undefined).map(({ citation }) => citation)).toEqual([]);
  });

  it('is written from the rules', async () => {
    const line = ({ citation, rules, reason }: Row): string =>
      rules.length === 0
        ? `| ${citation} | none | | | ${cell(reason ?? '')} |`
        : rules.map((rule, i) => `| ${i === 0 ? citation : ''} | [${rule.id}](rules/${rule.id}.md)${rule.as === 'rule' ? '' : ` (${rule.as})`} | ${rule.stage} | ${rule.cases} | ${rule.certainty.replaceAll('-', ' ')} |`).join('\n');
    await expect(`# US federal law: what is covered

Every paragraph that the law pages name, with the rules that state it or a paragraph under it, when each is decided, how many cases its table
has, and how its statement was checked. Written by \`npm run docs\`.

| paragraph | rule | decided | cases | certainty, or why there is none |
|---|---|---|---|---|
${rows.map(line).join('\n')}
`).toMatchFileSnapshot('../docs/coverage-us-federal.md');
  });
});

describe('docs/coverage-us-states.md', () => {
  const tables = new Map(everyTable.map((table) => [table.rule, [table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat().length]));
  const generated = new Map<string, number>();
  for (const { rule } of hoursLaw.flatMap(hoursCasesOf)) generated.set(rule, (generated.get(rule) ?? 0) + 1);
  const link = (id: string): string => (tables.has(id) ? `[${id}](rules/${id}.md)` : id);

  const period = ({ effectiveFrom, effectiveTo }: LawRow): string =>
    [effectiveFrom === null ? '' : `from ${effectiveFrom}`, effectiveTo === null ? '' : `to ${effectiveTo}`].filter((part) => part !== '').join(' ');
  const line = (row: LawRow): string => {
    const head = `| ${row.state} | ${cell(row.citation)} | ${period(row)}`;
    const rules = [...new Map(rulesOf(row).map((rule) => [rule.id, rule])).values()];
    if (rules.length === 0) return `${head} | none | | ${cell(reasonOf(row) ?? '')} |`;
    const cases = rules.map(({ id }) => (tables.get(id) ?? 0) + (generated.get(id) ?? 0));
    return `${head} | ${rules.map(({ id }) => link(id)).join('<br>')} | ${cases.join('<br>')} | ${rules.map(({ certainty }) => certainty.replaceAll('-', ' ')).join('<br>')} |`;
  };
  const byState = (a: LawRow, b: LawRow): number => (a.state < b.state ? -1 : a.state > b.state ? 1 : (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? ''));

  it('is written from the law page and the rules', async () => {
    const topics = [...new Set(lawRows.map(({ topic }) => topic))].sort();
    const stated = lawRows.filter((row) => rulesOf(row).length > 0).length;
    await expect(`# US state law: what is covered

Every row of \`law/us-states.json\`, topic by topic, with the rules that state it, how many cases try each rule (those of its table, by hand,
and those made from the row on both sides of every bound; scenarios come on top), and how its statement was checked; or the reason why there
is none. ${stated} of ${lawRows.length} rows have a rule. Written by \`npm run docs\`.

${topics.map((topic) => `## ${topic}\n\n| state | citation | in force | rule | cases | certainty, or why there is none |\n|---|---|---|---|---|---|\n${lawRows.filter((row) => row.topic === topic).sort(byState).map(line).join('\n')}`).join('\n\n')}
`).toMatchFileSnapshot('../docs/coverage-us-states.md');
  });
});
