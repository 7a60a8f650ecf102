import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCall, type CallContextInput } from '../src/index.js';
import { merge } from '../src/call/merge.js';
import { readCall } from '../src/call/read.js';
import { lawOf, type Law } from '../src/decision/applicable.js';
import { judge } from '../src/decision/judge.js';
import { Unanswered } from '../src/law/known.js';
import type { Rule } from '../src/law/rule.js';
import { nationalRegistryStates, ownLists, type ListRow } from '../src/rules/us-states/do-not-call-list.data.js';
import { doNotCallLists } from '../src/rules/us-states/do-not-call-list.js';
import type { ExemptCall } from '../src/rules/us-states/exempt-calls.js';
import { caps, type CapRow } from '../src/rules/us-states/frequency-cap.data.js';
import { frequencyCaps } from '../src/rules/us-states/frequency-cap.js';
import { reassignedNumbers } from '../src/rules/us-states/reassigned-number.js';
import { addMonths, day, formatDay } from '../src/time/day.js';
import { builtInZones } from '../src/time/zone.js';
import { bases, changed } from './support/cases.js';

const stateRules = [...doNotCallLists, ...frequencyCaps, ...reassignedNumbers];
const laws = new Map<string, Law>();

/** What the state's rule on a topic says: an outcome, the citation of an exemption, or the paths that are missing. */
function outcomeOf(id: string, context: object): string | readonly string[] {
  let law = laws.get(id);
  if (law === undefined) laws.set(id, (law = lawOf(stateRules.filter((rule) => rule.id === id))));
  const facts = readCall(context, builtInZones, 'deny');
  const { outcomes } = judge(facts, facts.context.at, law);
  const outcome = outcomes.find((found) => found !== 'inapplicable') ?? 'inapplicable';
  if (outcome instanceof Unanswered) return outcome.questions.map(({ path }) => path);
  return typeof outcome === 'string' ? outcome : 'citation' in outcome ? outcome.citation : outcome.message;
}

/** A sales call to someone in the state, at noon by the eastern clock. */
const callTo = (state: string, on: string, given: object = {}, base = 'us-live-sale'): Record<string, unknown> =>
  changed(
    bases.bases[base]!,
    merge(
      {
        at: `${on}T12:00:00-05:00`,
        callee: { locations: [{ region: `US-${state}`, basis: 'confirmed' }] },
        history: { completeSince: '2000-01-01T00:00:00Z' },
      },
      given,
    ) as object,
    ['registries', 'campaign'],
  );

/** So many months before, or nothing where the page names no length. */
const monthsBeforeIf = (date: string, months: number | undefined): string | undefined => (months === undefined ? undefined : monthsBefore(date, months));
const before = (date: string, days: number): string => formatDay(day(date) - days);
const monthsBefore = (date: string, months: number): string => formatDay(addMonths(day(date), -months));

// What the law page says, state by state, to hold the rows to.
const quarterly = ['IN', 'MA', 'MO', 'PA', 'TX'];
const purchase: Readonly<Record<string, number>> = {
  CO: 18, FL: 18, LA: 6, MS: 6, OK: 18, PA: 12, TN: 12, TX: 18, WY: 18, GA: 18, KS: 18, KY: 18, NC: 18, ND: 18, OR: 18, SC: 18, UT: 18, VA: 18, WA: 12,
};
const inquiry: Readonly<Record<string, number>> = { OK: 3, WY: 3, NC: 3, SC: 3, UT: 3, VA: 3, WA: 3 };
const whileOngoing = ['FL', 'LA', 'TX', 'WY', 'GA', 'KS', 'KY'];
const bySignatureOnly = ['SC', 'VA'];
const noRequest = ['MS', 'ND', 'OR'];

