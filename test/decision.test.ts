import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callingWindows, type CallContextInput, type Decision } from '../src/index.js';
import type { Call } from '../src/call/call.js';
import { lawOf } from '../src/decision/applicable.js';
import { stretchesOf } from '../src/decision/calendar.js';
import { violation } from '../src/decision/findings.js';
import { judge } from '../src/decision/judge.js';
import { obligationsOf } from '../src/decision/obligations.js';
import { always, condition, type Condition } from '../src/law/condition.js';
import { fact, holds } from '../src/law/fact.js';
import { exemption, type Rule } from '../src/law/rule.js';
import { DAY, HOUR, NEVER } from '../src/time/instant.js';
import { bases, changed } from './support/cases.js';
import { decided, factsOf, invented, manner, survey } from './support/law.js';

// What is made of the rules' answers, shown with laws of one or two invented rules.

const start = Date.parse(survey.at as string);
const text = (instant: number): string => new Date(instant).toISOString().replace('.000', '');
const like = (given: object): CallContextInput => changed(survey, given) as unknown as CallContextInput;
const statuses = ({ rules }: Decision): unknown => Object.fromEntries(rules.map(({ rule, status }) => [rule, status]));

/** True until an instant, false from it on. */
const until = (end: number): Condition => condition(['at'], ({ at }) => at < end, ({ at }) => (at < end ? end : NEVER));
/** False until an instant, true from it on. */
const from = (begin: number): Condition => condition(['at'], ({ at }) => at >= begin, ({ at }) => (at < begin ? begin : NEVER));

describe('where the called person may be', () => {
  const guessed = like({ callee: { number: '+18005550142', locations: [] } });
  const listed = changed(bases.bases['us-live-sale']!, { callee: { number: '+18005550142', locations: [] }, registries: { 'us-national': { listed: true } } }) as unknown as CallContextInput;

  it('while the country is a guess, no country’s law is broken, but a rule for everywhere is', () => {
    const everywhere = decided([invented('calls', { prohibits: always })], guessed);
    expect(everywhere.violations.map(({ rule }) => rule)).toEqual(['test.calls']);
    const ofOneCountry = decided([invented('calls', { prohibits: always, jurisdiction: 'US' })], guessed);
    expect(ofOneCountry).toMatchObject({ decision: 'deny', violations: [], missing: [{ path: 'callee.locations' }] });
  });

  it('while the country is a guess, a rule that is kept is kept', () => {
    expect(statuses(decided([invented('kept', { jurisdiction: 'US' }), invented('closed', { jurisdiction: 'US', prohibits: always })], guessed))).toEqual({ 'test.kept': 'complies', 'test.closed': 'missing' });
  });

  it('the calendar asks where the person is, by name', () => {
    const asked = callingWindows(listed, { days: 1 }).missing.map(({ path }) => path);
    expect(asked).toContain('callee.locations');
    expect(asked).not.toContain('');
  });

  it('the country that is asked for is asked for once, by name', () => {
    const { missing } = decided([invented('calls', { prohibits: always, jurisdiction: 'US' })], guessed);
    expect(missing).toHaveLength(1);
    expect(missing[0]!.why).not.toBe('');
  });

  it('rules see the clocks of their own jurisdiction, be they of duties with the same time', () => {
    const both = like({ callee: { locations: [{ region: 'US-NY', timeZone: 'America/New_York' }, { region: 'US-CA', timeZone: 'America/Los_Angeles' }] } });
    const byNight = ({ clocks, at }: Call): number => at + 24 * HOUR - Math.min(...clocks.map(({ timeOfDay }) => timeOfDay));
    const ends = ['US-NY', 'US-CA'].map((jurisdiction) => invented(jurisdiction, { jurisdiction, obliges: [{ code: jurisdiction === 'US-NY' ? 'end-by' : 'screen-registry', text: 'Then.', until: byNight }] }));
    const due = decided(ends, both).obligations;
    expect(Object.fromEntries(due.map(({ code, until: time }) => [code, time]))).toEqual({ 'end-by': '2026-06-11T04:00:00Z', 'screen-registry': '2026-06-11T07:00:00Z' });
  });
});

