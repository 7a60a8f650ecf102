import { readFileSync } from 'node:fs';
import { meets } from '../../src/scenarios/citations.js';
import type { Rule } from '../../src/law/rule.js';
import { everyTable } from './cases.js';
import { everyRule } from './rules.js';
import { readYaml } from './yaml.js';

/** A paragraph of a law page, and what the catalogue has of it. */
export interface Row {
  readonly citation: string;
  readonly rules: readonly { readonly id: string; readonly stage: string; readonly certainty: string; readonly cases: number; readonly as: string }[];
  /** Why it is not modelled, where it is not. */
  readonly reason: string | undefined;
}

const citationsOf = (rule: Rule): ReadonlyMap<string, string> =>
  new Map([
    ...[...rule.exempts, ...rule.unless].flatMap(({ citation, obliges }) => [
      ...obliges.flatMap((duty) => (duty.citation === undefined ? [] : [[duty.citation, 'obligation'] as const])),
      [citation, 'exemption'] as const,
    ]),
    ...rule.obliges.flatMap((duty) => (duty.citation === undefined ? [] : [[duty.citation, 'obligation'] as const])),
    ...rule.defences.map(({ citation }) => [citation, 'defence'] as const),
    ...rule.also.map((citation) => [citation, 'also'] as const),
    [rule.citation, rule.decides ? 'rule' : 'advice'] as const,
  ]);

const casesOf = (id: string): number => {
  const table = everyTable.find(({ rule }) => rule === id);
  return table === undefined ? 0 : [table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat().length;
};

/** Every paragraph that the law pages name, in the pages' order, with the rules that state it or the reason why none does. */
export function coverage(pages: readonly string[], pattern: RegExp, register: string): readonly Row[] {
  const reasons = (readYaml(register) ?? {}) as Record<string, string>;
  const text = pages.map((page) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).join('\n');
  const named = [...new Set([...text.matchAll(pattern)].map(([citation]) => citation))].sort();
  return named.map((citation) => {
    const reason = reasons[citation];
    return { citation, rules: stating(citation, reason === undefined), reason };
  });
}

/** The rules of the paragraph itself, else of what stands under it, else, if that may speak for it, of the paragraph that it is a part of. */
function stating(citation: string, byWhole: boolean): Row['rules'] {
  const levels = [(own: string) => own === citation, (own: string) => meets(citation, own), (own: string) => byWhole && meets(own, citation)];
  return levels.map((fits) => rulesOf(fits)).find((found) => found.length > 0) ?? [];
}

/** A row of a law page (`UK-5`, `CA-DNCL`), and what the catalogue has of the paragraphs that it names. */
export interface PageRow {
  readonly id: string;
  readonly entries: readonly Row[];
}

const instruments =
  /^(PECR|Ofcom, |Communications Act|Data \(Use|FCA |DMA |CRTC |Telecommunications |Telemarketer |Do Not Call |Operator policy \(not law\): )/;

/** A paragraph stands in a text as it is written there, and not as the beginning of a longer one. */
const standsIn = (text: string, citation: string): boolean =>
  text.split(citation).slice(1).some((rest) => !/^[\w(:]/.test(rest));

/**
 * Every row of a law page whose rows have ids, in the page's order: each paragraph that it names, in full or by the register, with the
 * rules that state it or the reason why none does. A row that names none needs a reason of its own.
 */
export function coverageByRow(page: string, register: string): readonly PageRow[] {
  const { rows: paragraphs, reasons } = readYaml(register) as { rows: Record<string, string[]>; reasons: Record<string, string> };
  const lines = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').split('\n');
  const rows: { id: string; text: string }[] = [];
  // What follows a row's heading belongs to it, up to the next heading or rule; a row of a table is one line.
  let isOpen = false;
  for (const line of lines) {
    const id = /^(?:### |\| )((?:UK|CA|AU)-[A-Z0-9-]+)\b/.exec(line)?.[1];
    if (id !== undefined) rows.push({ id, text: line });
    if (id !== undefined || /^(#|---)/.test(line)) isOpen = id !== undefined && line.startsWith('#');
    else if (isOpen) rows.at(-1)!.text += `\n${line}`;
  }
  const known = [...new Set(everyRule.flatMap((rule) => [...citationsOf(rule).keys()]))];
  return rows.map(({ id, text }) => {
    const plain = text.replaceAll('`', '');
    const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, words]) => words!).filter((words) => instruments.test(words));
    const named = [...new Set([...quoted, ...known.filter((citation) => standsIn(plain, citation)), ...(paragraphs[id] ?? [])])].sort();
    const entries = named.map((citation) => ({ citation, rules: stating(citation, true), reason: reasons[citation] }));
    return { id, entries: entries.length > 0 ? entries : [{ citation: '', rules: [], reason: reasons[id] }] };
  });
}

function rulesOf(fits: (citation: string) => boolean): Row['rules'] {
  const seen = new Map<string, Row['rules'][number]>();
  for (const rule of everyRule) {
    for (const [own, as] of citationsOf(rule)) {
      if (!fits(own) || (seen.has(rule.id) && as !== 'rule')) continue;
      seen.set(rule.id, { id: rule.id, stage: rule.stage, certainty: rule.certainty, cases: casesOf(rule.id), as });
    }
  }
  return [...seen.values()];
}
