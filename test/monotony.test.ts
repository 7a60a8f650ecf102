import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator, evaluateCall, type CallContextInput, type Decision, type EvaluatorOptions } from '../src/index.js';
import { isPlainObject, merge } from '../src/call/merge.js';
import { readCall } from '../src/call/read.js';
import { fieldAt } from '../src/call/fields.js';
import { lawOf, type Law } from '../src/decision/applicable.js';
import { decide, type Manner } from '../src/decision/decide.js';
import { stepsOf } from '../src/scenarios/path.js';
import { everyObligationCode } from '../src/law/obligation.js';
import { DAY } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { holdsFor } from './support/holds.js';
import { isWellFormed, nested, plainFields } from './support/near-cases.js';
import { anyContext } from './support/random-calls.js';
import { anyValueOf } from './support/random-facts.js';
import { everyRule } from './support/rules.js';

const manner: Manner = { detail: 'decision', supports: undefined, law: { version: '', lastVerifiedOn: '' } };
const judgedBy = (law: Law, context: CallContextInput): Decision => decide(readCall(context, builtInZones, 'deny'), law, manner);
const entryOf = (path: string): fc.Arbitrary<object> => anyValueOf(fieldAt(path)!) as fc.Arbitrary<object>;
const violated = ({ violations }: Decision): ReadonlySet<string> => new Set(violations.map(({ rule }) => rule));

const pairs = fc.sample(fc.infiniteStream(fc.constantFrom(0, 0.2, 0.5, 0.9)).map((stream) => {
  const shares = everyRule.map(() => stream.next().value as number);
  const more = everyRule.filter((_, i) => shares[i]! > 0);
  const fewer = more.filter((_, i) => shares[i]! > 0.2 && i % 3 > 0);
  return { fewer: lawOf(fewer), more: lawOf(more) };
}), { numRuns: 12, seed: 30 });

describe('what is added against a call never helps it', () => {
  it('a further rule never turns deny into allow', () =>
    holdsFor(31, fc.tuple(anyContext, fc.constantFrom(...pairs)), ([context, { fewer, more }]) => {
      if (judgedBy(fewer, context).decision === 'deny') expect(judgedBy(more, context).decision).toBe('deny');
    }));

  it('a further opt-out never turns deny into allow', () =>
    holdsFor(32, fc.tuple(anyContext, entryOf('optOuts[]')), ([context, optOut]) => {
      if (context.optOuts === undefined) return;
      const more = { ...context, optOuts: [...(context.optOuts ?? []), optOut] } as CallContextInput;
      if (evaluateCall(context).decision === 'deny' && isWellFormed(more)) expect(evaluateCall(more).decision).toBe('deny');
    }));

  it('a listing on a further registry never turns deny into allow', () =>
    holdsFor(33, anyContext, (context) => {
      const { subscriptions: _, ...registries } = context.registries ?? {};
      const before = evaluateCall(context).decision;
      for (const [key, entry] of Object.entries(registries)) {
        const listed = { ...context, registries: { ...context.registries, [key]: { ...entry, listed: true } } } as CallContextInput;
        if (before === 'deny') expect(evaluateCall(listed).decision).toBe('deny');
      }
    }));

  it('a dialer that can do less is never allowed more', () =>
    holdsFor(34, fc.tuple(anyContext, fc.constantFrom(...abilities)), ([context, { less, more }]) => {
      if (more(context).decision === 'deny') expect(less(context).decision).toBe('deny');
    }));
});

const abilities = fc.sample(fc.subarray([...everyObligationCode]), { numRuns: 8, seed: 35 }).map((supports) => ({
  less: createEvaluator({ supports: supports.slice(1), detail: 'decision' }),
  more: createEvaluator({ supports, detail: 'decision' } satisfies EvaluatorOptions),
}));

describe('what is added in favour of a call never harms it', () => {
  it('a further consent that was not revoked never creates a violation', () =>
    holdsFor(36, fc.tuple(anyContext, entryOf('consents[]')), ([context, consent]) => {
      const { revokedAt: _, ...standing } = consent as { revokedAt?: unknown };
      const more = { ...context, consents: [...(context.consents ?? []), standing] } as CallContextInput;
      if (!isWellFormed(more)) return;
      const before = violated(evaluateCall(context));
      for (const rule of violated(evaluateCall(more))) expect(before).toContain(rule);
    }));

  it('a relationship that did not end never creates a violation', () =>
    holdsFor(37, fc.tuple(anyContext, entryOf('relationship')), ([context, given]) => {
      if (context.relationship) return;
      const { endedAt: _, ...relationship } = (given ?? {}) as { endedAt?: unknown };
      const more = { ...context, relationship } as CallContextInput;
      if (!isWellFormed(more)) return;
      const before = violated(evaluateCall(context));
      for (const rule of violated(evaluateCall(more))) expect(before).toContain(rule);
    }));
});

const valueAt = (context: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), context);

// A section that may be absent because the house never made what it is about (a debt, an approval to use customer information) brings in a
// body of law when it is given: no answer to a question, but another call.
// Nor is it an answer where something else had answered already, as dialing by hand says that no generator makes the numbers.
const asksAtAll = plainFields.filter(({ optional, notes }) => optional && notes.absent === 'missing' && !/\bis taken\b/.test(notes.absentNote ?? '')).map(({ path, type }) => ({ path, type, section: path.split('.').slice(0, -1).join('.') }));
const anyAnswer = fc.constantFrom(...asksAtAll).chain(({ path, type, section }) => anyValueOf(type).map((value) => ({ path, section, value })));

