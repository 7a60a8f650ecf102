import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator, defineRule, evaluateCall, type CallContextInput } from '../src/index.js';
import type { Facts } from '../src/call/call.js';
import { circumstancesOf } from '../src/call/circumstances.js';
import { commonOfCallee, commonSections } from '../src/call/common.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { decide, type Manner } from '../src/decision/decide.js';
import { builtInZones } from '../src/time/zone.js';
import { bases } from './support/cases.js';
import { survey } from './support/law.js';
import { holdsFor, runs } from './support/holds.js';
import { anyContext } from './support/random-calls.js';
import { everyRule } from './support/rules.js';

// What the calls of a campaign have in common is read and judged once; no call may be the better or the worse for it.

const law = lawOf(everyRule);
const manner: Manner = { detail: 'full', supports: undefined, law: { version: '', lastVerifiedOn: '' } };

type Fields = Record<string, unknown>;
const part = (from: object, keys: readonly string[]): Fields => Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
const without = (from: object, keys: readonly string[]): Fields => Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));

/** One person's call within another's campaign. */
const within = (campaign: CallContextInput, own: CallContextInput): CallContextInput =>
  ({ ...without(own, commonSections), ...part(campaign, commonSections), callee: { ...without(own.callee, commonOfCallee), ...part(campaign.callee, commonOfCallee) } }) as unknown as CallContextInput;

const read = (context: CallContextInput): Facts | undefined => {
  try {
    return readCall(context, builtInZones, 'deny');
  } catch {
    return undefined;
  }
};

/** The circumstances of a context that is met for the fourth time. */
function known(context: CallContextInput): Facts | undefined {
  for (let i = 0; i < 3; i++) read(context);
  return read(context);
}

/** A call of a seller that none was met of before, in whatever process. */
const base = () => {
  const call = structuredClone(Object.values(bases.bases)[0]!) as unknown as CallContextInput & { seller: Fields };
  call.seller['id'] = randomUUID();
  return call;
};

