import { describe, expect, it } from 'vitest';
import { factsOfRule } from './support/asked-by.js';
import { everyTable } from './support/cases.js';
import { everyField } from './support/fields.js';
import { absenceInWords } from './support/print-types.js';
import { coverage, coverageByRow, type PageRow, type Row } from './support/coverage.js';
import { everyRule } from './support/rules.js';
import { hoursCasesOf, hoursLaw } from './support/state-hours.js';
import { lawRows, reasonOf, rulesOf, type LawRow } from './support/state-rows.js';
import { anchorOf, cell } from './support/text.js';
import type { FieldNotes } from '../src/call/schema/field.js';

// The pages are written by `npm run docs` and checked by `npm test`.

it('docs/context.md is the fact dictionary', async () => {
  const sections = [...new Set(everyField.map(({ path }) => path.split(/[.[]/)[0]!))];
  const asked = new Map<string, Set<string>>();
  for (const rule of everyRule) for (const path of factsOfRule(rule)) asked.set(path, (asked.get(path) ?? new Set()).add(rule.id));
  const askedBy = (path: string): string => {
    const count = asked.get(path)?.size ?? 0;
    return count === 0 ? '' : `[${count === 1 ? '1 rule' : `${count} rules`}](rules/by-fact.md#${anchorOf(path)})`;
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

describe('docs/coverage-uk-ca-au.md', () => {
  const rows = coverageByRow('docs/law/uk-ca-au.md', 'fixtures/coverage/uk-ca-au.yaml');

  it('has a rule, or a reason why there is none, for every row and every paragraph that it names', () => {
    const bare = rows.flatMap(({ id, entries }) => entries.filter(({ rules, reason }) => rules.length === 0 && reason === undefined).map(({ citation }) => `${id} ${citation}`));
    expect(bare).toEqual([]);
  });

  it('gives no reason for a paragraph that has a rule', () => {
    expect(rows.flatMap(({ entries }) => entries.filter(({ rules, reason }) => rules.length > 0 && reason !== undefined).map(({ citation }) => citation))).toEqual([]);
  });

  it('has a row for every rule of law of these countries', () => {
    const stated = new Set(rows.flatMap(({ entries }) => entries.flatMap(({ rules }) => rules.map(({ id }) => id))));
    const ofThese = everyRule.filter(({ jurisdiction, kind }) => /^(GB|CA|AU)/.test(jurisdiction) && kind !== 'house');
    expect(ofThese.map(({ id }) => id).filter((id) => !stated.has(id))).toEqual([]);
  });

  it('is written from the rules', async () => {
    const line = ({ id, entries }: PageRow): string =>
      entries
        .flatMap(({ citation, rules, reason }, i) => {
          const [first, paragraph] = [i === 0 ? id : '', cell(citation)];
          if (rules.length === 0) return [`| ${first} | ${paragraph} | none | | | ${cell(reason ?? '')} |`];
          return rules.map((rule, j) => `| ${j === 0 ? first : ''} | ${j === 0 ? paragraph : ''} | [${rule.id}](rules/${rule.id}.md)${rule.as === 'rule' ? '' : ` (${rule.as})`} | ${rule.stage} | ${rule.cases} | ${rule.certainty.replaceAll('-', ' ')} |`);
        })
        .join('\n');
    await expect(`# United Kingdom, Canada, Australia: what is covered

Every row of the law page and every paragraph that it names, with the rules that state it or a paragraph under it, when each is decided, how
many cases its table has, and how its statement was checked. Written by \`npm run docs\`.

| row | paragraph | rule | decided | cases | certainty, or why there is none |
|---|---|---|---|---|---|
${rows.map(line).join('\n')}
`).toMatchFileSnapshot('../docs/coverage-uk-ca-au.md');
  });
});

describe('docs/coverage-us-states.md', () => {
  const tables = new Map(everyTable.map((table) => [table.rule, [table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat().length]));
  const generated = new Map<string, number>();
  for (const { rule } of hoursLaw.flatMap(hoursCasesOf)) generated.set(rule, (generated.get(rule) ?? 0) + 1);
  const link = (id: string): string => `[${id}](rules/${id}.md)`;

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
