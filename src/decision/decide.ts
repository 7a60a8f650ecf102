import type { Facts } from '../call/call.js';
import type { PlaceReport } from '../call/place.js';
import type { ObligationCode } from '../law/obligation.js';
import { Unanswered } from '../law/known.js';
import type { Rule } from '../law/rule.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { formatLocal } from '../time/local-time.js';
import { inStableOrder, type Law } from './applicable.js';
import type { Decision, Finding, MissingFact, RuleResult } from './decision.js';
import { defencesOf, excusesOf, reasonFor, reliance, violation } from './findings.js';
import { freeze } from '../call/freeze.js';
import type { Outcome } from './assess.js';
import { each, Failed, isObjection, isOpen, isViolation, judge, type Judgement } from './judge.js';
import { obligationsOf } from './obligations.js';
import { clearsAt, permissionEnds, waitForNoViolation } from './waiting.js';

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
    place: placeReport(facts, judgement),
    rules: manner.detail === 'full' ? resultsOf(judgement) : [],
    law: manner.law,
  });
}

const text = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant));

function permission(facts: Facts, law: Law, judgement: Judgement, allowed: boolean, permittedAt: Instant | null): Pick<Decision, 'permittedAt' | 'permittedUntil'> {
  if (judgement.call.stage === 'post-call') return { permittedAt: null, permittedUntil: null };
  if (!allowed) return { permittedAt: text(permittedAt), permittedUntil: null };
  return { permittedAt: formatInstant(judgement.call.at), permittedUntil: text(permissionEnds(facts, law, judgement)) };
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

function violationsOf(facts: Facts, law: Law, judgement: Judgement): readonly Finding[] {
  const { seenBy, call } = judgement;
  return those(judgement, isViolation).map((rule) => {
    const seen = seenBy(rule);
    const [unless, defence] = [excusesOf(rule, seen), defencesOf(rule, seen)];
    return {
      ...violation(rule, seen),
      clearsAt: call.stage === 'post-call' ? null : text(clearsAt(facts, law, judgement, rule)),
      ...(unless.length > 0 && { unless }),
      ...(defence.length > 0 && { defence }),
    };
  });
}

/** Every fact that some rule could not do without, each once, with all the rules that ask for it. */
function missingOf(facts: Facts, judgement: Judgement): readonly MissingFact[] {
  const { seenBy, call } = judgement;
  const asked = new Map<string, { path: string; why: string; rules: string[]; citations: string[] }>();
  const add = (path: string, why: string, rule?: Rule): void => {
    let entry = asked.get(path);
    if (entry === undefined) asked.set(path, (entry = { path, why, rules: [], citations: [] }));
    if (rule !== undefined && !entry.rules.includes(rule.id)) entry.rules.push(rule.id);
    if (rule !== undefined && !entry.citations.includes(rule.citation)) entry.citations.push(rule.citation);
  };
  each(judgement, (rule, outcome) => {
    if (isOpen(rule, outcome)) for (const question of outcome.questions) add(question.path, reasonFor(question, seenBy(rule)), rule);
  });
  if (facts.place.unknown && !asked.has('callee.locations')) {
    add('callee.locations', `Nothing says where the called person is: ${call.place.candidates.length > 0 ? 'the number has no place of its own' : 'the country of the number is not known'}. State the region and, if known, the time zone.`);
  }
  return [...asked.values()];
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

/** The rules that say something of a kind. */
function those(judgement: Judgement, kind: (rule: Rule, outcome: Outcome | Failed) => boolean): readonly Rule[] {
  const found: Rule[] = [];
  each(judgement, (rule, outcome) => {
    if (kind(rule, outcome)) found.push(rule);
  });
  return found;
}

const adviceOf = (judgement: Judgement): readonly Finding[] =>
  those(judgement, (rule, outcome) => !rule.decides && outcome === 'violates').map((rule) => violation(rule, judgement.seenBy(rule)));

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

function placeReport({ place, zones }: Facts, { call }: Judgement): PlaceReport {
  return {
    tzdb: zones.tzdb,
    jurisdictions: place.jurisdictions,
    ambiguous: place.jurisdictions.length > 2 || place.zones.length > 1,
    clocks: call.clocks.map((local) => ({ timeZone: local.zone.name, localTime: formatLocal(local) })),
    candidates: place.candidates.map(({ country, region, zones: timeZones, evidence }) => ({
      country,
      ...(region !== undefined && { region }),
      timeZones,
      evidence,
    })),
  };
}