/** Of each kind of exempt call one that is exempt, and one that just is not. */
const exempt: Readonly<Record<ExemptCall['kind'], readonly [exempt: object, not: object]>> = {
  business: [{ callee: { use: 'business' }, offer: { buyer: 'business' } }, { callee: { use: 'business' } }],
  'business-that-has-not-objected': [
    { callee: { use: 'business' }, offer: { buyer: 'business' } },
    { callee: { use: 'business' }, offer: { buyer: 'business' }, optOuts: [{ at: '2020-01-01' }] },
  ],
  'business-but-for-supplies': [
    { callee: { use: 'business' }, offer: { buyer: 'business' } },
    { callee: { use: 'business' }, offer: { buyer: 'business', category: 'nondurable-office-or-cleaning-supplies' } },
  ],
  charity: [{ seller: { type: 'registered-charity' } }, { seller: { type: 'business', taxExempt: true } }],
  'charity-staff': [{ seller: { type: 'registered-charity' }, telemarketer: null }, { seller: { type: 'registered-charity' } }],
  debt: [{ debt: { ids: ['debt-1'] } }, { debt: null }],
  'debt-collector': [{ debt: { ids: ['debt-1'] } }, { debt: { collector: 'creditor', ids: ['debt-1'] } }],
  'few-calls-a-year': [{ seller: { size: { solicitationsPerYear: 224 } } }, { seller: { size: { solicitationsPerYear: 225 } } }],
  insurance: [{ seller: { licences: ['insurance'] } }, { seller: { licences: ['real-estate-appraisal'] } }],
  'licensee-face-to-face': [
    { seller: { licences: ['plumbing'] }, call: { dialing: 'manual' }, offer: { faceToFaceClose: true } },
    { seller: { licences: ['plumbing'] }, call: { dialing: 'progressive' }, offer: { faceToFaceClose: true } },
  ],
  'newspaper-staff': [{ seller: { type: 'newspaper' }, telemarketer: null }, { seller: { type: 'newspaper' } }],
  nonprofit: [{ seller: { taxExempt: true } }, { seller: { taxExempt: false }, telemarketer: { taxExempt: true } }],
  'own-members': [
    { seller: { taxExempt: true }, relationship: { with: 'acme', member: true } },
    { seller: { taxExempt: true }, relationship: { with: 'others', member: true } },
  ],
  personal: [{ call: { personalRelationship: true } }, { call: { personalRelationship: false } }],
  'rare-caller': [{ telemarketer: null, seller: { size: { solicitationsPerWeek: 3 } } }, { telemarketer: null, seller: { size: { solicitationsPerWeek: 4 } } }],
  'real-estate': [{ seller: { licences: ['real-estate'] } }, { seller: { licences: [] } }],
  'small-employer': [
    { telemarketer: null, seller: { size: { employees: 9, solicitationsPerWeek: 10 } } },
    { telemarketer: null, seller: { size: { employees: 10, solicitationsPerWeek: 10 } } },
  ],
};

