import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator, evaluateCall, type CallContextInput } from '../src/index.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { decide, type Manner } from '../src/decision/decide.js';
import { outcomeOn, type Failed, type Outcome } from '../src/decision/assess.js';
import { judge } from '../src/decision/judge.js';
import { Unanswered } from '../src/law/known.js';
import { builtInZones } from '../src/time/zone.js';
import { holdsFor } from './support/holds.js';
import { anyContext } from './support/random-calls.js';
import { everyRule } from './support/rules.js';

const law = lawOf(everyRule);
const factsOf = (context: CallContextInput) => readCall(context, builtInZones, 'deny');

/** An outcome without what makes two of them different objects. */
const plain = (outcome: Outcome | Failed): unknown =>
  outcome instanceof Unanswered ? { kind: outcome.kind, asked: outcome.questions.map(({ path }) => path) } : outcome;

describe('a decision depends on the call alone', () => {
  it('a rule says of a call that others have heard what it says of a fresh copy, asked alone', () =>
    holdsFor(50, anyContext, (context) => {
      const facts = factsOf(context);
      const { set, seenBy, places, outcomes } = judge(facts, facts.context.at, law);
      const heard = new Map(places.map((place, i) => [place, outcomes[i]!]));
      set.rules.forEach((rule, place) => {
        const alone = outcomeOn(rule, { ...seenBy(rule) });
        const together = heard.get(place) ?? 'inapplicable';
        if (!isDeepStrictEqual(plain(together), plain(alone))) expect({ rule: rule.id, outcome: plain(together) }).toEqual({ rule: rule.id, outcome: plain(alone) });
      });
    }));

  it('the rules that are chosen for a call are those in force at one of its places for its purpose, whatever was chosen before', () =>
    holdsFor(51, anyContext, (context) => {
      const facts = factsOf(context);
      const { call, set } = judge(facts, facts.context.at, law);
      const first = Math.min(...call.clocks.map(({ day }) => day), ...(call.clocks.length === 0 ? [Math.floor(call.at / 86_400_000)] : []));
      const last = Math.max(...call.clocks.map(({ day }) => day), ...(call.clocks.length === 0 ? [Math.floor(call.at / 86_400_000)] : []));
      const origin = call.call.origin?.region;
      const reached = everyRule.filter(({ jurisdiction, bothEnds, purposes, inForce: { from, to } }) => {
        const there = jurisdiction === '*' || call.place.jurisdictions.includes(jurisdiction);
        const here = bothEnds === true && (origin === undefined ? call.place.jurisdictions.includes(jurisdiction.slice(0, 2)) : origin === jurisdiction);
        return (there || here) && (purposes === 'any' || purposes.includes(call.call.purpose)) && from <= last && (to === undefined || first < to);
      });
      expect(new Set(set.rules)).toEqual(new Set(reached));
    }, 0.3));

  it('the order of the catalogue does not matter', () => {
    const manner: Manner = { detail: 'full', supports: undefined, law: { version: '', lastVerifiedOn: '' } };
    const shuffled = fc.sample(fc.shuffledSubarray([...everyRule], { minLength: everyRule.length }), { numRuns: 6, seed: 52 }).map(lawOf);
    holdsFor(53, fc.tuple(anyContext, fc.constantFrom(...shuffled)), ([context, other]) => {
      const facts = factsOf(context);
      const [one, two] = [decide(facts, law, manner), decide(facts, other, manner)];
      if (!isDeepStrictEqual(one, two)) expect(two).toEqual(one);
    }, 0.5);
  });

  it('the order of keys does not matter', () =>
    holdsFor(54, fc.tuple(anyContext, fc.infiniteStream(fc.nat())), ([context, chance]) => {
      const [one, two] = [evaluateCall(context), evaluateCall(reordered(context, () => chance.next().value) as CallContextInput)];
      if (!isDeepStrictEqual(one, two)) expect(two).toEqual(one);
    }));

  it('what is decided does not depend on how much is asked to be told', () =>
    holdsFor(57, anyContext, (context) => {
      const [short, full] = [evaluateCall(context, { detail: 'decision' }), evaluateCall(context)];
      if (!isDeepStrictEqual(short, { ...full, rules: [] })) expect(short).toEqual({ ...full, rules: [] });
    }));

  it('an evaluator that has just been made says what one says that has judged many calls', () =>
    holdsFor(55, anyContext, (context) => {
      expect(createEvaluator()(context)).toEqual(evaluateCall(context));
    }, 0.02));
});

function reordered(value: unknown, chance: () => number): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => reordered(inner, chance));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner, place: chance() }));
  return Object.fromEntries(entries.sort((a, b) => a.place - b.place).map(({ key, inner }) => [key, reordered(inner, chance)]));
}
