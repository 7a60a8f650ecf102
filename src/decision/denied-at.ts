import { callAt, type Facts } from '../call/call.js';
import type { Candidate } from '../call/candidates.js';
import { EVERYWHERE } from '../law/rule.js';
import { outcomeOn } from './assess.js';
import { isObjection, those, type Judgement } from './judge.js';

/** Of the rules that stand in the way of a call, those that do so at one of the places where the person may be. */
export function deniedAt(facts: Facts, judgement: Judgement): (candidate: Candidate) => readonly string[] {
  const objecting = those(judgement, isObjection);
  return ({ country, region, zones }) => {
    const seen = callAt(facts, judgement.call.at, facts.place.zones.filter(({ name }) => zones.includes(name)));
    const spoken = objecting.filter(({ jurisdiction }) => jurisdiction === EVERYWHERE || jurisdiction === country || jurisdiction === region);
    return [...new Set(spoken.filter((rule) => isObjection(rule, outcomeOn(rule, seen))).map(({ id }) => id))];
  };
}