describe('the rules in force', () => {
  const sydney = like({ at: '2026-06-10T22:00:00Z', callee: { number: '+61255501234', locations: [{ region: 'AU-NSW', timeZone: 'Australia/Sydney', basis: 'confirmed' }] } });
  const old = invented('old', { inForce: { from: '2000-01-01', to: '2026-06-11' }, prohibits: always });

  it('are those of the local day, be it ahead of UTC', () => {
    // In Sydney it is 08:00 on the eleventh.
    expect(decided([old], sydney)).toMatchObject({ decision: 'allow', rules: [] });
    expect(decided([old], { ...sydney, at: '2026-06-10T13:59:59Z' }).decision).toBe('deny');
    expect(decided([old], { ...sydney, at: '2026-06-10T14:00:00Z' }).decision).toBe('allow');
  });

  it('where no place is known are those of the day in UTC', () => {
    const nowhere = (at: string) => like({ at, callee: { number: '+18005550142', locations: [] } });
    expect(decided([old], nowhere('2026-06-10T23:59:59Z')).violations).toHaveLength(1);
    expect(decided([old], nowhere('2026-06-11T00:00:00Z')).violations).toEqual([]);
  });

  it('where two days are possible are those of either', () => {
    const places = [{ region: 'US-HI', timeZone: 'Pacific/Honolulu' }, { region: 'US-NY', timeZone: 'America/New_York' }];
    for (const locations of [places, places.toReversed()]) {
      // 00:30 on the eleventh in New York, 18:30 on the tenth in Honolulu.
      const both = like({ at: '2026-06-11T04:30:00Z', callee: { locations } });
      expect(decided([old], both).violations.map(({ rule }) => rule)).toEqual(['test.old']);
      expect(decided([invented('new', { inForce: { from: '2026-06-11' }, prohibits: always })], both).violations.map(({ rule }) => rule)).toEqual(['test.new']);
    }
  });

  it('may end with no successor: a violation ends with them', () => {
    const ends = [invented('old', { inForce: { from: '2000-01-01', to: '2026-06-12' }, prohibits: always }), invented('other')];
    expect(decided(ends, survey)).toMatchObject({ decision: 'deny', permittedAt: '2026-06-12T04:00:00Z', violations: [{ clearsAt: '2026-06-12T04:00:00Z' }] });
  });

  it('end so for each rule in its own place', () => {
    const both = like({ callee: { locations: [{ region: 'US-NY', timeZone: 'America/New_York' }, { region: 'US-CA', timeZone: 'America/Los_Angeles' }] } });
    const ends = [invented('old', { jurisdiction: 'US-NY', inForce: { from: '2000-01-01', to: '2026-06-12' }, prohibits: always })];
    // It may be the eleventh until midnight in Los Angeles.
    expect(decided(ends, both).violations[0]!.clearsAt).toBe('2026-06-12T07:00:00Z');
  });

  it('stand in the order of jurisdiction, citation and name, whatever the order of the catalogue', () => {
    const rules = [invented('b', { citation: 'Test 1' }), invented('a', { citation: 'Test 1' }), invented('c', { citation: 'Test 0' }), invented('d', { jurisdiction: 'US' }), invented('e', { jurisdiction: 'US-NY' })];
    const order = ['test.c', 'test.a', 'test.b', 'test.d', 'test.e'];
    for (const given of [rules, rules.toReversed()]) expect(decided(given, survey).rules.map(({ rule }) => rule)).toEqual(order);
  });

  it('say each what they say, and nothing where they do not speak', () => {
    const said = decided([
      invented('violated', { prohibits: always }),
      invented('silent', { appliesTo: condition([], () => false), prohibits: always }),
      invented('excused', { prohibits: always, unless: [exemption({ citation: 'Test x', title: 'Friends', holds: always, because: () => 'Friends.' })] }),
      invented('asking', { prohibits: holds(fact<boolean>('call.numberGenerator', () => undefined)) }),
      invented('broken', { prohibits: condition([], () => { throw new Error('no'); }) }),
      invented('kept'),
    ], survey);
    expect(statuses(said)).toEqual({ 'test.violated': 'violates', 'test.silent': 'inapplicable', 'test.excused': 'exempt', 'test.asking': 'missing', 'test.broken': 'failed', 'test.kept': 'complies' });
  });
});

