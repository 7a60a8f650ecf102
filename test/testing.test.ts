import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { createEvaluator, defineRule, evaluateCall, type CallContextInput, type Decision } from '../src/index.js';
import { boundaries, callKinds, lawfulCall, matchers, ScenarioFailure, scenarioTests, type CallKind } from '../src/testing/index.js';
import '../src/testing/vitest.js';
import { regionZones } from '../src/place/regions.data.js';
import { DAY, formatInstant } from '../src/time/instant.js';
import { coveredCountries } from '../src/rules/packs.js';

const night = '2026-06-10T21:15:00-04:00';
const allowed = evaluateCall(lawfulCall('us-sale'));
const denied = evaluateCall(lawfulCall('us-sale', { given: { at: night } }));
const lacking = evaluateCall(lawfulCall('us-sale', { without: ['optOuts'] }));

describe('lawfulCall', () => {
  const countryOf = (kind: CallKind): string => lawfulCall(kind).callee.locations![0]!.country!;
  const lawful = callKinds.filter((kind) => coveredCountries[countryOf(kind)] !== undefined);

  it.each(lawful)('%s is allowed', (kind) => expect(evaluateCall(lawfulCall(kind))).toBeAllowed());

  const kinds: readonly (readonly [CallKind, string])[] = [['us-sale', 'US'], ['ca-sale', 'CA'], ['au-sale', 'AU']];
  const places = kinds.filter(([kind]) => lawful.includes(kind)).flatMap(([kind, country]) =>
    regionZones.filter(({ region }) => region.startsWith(`${country}-`)).map(({ region }) => ({ kind, region })),
  );

  it.each(places)('$kind to $region is denied by nothing but the law of that region', ({ kind, region }) => {
    const { violations, missing } = evaluateCall(lawfulCall(kind, { to: region }));
    const own = `${region.toLowerCase()}.`;
    expect([...violations.map(({ rule }) => rule), ...missing.flatMap(({ rules }) => rules)].filter((rule) => !rule.startsWith(own))).toEqual([]);
  });

  it('keeps the hour by the clock of the region, with its area code, lists and licences', () => {
    const call = lawfulCall('us-sale', { to: 'US-TX' });
    expect(call).toMatchObject({
      at: '2026-06-10T19:00:00Z',
      callee: { number: expect.stringMatching(/^\+1\d{3}5550142$/), locations: [{ region: 'US-TX', timeZone: 'America/Chicago', basis: 'confirmed' }] },
      seller: { registeredIn: ['us-ny', 'us-tx'] },
      registries: { 'us-tx': { listed: false } },
    });
    expect(call.registries!.subscriptions![0]!.areaCodes).toEqual([call.callee.number.slice(2, 5)]);
    expect(lawfulCall('au-sale', { to: 'AU-WA' }).callee.number).toBe(lawfulCall('au-sale').callee.number);
    expect(lawfulCall('us-sale', { to: 'US-OH' }).registries).not.toHaveProperty('us-oh');
  });

  it('takes facts out, then lays others over', () => {
    const call = lawfulCall('us-sale', { without: ['registries', 'callee.locations'], given: { registries: { 'us-national': { listed: true } }, callee: { use: 'business' } } });
    expect(call.registries).toEqual({ 'us-national': { listed: true } });
    expect(call.callee).toMatchObject({ use: 'business', number: '+12125550142' });
    expect(call.callee).not.toHaveProperty('locations');
  });

  it('is a new object each time', () => {
    (lawfulCall('us-sale').optOuts as unknown[]).push({});
    expect(lawfulCall('us-sale').optOuts).toEqual([]);
  });

  it('says what there is no call of', () => {
    expect(() => lawfulCall('us-sales' as never)).toThrow(/no kind of call us-sales; did you mean us-sale\?; there are us-sale, /);
    expect(() => lawfulCall('x' as never)).toThrow(/no kind of call x; there are/);
    expect(() => lawfulCall('us-sale', { to: 'CA-ON' })).toThrow('CA-ON is no region of US that the package knows');
    expect(() => lawfulCall('us-sale', { to: 'US-XX' })).toThrow('US-XX is no region of US');
  });
});

