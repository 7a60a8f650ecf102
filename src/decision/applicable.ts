import type { Call } from '../call/call.js';
import type { Changes } from '../law/condition.js';
import type { Duty } from '../law/obligation.js';
import { EVERYWHERE, type Exemption, type Rule } from '../law/rule.js';
import type { Day } from '../time/day.js';
import { NEVER, type Instant } from '../time/instant.js';
import { nextStart } from '../time/local-time.js';
import { Plans, type Due } from './plans.js';

/** The rules that speak about a place, a purpose and a day, in the stable order: jurisdiction, then citation. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Every way in which time alone may change what a rule says. */
  readonly turns: readonly Turn[];
  /** What the rule at a place in the set asks of a call that complies with it, or that an exemption takes out of it. */
  readonly duesOf: (place: number, exemption: Exemption | undefined) => readonly Due[];
  /** What dues come to. */
  readonly plans: Plans;
}

/** Rules of one jurisdiction whose outcome may change at the same instant, by their places in the set. */
export interface Turn {
  readonly next: Changes;
  readonly rules: readonly number[];
}

/** The rules in use, found by place, purpose and day. */
export interface Law {
  readonly rules: readonly Rule[];
  /** The rules in force for this call. Chosen once for all calls alike. */
  applicableTo(call: Call): RuleSet;
  /** The next instant at which another version of some rule comes into force at the called person's place. */
  nextVersion(call: Call): Instant;
}

export function lawOf(given: readonly Rule[]): Law {
  const rules = [...given].sort(inStableOrder);
  const turns = [...new Set(rules.flatMap(({ inForce: { from, to } }) => (to === undefined ? [from] : [from, to])))].sort((a, b) => a - b);
  const chosen = new Map<string, RuleSet>();

  const periodOf = (day: Day): number => {
    let period = turns.length;
    while (period > 0 && day < turns[period - 1]!) period--;
    return period;
  };

  return {
    rules,
    applicableTo(call) {
      const [first, last] = daysOf(call);
      const key = `${call.place.jurisdictions.join()} ${call.call.origin?.region} ${call.call.purpose} ${periodOf(first)} ${periodOf(last)}`;
      let set = chosen.get(key);
      if (chosen.size > 2_000) chosen.clear();
      if (set === undefined) chosen.set(key, (set = choose(rules, call, first, last)));
      return set;
    },
    nextVersion(call) {
      const next = turns[periodOf(daysOf(call)[0])];
      if (next === undefined) return NEVER;
      return call.place.zones.reduce((soonest, zone) => Math.min(soonest, nextStart(zone, next, call.at)), NEVER);
    },
  };
}

/** The local days that it may be where the called person is; without a known place, the day in UTC. */
function daysOf({ at, place }: Call): [first: Day, last: Day] {
  let first = Infinity;
  let last = -Infinity;
  for (const zone of place.zones) {
    const day = Math.floor((at + zone.offsetAt(at)) / 86_400_000);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first === Infinity ? [Math.floor(at / 86_400_000), Math.floor(at / 86_400_000)] : [first, last];
}

// Where two days are possible, a rule that is in force on either is applied.
function choose(rules: readonly Rule[], call: Call, first: Day, last: Day): RuleSet {
  const found = rules.filter(
    (rule) =>
      (reachesTo(rule, call) || reachesFrom(rule, call)) &&
      (rule.purposes === 'any' || rule.purposes.includes(call.call.purpose)) &&
      rule.inForce.from <= last &&
      (rule.inForce.to === undefined || first < rule.inForce.to),
  );
  return { rules: found, turns: turnsOf(found), duesOf: duesAmong(found), plans: new Plans() };
}

const reachesTo = ({ jurisdiction }: Rule, { place }: Call): boolean => jurisdiction === EVERYWHERE || place.jurisdictions.includes(jurisdiction);

// A call of unknown origin may come from anywhere in the country called.
const reachesFrom = ({ jurisdiction, bothEnds }: Rule, { place, call }: Call): boolean =>
  bothEnds === true && (call.origin?.region === undefined ? place.jurisdictions.includes(jurisdiction.slice(0, 2)) : call.origin.region === jurisdiction);

const duesOf = (rule: Rule, duties: readonly Duty[]): readonly Due[] => duties.map((duty) => ({ rule, duty }));

function duesAmong(rules: readonly Rule[]): RuleSet['duesOf'] {
  const own = rules.map((rule) => duesOf(rule, rule.obliges));
  const excused = rules.map((rule) => new Map([...rule.exempts, ...rule.unless].map((exemption) => [exemption, duesOf(rule, exemption.obliges)])));
  return (place, exemption) => (exemption === undefined ? own[place]! : excused[place]!.get(exemption)!);
}

function turnsOf(rules: readonly Rule[]): readonly Turn[] {
  const turns = new Map<Changes, Map<string, number[]>>();
  rules.forEach(({ jurisdiction, appliesTo, prohibits, exempts, unless }, i) => {
    const conditions = [appliesTo, prohibits, ...[...exempts, ...unless].map(({ holds }) => holds)];
    for (const next of new Set(conditions.flatMap(({ changes }) => changes))) {
      const byJurisdiction = turns.get(next) ?? new Map<string, number[]>();
      turns.set(next, byJurisdiction.set(jurisdiction, [...(byJurisdiction.get(jurisdiction) ?? []), i]));
    }
  });
  return [...turns].flatMap(([next, byJurisdiction]) => [...byJurisdiction.values()].map((places) => ({ next, rules: places })));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Jurisdiction, then citation; code units, so that no locale decides. */
export const inStableOrder = (a: { jurisdiction: string; citation: string; id?: string }, b: { jurisdiction: string; citation: string; id?: string }): number =>
  compare(a.jurisdiction, b.jurisdiction) || compare(a.citation, b.citation) || compare(a.id ?? '', b.id ?? '');
