import type { Facts } from '../call/call.js';
import { freeze } from '../call/freeze.js';
import { isAmbiguous, placeReport } from '../call/place-report.js';
import type { ObligationCode } from '../law/obligation.js';
import { Unanswered } from '../law/known.js';
import type { Rule } from '../law/rule.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { inStableOrder, type Law } from './applicable.js';
import type { Decision, Finding, MissingFact, RuleResult } from './decision.js';
import { reliance } from './findings.js';
import { deniedAt } from './denied-at.js';
import type { Outcome } from './assess.js';
import { each, Failed, isObjection, judge, type Judgement } from './judge.js';
import { adviceOf, instantText, missingOf, violationsOf } from './objections.js';
import { obligationsOf } from './obligations.js';
import { permissionEnds, waitForNoViolation } from './waiting.js';

/** How much a decision tells, and what the dialer can do. */
export interface Manner {
  readonly detail: 'full' | 'decision';
  readonly supports: ReadonlySet<ObligationCode> | undefined;
  readonly law: Decision['law'];
}

/** Steps 3 to 6: judges the call, combines what the rules say, and explains it. Any objection denies. */
export function decide(facts: Facts, law: Law, manner: Manner): Decision {
  const judgement = judge(facts, facts.context.at, law);
  const denied = facts.place.unknown || judgement.outcomes.some((outcome, i) => isObjection(judgement.set.rules[judgement.places[i]!]!, outcome));

  const due = denied ? [] : obligationsOf(judgement);
  const unsupported = manner.supports === undefined ? [] : due.filter(({ code }) => !manner.supports!.has(code));
  const allowed = !denied && unsupported.length === 0;
  const violations = denied ? violationsOf(facts, law, judgement) : [];
  const wait = denied ? waiting(facts, law, judgement, violations.length > 0) : undefined;

  return freeze({
    decision: allowed ? 'allow' : 'deny',
    violations,
    missing: wait?.missing ?? [],
    unsupported,
    failures: failuresOf(judgement),
    exemptions: exemptionsOf(judgement),
    obligations: allowed ? due : [],
    advice: adviceOf(judgement),
    ...permission(facts, law, judgement, allowed, wait?.permittedAt ?? null),
    place: placeReport(facts, judgement.call.at, denied && isAmbiguous(facts.place) ? deniedAt(facts, judgement) : undefined),
    rules: manner.detail === 'full' ? resultsOf(judgement) : [],
    law: manner.law,
  });
}

function permission(facts: Facts, law: Law, judgement: Judgement, allowed: boolean, permittedAt: Instant | null): Pick<Decision, 'permittedAt' | 'permittedUntil'> {
  if (judgement.call.stage === 'post-call') return { permittedAt: null, permittedUntil: null };
  if (!allowed) return { permittedAt: instantText(permittedAt), permittedUntil: null };
  return { permittedAt: formatInstant(judgement.call.at), permittedUntil: instantText(permissionEnds(facts, law, judgement)) };
}

/**
 * When a denied call becomes lawful by time alone, and which facts it lacks. While a violation stands that time does not
 * clear, no fact could make the call lawful, so none is asked for; if all clear, the facts asked are those needed then.
 */
function waiting(facts: Facts, law: Law, judgement: Judgement, violated: boolean): { permittedAt: Instant | null; missing: readonly MissingFact[] } {
  const then = violated ? waitForNoViolation(facts, law, judgement) : judgement;
  if (then === undefined) return { permittedAt: null, missing: [] };
  const missing = missingOf(facts, then);
  const blocked = missing.length > 0 || then.outcomes.some((outcome) => outcome instanceof Failed);
  return { permittedAt: blocked ? null : then.call.at, missing };
}

function exemptionsOf(judgement: Judgement): readonly Finding[] {
  const relied = new Map<string, Finding>();
  each(judgement, (rule, outcome) => {
    if (typeof outcome !== 'object' || outcome instanceof Unanswered || outcome instanceof Failed || !rule.decides) return;
    const key = `${rule.jurisdiction} ${outcome.citation} ${outcome.title}`;
    if (!relied.has(key)) relied.set(key, reliance(rule, outcome, judgement.seenBy(rule)));
  });
  return [...relied.values()].sort(byRule);
}

const byRule = (a: Finding, b: Finding): number => inStableOrder({ ...a, id: a.rule }, { ...b, id: b.rule });

function failuresOf(judgement: Judgement): Decision['failures'] {
  const failures: { rule: string; message: string }[] = [];
  each(judgement, ({ id }, outcome) => {
    if (outcome instanceof Failed) failures.push({ rule: id, message: outcome.message });
  });
  return failures;
}

type Status = RuleResult['status'];

const results = new WeakMap<Rule, Partial<Record<Status, RuleResult>>>();

function resultsOf(judgement: Judgement): readonly RuleResult[] {
  const written = judgement.set.rules.map((rule) => resultOf(rule, 'inapplicable'));
  each(judgement, (rule, outcome, place) => {
    written[place] = resultOf(rule, outcome);
  });
  return written;
}

/** What a rule says is written once for each of the few things that it can say. */
function resultOf(rule: Rule, outcome: Outcome | Failed): RuleResult {
  let written = results.get(rule);
  if (written === undefined) results.set(rule, (written = {}));
  const status = statusOf(outcome);
  return (written[status] ??= Object.freeze({ rule: rule.id, citation: rule.citation, jurisdiction: rule.jurisdiction, status }));
}

function statusOf(outcome: Outcome | Failed): Status {
  if (outcome === 'awaits') return 'complies';
  if (typeof outcome === 'string') return outcome;
  return outcome instanceof Unanswered ? 'missing' : outcome instanceof Failed ? 'failed' : 'exempt';
}
