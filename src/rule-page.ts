import { fieldsOfSchema } from './call/on-demand.js';
import type { FactPath } from './call/paths.js';
import type { Authority, RuleInfo } from './decision/decision.js';

/** A rule's page as Markdown; its periods from the latest to the first. */
export function pageOf([latest, ...earlier]: readonly [RuleInfo, ...RuleInfo[]]): string {
  const { title, summary, citation, also, disputes } = latest;
  return `${[
    `# ${title}`,
    summary,
    [
      `- Rule: \`${latest.id}\` (${latest.jurisdiction}, ${latest.kind}${latest.decides ? '' : ', advice only'})`,
      `- Paragraph: ${latest.url === '' ? citation : `[${citation}](${latest.url})`}${also.length === 0 ? '' : `; also ${also.join('; ')}`}`,
      `- In force: ${periodOf(latest)}`,
      `- Calls: ${callsOf(latest)}; decided ${latest.stage} the call`,
      `- Certainty: ${certaintyOf(latest)}; last verified ${latest.lastVerifiedOn}`,
      ...(latest.penalty === null ? [] : [`- Penalty: ${latest.penalty}`]),
    ].join('\n'),
    ...section('Facts asked', factsOf(latest.facts)),
    ...section('Exemptions', latest.exemptions.map(authority)),
    ...section('Defences after a violation', latest.defences.map(authority)),
    ...section('Obligations of a call that goes ahead', obligationsOf(latest)),
    ...section('Disputed', disputes),
    ...section('Before, as far as words differ (figures: see the examples and the law page)', earlier.map((period, i) => before(period, [latest, ...earlier][i]!))),
  ].join('\n\n')}\n`;
}

const section = (title: string, items: readonly string[]): readonly string[] => {
  const distinct = [...new Set(items)];
  return distinct.length === 0 ? [] : [`## ${title}\n\n${distinct.map((item) => `- ${item}`).join('\n')}`];
};

/** When a period is in force, in words. */
export const periodOf = ({ inForceFrom, inForceTo }: RuleInfo): string =>
  `${inForceFrom === '1900-01-01' ? 'at any date' : `from ${inForceFrom}`}${inForceTo === null ? '' : `, no longer from ${inForceTo}`}`;

const callsOf = ({ purposes }: RuleInfo): string => (purposes === 'any' ? 'for any purpose' : purposes.join(', '));
const certaintyOf = ({ certainty }: RuleInfo): string => certainty.replaceAll('-', ' ');
const authority = ({ citation, also, title }: Authority): string => `${title} (${[citation, ...also].join('; ')})`;
const obligationsOf = ({ obligations }: RuleInfo): readonly string[] =>
  obligations.map(({ code, when, citation, text }) => `\`${code}\`, ${when} the call: ${text} (${citation})`);

const uses = {
  'to be stated, else missing': ['required', 'missing'],
  'to be stated once it has happened': ['to-come'],
  'may be left out: it could only permit': ['not-shown'],
  'may be left out: the field’s default is taken': [],
} as const;

/** The facts by what their absence means, each group by who usually supplies them. */
function factsOf(paths: RuleInfo['facts']): readonly string[] {
  const groups = new Map(Object.keys(uses).map((use) => [use, new Map<string, string[]>()]));
  for (const path of paths) {
    const { absent, suppliedBy } = fieldsOfSchema().notesAt(path as FactPath);
    const [use] = Object.entries(uses).find(([, words]) => (words as readonly unknown[]).includes(absent)) ?? Object.entries(uses).at(-1)!;
    const group = groups.get(use)!;
    group.set(suppliedBy, [...(group.get(suppliedBy) ?? []), `\`${path}\``]);
  }
  return [...groups].flatMap(([use, bySupplier]) =>
    bySupplier.size === 0 ? [] : [`${use}\n${[...bySupplier].map(([supplier, list]) => `  - ${supplier}: ${list.join(', ')}`).join('\n')}`],
  );
}

/** What an earlier period says otherwise. */
function before(period: RuleInfo, next: RuleInfo): string {
  const differences = [
    ...(period.citation === next.citation ? [] : [`the paragraph was ${period.citation}`]),
    ...(period.summary === next.summary ? [] : [period.summary]),
    ...(callsOf(period) === callsOf(next) ? [] : [`calls ${callsOf(period)}`]),
    ...(certaintyOf(period) === certaintyOf(next) ? [] : [`certainty ${certaintyOf(period)}`]),
    ...differing('exemption', period.exemptions.map(authority), next.exemptions.map(authority)),
    ...differing('defence', period.defences.map(authority), next.defences.map(authority)),
    ...differing('obligation', obligationsOf(period), obligationsOf(next)),
    ...differing('dispute', period.disputes, next.disputes),
  ];
  return `${periodOf(period)}${differences.length === 0 ? ': other figures' : ''}${differences.map((difference) => `\n  - ${difference}`).join('')}`;
}

function differing(what: string, then: readonly string[], now: readonly string[]): readonly string[] {
  return [
    ...then.filter((item) => !now.includes(item)).map((item) => `${what} then: ${item}`),
    ...now.filter((item) => !then.includes(item)).map((item) => `no ${what} yet: ${item}`),
  ].filter((item, i, all) => all.indexOf(item) === i);
}
