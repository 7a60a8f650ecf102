import { copyOf, type Call } from '../call/call.js';
import { freeze } from '../call/freeze.js';
import { commonIfNone, commonOfCallee, commonSections, isNone } from '../call/common.js';
import { Failed, outcomeOn, Reach, reachOn } from './assess.js';
import { always, ask, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import type { Exemption, Rule } from '../law/rule.js';
import { NEVER } from '../time/instant.js';
import type { Scope, Turn } from './applicable.js';
import type { Duties } from './obligations.js';
import type { Pattern, Tally } from './pattern.js';

/** What a set of rules says of every call of the same circumstances, and what each call is still asked. */
export interface Docket {
  readonly settled: Tally;
  /** The rules of the set, as far as they are still to be asked. */
  readonly rules: readonly Rule[];
  readonly scopes: readonly Scope[];
  /** Every way in which time alone may change what a rule says. */
  readonly turns: readonly Turn[];
  /** What an act makes of a call, if that is the same for all calls of the circumstances; else `FURTHER`. */
  readonly settles: Settles;
  readonly courses: Map<Pattern, Course>;
  /** What was said of a call, by what it was said about; `FURTHER` where it is said of each call anew. */
  readonly said: Map<object, unknown>;
}

type Settles = <T>(call: Call, act: (call: Call) => T) => T | typeof FURTHER;

/** What follows from a pattern in some circumstances; worked out where it is first asked for. */
export interface Course {
  duties?: Duties;
  /** The turns of rules that can come to object. */
  openTurns?: readonly Turn[];
}

/** What is said about something: once for all calls of the circumstances, if it looks at nothing else. A condition that has heard a call reads nothing again; the copy is unheard. */
export function saidOnce<T>({ said, settles }: Docket, rule: Rule, about: object, call: Call, say: (call: Call, unheard: Call) => T): T {
  let known = isOwn(rule) ? FURTHER : said.get(about);
  if (known === undefined) said.set(about, (known = freeze(settles(call, (seen) => say(seen, seen)))));
  return known === FURTHER ? say(call, copyOf(call)) : (known as T);
}

/** A rule of a user's own may look at what no call says, a list or a switch of the house: it is asked of every call. */
const isOwn = ({ id }: Rule): boolean => id.startsWith('house.');

/** A rule without the questions that the circumstances have answered. */
function narrow(rule: Rule, answered: (test: Condition) => boolean | Unanswered | typeof FURTHER): Rule {
  const isOpen = ({ holds }: Exemption): boolean => {
    const answer = answered(holds);
    return answer !== false && !(answer instanceof Unanswered && answer.kind === 'not-shown');
  };
  const rest = (test: Condition): Condition => (answered(test) === true ? always : test);
  return { ...rule, appliesTo: rest(rule.appliesTo), exempts: rule.exempts.filter(isOpen), prohibits: rest(rule.prohibits), unless: rule.unless.filter(isOpen) };
}

/** The act has looked at more than the circumstances. */
export const FURTHER = Symbol('looked further');

/** Nothing is settled. */
export const wholeDocket = (settled: Tally, rules: readonly Rule[], scopes: readonly Scope[], turns: readonly Turn[]): Docket => ({
  settled, rules, scopes, turns, settles: () => FURTHER, courses: new Map(), said: new Map(),
});

/** What follows from a pattern on a docket. */
export function courseOf({ courses }: Docket, pattern: Pattern): Course {
  let course = courses.get(pattern);
  if (course === undefined) courses.set(pattern, (course = {}));
  return course;
}

/**
 * Asks every rule about one call and keeps what it says where it looked at nothing but the circumstances: it will say the
 * same of every other call that shares them. What a rule declares to read is not relied on; what it does read is watched.
 */
export function docketOf(whole: Docket, settled: Tally, call: Call): Docket {
  const left: Rule[] = [...whole.rules];
  const scopes: Scope[] = [];
  const open = new Set<number>();
  for (const { rules, places } of whole.scopes) {
    const reach = watched(call, (seen) => reachOn(rules[0]!, seen));
    if (reach === 'inapplicable') continue;
    const own = places.flatMap((place, i) => {
      const outcome = reach === FURTHER || reach instanceof Failed || isOwn(rules[i]!) ? FURTHER : reach instanceof Reach ? watched(call, (seen) => outcomeOn(rules[i]!, seen, reach)) : reach;
      if (outcome === FURTHER || outcome instanceof Failed) return [i];
      settled.note(place, outcome);
      return [];
    });
    if (own.length === 0) continue;
    for (const i of own) {
      open.add(places[i]!);
      if (!isOwn(rules[i]!)) left[places[i]!] = narrow(rules[i]!, (test) => watched(call, (seen) => ask(test, seen)));
    }
    scopes.push({ rules: own.map((i) => left[places[i]!]!), places: own.map((i) => places[i]!), ...(reach instanceof Reach && { reach }) });
  }
  const turns = whole.turns
    .map(({ next, rules }) => ({ next, rules: rules.filter((place) => open.has(place)) }))
    .filter(({ next, rules }) => rules.length > 0 && (rules.some((place) => isOwn(left[place]!)) || watched(call, next) !== NEVER));
  return { settled, rules: left, scopes, turns, settles: watched, courses: new Map(), said: new Map() };
}

const ofCallee: ReadonlySet<PropertyKey> = new Set(commonOfCallee);
// The set of rules is that of these jurisdictions.
const ofPlace: ReadonlySet<PropertyKey> = new Set(['jurisdictions']);

/** What an act makes of a call, if it looks at nothing but the circumstances. */
function watched<T>(call: Call, act: (call: Call) => T): T | typeof FURTHER {
  let further = false;
  const ofCall = new Set<PropertyKey>([...commonSections, 'zones', ...commonIfNone.filter((section) => isNone(call[section]))]);
  const watch = <O extends object>(target: O, common: ReadonlySet<PropertyKey>, parts: Partial<O> = {}): O =>
    new Proxy(target, {
      get(from, key) {
        if (Object.hasOwn(parts, key)) return parts[key as keyof O];
        if (!common.has(key)) further = true;
        return from[key as keyof O];
      },
      has: () => (further = true),
      ownKeys: (from) => ((further = true), Reflect.ownKeys(from)),
      getOwnPropertyDescriptor: (from, key) => ((further = true), Reflect.getOwnPropertyDescriptor(from, key)),
    });
  try {
    const answer = act(watch(call, ofCall, { callee: watch(call.callee, ofCallee), place: watch(call.place, ofPlace) }));
    return further ? FURTHER : answer;
  } catch {
    // What fails, fails for the call that it is asked about.
    return FURTHER;
  }
}
