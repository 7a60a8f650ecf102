import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingWindows, createEvaluator, defineRule, evaluateCall, locateCallee, type CallContextInput, type Decision } from '../src/index.js';
import { regionZones } from '../src/place/regions.data.js';
import { bases, changed } from './support/cases.js';
import { holdsFor as holds, runs } from './support/holds.js';
import { anyCallToCome, anyContext } from './support/random-calls.js';

const holdsFor = (seed: number, check: (context: CallContextInput) => void): void => holds(seed, anyContext, check);

const machineZones = ['Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'];

const anyPlace = fc.oneof(
  fc.constantFrom(...regionZones.map(({ region }) => ({ region }))),
  fc.constantFrom(...regionZones.flatMap(({ zones }) => zones.map(({ zone }) => ({ timeZone: zone })))),
  fc.constantFrom({ country: 'GB' }, { country: 'US' }, { country: 'DE', timeZone: 'Europe/Berlin' }, { country: 'JE' }, { region: 'US-FL', county: 'Gulf' }),
  fc.integer({ min: 0, max: 99_999 }).map((code) => ({ country: 'US', postalCode: String(code).padStart(5, '0') })),
  fc.integer({ min: 0, max: 99_999 }).map((code) => ({ region: 'US-NY', postalCode: String(code).padStart(5, '0') })),
);

