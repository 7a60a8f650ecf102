import { callAt, type Call, type Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import type { Instant } from '../time/instant.js';
import { Unanswered } from '../law/known.js';
import type { Law, RuleSet, Scope } from './applicable.js';
import { Failed, outcomeOn, Reach, reachOn, type Outcome } from './assess.js';
import { courseOf, type Course, type Docket } from './docket.js';
import type { Pattern, Tally } from './pattern.js';

/** The call at an instant, and the rules in force then. */
export interface Hearing {
  readonly call: Call;
  readonly set: RuleSet;
  readonly docket: Docket;
  /** The call as a rule sees it. */
  readonly seenBy: (rule: Rule) => Call;
}

/** What the rules in force say of the call at an instant. */
export interface Judgement extends Hearing {
  readonly pattern: Pattern;
  readonly course: Course;
  /** The rules that have something to say, by their places in the set, in its order; all others are inapplicable. */
  readonly places: readonly number[];
  /** What they say, in the same order. */
  readonly outcomes: readonly (Outcome | Failed)[];
}

/** Steps 3 and 4: chooses the rules in force at the instant and asks each of them. */
export function judge(facts: Facts, at: Instant, law: Law): Judgement {
  const { call, set, docket, seenBy } = hearing(facts, at, law);
  const { scopes } = docket;
  const tally = set.patterns.tally(docket.settled);
  for (let i = 0; i < scopes.length; i++) hear(scopes[i]!, seenBy(scopes[i]!.rules[0]!), tally);
  const { own } = tally;
  const pattern = set.patterns.of(tally);
  const { places } = pattern;
  const outcomes = own === undefined ? (pattern.outcomes as readonly Outcome[]) : pattern.outcomes.map((outcome, i) => outcome ?? own.get(places[i]!)!);
  return { call, set, docket, seenBy, pattern, course: courseOf(docket, pattern), places, outcomes };
}

/** Asks what the rules of a scope share once, then each of them. */
function hear({ rules, places, reach: known }: Scope, seen: Call, tally: Tally): void {
  const reach = known ?? reachOn(rules[0]!, seen);
  if (reach === 'inapplicable') return;
  for (let i = 0; i < rules.length; i++) tally.note(places[i]!, reach instanceof Reach ? outcomeOn(rules[i]!, seen, reach) : reach);
}

export function hearing(facts: Facts, at: Instant, law: Law): Hearing {
  const call = callAt(facts, at);
  const set = law.applicableTo(call);
  return { call, set, docket: set.docketFor(facts.circumstances, call), seenBy: viewer(facts, call) };
}

/** Asks the rule at a place of the set, about the call as it sees it. */
export function outcomeAt(place: number, { docket: { rules }, seenBy }: Hearing): Outcome | Failed {
  const rule = rules[place]!;
  return outcomeOn(rule, seenBy(rule));
}

/** The rules that speak, each with what it says. */
export function each({ set, places, outcomes }: Judgement, act: (rule: Rule, outcome: Outcome | Failed, place: number) => void): void {
  for (let i = 0; i < places.length; i++) act(set.rules[places[i]!]!, outcomes[i]!, places[i]!);
}

/** The rules that say something of a kind. */
export function those(judgement: Judgement, kind: (rule: Rule, outcome: Outcome | Failed) => boolean): readonly Rule[] {
  const found: Rule[] = [];
  each(judgement, (rule, outcome) => {
    if (kind(rule, outcome)) found.push(rule);
  });
  return found;
}

/** Where all evidence names one place, every rule sees the same call; else each sees the clocks of its own jurisdiction. */
function viewer(facts: Facts, call: Call): (rule: Rule) => Call {
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