describe('circumstances', () => {
  it('a call is read and judged in its circumstances as it is by itself', () => {
    let judged = 0;
    holdsFor(60, fc.tuple(anyContext, fc.array(anyContext, { minLength: 3, maxLength: 6 })), ([campaign, persons]) => {
      if (known(campaign)?.circumstances === undefined) return;
      for (const person of persons) {
        const own = known(within(campaign, person));
        if (own?.circumstances === undefined) continue;
        judged++;
        const [shared, alone] = [decide(own, law, manner), decide({ ...own, circumstances: undefined }, law, manner)];
        if (!isDeepStrictEqual(shared, alone)) expect(shared).toEqual(alone);
      }
    });
    expect(judged).toBeGreaterThan(runs() / 2);
  });

  it('one evaluator says of the calls of many campaigns, one after another, what it says of each by itself', () =>
    holdsFor(61, fc.tuple(fc.array(anyContext, { minLength: 2, maxLength: 3 }), fc.array(anyContext, { minLength: 2, maxLength: 3 })), ([campaigns, persons]) => {
      const calls = campaigns.flatMap((campaign) => persons.map((person) => within(campaign, person))).filter((call) => read(call) !== undefined);
      const heard = Array.from({ length: 4 }, () => calls.map((call) => decide(read(call)!, law, manner))).at(-1)!;
      calls.forEach((call, i) => {
        const alone = decide({ ...read(call)!, circumstances: undefined }, law, manner);
        if (!isDeepStrictEqual(heard[i], alone)) expect(heard[i]).toEqual(alone);
      });
    }, 0.3));

  it('are known from the third time on, whatever the order of keys, and only where everything is the same', () => {
    const context = base();
    expect(circumstancesOf(context)).toBeUndefined();
    const { circumstances } = known(context)!;
    expect(circumstances).toBeDefined();
    expect(circumstancesOf(structuredClone(context))).toBe(circumstances);
    expect(circumstancesOf({ ...context, seller: Object.fromEntries(Object.entries(context.seller).toReversed()) })).toBe(circumstances);
    expect(circumstancesOf({ ...context, at: '2026-07-01T15:00:00Z', callee: { ...context.callee, number: '+13125550143' } })).toBe(circumstances);
    for (const other of [
      { ...context, stage: 'in-call' },
      { ...context, seller: { ...context.seller, name: 'Other' } },
      { ...context, seller: { ...context.seller, unknown: 1 } },
      { ...context, seller: without(context.seller, ['id']) },
      { ...context, callee: { ...context.callee, lineType: 'paging' } },
      { ...context, charity: { id: 'charity' } },
      { ...context, consents: [{ to: ['acme'] }] },
      { ...context, relationship: { with: 'acme' } },
    ]) expect(circumstancesOf(other)).toBeUndefined();
  });

  it('are their own: what a caller does with his objects afterwards changes nothing', () => {
    const context = base();
    const first = evaluateCall(structuredClone(context));
    for (let i = 0; i < 5; i++) evaluateCall(context);
    const fresh = structuredClone(context);
    context.seller['id'] = randomUUID();
    expect(evaluateCall(fresh)).toEqual(first);
    expect(Object.isFrozen(context.seller)).toBe(false);
    expect(circumstancesOf(context)).toBeUndefined();
  });

  it('settle nothing for a rule of a user’s own, which may look at what no call says', () => {
    const house = { closed: false, why: 'The house is closed.' };
    const rule = defineRule({ id: 'house.closed', title: 'Closed', summary: 'No call when the house is closed.', prohibits: () => house.closed, because: () => house.why });
    const advice = defineRule({ id: 'house.advice', title: 'Advice', summary: 'No call without a look at the board.', prohibits: () => house.closed, because: () => house.why, adviseOnly: true });
    const evaluate = createEvaluator({ rules: [rule, advice] });
    const context = base();
    const own = () => evaluate(structuredClone(context)).violations.filter(({ rule: id }) => id === 'house.closed').map(({ reason }) => reason);
    for (let i = 0; i < 5; i++) expect(own()).toEqual([]);
    house.closed = true;
    for (let i = 0; i < 3; i++) expect(own()).toEqual(['The house is closed.']);
    house.why = 'A holiday.';
    expect(own()).toEqual(['A holiday.']);
    expect(evaluate(structuredClone(context)).advice.map(({ reason }) => reason)).toContain('A holiday.');
    house.closed = false;
    expect(own()).toEqual([]);
  });

  it('settle nothing for it either where it speaks, or waits, when it is first asked', () => {
    const house = { closed: true, opensAt: Infinity };
    const at = Date.parse('2026-06-10T18:00:00Z');
    const evaluate = createEvaluator({ rules: [
      defineRule({ id: 'house.closed', title: 'Closed', summary: 'No call when the house is closed.', prohibits: () => house.closed }),
      defineRule({ id: 'house.later', title: 'Later', summary: 'No call from some time on.', prohibits: (call) => call.at >= house.opensAt, changes: () => house.opensAt }),
    ] });
    const context = { ...survey, at, seller: { id: randomUUID() } };
    const own = () => evaluate(structuredClone(context));
    for (let i = 0; i < 5; i++) expect(own().violations.map(({ rule }) => rule)).toEqual(['house.closed']);
    house.closed = false;
    for (let i = 0; i < 3; i++) expect(own().decision).toBe('allow');
    house.opensAt = at + 60_000;
    expect(own().permittedUntil).toBe('2026-06-10T18:01:00Z');
  });

  it('what changes from one reading to the next is read anew for every call', () => {
    const context = { ...base(), calendar: { emergencies: [{ region: 'US-NY', fromAt: new Date('2026-06-01T00:00:00Z'), untilAt: new Date('2026-06-02T00:00:00Z'), authority: 'governor' }] } };
    for (let i = 0; i < 5; i++) read(context);
    expect(circumstancesOf(context)).toBeUndefined();
  });
});
