import { callAt, type Call, type Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import type { Instant } from '../time/instant.js';
import { Unanswered } from '../law/known.js';
import type { Law, RuleSet } from './applicable.js';
import { assess, type Outcome } from './assess.js';

/** A rule that threw: a defect, so the call is denied. */
export class Failed {
  readonly message: string;

  constructor(thrown: unknown) {
    this.message = thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** What every rule in force says of the call at an instant. */
export interface Judgement {
  readonly call: Call;
  readonly set: RuleSet;
  /** One outcome per rule of the set, in its order. */
  readonly outcomes: readonly (Outcome | Failed)[];
  /** The call as a rule of this jurisdiction sees it: with the clocks of the places that it governs. */
  readonly seenBy: (rule: Rule) => Call;
}

/** Steps 3 and 4: chooses the rules in force at the instant and asks each of them. */
export function judge(facts: Facts, at: Instant, law: Law): Judgement {
  const call = callAt(facts, at);
  const set = law.applicableTo(call);
  const seenBy = viewer(facts, call);
  const outcomes = new Array<Outcome | Failed>(set.rules.length);
  for (let i = 0; i < set.rules.length; i++) outcomes[i] = outcomeOf(set.rules[i]!, seenBy(set.rules[i]!));
  return { call, set, outcomes, seenBy };
}

export function outcomeOf(rule: Rule, call: Call): Outcome | Failed {
  try {
    return assess(rule, call);
  } catch (thrown) {
    return new Failed(thrown);
  }
}

/** Where all evidence names one place, every rule sees the same call; else each sees the clocks of its own jurisdiction. */
export function viewer(facts: Facts, call: Call): (rule: Rule) => Call {
  const { zonesOf } = facts.place;
  if (zonesOf.size === 0) return () => call;
  const views = new Map<string, Call>();
  return ({ jurisdiction }) => {
    const own = zonesOf.get(jurisdiction);
    if (own === undefined) return call;
    let view = views.get(jurisdiction);
    if (view === undefined) views.set(jurisdiction, (view = callAt(facts, call.at, own)));
    return view;
  };
}

/** The rule, which decides, forbids the call. */
export const isViolation = (rule: Rule, outcome: Outcome | Failed): boolean => outcome === 'violates' && rule.decides;

/** The rule, which decides, cannot be judged for want of a fact. */
export const isOpen = (rule: Rule, outcome: Outcome | Failed): outcome is Unanswered => outcome instanceof Unanswered && rule.decides;

/** The rule stands in the way of the call. */
export const isObjection = (rule: Rule, outcome: Outcome | Failed): boolean =>
  rule.decides && (outcome === 'violates' || outcome instanceof Unanswered || outcome instanceof Failed);