const nameOf = ({ state, from, to }: { state: string; from?: string; to?: string }): string =>
  `${state}${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;

/** A day on which the row is in force, in the second month of a quarter. */
const dayOf = ({ to }: { to?: string }): string => (to === undefined ? '2026-11-12' : formatDay(addMonths(day(to), -2)));

const named = <T extends { state: string }>(rows: readonly T[]) => rows.map((row) => ({ name: nameOf(row), row }));

describe.each(named([...ownLists, ...nationalRegistryStates]))('the list of $name', ({ row }: { row: ListRow }) => {
  const { state, list, exempts = [], request, customer } = row;
  const id = `us-${state.toLowerCase()}.do-not-call-list`;
  const on = dayOf(row);
  const path = `registries.${list}`;
  const say = (listed: boolean, given: object = {}, at = on, entry: object = {}) =>
    outcomeOf(id, callTo(state, at, merge({ registries: { [list]: { listed, versionOn: at, ...entry } } }, given) as object));

  it('prohibits a call to a listed number and permits one to another', () => {
    expect(say(true)).toBe('violates');
    expect(say(false)).toBe('complies');
  });

  it('asks for the list and its version, and for nothing of an inbound call', () => {
    expect(outcomeOf(id, callTo(state, on))).toEqual([`${path}.listed`, `${path}.versionOn`]);
    expect(outcomeOf(id, callTo(state, on, { call: { direction: 'inbound' } }))).toBe('inapplicable');
  });

  it('takes a version as long as it serves, and not a day longer', () => {
    const oldest = quarterly.includes(state) ? formatDay(addMonths(day(on), -1)).replace(/\d\d$/, '01') : before(on, state === 'KS' ? 30 : 31);
    expect(say(false, {}, on, { versionOn: oldest })).toBe('complies');
    expect(say(false, {}, on, { versionOn: before(oldest, 1) })).toEqual([`${path}.versionOn`]);
  });

  it('knows the terms of an entry', () => {
    const years = { LA: 5, TX: 3 }[state];
    if (years !== undefined) {
      const last = monthsBefore(on, 12 * years);
      expect(say(true, {}, on, { listedOn: last })).toBe('violates');
      expect(say(true, {}, on, { listedOn: before(last, 1) })).toBe('complies');
    } else expect(say(true, {}, on, { listedOn: '1999-01-01' })).toBe('violates');
    expect(say(true, {}, on, { listedOn: before(on, 29) })).toBe(state === 'PA' ? 'complies' : 'violates');
    expect(say(true, {}, on, { listedOn: before(on, 30) })).toBe('violates');
  });

  it('knows how long a purchase makes a customer', () => {
    const after = (lastTransactionOn: string, rest: object = {}) => say(true, { relationship: { with: 'acme', lastTransactionOn, ...rest } });
    const last = state === 'MO' ? before(on, 180) : monthsBeforeIf(on, purchase[state]);
    expect(last === undefined, 'has a length').toBe(customer === undefined);
    if (last === undefined) return expect(after(before(on, 1), { ongoing: true, twoWay: true })).toBe('violates');
    expect(after(last)).toBe(customer?.citation);
    expect(after(before(last, 1))).toBe('violates');
    expect(after(before(on, 1), { with: 'others' })).toBe('violates');
    expect(after(before(on, 2), { endedAt: before(on, 1) })).toBe(state === 'TX' ? customer?.citation : 'violates');
    expect(say(true, { relationship: { with: 'acme', lastTransactionOn: last }, optOuts: [{ at: before(on, 1) }] })).toBe('violates');
  });

  it('knows how long an inquiry does, and whether a running account does', () => {
    const asked = (lastInquiryOn: string) => say(true, { relationship: { with: 'acme', lastInquiryOn } });
    const last = state === 'CO' ? before(on, 30) : monthsBeforeIf(on, inquiry[state]);
    expect(asked(last ?? before(on, 1))).toBe(last === undefined ? 'violates' : customer?.citation);
    if (last !== undefined) expect(asked(before(last, 1))).toBe('violates');
    expect(say(true, { relationship: { with: 'acme', ongoing: true } })).toBe(whileOngoing.includes(state) ? customer?.citation : 'violates');
  });

  it('is lifted by a request or a consent only where the text says so', () => {
    const consent = { to: ['acme'], number: '+12125550142', form: 'written', covers: ['live-calls'], givenAt: before(on, 1) };
    const anyForm = !noRequest.includes(state) && !bySignatureOnly.includes(state);
    expect(say(true, { call: { solicited: true } })).toBe(anyForm ? request?.citation : 'violates');
    expect(say(true, { consents: [consent] })).toBe(anyForm ? request?.citation : 'violates');
    expect(say(true, { consents: [{ ...consent, signed: true }] })).toBe(noRequest.includes(state) ? 'violates' : request?.citation);
    expect(say(true, { call: { solicited: true }, optOuts: [{ at: before(on, 1) }] })).toBe('violates');
  });

  it('lifts nothing for what only federal law exempts', () => {
    const kinds = exempts.map(({ kind }) => kind);
    if (!kinds.includes('nonprofit')) expect(say(true, { seller: { taxExempt: true }, charity: { id: 'helpers', taxExempt: true } })).toBe('violates');
    if (!kinds.includes('personal')) expect(say(true, { call: { personalRelationship: true } })).toBe('violates');
  });

  it('exempts the calls that the row names, and no other', () => {
    for (const { kind, citation } of exempts) {
      expect(say(true, exempt[kind][0]), kind).toBe(citation);
      expect(say(true, exempt[kind][1]), kind).toBe('violates');
    }
  });

  it('reaches a business that buys only where the page says so', () => {
    const toBusiness = say(true, { callee: { use: 'business' }, offer: { buyer: 'business' }, optOuts: [{ at: before(on, 1) }] });
    const reached = ['MS', 'NC', 'PA', 'TX'].includes(state);
    const relieved = exempts.find(({ kind }) => kind.startsWith('business-but') || kind === 'business')?.citation;
    expect(toBusiness).toBe(reached ? 'violates' : (relieved ?? 'inapplicable'));
  });

  it('is in force on its days', () => {
    const rules = doNotCallLists.filter((rule) => rule.id === id);
    const from = row.from ?? (list === 'us-national' ? '2003-10-01' : undefined);
    const inForce = (date: string): boolean =>
      rules.some(({ citation, prohibits, inForce: { from: first, to } }) =>
        citation === row.citation && prohibits.facts.includes(`registries.${list}.listed`) && first <= day(date) && (to === undefined || day(date) < to));
    if (from !== undefined) {
      expect(inForce(from)).toBe(true);
      if (rules.length === 1) expect(say(true, {}, before(from, 1))).toBe('inapplicable');
      expect(say(true, {}, from)).toBe('violates');
    }
    if (row.to !== undefined) expect(say(true, {}, before(row.to, 1))).toBe('violates');
  });
});

describe.each(named(caps))('the cap of $name', ({ row }: { row: CapRow }) => {
  const { state, cap, from, exempts = [], customer, recorded } = row;
  const id = `us-${state.toLowerCase()}.frequency-cap`;
  const on = '2026-11-12';
  const at = Date.parse(`${on}T12:00:00-05:00`);
  const hours = (count: number, seconds = 0): string => new Date(at - count * 3_600_000 - seconds * 1000).toISOString();
  const say = (calls: readonly object[], given: object = {}, date = on) =>
    outcomeOf(id, callTo(state, date, merge({ history: { calls } }, given) as object, recorded === undefined ? 'us-live-sale' : 'us-prerecorded-sale'));
  const calls = (count: number, oldest: string, given: object = {}) =>
    Array.from({ length: count }, (_, i) => ({ at: i === 0 ? oldest : hours(1), outcome: 'answered', ...given }));

  it('permits the last call and prohibits the one after', () => {
    expect(say(calls(cap.most - 1, hours(1)))).toBe('complies');
    expect(say(calls(cap.most, hours(1)))).toBe('violates');
  });

  it('counts to the second, the old end included', () => {
    expect(say(calls(cap.most, hours(cap.hours)))).toBe('violates');
    expect(say(calls(cap.most, hours(cap.hours, 1)))).toBe('complies');
  });

  it('counts every vendor, and not other sellers', () => {
    expect(say(calls(cap.most, hours(1), { by: 'others' }))).toBe('violates');
    expect(say(calls(cap.most, hours(1), { for: 'others' }))).toBe('complies');
  });

  it('counts texts and other subjects only where the row says so', () => {
    expect(say(calls(cap.most, hours(1), { medium: 'text' }))).toBe(['MD', 'OR'].includes(state) ? 'violates' : 'complies');
    expect(say(calls(cap.most, hours(1), { subject: 'solar-panels' }))).toBe(['ME', 'OR'].includes(state) ? 'violates' : 'complies');
  });

  it('counts attempts, or completed calls', () =>
    expect(say(calls(cap.most, hours(1), { outcome: 'no-answer' }))).toBe(state === 'ME' ? 'complies' : 'violates'));

  it('asks for a list that reaches back so far', () => {
    expect(say([], { history: { completeSince: hours(cap.hours) } })).toBe('complies');
    expect(say([], { history: { completeSince: new Date(at - cap.hours * 3_600_000 + 1000).toISOString() } })).toEqual(['history.completeSince']);
  });

  it('is lifted for customers only where the page says so', () => {
    const sayOf = (relationship: object) => say(calls(cap.most, hours(1)), { relationship });
    const last = monthsBefore(on, 18);
    expect(sayOf({ with: 'acme', lastTransactionOn: last })).toBe(['OK', 'OR'].includes(state) ? customer?.citation : 'violates');
    expect(sayOf({ with: 'acme', lastTransactionOn: before(last, 1) })).toBe('violates');
  });

  it('is not lifted by a request, a consent or a non-profit status', () =>
    expect(say(calls(cap.most, hours(1)), { call: { solicited: true }, seller: { taxExempt: true } })).toBe('violates'));

  it('exempts the calls that the row names, and no other', () => {
    for (const { kind, citation } of exempts) {
      expect(say(calls(cap.most, hours(1)), exempt[kind][0]), kind).toBe(citation);
      expect(say(calls(cap.most, hours(1)), exempt[kind][1]), kind).toBe('violates');
    }
  });

  it('is in force from its day on', () => {
    if (from === undefined) return expect(frequencyCaps.find((rule) => rule.id === id)?.inForce.from).toBe(day('1900-01-01'));
    const sayOn = (date: string) => say(calls(cap.most, hours(1)).map((call) => ({ ...call, at: `${date}T11:00:00-05:00` })), {}, date);
    expect(sayOn(from)).toBe('violates');
    expect(sayOn(before(from, 1))).toBe('inapplicable');
  });
});

describe('docs/law/us-states.json', () => {
  interface PageRow {
    readonly state: string;
    readonly topic: string;
    readonly citation: string;
    readonly certainty: string;
    readonly effectiveFrom: string | null;
    readonly value: { readonly stateRule?: boolean };
  }
  const topics: Readonly<Record<string, string>> = {
    frequencyCap: 'frequency-cap', dncList: 'do-not-call-list', ebr: 'do-not-call-list', exemptions: 'do-not-call-list', reassignedNumbers: 'reassigned-number',
  };
  const rows = (JSON.parse(readFileSync(new URL('../docs/law/us-states.json', import.meta.url), 'utf8')) as readonly PageRow[])
    .filter(({ topic, value }) => topic in topics && value.stateRule !== false)
    .map((row) => ({ ...row, name: `${row.state} ${row.topic}` }));
  const citationsOf = ({ citation, also, exempts, unless }: Rule): readonly string[] =>
    [citation, ...also, ...[...exempts, ...unless].flatMap((exemption) => [exemption.citation, ...exemption.also])];

  it.each(rows)('$name: the row stands in the rules', ({ state, citation }) => {
    const rules = stateRules.filter(({ jurisdiction }) => jurisdiction === `US-${state}`);
    const cited = new Set(rules.flatMap(citationsOf));
    for (const paragraph of citation.split('; ')) expect([...cited]).toContain(paragraph);
  });

  const grades: Readonly<Record<string, string>> = { 'primary-text-seen': 'primary-text', 'two-or-more-secondary-agree': 'two-or-more-secondary', 'one-secondary': 'one-secondary' };
  it.each(rows.filter(({ topic }) => ['frequencyCap', 'dncList', 'reassignedNumbers'].includes(topic)))(
    '$name: with its certainty, from its day',
    ({ state, topic, citation, certainty, effectiveFrom }) => {
      const rule = stateRules.find(({ id, ...found }) => id === `us-${state.toLowerCase()}.${topics[topic]}` && citationsOf({ id, ...found }).includes(citation.split('; ')[0]!));
      expect(rule?.certainty).toBe(grades[certainty]);
      if (effectiveFrom !== null) expect(formatDay(rule!.inForce.from)).toBe(effectiveFrom);
    },
  );
});

describe('time alone', () => {
  const around = (days: number) => fc.integer({ min: -days * 24, max: days * 24 }).map((hour) => new Date(Date.parse('2026-11-12T17:00:00Z') + hour * 3_600_000).toISOString());
  const dayAround = (days: number) => around(days).map((at) => at.slice(0, 10));
  const listed = (date: string) => dayAround(3).map((on) => `${Number(on.slice(0, 4)) - Number(date)}${on.slice(4)}`);
  const past = fc.integer({ min: 1, max: 26 * 3600 }).map((second) => new Date(Date.parse('2026-11-12T17:00:00Z') - second * 1000).toISOString());
  const context = fc
    .record({
      state: fc.constantFrom('FL', 'LA', 'MO', 'OK', 'OR', 'PA', 'TX', 'VA'),
      listed: fc.boolean(),
      versionOn: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-13', '2026-11-12'),
      listedOn: fc.oneof(fc.constant(null), listed('3'), listed('5'), dayAround(40).filter((on) => on <= '2026-11-12')),
      relationship: fc.oneof(
        fc.constant(null),
        fc.record({ with: fc.constant('acme'), lastTransactionOn: fc.oneof(fc.constant('2025-05-14'), fc.constant('2026-05-18'), listed('1')), endedAt: fc.oneof(fc.constant(null), around(20), listed('1')) }),
      ),
      optOuts: fc.oneof(fc.constant([]), around(5).map((at) => [{ at }])),
      calls: fc.array(past.map((at) => ({ at, outcome: 'no-answer' })), { maxLength: 5 }),
      completeSince: fc.oneof(fc.constant('2020-01-01T00:00:00Z'), past),
    })
    .map(({ state, listed: isListed, versionOn, listedOn, relationship, optOuts, calls, completeSince }) => {
      const entry = { listed: isListed, listedOn, versionOn };
      return callTo(state, '2026-11-12', {
        call: { dialing: 'manual' },
        registries: { 'us-national': entry, ...(['FL', 'LA', 'MO', 'OK', 'PA', 'TX'].includes(state) && { [`us-${state.toLowerCase()}`]: entry }) },
        relationship,
        optOuts,
        history: { completeSince, calls },
      }) as unknown as CallContextInput;
    });
  const decide = (of: CallContextInput, at: number) => evaluateCall({ ...of, at }, { packs: ['us-states'] }).decision;

  it('brings about what it was said to bring about, and nothing before', () => {
    let waited = 0;
    let ended = 0;
    fc.assert(
      fc.property(context, fc.double({ min: 0, max: 0.999, noNaN: true }), (of, share) => {
        const start = Date.parse(of.at as string);
        const { decision, permittedAt, permittedUntil } = evaluateCall(of, { packs: ['us-states'] });
        if (permittedAt !== null && decision === 'deny') {
          waited++;
          const end = Date.parse(permittedAt);
          expect(decide(of, end)).toBe('allow');
          expect(decide(of, end - 1000)).toBe('deny');
          expect(decide(of, start + Math.floor(((end - start) * share) / 1000) * 1000)).toBe('deny');
        }
        if (permittedUntil !== null) {
          ended++;
          const end = Date.parse(permittedUntil);
          expect(decide(of, end)).toBe('deny');
          expect(decide(of, end - 1)).toBe('allow');
          expect(decide(of, start + Math.floor((end - start) * share))).toBe('allow');
        }
      }),
      { numRuns: 600, seed: 31 },
    );
    expect(waited).toBeGreaterThan(10);
    expect(ended).toBeGreaterThan(50);
  });
});

describe('a missing fact says why', () => {
  const why = (state: string, given: object, base?: string, without: readonly string[] = []) =>
    evaluateCall(changed(callTo(state, '2026-11-12', given, base), {}, without) as unknown as CallContextInput, { packs: ['us-states'] }).missing.map((fact) => fact.why);
  const [first, second, third] = ['13:00:00Z', '14:00:00Z', '15:00:00Z'].map((time) => ({ at: `2026-11-12T${time}` }));

  it('a version that no longer serves', () =>
    expect(why('TX', { registries: { 'us-tx': { listed: false, versionOn: '2026-09-30' } } })).toContain(
      'The version of 2026-09-30 of the do-not-call list of Texas could be used until 2026-09-30, which is before the call of 2026-11-12. Look the number up in a current one.',
    ));
  it('a version of tomorrow', () =>
    expect(why('TX', { registries: { 'us-tx': { listed: false, versionOn: '2026-11-13' } } })).toContain(
      'The version of 2026-11-13 of the do-not-call list of Texas is later than the call of 2026-11-12. Look the number up in a current one.',
    ));
  it('a person whom nobody named', () =>
    expect(why('FL', { history: { calls: [{ ...first, personId: 'person-1' }, second, third] } }, 'us-live-sale', ['callee.personId'])).toContain(
      'Prior calls were made to named persons, and the cap is one on calls to a person. Which person is called?',
    ));
  it('a call of unknown outcome', () =>
    expect(why('ME', { history: { calls: [third] } }, 'us-prerecorded-sale')).toContain('How did the prior call of 2026-11-12T15:00:00Z go?'));
});
