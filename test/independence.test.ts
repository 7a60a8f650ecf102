import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEvaluator, evaluateCall, type CallContextInput } from '../src/index.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { decide, type Manner } from '../src/decision/decide.js';
import { outcomeOn, type Failed, type Outcome } from '../src/decision/assess.js';
import { judge } from '../src/decision/judge.js';
import { Unanswered } from '../src/law/known.js';
import { builtInZones } from '../src/time/zone.js';
import { holdsFor, runs } from './support/holds.js';
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

describe('a decision does not depend on the process', () => {
  let folder: string;
  beforeAll(() => {
    // Inside the project, so that the built package finds its dependencies.
    folder = mkdtempSync(join('node_modules', '.independence-'));
    const built = spawnSync(process.execPath, ['node_modules/tsup/dist/cli-default.js', '--no-config', 'src/index.ts', '--format', 'esm', '--target', 'es2022', '--out-dir', folder, '--silent'], { encoding: 'utf8' });
    if (built.stderr !== '') throw new Error(built.stderr);
    writeFileSync(
      join(folder, 'judge.mjs'),
      `import { createHash } from 'node:crypto';
       import { text } from 'node:stream/consumers';
       const [clock] = process.argv.slice(2);
       const Own = Date;
       if (clock !== undefined) {
         const now = Own.parse(clock);
         globalThis.Date = class extends Own { constructor(...given) { given.length === 0 ? super(now) : super(...given); } static now() { return now; } };
         Math.random = () => { throw new Error('chance'); };
       }
       const { evaluateCall } = await import('./index.js');
       const hash = createHash('sha256');
       for (const context of JSON.parse(await text(process.stdin))) hash.update(JSON.stringify(evaluateCall(context)));
       console.log(JSON.stringify({ hash: hash.digest('hex'), zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: Intl.DateTimeFormat().resolvedOptions().locale, year: new Date().getUTCFullYear() }));`,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const judged = (contexts: string, env: Record<string, string>, ...clock: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'judge.mjs'), ...clock], { input: contexts, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8', maxBuffer: 1e9 });
    if (stderr !== '') expect.fail(stderr);
    return JSON.parse(stdout) as { hash: string; zone: string; locale: string; year: number };
  };

  it('its zone, its locale and its clock', () => {
    // In batches: a process is given what memory holds.
    for (let left = runs(), seed = 56; left > 0; left -= 2_000, seed += 1_000) {
      const contexts = JSON.stringify(fc.sample(anyContext, { numRuns: Math.min(left, 2_000), seed }));
      const plainly = judged(contexts, { TZ: 'UTC', LC_ALL: 'C' });
      const others = [
        judged(contexts, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, '1999-12-31T23:59:59Z'),
        judged(contexts, { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' }, '2049-07-01T00:00:00Z'),
      ];
      // The processes do differ, or nothing would be tested here.
      expect(others.map(({ zone, locale, year }) => ({ zone, locale, year }))).toEqual([
        { zone: 'Pacific/Kiritimati', locale: 'tr-TR', year: 1999 },
        { zone: 'America/St_Johns', locale: 'ar-EG', year: 2049 },
      ]);
      for (const { hash } of others) expect(hash).toBe(plainly.hash);
    }
  });
});
