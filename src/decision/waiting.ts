import type { Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import { DAY, NEVER, wholeSecondFrom, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import { hearing, isObjection, isViolation, judge, type Hearing, type Judgement } from './judge.js';

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

const changeOf = (heard: Heard, i: number, law: Law): Instant => Math.min(changeIn(heard, i), law.nextVersion(heard.call));

/** When one rule's violation ends by time alone, whatever other rules say; `null` if it does not within the horizon. */
export function clearsAt(facts: Facts, law: Law, start: Judgement, rule: Rule): Instant | null {
  const limit = start.call.at + HORIZON;
  let now = start.call.at;
  for (;;) {
    const heard = hearing(facts, now, law);
    const standing = heard.set.rules.flatMap((version, i) => (version.id === rule.id && isViolation(version, heard.outcomeOf(version)) ? [i] : []));
    if (standing.length === 0) return now;
    now = wholeSecondFrom(Math.max(...standing.map((i) => changeOf(heard, i, law))));
    if (now > limit) return null;
  }
}

/** The first instant at which a call that is allowed now is denied if only time passes; `null` if there is none within the horizon. */
export function permissionEnds(facts: Facts, law: Law, start: Judgement): Instant | null {
  const limit = start.call.at + HORIZON;
  let newLaw = law.nextVersion(start.call);
  let nexts = changesIn(start);
  for (;;) {
    const next = Math.min(newLaw, ...nexts);
    if (next > limit) return null;
    const then = hearing(facts, next, law);
    const { rules } = then.set;
    // Between its own changes a rule says what it said; another version of the law is asked as a whole.
    for (let i = 0; i < rules.length; i++) {
      if (next !== newLaw && nexts[i]! > next) continue;
      if (isObjection(rules[i]!, then.outcomeOf(rules[i]!))) return next;
      if (next !== newLaw) nexts[i] = changeIn(then, i);
    }
    if (next !== newLaw) continue;
    newLaw = law.nextVersion(then.call);
    nexts = changesIn(then);
  }
}

type Heard = Omit<Hearing, 'outcomeOf'>;

const changeIn = ({ set, seenBy }: Heard, i: number): Instant => set.changes[i]?.(seenBy(set.rules[i]!)) ?? NEVER;

/** When each rule may next say something else. */
export const changesIn = (heard: Heard): Instant[] => heard.set.rules.map((_, i) => changeIn(heard, i));
