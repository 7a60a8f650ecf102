import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingWindows, defineRule, evaluateCall, known, type CallContextError, type CallContextInput, type CallingWindows, type WindowsOptions } from '../src/index.js';
import { bases, changed } from './support/cases.js';
import { holdsFor } from './support/holds.js';
import { anyCallToCome } from './support/random-calls.js';
import { brokenRule } from './support/rules.js';
import { readYaml } from './support/yaml.js';

const sale = bases.bases['us-live-sale'] as unknown as CallContextInput;
const saleTo = (number: string, given: object = {}): CallContextInput => {
  const subscriptions = [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2026-01-01', validToOn: '2027-12-31' }];
  return changed(sale, changed({ callee: { number, locations: [] }, registries: { subscriptions } }, given)) as unknown as CallContextInput;
};
const federal = ['16 CFR 310.4(c)', '47 CFR 64.1200(c)(1)'];
const spans = ({ windows }: Pick<CallingWindows, 'windows'>, clock = 0): readonly string[] => windows.map(({ clocks }) => `${clocks[clock]!.from} ${clocks[clock]!.to}`);
/** By federal law alone: the states' hours are the matter of their own tests. */
const federally = (context: Parameters<typeof callingWindows>[0], options?: WindowsOptions): CallingWindows => callingWindows(context, { packs: ['us-federal'], ...options });
const citations = (objections: readonly { readonly citation: string }[]): readonly string[] => objections.map(({ citation }) => citation);

describe('callingWindows', () => {
  it('gives the permitted times of each day, with the law on either side', () => {
    const calendar = federally(sale, { from: '2026-06-10', days: 3 });
    expect(calendar).toMatchObject({ from: '2026-06-10T04:00:00Z', to: '2026-06-13T04:00:00Z', violations: [], missing: [], unsupported: [], failures: [], advice: [{ rule: 'any.coverage.pack-left-out' }] });
    expect(spans(calendar)).toEqual([
      '2026-06-10T08:00:00-04:00 2026-06-10T21:00:00-04:00',
      '2026-06-11T08:00:00-04:00 2026-06-11T21:00:00-04:00',
      '2026-06-12T08:00:00-04:00 2026-06-12T21:00:00-04:00',
    ]);
    const [first] = calendar.windows;
    expect(first).toMatchObject({ from: '2026-06-10T12:00:00Z', to: '2026-06-11T01:00:00Z' });
    expect(citations(first!.openedBy)).toEqual(federal);
    expect(citations(first!.closedBy)).toEqual(federal);
    expect(first!.closedBy[0]).toEqual({
      rule: 'us.tsr.calling-hours',
      citation: '16 CFR 310.4(c)',
      jurisdiction: 'US',
      title: 'Calling time restrictions',
      status: 'violates',
      reason: 'It is 21:00 in America/New_York; calls may be made from 08:00 until 21:00.',
    });
    expect(calendar.hours).toEqual(calendar.windows);
    expect(calendar.closed.map(({ from, to, by }) => [from, to, ...citations(by)])).toEqual([
      ['2026-06-10T04:00:00Z', '2026-06-10T12:00:00Z', ...federal],
      ['2026-06-11T01:00:00Z', '2026-06-11T12:00:00Z', ...federal],
      ['2026-06-12T01:00:00Z', '2026-06-12T12:00:00Z', ...federal],
      ['2026-06-13T01:00:00Z', '2026-06-13T04:00:00Z', ...federal],
    ]);
  });

  it('is plain JSON, frozen, and names no called number', () => {
    const calendar = federally(sale, { days: 2 });
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
    expect(Object.isFrozen(calendar.windows[0]!.clocks)).toBe(true);
    expect(JSON.stringify(calendar)).not.toContain('5550142');
  });

  it('begins at the time of the context, or at any instant, with a window that nothing opened; the last may have no end', () => {
    const calendar = federally(sale, { days: 1 });
    expect(calendar).toMatchObject({ from: '2026-06-10T18:00:00Z', to: '2026-06-11T04:00:00Z' });
    expect(calendar.windows).toMatchObject([{ from: '2026-06-10T18:00:00Z', openedBy: [] }]);
    expect(federally(sale, { from: new Date('2026-06-12T12:00:00Z'), days: 1 })).toMatchObject({ from: '2026-06-12T12:00:00Z', to: '2026-06-13T04:00:00Z' });
    const open = federally(sale, { from: '2026-06-10', days: 1, packs: ['uk'] });
    expect(open.windows).toMatchObject([{ from: '2026-06-10T04:00:00Z', to: '2026-06-11T04:00:00Z', openedBy: [], closedBy: [] }]);
    const { at: _, ...timeless } = sale;
    expect(federally(timeless, { from: '2026-06-10', days: 3 })).toEqual(federally(sale, { from: '2026-06-10', days: 3 }));
  });

  it('keeps to the clock on the wall when the clocks are changed', () => {
    const spring = federally(changed(sale, { registries: { 'us-national': { versionOn: '2026-03-01' } }, history: { completeSince: '2025-01-01T00:00:00Z' }, campaign: { startedOn: '2026-02-01' } }) as never, { from: '2026-03-07', days: 3 });
    expect(spans(spring)).toEqual([
      '2026-03-07T08:00:00-05:00 2026-03-07T21:00:00-05:00',
      '2026-03-08T08:00:00-04:00 2026-03-08T21:00:00-04:00',
      '2026-03-09T08:00:00-04:00 2026-03-09T21:00:00-04:00',
    ]);
  });

  it('is open where every clock is: Arizona loses an hour to the Navajo Nation in summer, and none in winter', () => {
    const summer = federally(saleTo('+19285550142'), { from: '2026-06-10', days: 1 });
    expect(spans(summer, 0)).toEqual(['2026-06-10T08:00:00-07:00 2026-06-10T20:00:00-07:00']);
    expect(spans(summer, 1)).toEqual(['2026-06-10T09:00:00-06:00 2026-06-10T21:00:00-06:00']);
    // From the first midnight on any clock until the last.
    expect(summer).toMatchObject({ from: '2026-06-10T06:00:00Z', to: '2026-06-11T07:00:00Z' });
    const winter = federally(saleTo('+19285550142', { registries: { 'us-national': { versionOn: '2026-12-01' } } }), { from: '2026-12-10', days: 1 });
    expect(spans(winter)).toEqual(['2026-12-10T08:00:00-07:00 2026-12-10T21:00:00-07:00']);
    expect(winter.place.candidates).toHaveLength(1);
  });

  it('follows the clocks that western Canada keeps since 2026, whatever the runtime thinks', () => {
    const calendar = federally(saleTo('+12125550142', { registries: { 'us-national': { versionOn: '2026-12-01' } }, callee: { locations: [{ region: 'US-NY', basis: 'on-file' }, { timeZone: 'America/Vancouver' }] } }), { from: '2026-12-10', days: 1 });
    expect(calendar.windows).toMatchObject([{ from: '2026-12-10T15:00:00Z', to: '2026-12-11T02:00:00Z' }]);
  });
});

describe('what no time clears', () => {
  it('is a violation, with the hours that there would be', () => {
    const calendar = federally(changed(sale, { optOuts: [{ to: 'acme', at: '2026-01-01T00:00:00Z' }] }) as never, { from: '2026-06-10', days: 2 });
    expect(calendar.windows).toEqual([]);
    expect(calendar.violations.map(({ rule }) => rule)).toContain('us.tsr.entity-do-not-call');
    expect(calendar.violations.map(({ rule }) => rule)).not.toContain('us.tsr.calling-hours');
    expect(calendar.hours.map(({ from, to, openedBy, closedBy }) => [from, to, citations(openedBy), citations(closedBy)])).toEqual([
      ['2026-06-10T12:00:00Z', '2026-06-11T01:00:00Z', federal, federal],
      ['2026-06-11T12:00:00Z', '2026-06-12T01:00:00Z', federal, federal],
    ]);
    for (const { by } of calendar.closed) expect(by.map(({ rule }) => rule)).toContain('us.tsr.entity-do-not-call');
  });

  it('is a missing fact, asked once with every rule that asks for it', () => {
    const { optOuts: _, ...unasked } = sale;
    const calendar = federally(unasked, { from: '2026-06-10', days: 2 });
    expect(calendar.windows).toEqual([]);
    expect(calendar.hours).toHaveLength(2);
    const decision = evaluateCall({ ...unasked, at: '2026-06-10T16:00:00Z' }, { packs: ['us-federal'] });
    expect(calendar.missing).toEqual(decision.missing);
    expect(calendar.missing.map(({ path }) => path)).toContain('optOuts');
  });

  it('is a history that nobody supplied, or of which nobody says since when it is complete', () => {
    const ofLondon = bases.bases['uk-live-marketing'] as unknown as CallContextInput;
    for (const [base, house] of [[sale, { 'us.frequency-cap': {} }], [ofLondon, { 'uk.blanket-72h': {}, 'uk.attempt-cap': {} }]] as const) {
      const { history: _, ...unasked } = base;
      const missing = (history?: object) =>
        callingWindows(changed(unasked, history === undefined ? {} : { history }) as never, { house, from: '2026-06-10', days: 1 }).missing.map(({ path }) => path);
      expect(missing()).toContain('history.calls');
      expect(missing({ calls: [] })).toContain('history.completeSince');
    }
  });

  it('is a place that is not known: there are no hours then', () => {
    const calendar = federally(saleTo('+18005550142'), { from: '2026-06-10', days: 2 });
    expect(calendar).toMatchObject({ from: '2026-06-10T00:00:00Z', to: '2026-06-12T00:00:00Z', windows: [], hours: [], place: { known: false } });
    expect(calendar.missing.map(({ path }) => path)).toContain('callee.locations');
    expect(federally(saleTo('+18005550142'), { from: new Date('2026-06-10T12:00:00Z'), days: 1 })).toMatchObject({ to: '2026-06-11T00:00:00Z' });
  });

  it('is a country whose law the package does not hold: no hours either', () => {
    const calendar = callingWindows(changed(sale, { callee: { number: '+493012345678', locations: [{ country: 'DE', timeZone: 'Europe/Berlin', basis: 'confirmed' }] } }) as never, { from: '2026-06-10', days: 2 });
    expect(calendar).toMatchObject({ windows: [], hours: [], violations: [{ rule: 'any.coverage.no-pack' }] });
  });

  it('is a pack that was left out, as advice', () => {
    expect(federally(sale, { packs: ['uk'], days: 1 }).advice.map(({ rule }) => rule)).toEqual(['any.coverage.pack-left-out']);
  });

  it('is an obligation that the dialer cannot perform', () => {
    const calendar = federally(sale, { from: '2026-06-10', days: 1, supports: [] });
    expect(calendar.windows).toEqual([]);
    expect(calendar.unsupported.map(({ code }) => code)).toContain('transmit-caller-id');
    expect(calendar.hours).toHaveLength(1);
    const all = evaluateCall({ ...sale, at: '2026-06-10T16:00:00Z' }, { packs: ['us-federal'] }).obligations.map(({ code }) => code);
    expect(federally(sale, { from: '2026-06-10', days: 1, supports: all }).windows).toHaveLength(1);
  });

  it('is a rule that fails', () => {
    expect(federally(sale, { days: 1, rules: [brokenRule] })).toMatchObject({ windows: [], failures: [{ rule: 'house.broken', message: 'broken' }] });
  });

  it('is a rule that lacks a fact by day: it still closes the night', () => {
    const noon = 12 * 3_600_000;
    const byDay = defineRule({
      id: 'house.by-day',
      title: 'By day',
      summary: 'No call at night, and none by day to an unknown person.',
      prohibits: (call) => call.clocks[0]!.timeOfDay < noon || known(call.callee.personId, 'callee.personId') === 'nobody',
      changes: ({ clocks: [local] }) => local!.at + (local!.timeOfDay < noon ? noon : 2 * noon) - local!.timeOfDay,
    });
    const { callee, ...rest } = sale;
    const { personId: _, ...nobody } = callee;
    const calendar = federally({ ...rest, callee: nobody }, { from: '2026-06-10', days: 1, rules: [byDay] });
    expect(calendar.windows).toEqual([]);
    expect(calendar.missing).toMatchObject([{ path: 'callee.personId', rules: ['house.by-day'] }]);
    expect(calendar.hours.map(({ from }) => from)).toEqual(['2026-06-10T16:00:00Z']);
  });
});

describe('what time clears or brings', () => {
  it('is a lock-out that ends, at a whole second', () => {
    const afterAbandoned = readYaml('fixtures/calls/uk-predictive-after-abandoned.yaml') as CallContextInput;
    const [prior] = afterAbandoned.history!.calls!;
    const late = changed(afterAbandoned, { history: { calls: [{ ...prior, endedAt: '2026-06-07T13:00:25.250Z' }] } }) as unknown as CallContextInput;
    const calendar = callingWindows(late, { from: '2026-06-10', days: 1 });
    expect(calendar.windows).toMatchObject([{ from: '2026-06-10T13:00:26Z', openedBy: [{ jurisdiction: 'GB', status: 'violates' }] }]);
    expect(evaluateCall({ ...late, at: '2026-06-10T12:00:00Z' }).permittedAt).toBe('2026-06-10T13:00:26Z');
    expect(calendar.violations).toEqual([]);
  });

  it('is a registry version that becomes too old', () => {
    const calendar = federally(sale, { from: '2026-06-30', days: 7 });
    const last = calendar.windows.at(-1)!;
    expect(last.clocks[0]!.from).toBe('2026-07-02T08:00:00-04:00');
    const stale = calendar.closed.find(({ by }) => by.some(({ status }) => status === 'missing'))!;
    expect(stale.from).toBe('2026-07-03T04:00:00Z');
    expect(stale.by.filter(({ status }) => status === 'missing').map(({ rule }) => rule)).toEqual(['us.tsr.registry-version', 'us.tcpa.registry-version']);
    expect(last.closedBy.every(({ status }) => status === 'violates')).toBe(true);
    expect(calendar.missing).toEqual([]);
  });

  it('is a whole day that a rule closes', () => {
    const calendar = callingWindows(bases.bases['uk-live-marketing'] as never, { from: '2026-06-13', days: 2, house: { 'uk.quiet-hours': {} } });
    expect(calendar.windows).toHaveLength(1);
    expect(calendar.closed.at(-1)!.by).toMatchObject([{ rule: 'uk.quiet-hours' }]);
  });
});

describe('a calendar that cannot be made', () => {
  const fault = (context: unknown, options?: WindowsOptions): unknown => {
    try {
      callingWindows(context as never, options);
    } catch (error) {
      return (error as CallContextError).issues?.map(({ path }) => path) ?? (error as Error).message;
    }
    return 'nothing';
  };

  it.each([0, 1.5, 367, -1, Number.NaN])('of %s days', (days) => expect(fault(sale, { days })).toBe(`days: ${days} is not a whole number from 1 to 366`));
  it('from no time', () => expect(fault(sale, { from: 'noon' })).toMatch(/^from: it is not an ISO 8601 date and time.*, or a day \(2026-11-23\)$/));
  it('by an unknown option', () => expect(fault(sale, { day: 7 } as never)).toContain('unknown option day'));
  it('of a malformed context', () => expect(fault({ ...sale, call: { purpose: 'sail' } })).toEqual(['call.purpose']));
  it('without any time', () => expect(fault({ ...sale, at: undefined })).toEqual(['at']));
  it('of a call that is over', () => expect(fault({ ...sale, stage: 'post-call' })).toEqual(['stage']));
  it('from before what is known of the person', () => {
    expect(fault(changed(sale, { history: { calls: [{ at: '2026-06-10T09:00:00-04:00', outcome: 'answered' }] } }), { from: '2026-06-10' })).toEqual(['history.calls[0].at']);
  });
});

const at = (context: CallContextInput, instant: number): CallContextInput => ({ ...context, at: instant });
const allows = (context: CallContextInput, instant: number): boolean => evaluateCall(at(context, instant), { detail: 'decision' }).decision === 'allow';

describe('for every well-formed context', () => {
  it('the calendar says what the decision says, inside, outside and at every edge', () =>
    holdsFor(31, fc.tuple(anyCallToCome, fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 4, maxLength: 4 })), ([context, shares]) => {
      const { from, to, windows, closed, hours } = callingWindows(context, { days: 3 });
      const [start, end] = [Date.parse(from), Date.parse(to)];
      for (const window of windows) {
        const [opens, closes] = [Date.parse(window.from), Date.parse(window.to)];
        expect(allows(context, opens)).toBe(true);
        expect(allows(context, closes - 1)).toBe(true);
        if (opens > start) expect(allows(context, opens - 1_000)).toBe(false);
        if (closes < end) expect(allows(context, closes)).toBe(false);
      }
      for (const share of shares) {
        const instant = start + Math.floor(((end - start) * share) / 1_000) * 1_000;
        expect(allows(context, instant)).toBe(windows.some((window) => Date.parse(window.from) <= instant && instant < Date.parse(window.to)));
      }
      // Open and closed times follow on each other without a gap.
      const times = [...windows, ...closed].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
      expect([from, ...times.map((time) => time.to)]).toEqual([...times.map((time) => time.from), to]);
      if (windows.length > 0) expect(hours.length).toBeGreaterThan(0);
    }));
});
