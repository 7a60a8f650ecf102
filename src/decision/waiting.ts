import { callAt, type Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import { DAY, NEVER, wholeSecondFrom, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import { isObjection, isViolation, judge, outcomeOf, viewer, type Judgement } from './judge.js';

/** How far ahead an answer looks. */
const HORIZON = 35 * DAY;

/**
 * Waits until no rule is violated, and says what is judged then; `undefined` if time alone does not bring it about.
 *
 * Each violated rule says when its answer may next change. Until the latest of these instants at least one of them
 * stands, so nothing before it need be asked, and nothing is skipped.
 */
export function waitForNoViolation(facts: Facts, law: Law, start: Judgement): Judgement | undefined {
  const limit = start.call.at + HORIZON;
  let now = start;
  for (;;) {
    let next = -Infinity;
    now.set.rules.forEach((rule, i) => {
      if (isViolation(rule, now.outcomes[i]!)) next = Math.max(next, changeOf(now, i, law));
    });
    if (next === -Infinity) return now;
    next = wholeSecondFrom(next);
    if (next > limit) return undefined;
    now = judge(facts, next, law);
  }
}

const changeOf = ({ call, set, seenBy }: Judgement, i: number, law: Law): Instant =>
  Math.min(set.changes[i]?.(seenBy(set.rules[i]!)) ?? NEVER, law.nextVersion(call));

/** When one rule's violation ends by time alone, whatever other rules say; `null` if it does not within the horizon. */
export function clearsAt(facts: Facts, law: Law, start: Judgement, rule: Rule): Instant | null {
  const limit = start.call.at + HORIZON;
  let now = { call: start.call, set: start.set, seenBy: start.seenBy };
  for (;;) {
    const versions = now.set.rules.flatMap(({ id }, i) => (id === rule.id ? [i] : []));
    const standing = versions.filter((i) => isObjection(now.set.rules[i]!, outcomeOf(now.set.rules[i]!, now.seenBy(now.set.rules[i]!))));
    if (standing.length === 0) return now.call.at;
    const next = wholeSecondFrom(Math.max(...standing.map((i) => changeOf(now as Judgement, i, law))));
    if (next > limit) return null;
    const call = callAt(facts, next);
    now = { call, set: law.applicableTo(call), seenBy: viewer(facts, call) };
  }
}

/** The first instant at which a call that is allowed now is denied if only time passes; `null` if there is none within the horizon. */
export function permissionEnds(facts: Facts, law: Law, start: Judgement): Instant | null {
  const limit = start.call.at + HORIZON;
  let { call, set, seenBy } = start;
  for (;;) {
    const newLaw = law.nextVersion(call);
    let next = newLaw;
    for (let i = 0; i < set.rules.length; i++) {
      const changes = set.changes[i];
      if (changes !== undefined) next = Math.min(next, changes(seenBy(set.rules[i]!)));
    }
    if (next > limit) return null;
    call = callAt(facts, next);
    set = law.applicableTo(call);
    seenBy = viewer(facts, call);
    for (let i = 0; i < set.rules.length; i++) {
      if (next !== newLaw && set.changes[i] === undefined) continue;
      if (isObjection(set.rules[i]!, outcomeOf(set.rules[i]!, seenBy(set.rules[i]!)))) return next;
    }
  }
}
