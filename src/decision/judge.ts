import { callAt, type Call, type Facts } from '../call/call.js';
import { EVERYWHERE, type Rule } from '../law/rule.js';
import type { Instant } from '../time/instant.js';
import { Unanswered } from '../law/known.js';
import type { Law, RuleSet, Scope } from './applicable.js';
import { assess, assessWithin, Reach, reachOf, type Outcome } from './assess.js';
import { Failed, type Pattern, type Tally } from './pattern.js';

export { Failed };

/** The call at an instant, and the rules in force then. */
export interface Hearing {
  readonly call: Call;
  readonly set: RuleSet;
  /** The call as a rule sees it. */
  readonly seenBy: (rule: Rule) => Call;
}

/** What the rules in force say of the call at an instant. */
export interface Judgement extends Hearing {
  readonly pattern: Pattern;
  /** The rules that have something to say, by their places in the set, in its order; all others are inapplicable. */
  readonly places: readonly number[];
  /** What they say, in the same order. */
  readonly outcomes: readonly (Outcome | Failed)[];
}

/** Steps 3 and 4: chooses the rules in force at the instant and asks each of them. */
export function judge(facts: Facts, at: Instant, law: Law): Judgement {
  const { call, set, seenBy } = hearing(facts, at, law);
  const tally = set.patterns.tally();
  for (let i = 0; i < set.scopes.length; i++) hear(set.scopes[i]!, seenBy(set.scopes[i]!.rules[0]!), tally);
  const { own } = tally;
  const pattern = set.patterns.of(tally);
  const { places } = pattern;
  const outcomes = own === undefined ? (pattern.outcomes as readonly Outcome[]) : pattern.outcomes.map((outcome, i) => outcome ?? own.get(places[i]!)!);
  return { call, set, seenBy, pattern, places, outcomes };
}

/** Asks what the rules of a scope share once, then each of them. */
function hear({ rules, places }: Scope, seen: Call, tally: Tally): void {
  const reach = reachOn(rules[0]!, seen);
  if (reach === 'inapplicable') return;
  for (let i = 0; i < rules.length; i++) tally.note(places[i]!, reach instanceof Reach ? outcomeOn(rules[i]!, seen, reach) : reach);
}

function reachOn(rule: Rule, call: Call): ReturnType<typeof reachOf> | Failed {
  try {
    return reachOf(rule, call);
  } catch (thrown) {
    return new Failed(thrown);
  }
}

export function hearing(facts: Facts, at: Instant, law: Law): Hearing {
  const call = callAt(facts, at);
  return { call, set: law.applicableTo(call), seenBy: viewer(facts, call) };
}

/** Asks one rule, about the call as it sees it. */
export const outcomeOf = (rule: Rule, { seenBy }: Hearing): Outcome | Failed => outcomeOn(rule, seenBy(rule));

const whichCountry = new Unanswered('missing', [{ path: 'callee.locations', why: () => 'Nothing says in which country the called person is.' }]);

/** Asks one rule about a call, of which the reach may be known. While the country is a guess, no law of one can be said to be broken. */
export function outcomeOn(rule: Rule, call: Call, reach?: Reach): Outcome | Failed {
  try {
    const outcome = reach === undefined ? assess(rule, call) : assessWithin(rule, reach, call);
    return outcome === 'violates' && call.place.guessed && rule.jurisdiction !== EVERYWHERE ? whichCountry : outcome;
  } catch (thrown) {
    return new Failed(thrown);
  }
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