describe('a rule', () => {
  const asking = holds(fact('call.numberGenerator', ({ call }) => call.numberGenerator));

  it('of which nobody knows whether it speaks about the call is open, be its act still to come', () => {
    for (const stage of ['before', 'during', 'after'] as const) expect(decided([invented('asking', { stage, appliesTo: asking, prohibits: always })], survey)).toMatchObject({ decision: 'deny', missing: [{ path: 'call.numberGenerator' }] });
  });

  it('whose scope fails denies the call', () => {
    const broken = invented('broken', { appliesTo: condition([], () => { throw new Error('no table'); }) });
    expect(decided([broken], survey)).toMatchObject({ decision: 'deny', failures: [{ rule: 'test.broken', message: 'no table' }], rules: [{ status: 'failed' }] });
  });

  it('that relies on an exemption as another does names it once, by the first of them, in the order of its paragraph', () => {
    const excused = (citation: string) => exemption({ citation, title: 'Friends', holds: always, because: () => 'Friends.' });
    const rules = [invented('1', { prohibits: always, unless: [excused('Test y')] }), invented('2', { prohibits: always, unless: [excused('Test x')] }), invented('3', { prohibits: always, unless: [excused('Test y')] })];
    expect(decided(rules, survey).exemptions.map(({ rule, citation }) => [citation, rule])).toEqual([['Test x', 'test.2'], ['Test y', 'test.1']]);
  });

  it('is counted against the places of its own jurisdiction', () => {
    const both = like({ callee: { locations: [{ region: 'US-NY', timeZone: 'America/New_York' }, { region: 'US-CA', timeZone: 'America/Los_Angeles' }] } });
    const against = (jurisdiction: string): unknown =>
      Object.fromEntries(decided([invented('closed', { jurisdiction, prohibits: always })], both).place.candidates.map(({ region, deniedBy }) => [region, deniedBy]));
    expect(against('US-NY')).toEqual({ 'US-NY': ['test.closed'], 'US-CA': [] });
    expect(against('US-CA')).toEqual({ 'US-NY': [], 'US-CA': ['test.closed'] });
    for (const everywhere of ['US', '*']) expect(against(everywhere)).toEqual({ 'US-NY': ['test.closed'], 'US-CA': ['test.closed'] });
  });
});