describe('the matchers', () => {
  it('pass', () => {
    expect(allowed).toBeAllowed();
    expect(allowed).toOblige('end-by');
    expect(evaluateCall(lawfulCall('us-predictive'))).toOblige('abandonment-message', {});
    expect(denied).not.toBeAllowed();
    expect(denied).toBeDeniedBy('16 CFR 310.4(c)');
    expect(denied).toBeDeniedBy('16 CFR 310.4');
    expect(denied).not.toBeDeniedBy('16 CFR 310.4(b)');
    expect(denied).not.toOblige('end-by');
    expect(lacking).toBeMissing('optOuts');
    expect(lacking).not.toBeMissing('registries.us-national.listed');
    expect(evaluateCall(lawfulCall('us-sale', { given: { callee: { use: 'business' }, offer: { buyer: 'business' } } }))).toBeExemptBy('16 CFR 310.6(b)(7)');
    expect(allowed).not.toBeExemptBy('16 CFR 310.6(b)(7)');
  });

  it('compare the figures of an obligation', () => {
    const obligation = allowed.obligations.find(({ params }) => Object.keys(params ?? {}).length > 0)!;
    expect(allowed).toOblige(obligation.code, obligation.params);
    expect(allowed).not.toOblige(obligation.code, { retainYears: 99 });
    expect(matchers.toOblige(allowed, obligation.code, obligation.params).pass).toBe(true);
  });

  it('say what the decision is', () => {
    expect(matchers.toBeAllowed(denied).message()).toMatch(/^expected the call to be allowed; the decision is deny\n {2}violates 16 CFR 310\.4\(c\): It is 21:15 in America\/New_York/);
    expect(matchers.toBeMissing(allowed, 'optOuts').message()).toMatch(/\n {2}obliges to \S+( \{.*\})? \(/);
    expect(matchers.toBeAllowed(lacking).message()).toContain('\n  lacks optOuts: ');
    expect(matchers.toBeDeniedBy(denied, '16 CFR 310.4(c)').message()).toContain('expected the call not to be denied by 16 CFR 310.4(c);');
    expect(matchers.toBeExemptBy(evaluateCall(lawfulCall('us-prerecorded')), '16 CFR 310.6').message()).toContain('\n  exempt by ');
    expect(matchers.toOblige(evaluateCall(lawfulCall('us-sale'), { supports: [] }), 'end-by', { a: 1 }).message()).toMatch(/oblige to end-by with \{"a":1\}[\s\S]*\n {2}cannot /);
    const broken = defineRule({ id: 'house.broken', title: 'Broken', summary: 'No call.', prohibits: () => { throw new Error('no'); } });
    expect(matchers.toBeAllowed(createEvaluator({ rules: [broken] })(lawfulCall('us-sale'))).message()).toContain('\n  house.broken failed: no');
  });

  it('refuse what can never be met', () => {
    expect(() => matchers.toBeDeniedBy(denied, '16 CFR 310.4(z)')).toThrow(/no citation 16 CFR 310\.4\(z\), nor a paragraph under it; did you mean/);
    expect(() => matchers.toBeExemptBy(denied, '?')).toThrow(/no citation \?, nor a paragraph under it$/);
    expect(() => matchers.toOblige(allowed, 'end-bye' as never)).toThrow('there is no obligation code end-bye; did you mean end-by?');
    expect(() => matchers.toBeMissing(allowed, 'optOut')).toThrow('optOut is no field of a context');
    for (const none of [undefined, null, 1, {}, { decision: 'allow' }, lawfulCall('us-sale')]) expect(() => matchers.toBeAllowed(none)).toThrow('expected a decision');
  });

  it('know the citations of own rules, as the decision has them', () => {
    const own = defineRule({ id: 'house.none', title: 'None', summary: 'No call.', citation: 'Acme handbook, p. 3', prohibits: () => true });
    const evaluate = createEvaluator({ rules: [own], detail: 'decision' });
    expect(evaluate(lawfulCall('us-sale'))).toBeDeniedBy('Acme handbook, p. 3');
  });
});

describe('scenarioTests', () => {
  const file = (expected: object): unknown => ({
    bases: { sale: lawfulCall('us-sale') },
    scenarios: [{ name: 'at night', source: '16 CFR 310.4(c)', base: 'sale', given: { at: night }, expect: expected }],
  });

  it('gives tests that any framework can run', () => {
    const [test] = scenarioTests(file({ decision: 'deny' }));
    expect(test).toMatchObject({ name: 'at night', source: '16 CFR 310.4(c)' });
    expect(test!.run()).toEqual(denied);
  });

  it('throws what differs, for the framework to show', () => {
    const [test] = scenarioTests(file({ decision: 'allow', missing: ['optOuts'] }));
    const failure = failureOf(test!.run);
    expect(failure).toMatchObject({ name: 'ScenarioFailure', expected: { decision: 'allow', missing: 'optOuts' }, actual: { missing: 'none' } });
    expect(failure.message).toMatch(/^at night\n {2}decision: expected allow; it is deny \(violates /);
  });

  it('throws for a malformed context', () => {
    const [test] = scenarioTests({ scenarios: [{ name: 'empty', given: {}, expect: { decision: 'deny' } }] });
    expect(failureOf(test!.run).expected).toEqual({ context: 'a well-formed context' });
  });

  const failureOf = (run: () => unknown): ScenarioFailure => {
    try {
      run();
    } catch (error) {
      if (error instanceof ScenarioFailure) return error;
      throw error;
    }
    throw new Error('it passed');
  };
});

describe('boundaries', () => {
  const statuses = ({ rules }: Decision): string => JSON.stringify(rules.map(({ rule, status }) => `${rule} ${status}`));
  const at = (context: CallContextInput, instant: number): Decision => evaluateCall({ ...context, at: new Date(instant).toISOString() });
  const capped = lawfulCall('us-sale', {
    to: 'US-FL',
    given: { history: { calls: ['T09:00:00Z', 'T12:30:00Z', 'T15:00:07Z'].map((time) => ({ at: `2026-06-10${time}`, outcome: 'no-answer', for: 'acme', personId: 'person-1', subject: 'home-alarm' })) } },
  });

  it('finds the windows, with the call on either side', () => {
    const found = boundaries(lawfulCall('us-sale'), { days: 1, packs: ['us-federal'] });
    const ofHours = found.map(({ at: instant, changes }) => [instant, changes.filter(({ rule }) => rule.endsWith('.calling-hours')).map(({ citation, from, to }) => `${citation} ${from} ${to}`)]);
    expect(ofHours).toEqual([
      ['2026-06-11T01:00:00Z', ['16 CFR 310.4(c) complies violates', '47 CFR 64.1200(c)(1) complies violates']],
      ['2026-06-11T12:00:00Z', ['16 CFR 310.4(c) violates complies', '47 CFR 64.1200(c)(1) violates complies']],
    ]);
    expect(found[0]!.probes.map(({ name, seconds }) => [name, seconds])).toEqual([
      ['2026-06-11T00:59:00Z, one minute before: allow', -60],
      ['2026-06-11T00:59:59Z, one second before: allow', -1],
      ['2026-06-11T01:00:00Z, at the boundary: deny', 0],
      ['2026-06-11T01:00:01Z, one second after: deny', 1],
      ['2026-06-11T01:01:00Z, one minute after: deny', 60],
    ]);
  });

  it('finds the end of a cap’s period while the window is open, and the age of a registry’s version', () => {
    const found = boundaries(capped, { days: 35 });
    const turnsOf = (rule: string): string[] => found.filter(({ changes }) => changes.some((change) => change.rule === rule)).map((boundary) => boundary.at);
    expect(turnsOf('us-fl.frequency-cap')).toContain('2026-06-11T09:00:01Z');
    expect(turnsOf('us.tsr.registry-version').length).toBeGreaterThan(0);
  });

  it.each(callKinds)('misses nothing about %s: every second on which the decision turns is one', (kind) => {
    const call = lawfulCall(kind);
    const { permittedAt, permittedUntil } = evaluateCall(call);
    const found = boundaries(call, { days: 1 }).map((boundary) => boundary.at);
    for (const turn of [permittedUntil, permittedAt]) {
      if (turn !== null && turn > formatInstant(Date.parse(call.at as string)) && turn < formatInstant(Date.parse(call.at as string) + DAY)) expect(found).toContain(turn);
    }
  });

  it('says what changes, and that between two boundaries nothing does', () => {
    const found = boundaries(capped, { days: 3 });
    const turns = [Date.parse(capped.at as string), ...found.map((boundary) => Date.parse(boundary.at))];
    for (const boundary of found) {
      const instant = Date.parse(boundary.at);
      expect(statuses(at(capped, instant))).not.toBe(statuses(at(capped, instant - 1000)));
      for (const { context, decision } of boundary.probes) expect(evaluateCall(context)).toEqual(decision);
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * 86_400 - 1 }), (second) => {
        const instant = turns[0]! + second * 1000;
        const last = turns.filter((turn) => turn <= instant).at(-1)!;
        expect(statuses(at(capped, instant))).toBe(statuses(at(capped, last)));
      }),
      { numRuns: 100 },
    );
  });

  it('names rules that come into force', () => {
    const eve = lawfulCall('us-sale', { to: 'US-OR', without: ['registries'], given: { at: '2025-12-31T12:00:00-08:00' } });
    const turn = boundaries(eve, { days: 1 }).find(({ at: instant }) => instant === '2026-01-01T08:00:00Z');
    expect(turn!.changes.filter(({ from }) => from === undefined).map(({ rule }) => rule)).toContain('us-or.frequency-cap');
  });

  it('looks only ahead, and not after the call', () => {
    const late = lawfulCall('us-sale', { given: { at: '2026-06-10T20:59:30-04:00' } });
    expect(boundaries(late, { days: 1 })[0]!.probes.map(({ seconds }) => seconds)).toEqual([-1, 0, 1, 60]);
    expect(boundaries({ ...late, stage: 'post-call' })).toEqual([]);
    for (const days of [0, 36, Number.NaN]) expect(() => boundaries(late, { days })).toThrow(RangeError);
  });
});

it('the setup file for jest extends its global expect', async () => {
  const extend = vi.fn<(matchers: object) => void>();
  vi.stubGlobal('expect', { extend });
  await import('../src/testing/jest.js');
  vi.unstubAllGlobals();
  expect(extend).toHaveBeenCalledWith(matchers);
});
