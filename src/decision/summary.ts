import { Unanswered } from '../law/known.js';
import type { Exemption, Rule } from '../law/rule.js';
import { inStableOrder } from './applicable.js';
import type { RuleResult } from './decision.js';
import { Failed } from './assess.js';
import { each, isObjection, type Judgement } from './judge.js';

/** What follows from a pattern alone. */
export interface Summary {
  readonly denied: boolean;
  readonly failed: boolean;
  /** The exemptions that the rules rely on, each once, in the order of findings. */
  readonly relied: readonly { readonly rule: Rule; readonly exemption: Exemption }[];
  /** Rules that do not decide and speak against the call. */
  readonly advising: readonly Rule[];
  readonly results: readonly RuleResult[];
}

export const summaryOf = (judgement: Judgement): Summary => (judgement.pattern.summary ??= summarise(judgement));

function summarise(judgement: Judgement): Summary {
  const relied = new Map<string, { rule: Rule; exemption: Exemption }>();
  const results = judgement.set.rules.map((rule) => resultOf(rule, 'inapplicable'));
  const advising: Rule[] = [];
  let denied = false;
  let failed = false;
  each(judgement, (rule, outcome, place) => {
    results[place] = resultOf(rule, statusOf(outcome));
    if (isObjection(rule, outcome)) denied = true;
    if (outcome instanceof Failed) failed = true;
    else if (!rule.decides && outcome === 'violates') advising.push(rule);
    else if (rule.decides && typeof outcome === 'object' && !(outcome instanceof Unanswered)) {
      const key = `${rule.jurisdiction} ${outcome.citation} ${outcome.title}`;
      if (!relied.has(key)) relied.set(key, { rule, exemption: outcome });
    }
  });
  return { denied, failed, relied: [...relied.values()].sort((a, b) => inStableOrder(nameOf(a), nameOf(b))), advising, results: Object.freeze(results) };
}

const nameOf = ({ rule, exemption }: Summary['relied'][number]): { jurisdiction: string; citation: string; id: string } => ({
  jurisdiction: rule.jurisdiction,
  citation: exemption.citation,
  id: rule.id,
});

type Status = RuleResult['status'];

const written = new WeakMap<Rule, Partial<Record<Status, RuleResult>>>();

/** What a rule says is written once for each of the few things that it can say. */
function resultOf(rule: Rule, status: Status): RuleResult {
  let results = written.get(rule);
  if (results === undefined) written.set(rule, (results = {}));
  return (results[status] ??= Object.freeze({ rule: rule.id, citation: rule.citation, jurisdiction: rule.jurisdiction, status }));
}

function statusOf(outcome: Judgement['outcomes'][number]): Status {
  if (outcome === 'awaits') return 'complies';
  if (typeof outcome === 'string') return outcome;
  return outcome instanceof Unanswered ? 'missing' : outcome instanceof Failed ? 'failed' : 'exempt';
}
