import { callAt, type Facts } from '../call/call.js';
import type { Candidate } from '../call/candidates.js';
import { EVERYWHERE, type Rule } from '../law/rule.js';
import { answersOn, assess } from './assess.js';
import { isObjection, type Judgement } from './judge.js';

/** Of the rules that stand in the way of a call, those that do so at one of the places where the person may be. */
export function deniedAt(facts: Facts, { call, set, outcomes }: Judgement): (candidate: Candidate) => readonly string[] {
  const objecting = set.rules.filter((rule, i) => isObjection(rule, outcomes[i]!));
  return ({ country, region, zones }) => {
    const seen = callAt(facts, call.at, facts.place.zones.filter(({ name }) => zones.includes(name)));
    const answers = answersOn(seen);
    const objects = (rule: Rule): boolean => {
      try {
        return isObjection(rule, assess(rule, seen, answers));
      } catch {
        return true;
      }
    };
    const spoken = objecting.filter(({ jurisdiction }) => jurisdiction === EVERYWHERE || jurisdiction === country || jurisdiction === region);
    return [...new Set(spoken.filter(objects).map(({ id }) => id))];
  };
}
