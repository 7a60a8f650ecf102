import { catalogue } from './rules/catalogue.js';
import { everyHouseRule } from './bench.js';
import type { Exemption, Rule } from './law/rule.js';
import { timeOf } from './law/obligation.js';
import { nearest } from './call/nearest.js';
import { inStableOrder } from './decision/applicable.js';
import type { Authority, RuleInfo } from './decision/decision.js';
import { pageOf } from './rule-page.js';
import { formatDay } from './time/day.js';

let known: readonly Rule[] | undefined;
const everyRule = (): readonly Rule[] => (known ??= [
  ...Object.values(catalogue).flatMap(({ rules }) => rules),
  ...everyHouseRule(),
]);

/**
 * The catalogue: every rule of law and policy, and the house rules that may be turned on, one entry per period of a rule,
 * by jurisdiction and citation.
 *
 * @example
 * ```ts
 * rules().find(({ id }) => id === 'us.tsr.calling-hours').citation // '16 CFR 310.4(c)'
 * ```
 */
export const rules = (): readonly RuleInfo[] => [...everyRule()].sort(inStableOrder).map(infoOf);

function infoOf(rule: Rule): RuleInfo {
  const { id, pack, jurisdiction, kind, citation, also, title, summary, stage, purposes, inForce, url, certainty, lastVerifiedOn, decides, disputes, penalty = null } = rule;
  const exemptions = [...rule.exempts, ...rule.unless];
  const duties = [...rule.obliges, ...exemptions.flatMap(({ obliges }) => obliges)];
  return {
    id, pack, jurisdiction, kind, citation, also, title, summary, stage, purposes,
    inForceFrom: formatDay(inForce.from),
    inForceTo: inForce.to === undefined ? null : formatDay(inForce.to),
    url, certainty, lastVerifiedOn, decides,
    facts: [...new Set([rule.appliesTo, rule.prohibits, ...exemptions.map(({ holds }) => holds)].flatMap(({ facts }) => facts))],
    exemptions: exemptions.map(authority),
    defences: rule.defences.map(authority),
    obligations: duties.map(({ code, text, citation: own = citation }) => ({ code, when: timeOf(code), text, citation: own })),
    disputes,
    penalty,
  };
}

const authority = ({ citation, also, title }: Exemption): Authority => ({ citation, also, title });

/**
 * A rule's page as Markdown: what it says, the paragraph, since when, whom it asks what, its exemptions and duties.
 *
 * @param id - For example `us.tsr.calling-hours`.
 * @throws RangeError if there is no such rule; it names the nearest.
 *
 * @example
 * ```ts
 * console.log(explain('us.tsr.calling-hours'))
 * ```
 */
export function explain(id: string): string {
  const periods = everyRule().filter((rule) => rule.id === id).sort(inStableOrder).map(infoOf);
  if (periods.length === 0) {
    const meant = nearest(id, everyRule().map((rule) => rule.id));
    throw new RangeError(`there is no rule ${id}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
  }
  const [latest, ...earlier] = periods.sort((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1));
  return pageOf([latest!, ...earlier]);
}