describe('waiting', () => {
  const limit = start + 35 * DAY;

  it('looks ahead thirty-five days, and not a second further', () => {
    expect(decided([invented('closed', { prohibits: until(limit) })], survey)).toMatchObject({ permittedAt: text(limit), violations: [{ clearsAt: text(limit) }] });
    expect(decided([invented('closed', { prohibits: until(limit + 1_000) })], survey)).toMatchObject({ permittedAt: null, violations: [{ clearsAt: null }] });
    expect(decided([invented('closing', { prohibits: from(limit) })], survey).permittedUntil).toBe(text(limit));
    expect(decided([invented('closing', { prohibits: from(limit + 1_000) })], survey).permittedUntil).toBeNull();
  });

  it('knows that a rule which does not speak about the call now may do so later', () => {
    const later = start + 5 * HOUR;
    expect(decided([invented('later', { appliesTo: from(later), prohibits: always })], survey).permittedUntil).toBe(text(later));
    expect(decided([invented('later', { appliesTo: from(later) })], survey).permittedUntil).toBeNull();
  });

  it('is over after the call: none becomes lawful any more', () => {
    const over = { ...survey, stage: 'post-call' as const, conduct: { answeredBy: 'person' as const } };
    expect(decided([invented('closed', { prohibits: until(start + HOUR) })], over)).toMatchObject({ decision: 'deny', permittedAt: null, permittedUntil: null, violations: [{ clearsAt: null }] });
  });

  it('asks a rule about the act only once there has been one, whatever was judged before', () => {
    const lapses = exemption({ citation: 'Test x', title: 'Until noon', holds: until(start + HOUR), because: () => 'It is not noon.' });
    const law = lawOf([invented('conduct', { stage: 'during', exempts: [lapses], prohibits: always })]);
    const inCall = { ...survey, stage: 'in-call' as const, seller: { id: randomUUID() } };
    for (let round = 0; round < 2; round++) {
      expect(decided(law, inCall).permittedUntil).toBeNull();
      expect(decided(law, { ...inCall, conduct: { answeredBy: 'person' } }).permittedUntil).toBe(text(start + HOUR));
    }
  });
});

describe('the stretches of a calendar', () => {
  const stretches = (rules: readonly Rule[], begin: number, end: number, supports?: ReadonlySet<never>) =>
    stretchesOf(factsOf(survey), lawOf(rules), { ...manner, supports }, begin, end).map(({ from: first, to, objections, unsupported }) => ({ from: first - start, to: to - start, by: objections.map(({ rule }) => rule), lacking: unsupported.map(({ code }) => code) }));

  it('open at whole seconds, close exactly, and begin and end where the calendar does', () => {
    const night = invented('night', { prohibits: until(start + 1_500) });
    expect(stretches([night], start + 250, start + 5_250)).toEqual([{ from: 250, to: 2_000, by: ['test.night'], lacking: [] }, { from: 2_000, to: 5_250, by: [], lacking: [] }]);
    const evening = invented('evening', { prohibits: from(start + 1_500) });
    expect(stretches([evening], start + 250, start + 5_250)).toEqual([{ from: 250, to: 1_500, by: [], lacking: [] }, { from: 1_500, to: 5_250, by: ['test.evening'], lacking: [] }]);
  });

  it('leave out an opening that holds no whole second', () => {
    for (const [first, last] of [[1_500, 1_900], [1_500, 2_000], [1_000, 1_001]] as const) {
      const ajar = invented('ajar', { prohibits: condition(['at'], ({ at }) => at < start + first || at >= start + last, ({ at }) => [start + first, start + last].find((edge) => edge > at) ?? NEVER) });
      const open = stretches([ajar], start, start + 5_000).filter(({ by }) => by.length === 0);
      expect(open).toEqual(first === 1_000 ? [{ from: 1_000, to: 1_001, by: [], lacking: [] }] : []);
    }
  });

  it('say why, where nothing says in which country the person is', () => {
    const guessed = factsOf(like({ callee: { number: '+18005550142', locations: [] } }));
    const [stretch] = stretchesOf(guessed, lawOf([invented('calls', { prohibits: always, jurisdiction: 'US' })]), manner, start, start + HOUR);
    expect(stretch!.objections).toMatchObject([{ rule: 'test.calls', status: 'missing', reason: 'Nothing says in which country the called person is.' }]);
  });

  it('change where what the dialer cannot do changes', () => {
    const duty = (code: 'end-by' | 'keep-records', calls: Condition) => invented(code, { appliesTo: calls, obliges: [{ code, text: 'Do it.' }] });
    const duties = [duty('end-by', until(start + HOUR)), duty('keep-records', from(start + HOUR))];
    expect(stretches(duties, start, start + 2 * HOUR, new Set())).toEqual([{ from: 0, to: HOUR, by: [], lacking: ['end-by'] }, { from: HOUR, to: 2 * HOUR, by: [], lacking: ['keep-records'] }]);
  });

  it('name what the dialer cannot do only where nothing else stands against the call', () => {
    const night = invented('night', { prohibits: until(start + HOUR) });
    const duty = invented('duty', { obliges: [{ code: 'end-by', text: 'End it.' }] });
    expect(stretches([night, duty], start, start + 2 * HOUR, new Set())).toEqual([{ from: 0, to: HOUR, by: ['test.night'], lacking: [] }, { from: HOUR, to: 2 * HOUR, by: [], lacking: ['end-by'] }]);
  });
});