/** Lawful calls but for their hour. */
const saleAtAnyTime: fc.Arbitrary<CallContextInput> = fc
  .record({ second: fc.integer({ min: Date.parse('2026-06-09T00:00:00Z') / 1_000, max: Date.parse('2026-06-12T00:00:00Z') / 1_000 }), number: fc.constantFrom('+12125550176', '+18505550176', '+19285550176', '+18085550176') })
  .map(({ second, number }) => {
    const subscriptions = [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2026-01-01', validToOn: '2026-12-31' }];
    return changed(bases.bases['us-live-sale']!, { at: second * 1_000, callee: { number, locations: [] }, registries: { subscriptions } }) as unknown as CallContextInput;
  });

const at = (context: CallContextInput, instant: number | string): CallContextInput => ({ ...context, at: instant });
const seconds = (text: unknown): number => Date.parse(text as string);

describe('for every well-formed context', () => {
  it('a decision is given, and nothing is thrown', () =>
    holdsFor(11, (context) => {
      const decision = evaluateCall(context);
      expect(decision.failures).toEqual([]);
    }));

  it('a call is allowed if and only if nothing stands against it', () =>
    holdsFor(12, (context) => {
      const { decision, violations, missing, unsupported, failures, obligations } = evaluateCall(context);
      const against = violations.length + missing.length + unsupported.length + failures.length;
      expect(decision).toBe(against === 0 ? 'allow' : 'deny');
      if (decision === 'deny') expect(obligations).toEqual([]);
    }));

  it('the decision is plain JSON and frozen', () =>
    holdsFor(13, (context) => {
      const decision = evaluateCall(context);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(isFrozen(decision)).toBe(true);
    }));

  it('the same context gives the same decision, whatever was judged in between', () =>
    holdsFor(14, (context) => {
      const first = evaluateCall(context);
      evaluateCall({ at: 0, call: { purpose: 'survey', voice: 'live', dialing: 'manual' }, callee: { number: '+442079460142' } });
      expect(evaluateCall(structuredClone(context))).toEqual(first);
    }));

  it('a further opt-out never turns deny into allow', () =>
    holdsFor(15, (context) => {
      if (evaluateCall(context).decision === 'allow' || context.optOuts === undefined) return;
      const more = { ...context, optOuts: [...context.optOuts, { at: '2020-01-01T00:00:00Z' }] };
      expect(evaluateCall(more).decision).toBe('deny');
    }));

  it('a further rule of the house never turns deny into allow', () => {
    const stricter = createEvaluator({
      rules: [defineRule({ id: 'house.obliges', title: 'Obliges', summary: 'Every call is noted.', obliges: [{ code: 'keep-records', text: 'Note the call.' }] })],
      house: { 'us.frequency-cap': {} },
    });
    holdsFor(16, (context) => {
      if (evaluateCall(context).decision === 'deny') expect(stricter(context).decision).toBe('deny');
    });
  });

  it('waiting until permittedAt makes the call lawful, and a second less does not', () =>
    holdsFor(17, (context) => {
      const { decision, permittedAt } = evaluateCall(context);
      if (permittedAt === null) return;
      expect(seconds(permittedAt)).toBeGreaterThanOrEqual(seconds(context.at));
      if (decision === 'allow') {
        expect(seconds(permittedAt)).toBe(seconds(context.at));
        return;
      }
      expect(evaluateCall(at(context, permittedAt)).decision).toBe('allow');
      const before = Math.ceil(seconds(permittedAt) / 1000 - 1) * 1000;
      if (before >= seconds(context.at)) expect(evaluateCall(at(context, before)).decision).toBe('deny');
    }));

  it('the call is denied at every instant before permittedAt', () =>
    fc.assert(
      fc.property(anyContext, fc.double({ min: 0, max: 1, noNaN: true }), (context, share) => {
        const { permittedAt } = evaluateCall(context);
        if (permittedAt === null) return;
        const start = seconds(context.at);
        const between = start + Math.floor(((seconds(permittedAt) - start) * share) / 1000) * 1000;
        if (between < seconds(permittedAt)) expect(evaluateCall(at(context, between)).decision).toBe('deny');
      }),
      { numRuns: runs(), seed: 18 },
    ));

  it('a permission lasts until permittedUntil, and not a millisecond longer', () =>
    fc.assert(
      fc.property(anyContext, fc.double({ min: 0, max: 1, noNaN: true }), (context, share) => {
        const { decision, permittedUntil } = evaluateCall(context);
        if (decision === 'deny' || permittedUntil === null) return;
        const [start, end] = [seconds(context.at), seconds(permittedUntil)];
        expect(evaluateCall(at(context, end)).decision).toBe('deny');
        expect(evaluateCall(at(context, end - 1)).decision).toBe('allow');
        expect(evaluateCall(at(context, start + Math.floor((end - start) * share * 0.999))).decision).toBe('allow');
      }),
      { numRuns: runs(), seed: 19 },
    ));

  it('a further place where the person may be never turns deny into allow', () =>
    fc.assert(
      fc.property(fc.oneof(anyContext, saleAtAnyTime), anyPlace, (context, place) => {
        const { decision, place: before } = evaluateCall(context);
        // A first place is no further one: it answers where the person is.
        if (decision === 'allow' || !before.known) return;
        const locations = [...(context.callee.locations ?? []), { ...place, basis: 'on-file' as const }];
        expect(evaluateCall({ ...context, callee: { ...context.callee, locations } }).decision).toBe('deny');
      }),
      { numRuns: runs(), seed: 23 },
    ));

  it('the answer does not depend on the time zone of the machine', () => {
    const ownZone = process.env['TZ'];
    const inZone = <T>(zone: string, act: () => T): T => {
      process.env['TZ'] = zone;
      try {
        return act();
      } finally {
        if (ownZone === undefined) delete process.env['TZ'];
        else process.env['TZ'] = ownZone;
      }
    };
    // The process does follow the variable, or nothing would be tested here.
    const offsets = machineZones.map((zone) => inZone(zone, () => new Date('2026-01-15T00:00:00Z').getTimezoneOffset()));
    expect(new Set(offsets).size).toBe(machineZones.length);
    fc.assert(
      fc.property(anyCallToCome, (context) => {
        const [first, ...others] = machineZones.map((zone) =>
          inZone(zone, () => JSON.stringify([evaluateCall(context), callingWindows(context, { days: 1 }), locateCallee(context.callee, { at: context.at })])),
        );
        for (const other of others) expect(other).toBe(first);
      }),
      { numRuns: runs(1 / 30), seed: 24 },
    );
  });

  it('findings and obligations stand in the order of jurisdiction, then citation', () =>
    holdsFor(20, (context) => {
      const decision = evaluateCall(context);
      for (const list of [decision.violations, decision.exemptions, decision.advice]) {
        const keys = list.map(({ jurisdiction, citation }) => `${jurisdiction} ${citation}`);
        expect(keys).toEqual([...keys].sort());
      }
    }));

  it('no reason shows a hole where a fact should be', () =>
    holdsFor(21, (context) => {
      const decision = evaluateCall(context);
      for (const sentence of sentencesOf(decision)) expect(sentence).not.toMatch(/undefined|\bis null\b|NaN|Infinity|\[object/);
    }));

  it('no decision shows the called number', () =>
    holdsFor(22, (context) => {
      expect(JSON.stringify(evaluateCall(context))).not.toContain(context.callee.number.slice(5));
    }));
});

const sentencesOf = ({ violations, exemptions, advice, missing, obligations }: Decision): readonly string[] => [
  ...[...violations, ...exemptions, ...advice].map(({ reason }) => reason),
  ...violations.flatMap(({ unless = [] }) => unless.map(({ why }) => why)),
  ...missing.map(({ why }) => why),
  ...obligations.map(({ text }) => text),
];

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
