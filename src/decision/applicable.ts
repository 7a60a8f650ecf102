import type { Call } from '../call/call.js';
import { earliest, type Changes } from '../law/condition.js';
import { EVERYWHERE, type Rule } from '../law/rule.js';
import type { Day } from '../time/day.js';
import { NEVER, type Instant } from '../time/instant.js';
import { startOfDay } from '../time/local-time.js';

/** The rules that speak about a place, a purpose and a day, in the stable order: jurisdiction, then citation. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** When each rule's outcome may change by time alone; `undefined` if it never does. Same order as `rules`. */
  readonly changes: readonly (Changes | undefined)[];
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
      if (set === undefined) chosen.set(key, (set = choose(rules, call, first, last)));
      return set;
    },
    nextVersion(call) {
      const next = turns[periodOf(daysOf(call)[0])];
      if (next === undefined) return NEVER;
      return Math.min(...call.place.zones.map((zone) => startOfDay(zone, next)).filter((start) => start > call.at), NEVER);
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
  return { rules: found, changes: found.map(changesOf) };
}

const reachesTo = ({ jurisdiction }: Rule, { place }: Call): boolean => jurisdiction === EVERYWHERE || place.jurisdictions.includes(jurisdiction);

// A call of unknown origin may come from anywhere in the country called.
const reachesFrom = ({ jurisdiction, bothEnds }: Rule, { place, call }: Call): boolean =>
  bothEnds === true && (call.origin?.region === undefined ? place.jurisdictions.includes(jurisdiction.slice(0, 2)) : call.origin.region === jurisdiction);

const changesOf = ({ appliesTo, exempts, prohibits, unless }: Rule): Changes | undefined =>
  earliest([appliesTo, prohibits, ...exempts.map(({ holds }) => holds), ...unless.map(({ holds }) => holds)].flatMap(({ changes }) => changes ?? []));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Jurisdiction, then citation; code units, so that no locale decides. */
export const inStableOrder = (a: { jurisdiction: string; citation: string; id?: string }, b: { jurisdiction: string; citation: string; id?: string }): number =>
  compare(a.jurisdiction, b.jurisdiction) || compare(a.citation, b.citation) || compare(a.id ?? '', b.id ?? '');