describe('obligations', () => {
  const due = (rules: readonly Rule[], given: CallContextInput = survey) => {
    const facts = factsOf(given);
    return obligationsOf(judge(facts, facts.context.at, lawOf(rules)));
  };
  const keep = (id: string, days: number | undefined) => invented(id, { obliges: [{ code: 'keep-records', text: 'Keep it.', until: ({ at }) => (days === undefined ? undefined : at + days * DAY) }] });
  const end = (id: string, hours: number) => invented(id, { obliges: [{ code: 'end-by', text: 'End it.', until: ({ at }) => at + hours * HOUR }] });

  it('have the stricter time, whichever law names it', () => {
    for (const days of [[1, 2], [2, 1], [2, 1, 1], [undefined, 2], [2, undefined]]) expect(due(days.map((each, i) => keep(String(i), each)))).toMatchObject([{ until: text(start + 2 * DAY) }]);
    for (const hours of [[1, 2], [2, 1], [2, 1, 3]]) expect(due(hours.map((each, i) => end(String(i), each)))).toMatchObject([{ until: text(start + HOUR) }]);
    expect(due([keep('0', undefined)])[0]).not.toHaveProperty('until');
  });

  it('name their figures beside their time', () => {
    const both = invented('both', { obliges: [{ code: 'keep-records', text: 'Keep it.', params: { retainDays: 3 }, until: ({ at }) => at + DAY }] });
    expect(due([both])).toEqual([{ code: 'keep-records', when: 'after', text: 'Keep it.', rule: 'test.both', citation: 'Test both', params: { retainDays: 3 }, until: text(start + DAY), sources: [{ rule: 'test.both', citation: 'Test both', params: { retainDays: 3 } }] }]);
    expect(due([keep('plain', 1)])[0]).not.toHaveProperty('params');
  });

  it('are each call’s own in their times, though the rest is written once', () => {
    const law = lawOf([keep('one', 1), end('two', 2)]);
    for (const later of [0, HOUR, 5 * HOUR]) {
      const facts = factsOf(like({ at: text(start + later) }));
      expect(obligationsOf(judge(facts, facts.context.at, law)).map(({ until: time }) => time)).toEqual([text(start + later + DAY), text(start + later + 2 * HOUR)]);
    }
  });

  it('that are about records last the longest time that a law asks for', () => {
    for (const code of ['keep-records', 'retain-consent-evidence', 'record-do-not-call-request'] as const) {
      const kept = (id: string, days: number) => invented(id, { obliges: [{ code, text: 'Keep it.', until: ({ at }) => at + days * DAY }] });
      expect(due([kept('1', 3), kept('2', 5), kept('3', 4)])).toMatchObject([{ until: text(start + 5 * DAY) }]);
    }
  });

  it('become one where only one law gives a figure, and give none where no law does', () => {
    const keeps = (id: string, params?: Record<string, unknown>) => invented(id, { obliges: [{ code: 'keep-records', text: 'Keep it.', ...(params && { params }) }] });
    expect(due([keeps('1'), keeps('2', { retainYears: 3 })])).toMatchObject([{ params: { retainYears: 3 }, sources: [{ rule: 'test.1' }, { rule: 'test.2' }] }]);
    expect(due([keeps('1', {})])[0]).not.toHaveProperty('params');
    expect(due([keeps('1', { records: 'notice' }), keeps('2', { records: 'notice' })])).toMatchObject([{ params: { records: 'notice' } }]);
    expect(due([keeps('1', { records: 'notice' }), keeps('2', { records: 'call' })])).toHaveLength(2);
  });

  it('stand in the order of their own paragraphs', () => {
    const rules = [invented('1', { obliges: [{ code: 'keep-records', text: 'Keep it.', citation: 'Test 9' }] }), invented('2', { obliges: [{ code: 'end-by', text: 'End it.' }] })];
    expect(due(rules).map(({ citation }) => citation)).toEqual(['Test 2', 'Test 9']);
  });

  it('of one paragraph stand as it has them', () => {
    const two = invented('two', { obliges: [{ code: 'keep-records', text: 'Keep it.' }, { code: 'end-by', text: 'End it.' }, { code: 'screen-registry', text: 'Let it ring.' }] });
    expect(due([two]).map(({ code }) => code)).toEqual(['keep-records', 'end-by', 'screen-registry']);
  });

  it('have the paragraph of the duty, or that of its rule', () => {
    const duties = invented('duties', { obliges: [{ code: 'keep-records', text: 'Keep it.', citation: 'Test 9' }, { code: 'end-by', text: 'End it.' }] });
    expect(due([duties]).map(({ citation, sources }) => [citation, sources[0]!.citation])).toEqual([['Test 9', 'Test 9'], ['Test duties', 'Test duties']]);
  });

  it('have each call’s own figures, however alike they look', () => {
    const figures: unknown[] = [{ a: 1, b: 2 }, { a: 1, b: 3 }, { a: 2, b: 2 }, { a: 1 }, { b: 2 }, { a: 1, b: null }, { a: 1, b: [2] }, { a: 1, b: ['x', 'y'] }, { a: 1, b: ['x', 'z'] }, { a: 1, b: ['x'] }, { a: 1, b: 'x' }, { a: null, b: 2 }];
    const law = lawOf([invented('figures', { obliges: [{ code: 'keep-records', text: 'Note it.', params: ({ call }) => figures[Number(call.subject)] as Record<string, unknown> }] })]);
    const seller = { id: randomUUID() };
    const noted = (i: number): unknown => {
      const facts = factsOf(like({ seller, call: { subject: String(i) } }));
      return obligationsOf(judge(facts, facts.context.at, law))[0]!.params;
    };
    for (const [i] of [...figures, ...figures].entries()) expect(noted(i % figures.length)).toEqual(figures[i % figures.length]);
  });

  it('of a rule that was kept in the call are past, those of one that waits are not', () => {
    const inCall = { ...survey, stage: 'in-call' as const };
    const asks = (stage: Rule['stage']) => [invented('asks', { stage, obliges: [{ code: 'end-by', text: 'End it.' }, { code: 'keep-records', text: 'Keep it.' }] })];
    const codes = (rules: readonly Rule[], given: CallContextInput) => due(rules, given).map(({ code }) => code);
    expect(codes(asks('before'), inCall)).toEqual(['end-by', 'keep-records']);
    expect(codes(asks('during'), inCall)).toEqual(['end-by', 'keep-records']);
    expect(codes(asks('during'), { ...inCall, conduct: { answeredBy: 'person' } })).toEqual(['keep-records']);
  });

  it('are those of rules that hold, not of those that are violated, ask or fail', () => {
    const obliges = [{ code: 'end-by' as const, text: 'End it.' }];
    const asking = holds(fact<boolean>('call.numberGenerator', () => undefined));
    expect(due([invented('violated', { prohibits: always, obliges })])).toEqual([]);
    expect(due([invented('asking', { prohibits: asking, obliges })])).toEqual([]);
    expect(due([invented('broken', { prohibits: condition([], () => { throw new Error('no'); }), obliges })])).toEqual([]);
  });

  it('of some calls are asked of each', () => {
    const law = lawOf([invented('some', { obliges: [{ code: 'end-by', text: 'End it.', calls: condition([], ({ call }) => call.subject === 'sport') }, { code: 'keep-records', text: 'Keep it.', calls: condition([], ({ callee }) => callee.personId === 'ann') }] })]);
    const seller = { id: randomUUID() };
    const asked = (subject: string, personId: string) => {
      const facts = factsOf(like({ seller, call: { subject }, callee: { personId } }));
      return obligationsOf(judge(facts, facts.context.at, law)).map(({ code }) => code);
    };
    for (let round = 0; round < 5; round++) {
      expect(asked('sport', 'ann')).toEqual(['end-by', 'keep-records']);
      expect(asked('sport', 'bob')).toEqual(['end-by']);
      expect(asked('news', 'ann')).toEqual(['keep-records']);
      expect(asked('news', 'bob')).toEqual([]);
    }
  });
});

