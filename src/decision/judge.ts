import { callAt, type Call, type Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import type { Instant } from '../time/instant.js';
import { Unanswered } from '../law/known.js';
import type { Law, RuleSet } from './applicable.js';
import { answersOn, assess, type Answers, type Outcome } from './assess.js';

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
  readonly seenBy: (rule: Rule) => Call;
}

/** The call as a rule sees it, and what has been answered about it. */
interface View {
  readonly call: Call;
  readonly answers: Answers;
}

/** Steps 3 and 4: chooses the rules in force at the instant and asks each of them. */
export function judge(facts: Facts, at: Instant, law: Law): Judgement {
  const { call, set, seenBy, outcomeOf } = hearing(facts, at, law);
  const outcomes = new Array<Outcome | Failed>(set.rules.length);
  for (let i = 0; i < set.rules.length; i++) outcomes[i] = outcomeOf(set.rules[i]!);
  return { call, set, outcomes, seenBy };
}

/** The call at an instant, the rules in force then, and a way to ask each of them. */
export interface Hearing extends Omit<Judgement, 'outcomes'> {
  readonly outcomeOf: (rule: Rule) => Outcome | Failed;
}

export function hearing(facts: Facts, at: Instant, law: Law): Hearing {
  const call = callAt(facts, at);
  const viewOf = viewer(facts, call);
  return {
    call,
    set: law.applicableTo(call),
    seenBy: (rule) => viewOf(rule).call,
    outcomeOf(rule) {
      const view = viewOf(rule);
      try {
        return assess(rule, view.call, view.answers);
      } catch (thrown) {
        return new Failed(thrown);
      }
    },
  };
}

/** Where all evidence names one place, every rule sees the same call; else each sees the clocks of its own jurisdiction. */
function viewer(facts: Facts, call: Call): (rule: Rule) => View {
  const whole = { call, answers: answersOn(call) };
  const { zonesOf } = facts.place;
  if (zonesOf.size === 0) return () => whole;
  const views = new Map<string, View>();
  return ({ jurisdiction }) => {
    const own = zonesOf.get(jurisdiction);
    if (own === undefined) return whole;
    let view = views.get(jurisdiction);
    if (view === undefined) {
      const seen = callAt(facts, call.at, own);
      views.set(jurisdiction, (view = { call: seen, answers: answersOn(seen) }));
    }
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
