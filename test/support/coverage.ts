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
    // The paragraph itself, else what stands under it, else the paragraph that it is a part of.
    const levels = [(own: string) => own === citation, (own: string) => meets(citation, own), (own: string) => meets(own, citation)];
    const rules = levels.map((fits) => rulesOf(fits)).find((found) => found.length > 0) ?? [];
    return { citation, rules, reason: reasons[citation] };
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