describe('what is learned', () => {
  it('a fact that could forbid never turns an allow into a deny if it was not asked for', () =>
    holdsFor(38, fc.tuple(anyContext, anyAnswer), ([context, { path, section, value }]) => {
      if (valueAt(context, path) !== undefined || (section !== '' && !isPlainObject(valueAt(context, section)))) return;
      const more = merge(context, nested(path.split('.'), value)) as CallContextInput;
      if (evaluateCall(context).decision === 'deny' || !isWellFormed(more)) return;
      expect(evaluateCall(more).decision).toBe('allow');
    }, 3));

  it('once every missing fact is answered, none is missing', () =>
    holdsFor(39, fc.tuple(anyContext, fc.gen()), ([context, draw]) => {
      let known = context;
      for (let round = 0; round < 60; round++) {
        const { missing } = evaluateCall(known);
        if (missing.length === 0) return;
        for (const { path } of missing) known = answered(known, path, draw);
      }
      expect(evaluateCall(known).missing).toEqual([]);
    }, 0.5));
});

/** The context with an answer that the law takes for one: what is asked of a list or a registry is as new as it may be. */
function answered(context: CallContextInput, path: string, draw: fc.GeneratorValue): CallContextInput {
  const { number } = context.callee;
  for (let attempt = 0; attempt < 30; attempt++) {
    const more = put(structuredClone(context), stepsOf(path), fresh(path, number, context) ?? draw(() => anyValueOf(fieldAt(path)!))) as CallContextInput;
    if (isWellFormed(more)) return more;
  }
  throw new Error(`no answer to ${path} was found`);
}

const places = [['+1', { country: 'US', region: 'US-NY', basis: 'confirmed' }], ['+44', { country: 'GB', basis: 'confirmed' }], ['+61', { country: 'AU', region: 'AU-NSW', basis: 'confirmed' }]] as const;

/** Counts of the current period and of the next, in which a call that waits may be judged: 30 days on end from the campaign's first in the United States, the month in Canada. */
function countsToday(at: string, startedOn: string): unknown {
  // A call before the first day that was stated is itself of the first period.
  const begun = Math.min(Date.parse(startedOn), Math.floor(Date.parse(at) / DAY) * DAY);
  const counted = { answeredByPerson: 100, abandoned: 0 };
  return [0, 1, 2].flatMap((later) => {
    const periods = Math.floor((Date.parse(at) - begun) / (30 * DAY)) + later;
    const month = new Date(Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + later)).toISOString().slice(0, 7);
    return [{ regulator: 'us', periodStartedOn: new Date(begun + periods * 30 * DAY).toISOString().slice(0, 10), ...counted }, { regulator: 'ca', month, ...counted }];
  });
}

/** Counts of every day, by London's clock, up to the last on which a call that waits may be judged. */
function countsInLondon(at: string, campaignId = 'campaign', callCentreId = 'call-centre'): unknown {
  const detected = { machineDetection: true, droppedPersons: 0, machinesDetected: 0, falsePositiveTest: { tested: 10, falsePositives: 0 } };
  return Array.from({ length: 37 }, (_, day) => {
    const on = new Date(Date.parse(at) + day * DAY).toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
    const counted = { regulator: 'gb', on, putToAgents: 100, putToAgentsMachines: 0, ...detected };
    return [{ ...counted, per: 'campaign', id: campaignId }, { ...counted, per: 'call-centre', id: callCentreId }];
  }).flat();
}

function fresh(path: string, number: string, { at, call, campaign }: CallContextInput): unknown {
  if (path === 'callee.locations') return [places.find(([prefix]) => number.startsWith(prefix))?.[1] ?? places[0][1]];
  if (/(^|\.)completeSince$/.test(path)) return '1996-01-01T00:00:00Z';
  if (path === 'history.calls[].endedAt') return new Date(at as string).toISOString();
  if (path === 'conduct.endedAt') return new Date(Date.parse(at as string) + 60_000).toISOString();
  if (path === 'campaign.counts' && number.startsWith('+1') && campaign?.startedOn !== undefined) return countsToday(at as string, campaign.startedOn);
  if (path === 'campaign.counts' && number.startsWith('+44')) return countsInLondon(at as string, campaign?.id, call.callCentreId);
  // A day that has begun by every clock.
  if (/^registries\..*versionOn$/.test(path)) return new Date(Date.parse(at as string) - DAY).toISOString().slice(0, 10);
  return undefined;
}

function put(into: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  // Where machines are not detected there is no detection to test.
  const takes = (entry: unknown): boolean => rest[0] !== 'falsePositiveTest' || (entry as { machineDetection?: boolean }).machineDetection === true;
  if (step === '[]') return (into as readonly unknown[]).map((entry) => (takes(entry) ? put(entry, rest, value) : entry));
  const whole = (into ?? {}) as Record<string, unknown>;
  whole[String(step)] = put(whole[String(step)], rest, value);
  return whole;
}
