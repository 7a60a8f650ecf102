import type { Call } from '../call/call.js';
import type { Circumstances } from '../call/circumstances.js';
import { Memory } from '../call/memory.js';
import type { Changes } from '../law/condition.js';
import { EVERYWHERE, type Rule } from '../law/rule.js';
import type { Day } from '../time/day.js';
import { DAY, NEVER, soonest, type Instant } from '../time/instant.js';
import { nextStart } from '../time/local-time.js';
import type { Reach } from './assess.js';
import { docketOf, wholeDocket, type Docket } from './docket.js';
import { Patterns } from './pattern.js';

/** The rules that speak about a place, a purpose and a day, in the stable order: jurisdiction, then citation. For one stage of a call. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Where the versions of a rule stand, by its id. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly patterns: Patterns;
  /** What is settled by the circumstances of a call, and what the call is asked. */
  readonly docketFor: (circumstances: Circumstances | undefined, call: Call) => Docket;
  /** Is told of whatever is remembered with the set, to keep it in bounds. */
  readonly grow: () => void;
}

/** Rules of one jurisdiction that speak about the same calls with the same exemptions from the whole paragraph. */
export interface Scope {
  readonly rules: readonly Rule[];
  /** Where they stand in the set. */
  readonly places: readonly number[];
  /** Where the circumstances settle it. */
  readonly reach?: Reach;
}

/** Rules of one jurisdiction whose outcome may change at the same instant, by their places in the set. */
export interface Turn {
  readonly next: Changes;
  readonly rules: readonly number[];
}

/** The rules in use, found by place, purpose and day. */
export interface Law {
  /** The rules in force for this call. Chosen once for all calls alike. */
  applicableTo(call: Call): RuleSet;
  /** The next instant at which another version of some rule comes into force at the called person's place. */
  nextVersion(call: Call): Instant;
}

// So many that no house needs them all: a set of rules has seven keys and takes some 20 kB; patterns, dockets and forks of duties are counted together. Then all are made anew.
const KEYS = 7_000;
const PATTERNS = 5_000;

export function lawOf(rules: readonly Rule[]): Law {
  const turns = [...new Set(rules.flatMap(({ inForce: { from, to } }) => (to === undefined ? [from] : [from, to])))].sort((a, b) => a - b);
  let chosen = new Memory<RuleSet>(KEYS);
  let patterns = 0;
  const grow = (): void => {
    if (++patterns > PATTERNS) [chosen, patterns] = [new Memory(KEYS), 0];
  };

  const periodOf = (day: Day): number => {
    let period = turns.length;
    while (period > 0 && day < turns[period - 1]!) period--;
    return period;
  };

  return {
    applicableTo(call) {
      const first = firstDay(call);
      const last = lastDay(call);
      let found = chosen.step(chosen.step(chosen.start, call.place.jurisdictions), call.call.origin?.region);
      found = chosen.step(chosen.step(found, call.call.purpose), call.stage);
      found = chosen.step(chosen.step(chosen.step(found, call.conduct === undefined), periodOf(first)), periodOf(last));
      return (found.value ??= choose(rules, call, first, last, grow));
    },
    nextVersion(call) {
      const next = turns[periodOf(firstDay(call))];
      if (next === undefined) return NEVER;
      return soonest(call.place.zones, (zone) => nextStart(zone, next, call.at));
    },
  };
}

const utcDay = (at: Instant): Day => Math.floor(at / DAY);

/** The first local day that it may be where the called person is; without a known place, the day in UTC. */
function firstDay({ at, clocks }: Call): Day {
  let first = clocks.length === 0 ? utcDay(at) : Infinity;
  for (const { day } of clocks) if (day < first) first = day;
  return first;
}

/** The last. */
function lastDay({ at, clocks }: Call): Day {
  let last = clocks.length === 0 ? utcDay(at) : -Infinity;
  for (const { day } of clocks) if (day > last) last = day;
  return last;
}

// Where two days are possible, a rule that is in force on either is applied.
function choose(rules: readonly Rule[], call: Call, first: Day, last: Day, grow: () => void): RuleSet {
  const found = rules
    .filter(
      (rule) =>
        (reachesTo(rule, call) || reachesFrom(rule, call)) &&
        (rule.purposes === 'any' || rule.purposes.includes(call.call.purpose)) &&
        rule.inForce.from <= last &&
        (rule.inForce.to === undefined || first < rule.inForce.to),
    )
    .sort(inStableOrder);
  const patterns = new Patterns(found, grow);
  const placesOf = new Map<string, number[]>();
  found.forEach(({ id }, place) => placesOf.set(id, [...(placesOf.get(id) ?? []), place]));
  return { rules: found, placesOf, patterns, docketFor: docketsOf(wholeDocket(patterns.blank(), found, scopesOf(found), turnsOf(found)), patterns, grow), grow };
}

function docketsOf(whole: Docket, patterns: Patterns, grow: () => void): RuleSet['docketFor'] {
  const dockets = new WeakMap<Circumstances, Docket>();
  return (circumstances, call) => {
    if (circumstances === undefined || call.place.guessed) return whole;
    let docket = dockets.get(circumstances);
    if (docket === undefined) {
      grow();
      dockets.set(circumstances, (docket = docketOf(whole, patterns.blank(), call)));
    }
    return docket;
  };
}

const reachesTo = ({ jurisdiction }: Rule, { place }: Call): boolean => jurisdiction === EVERYWHERE || place.jurisdictions.includes(jurisdiction);

// A call of unknown origin may come from anywhere in the country called.
const reachesFrom = ({ jurisdiction, bothEnds }: Rule, { place, call }: Call): boolean =>
  bothEnds === true && (call.origin?.region === undefined ? place.jurisdictions.includes(jurisdiction.slice(0, 2)) : call.origin.region === jurisdiction);

function scopesOf(rules: readonly Rule[]): readonly Scope[] {
  const scopes = new Memory<{ readonly rules: Rule[]; readonly places: number[] }>(Infinity);
  const found = rules.map((rule, place) => {
    const branch = scopes.step(scopes.step(scopes.step(scopes.start, rule.appliesTo), rule.exempts), rule.jurisdiction);
    const scope = (branch.value ??= { rules: [], places: [] });
    scope.rules.push(rule);
    scope.places.push(place);
    return scope;
  });
  return [...new Set(found)];
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