describe('what a finding shows', () => {
  const shown = (given: object, ...tests: readonly Condition[]) =>
    tests.map((prohibits) => violation(invented('shown', { prohibits }), judge(factsOf(like(given)), start, lawOf([])).call).facts);
  const read = (path: string, value: (call: Call) => unknown): Condition => {
    const asked = fact(path as never, value as never);
    return condition([path as never], (call) => asked(call) !== undefined);
  };

  it('is written as the context writes it', () => {
    const given = { campaign: { startedOn: '2026-06-01' }, history: { completeSince: '2026-06-02T12:00:00Z' }, relationship: { with: 'acme', endedAt: '2026-06-03T12:00:00Z' }, callee: { lineType: 'voip' }, call: { linesToSameBusiness: 2, numberGenerator: false } };
    expect(shown(given, read('campaign.startedOn', ({ campaign }) => campaign?.startedOn), read('history.completeSince', ({ history }) => history?.completeSince), read('relationship.endedAt', ({ relationship }) => relationship?.endedAt), read('callee.lineType', ({ callee }) => callee.lineType), read('call.linesToSameBusiness', ({ call }) => call.linesToSameBusiness), read('call.numberGenerator', ({ call }) => call.numberGenerator))).toEqual([
      { 'campaign.startedOn': '2026-06-01' }, { 'history.completeSince': '2026-06-02T12:00:00Z' }, { 'relationship.endedAt': '2026-06-03T12:00:00Z' }, { 'callee.lineType': 'voip' }, { 'call.linesToSameBusiness': 2 }, { 'call.numberGenerator': false },
    ]);
  });

  it('leaves what a user supplied as it was: it is not frozen', () => {
    const list = ['a'];
    const [found] = decided([invented('shown', { prohibits: always, shows: () => ({ list, word: 'b' }) })], survey).violations;
    expect(found!.facts).toEqual({ list: ['a'], word: 'b' });
    expect(Object.isFrozen(found!.facts['list'])).toBe(true);
    expect(Object.isFrozen(list)).toBe(false);
  });

  it('names further paragraphs, exemptions and defences where there are any, and only exemptions that might be shown', () => {
    const [plain] = decided([invented('plain', { prohibits: always })], survey).violations;
    expect(Object.keys(plain!)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(also|unless|defence)$/)]));
    const excused = (citation: string, shown: Condition) => exemption({ citation, title: 'Friends', holds: shown, because: () => 'Friends.' });
    const asking = holds(fact<boolean>('relationship.twoWay', () => undefined));
    const rule = invented('full', { prohibits: always, also: ['Test f'], exempts: [excused('Test x', condition([], () => false)), excused('Test y', asking)], unless: [excused('Test z', condition([], () => false))], defences: [excused('Test d', always)] });
    expect(decided([rule], survey).violations).toMatchObject([{ also: ['Test f'], unless: [{ citation: 'Test z' }, { citation: 'Test y', paths: ['relationship.twoWay'] }], defence: [{ citation: 'Test d', shown: true }] }]);
  });

  it('is the time of the call where the rule looks at it, and not otherwise', () => expect(shown({}, from(start), always)).toEqual([{ at: survey.at }, {}]));

  it('tells that there is none, and no lists or persons', () => {
    const given = { charity: null, optOuts: [], callee: { personId: 'ann' }, campaign: { startedOn: '2026-06-01' } };
    const paths = { charity: (call: Call) => call.charity, optOuts: (call: Call) => call.optOuts, 'callee.personId': (call: Call) => call.callee.personId, 'callee.number': (call: Call) => call.callee.number, campaign: (call: Call) => call.campaign };
    expect(shown(given, ...Object.entries(paths).map(([path, value]) => read(path, value)))).toEqual([{ charity: null }, {}, {}, {}, {}]);
  });
});

