import type { Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import { DAY, wholeSecondFrom, type Instant } from '../time/instant.js';
import type { Law, Turn } from './applicable.js';
import { mayObject } from './assess.js';
import { each, hearing, isObjection, isViolation, judge, outcomeAt, type Hearing, type Judgement } from './judge.js';

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
    each(now, (rule, outcome, place) => {
      if (isViolation(rule, outcome)) next = Math.max(next, changeOf(now, place, law));
    });
    if (next === -Infinity) return now;
    next = wholeSecondFrom(next);
    if (next > limit) return undefined;
    now = judge(facts, next, law);
  }
}

/** The versions of a rule that are violated, by their places in the set. */
const standingIn = (heard: Hearing, { id }: Rule): readonly number[] =>
  (heard.set.placesOf.get(id) ?? []).filter((place) => isViolation(heard.set.rules[place]!, outcomeAt(place, heard)));

function changeOf(heard: Hearing, place: number, law: Law): Instant {
  let next = law.nextVersion(heard.call);
  for (const turn of heard.docket.turns) if (turn.rules.includes(place)) next = Math.min(next, nextOf(turn, heard));
  return next;
}

/** When one rule's violation ends by time alone, whatever other rules say; `null` if it does not within the horizon. */
export function clearsAt(facts: Facts, law: Law, start: Judgement, rule: Rule): Instant | null {
  const limit = start.call.at + HORIZON;
  let heard: Hearing = start;
  let standing = standingIn(start, rule);
  for (;;) {
    if (standing.length === 0) return heard.call.at;
    const next = wholeSecondFrom(standing.reduce((last, place) => Math.max(last, changeOf(heard, place, law)), -Infinity));
    if (next > limit) return null;
    heard = hearing(facts, next, law);
    standing = standingIn(heard, rule);
  }
}

/** The first instant at which a call that is allowed now is denied if only time passes; `null` if there is none within the horizon. */
export function permissionEnds(facts: Facts, law: Law, start: Judgement): Instant | null {
  const limit = start.call.at + HORIZON;
  let newLaw = law.nextVersion(start.call);
  let turns = openTurns(start);
  let nexts = turns.map((turn) => nextOf(turn, start));
  for (;;) {
    let next = newLaw;
    for (let i = 0; i < nexts.length; i++) if (nexts[i]! < next) next = nexts[i]!;
    if (next > limit) return null;
    if (next === newLaw) {
      const then = judge(facts, next, law);
      if (then.outcomes.some((outcome, i) => isObjection(then.set.rules[then.places[i]!]!, outcome))) return next;
      newLaw = law.nextVersion(then.call);
      turns = openTurns(then);
      nexts = turns.map((turn) => nextOf(turn, then));
      continue;
    }
    // Between its turns a rule says what it said.
    const then = hearing(facts, next, law);
    const { rules } = then.set;
    for (let i = 0; i < turns.length; i++) {
      if (nexts[i]! > next) continue;
      if (turns[i]!.rules.some((place) => isObjection(rules[place]!, outcomeAt(place, then)))) return next;
      nexts[i] = nextOf(turns[i]!, then);
    }
  }
}

const nextOf = ({ next, rules }: Turn, { set, seenBy }: Hearing): Instant => next(seenBy(set.rules[rules[0]!]!));

/** The turns of rules that can come to object. */
const openTurns = (judgement: Judgement): readonly Turn[] => (judgement.course.openTurns ??= findOpenTurns(judgement));

function findOpenTurns(judgement: Judgement): readonly Turn[] {
  const { set, docket, call } = judgement;
  const open = set.rules.map(({ appliesTo }) => appliesTo.changes.length > 0);
  each(judgement, (rule, _, place) => (open[place] = mayObject(rule, call)));
  return docket.turns.filter((turn) => turn.rules.some((place) => open[place]));
}

/** When each turn comes, whatever its rules say now. */
export const changesIn = (heard: Hearing): Instant[] => heard.docket.turns.map((turn) => nextOf(turn, heard));
