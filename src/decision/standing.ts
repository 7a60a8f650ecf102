import type { Facts } from '../call/call.js';
import type { Objection, Stretch } from './calendar.js';
import type { MissingFact } from './decision.js';
import { missingOf } from './objections.js';

/** The rules that stand against a call at every instant of a calendar: waiting does not help against them. */
export interface Standing {
  readonly violated: ReadonlySet<string>;
  /** They lack a fact at least at some of the time. */
  readonly missing: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, string>;
  /** Whether it is not for time to end an objection. */
  readonly holds: (objection: Objection) => boolean;
}

export function standingIn(stretches: readonly Stretch[]): Standing {
  const throughout = stretches[0]!.objections.map(({ rule }) => rule).filter((rule) => stretches.every((stretch) => saidBy(rule, stretch) !== undefined));
  const says = (rule: string, status: Objection['status']): boolean => stretches.some((stretch) => saidBy(rule, stretch)!.status === status);
  const failed = new Map(throughout.filter((rule) => says(rule, 'failed')).map((rule) => [rule, saidBy(rule, stretches[0]!)!.reason]));
  const missing = new Set(throughout.filter((rule) => !failed.has(rule) && says(rule, 'missing')));
  const violated = new Set(throughout.filter((rule) => !failed.has(rule) && !missing.has(rule)));
  // A rule that lacks a fact by day and is violated by night still closes the night.
  const holds = ({ rule, status }: Objection): boolean => (status === 'violates' ? violated.has(rule) : missing.has(rule) || failed.has(rule));
  return { violated, missing, failed, holds };
}

const saidBy = (rule: string, { objections }: Stretch): Objection | undefined => objections.find((objection) => objection.rule === rule);

/** The facts that those rules lack, each once, as it is asked where it is first asked. */
export function missingThroughout(facts: Facts, stretches: readonly Stretch[], { missing }: Standing): readonly MissingFact[] {
  const asked = new Map<string, MissingFact>();
  for (const { judgement } of stretches) {
    for (const fact of missingOf(facts, judgement, ({ id }) => missing.has(id))) {
      const known = asked.get(fact.path);
      asked.set(fact.path, known === undefined ? fact : { ...known, rules: union(known.rules, fact.rules), citations: union(known.citations, fact.citations) });
    }
  }
  return [...asked.values()];
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