describe('what is settled for the calls of a campaign', () => {
  const ways: readonly [string, (call: Call) => boolean][] = [
    ['reads', ({ callee }) => callee.personId === 'ann'],
    ['looks for', ({ callee }) => 'personId' in callee],
    ['lists', ({ callee }) => Object.keys(callee).includes('personId')],
    ['describes', ({ callee }) => Object.getOwnPropertyDescriptor(callee, 'personId') !== undefined],
    ['copies', (call) => ({ ...call.callee }).personId === 'ann'],
    ['fails without', ({ callee }) => callee.personId!.length === 3],
    ['asks the time before', ({ at }) => at < start + HOUR],
  ];

  it.each(ways)('is nothing that a rule %s what is one call’s own for', (name, looks) => {
    const seller = { id: randomUUID() };
    const law = lawOf([invented('own', { prohibits: condition([], looks) })]);
    const ann = { seller, callee: { personId: 'ann' } };
    const nobody = { seller, at: text(start + HOUR) };
    const status = (given: object) => decided(law, like(given)).rules[0]!.status;
    const without = name === 'fails without' ? 'failed' : 'complies';
    for (let round = 0; round < 6; round++) expect([status(nobody), status(ann)]).toEqual([without, 'violates']);
    for (let round = 0; round < 6; round++) expect([status(ann), status(nobody)]).toEqual(['violates', without]);
  });

  it('leaves what an exemption asks to each call that the rule prohibits', () => {
    const numbered = exemption({ citation: 'Test x', title: 'No generator', holds: holds(fact('call.numberGenerator', ({ call }) => call.numberGenerator)), because: () => 'None.' });
    const law = lawOf([invented('own', { prohibits: condition([], ({ callee }) => callee.personId === 'ann'), unless: [numbered] })]);
    const seller = { id: randomUUID() };
    for (let round = 0; round < 6; round++) {
      expect(decided(law, like({ seller })).decision).toBe('allow');
      expect(decided(law, like({ seller, callee: { personId: 'ann' } })).missing).toMatchObject([{ path: 'call.numberGenerator' }]);
    }
  });

  it('is each call’s own where a rule judges another call while its own is judged', () => {
    const asking = (id: string) => invented(id, { prohibits: holds(fact('call.numberGenerator', ({ call }) => call.numberGenerator)) });
    const inner = like({ seller: { id: 'inner' }, call: { numberGenerator: false } });
    const nested = condition([], ({ seller }) => seller?.id === 'outer' && decided(law, inner).decision === 'deny');
    const law = lawOf([asking('1'), invented('2', { prohibits: nested }), asking('3')]);
    for (let round = 0; round < 6; round++) {
      expect(decided(law, like({ seller: { id: 'outer' } })).missing).toMatchObject([{ path: 'call.numberGenerator', rules: ['test.1', 'test.3'], citations: ['Test 1', 'Test 3'] }]);
      expect(decided(law, inner).decision).toBe('allow');
    }
  });
});
