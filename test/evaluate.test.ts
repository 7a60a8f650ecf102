import { describe, expect, it } from 'vitest';
import {
  createEvaluator, defineRule, evaluateCall, evaluateCalls, known, RuleDefinitionError, rules, type CallContextInput, type EvaluatorOptions, type OwnRule,
} from '../src/index.js';
import { bases } from './support/cases.js';

const lawful = bases.bases['us-live-sale'] as unknown as CallContextInput;
const survey: CallContextInput = { at: '2026-06-10T16:00:00Z', call: { purpose: 'survey', voice: 'live', dialing: 'manual', recorded: false }, callee: { number: '+12125550142' } };

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(RuleDefinitionError);
    expect((error as Error).name).toBe('RuleDefinitionError');
    return (error as Error).message;
  }
  return 'nothing was thrown';
};

const own = (definition: Partial<OwnRule>) => defineRule({ id: 'house.test', title: 'Test', summary: 'No test call.', ...definition });

describe('assume', () => {
  it('lays the house’s standing facts under every call', () => {
    const { seller, ...rest } = lawful;
    expect(evaluateCall(rest).decision).toBe('deny');
    expect(createEvaluator({ assume: { seller: seller! } })(rest).decision).toBe('allow');
  });

  it('gives way to the call, field by field', () => {
    const evaluate = createEvaluator({ assume: { call: { callerId: { presented: false } } }, packs: ['us-federal'] });
    expect(evaluate(lawful).decision).toBe('allow');
  });

  it('changes neither the facts assumed nor the call', () => {
    const assume = { seller: { id: 'acme' }, procedures: { written: true } };
    const before = JSON.stringify([assume, lawful]);
    createEvaluator({ assume })(lawful);
    expect(JSON.stringify([assume, lawful])).toBe(before);
  });

  it.each(['at', 'callee', 'optOuts', 'relationship', 'consents', 'history', 'conduct', 'payment', 'debt', 'stage'])('refuses %s, a fact about one person or one call', (key) => {
    const message = messageOf(() => createEvaluator({ assume: { [key]: key === 'at' || key === 'stage' ? 'pre-call' : [] } }));
    expect(message).toMatch(new RegExp(`^assume: ${key} is a fact about one person or one call`));
  });

  it.each([
    ['a registry’s answer', { registries: { 'us-national': { listed: false } } }, /^assume: registries\.us-national is|^assume: registries\.us-national\.listed is/],
    ['approvals', { customerInformation: { approvals: [] } }, /^assume: customerInformation\.approvals is/],
    ['the purpose of the call', { call: { purpose: 'sale' } }, /^assume: call\.purpose is/],
    ['an empty section of one call', { conduct: {} }, /^assume: conduct is/],
    ['an unknown key', { seller: { id: 'acme', nmae: 'Acme' } }, /^assume\.seller\.nmae: unknown key; did you mean name\?/],
    ['no object', 'acme', /assume/],
  ])('refuses %s', (_, assume, message) => expect(messageOf(() => createEvaluator({ assume: assume as never }))).toMatch(message));
});

describe('packs', () => {
  it('choose whose rules apply', () => {
    const night = { ...lawful, at: '2026-06-10T23:00:00-04:00' };
    expect(evaluateCall(night).decision).toBe('deny');
    expect(evaluateCall(night, { packs: ['uk'] }).decision).toBe('allow');
  });

  it.each([['US', '+12125550142'], ['GB', '+442079460123'], ['CA', '+14165550142'], ['AU', '+61255501234']])('that were left out are mentioned: of %s', (country, number) => {
    const call = { ...survey, callee: { number } };
    const leftOut = { rule: 'any.coverage.pack-left-out', kind: 'house', reason: expect.stringContaining(`The rules of ${country} were left out`) as unknown };
    expect(evaluateCall(call, { packs: [] }).advice).toMatchObject([leftOut]);
    expect(evaluateCall(call).advice.filter(({ rule }) => rule === leftOut.rule)).toEqual([]);
  });

  it('hold no law of any other country, to which no call is allowed', () =>
    expect(evaluateCall({ ...survey, callee: { number: '+33142685300', locations: [{ country: 'FR', timeZone: 'Europe/Paris', basis: 'confirmed' }] } })).toMatchObject({ decision: 'deny', violations: [{ rule: 'any.coverage.no-pack', kind: 'house' }] }));

  it('are as fresh as the oldest of their rules', () =>
    expect(evaluateCall(survey).law.lastVerifiedOn).toBe(rules().filter(({ kind }) => kind !== 'house').map(({ lastVerifiedOn }) => lastVerifiedOn).sort()[0]));

  it('must be packs', () => expect(messageOf(() => createEvaluator({ packs: ['mars'] as never }))).toMatch(/^packs\.0: /));
});

describe('house rules', () => {
  const thrice = { ...lawful, history: { completeSince: '2026-04-01T00:00:00Z', calls: [{ at: '2026-06-10T13:30:00-04:00', outcome: 'no-answer' }, { at: '2026-06-10T13:40:00-04:00', outcome: 'no-answer' }] } } as const;

  it('are off unless they are turned on', () => {
    expect(evaluateCall(thrice).decision).toBe('allow');
    expect(evaluateCall(thrice, { house: { 'us.frequency-cap': {} } }).violations.map(({ kind, citation }) => [kind, citation])).toEqual([
      ['house', 'Operator policy (not law): frequency cap, derived from 16 CFR 310.4(b)(1)(i)'],
    ]);
  });

  it('take parameters, which the finding prints', () => {
    expect(evaluateCall(thrice, { house: { 'us.frequency-cap': { perHour: 3 } } }).decision).toBe('allow');
    expect(evaluateCall(thrice, { house: { 'us.frequency-cap': { perHour: 1 } } }).violations[0]!.reason).toContain('This house allows 1 attempts in 60 minutes');
  });

  it.each([
    [{ 'us.frequency-cup': {} }, 'house: there is no house rule us.frequency-cup; did you mean us.frequency-cap?'],
    [{ 'us.frequency-cap': { perHour: 0 } }, 'house.us.frequency-cap.perHour: '],
    [{ 'us.frequency-cap': { perDay: 1 } }, 'house.us.frequency-cap: '],
    [{ 'uk.quiet-hours': { from: '9:00' } }, 'house.uk.quiet-hours.from: expected HH:MM from 00:00 to 24:00'],
    [{ 'uk.quiet-hours': { from: '21:00' } }, 'house.uk.quiet-hours: from must be before to'],
  ])('%j is refused', (house, message) => expect(messageOf(() => createEvaluator({ house } as EvaluatorOptions))).toContain(message));
});

describe('a user’s own rules', () => {
  it('deny, with the words that the user gave', () => {
    const rule = own({ prohibits: ({ seller }) => known(seller, 'seller')?.id === 'acme', because: ({ seller }) => `${seller!.id} does not test.`, facts: ['seller'] });
    expect(evaluateCall(lawful, { rules: [rule] }).violations).toMatchObject([
      { rule: 'house.test', citation: 'Operator policy (not law): Test', kind: 'house', reason: 'acme does not test.', clearsAt: null },
    ]);
  });

  it('ask for facts that are not there', () => {
    const rule = own({ prohibits: ({ debt }) => known(debt?.consumerDebt, 'debt.consumerDebt') });
    expect(evaluateCall(survey, { rules: [rule] }).missing).toMatchObject([{ path: 'debt.consumerDebt', rules: ['house.test'] }]);
  });

  it('oblige', () => {
    const rule = own({ obliges: [{ code: 'keep-records', text: 'Keep a note.' }] });
    expect(evaluateCall(survey, { rules: [rule] }).obligations).toMatchObject([{ code: 'keep-records', when: 'after', rule: 'house.test' }]);
  });

  it('advise, and then decide nothing', () => {
    const decision = evaluateCall(survey, { rules: [own({ prohibits: () => true, adviseOnly: true })] });
    expect(decision.decision).toBe('allow');
    expect(decision.advice).toMatchObject([{ rule: 'house.test', reason: 'No test call.' }]);
  });

  it('reach only the calls that they name', () => {
    const rule = own({ prohibits: () => true, jurisdiction: 'US-FL', purposes: ['sale'], from: '2026-07-01' });
    const inFlorida = { ...lawful, callee: { number: '+13055550142' }, registries: { ...lawful.registries, subscriptions: [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2026-01-01', validToOn: '2026-12-31' }] } } as const;
    const options = { rules: [rule], packs: ['us-federal'] } as const;
    expect(evaluateCall(lawful, options).decision).toBe('allow');
    expect(evaluateCall(inFlorida, options).decision).toBe('allow');
    expect(evaluateCall({ ...inFlorida, at: '2026-07-01T14:00:00-04:00' }, options).violations.map((finding) => finding.rule)).toEqual(['house.test']);
  });

  it('say when time changes their answer, and so when the call becomes lawful', () => {
    const opening = Date.parse('2026-06-10T17:00:00Z');
    const rule = own({ prohibits: ({ at }) => at < opening, changes: ({ at }) => (at < opening ? opening : Infinity) });
    expect(evaluateCall(survey, { rules: [rule] })).toMatchObject({ decision: 'deny', permittedAt: '2026-06-10T17:00:00Z' });
  });

  it('that throw deny the call, and the decision says which rule failed', () => {
    const rule = own({ prohibits: () => { throw new Error('no such table'); } });
    expect(evaluateCall(survey, { rules: [rule] })).toMatchObject({
      decision: 'deny', failures: [{ rule: 'house.test', message: 'no such table' }], violations: [], missing: [], permittedAt: null,
    });
  });

  it('cannot lift a rule of law', () => {
    const night = { ...lawful, at: '2026-06-10T23:00:00-04:00' };
    expect(evaluateCall(night, { rules: [own({ prohibits: () => false })] }).decision).toBe('deny');
  });

  it.each([
    ['an id outside house', { id: 'us.mine' }, /defineRule: id: expected an id under "house\."/],
    ['no title', { title: '' }, /defineRule: title: /],
    ['an unknown key', { forbids: () => true }, /defineRule: the definition: /],
    ['a prohibition that is no function', { prohibits: true }, /defineRule: prohibits: expected a function/],
    ['a day that is none', { from: '2026-02-30' }, /defineRule: from: expected YYYY-MM-DD/],
    ['an act without a code', { obliges: [{ code: 'sing', text: 'Sing.' }] }, /defineRule: obliges\.0\.code: /],
  ])('are refused with %s', (_, definition, message) => expect(messageOf(() => own(definition as never))).toMatch(message));

  it('must have been made with defineRule', () => {
    expect(messageOf(() => createEvaluator({ rules: [{ ...own({}), id: 'us.tsr.mine' }] }))).toBe('rules: us.tsr.mine was not made with defineRule');
    expect(messageOf(() => createEvaluator({ rules: [{}] as never }))).toMatch(/^rules\.0: /);
  });
});

describe('supports', () => {
  it('denies an allowed call that carries an obligation which the dialer cannot perform', () => {
    const decision = evaluateCall(lawful, { supports: ['transmit-caller-id'] });
    expect(decision.decision).toBe('deny');
    expect(decision.unsupported.map(({ code }) => code)).toContain('end-by');
    expect(decision.unsupported.map(({ code }) => code)).not.toContain('transmit-caller-id');
    expect(decision).toMatchObject({ obligations: [], violations: [], missing: [], permittedAt: null, permittedUntil: null });
  });

  it('changes nothing if the dialer can perform them all', () => {
    const codes = evaluateCall(lawful).obligations.map(({ code }) => code);
    expect(evaluateCall(lawful, { supports: codes })).toEqual(evaluateCall(lawful));
  });

  it('must name codes', () => expect(messageOf(() => createEvaluator({ supports: ['sing'] as never }))).toMatch(/^supports\.0: /));
});

describe('detail', () => {
  it('leaves out what every rule says', () => {
    const full = evaluateCall(lawful);
    expect(full.rules.length).toBeGreaterThan(0);
    expect(evaluateCall(lawful, { detail: 'decision' })).toEqual({ ...full, rules: [] });
  });
});

describe('offsets', () => {
  it('replace the package’s own clocks', () => {
    const offsets = { tzdb: '2099z', from: '2015-01-01T00:00:00Z', to: '2050-01-01T00:00:00Z', classes: [{ zones: ['America/New_York'], initialOffset: 600, transitions: [] }] };
    expect(evaluateCall(survey, { offsets }).place).toMatchObject({ tzdb: '2099z', clocks: [{ localTime: '2026-06-11T02:00:00+10:00' }] });
  });
});

it('an unknown option is an error that names the nearest', () => {
  expect(messageOf(() => createEvaluator({ suports: [] } as never))).toBe('options: unknown option suports; did you mean supports?');
  expect(messageOf(() => evaluateCalls([], { detail: 'brief' as never }))).toMatch(/^detail: /);
});

describe('a stage', () => {
  it('after the call asks whether it complied: no duty but those that lie after it, no waiting', () => {
    const { obligations, permittedAt, permittedUntil } = evaluateCall({ ...survey, stage: 'post-call' }, { rules: [own({ obliges: [{ code: 'end-by', text: 'End.' }, { code: 'keep-records', text: 'Keep.' }] })] });
    expect(obligations.map(({ code }) => code)).toEqual(['keep-records']);
    expect([permittedAt, permittedUntil]).toEqual([null, null]);
  });

  it('in the call drops the duties that lay before it', () => {
    const { obligations } = evaluateCall({ ...survey, stage: 'in-call' }, { rules: [own({ obliges: [{ code: 'transmit-caller-id', text: 'Show.' }, { code: 'end-by', text: 'End.' }] })] });
    expect(obligations.map(({ code }) => code)).toEqual(['end-by']);
  });
});

describe('obligations of several rules', () => {
  const duty = (id: string, params: Record<string, unknown>) => defineRule({ id, title: id, summary: 'Every call.', obliges: [{ code: 'keep-records', text: id, params }] });

  it('become one with the stricter figures, and name every source', () => {
    const rules = [duty('house.a', { retainYears: 2, withinSeconds: 5, says: ['seller-name'] }), duty('house.b', { retainYears: 5, withinSeconds: 2, says: ['callback-number'] })];
    expect(evaluateCall(survey, { rules }).obligations).toMatchObject([
      {
        code: 'keep-records', text: 'house.a', rule: 'house.a',
        params: { retainYears: 5, withinSeconds: 2, says: ['seller-name', 'callback-number'] },
        sources: [{ rule: 'house.a', params: { retainYears: 2 } }, { rule: 'house.b', params: { retainYears: 5 } }],
      },
    ]);
  });

  it.each([
    ['withinSeconds', 2, 5, 2], ['withinMilliseconds', 900, 1500, 900], ['withinBusinessDays', 6, 10, 6],
    ['ringSeconds', 15, 12, 15], ['rings', 4, 5, 5], ['retainYears', 3, 5, 5], ['retainMonths', 24, 12, 24],
  ])('have of %s, where one law says %i and another %i, the stricter: %i', (key, one, other, stricter) => {
    for (const [a, b] of [[one, other], [other, one]]) {
      expect(evaluateCall(survey, { rules: [duty('house.a', { [key]: a }), duty('house.b', { [key]: b })] }).obligations).toMatchObject([{ params: { [key]: stricter } }]);
    }
  });

  it('stay apart if they cannot be combined', () => {
    const rules = [duty('house.a', { format: 'paper' }), duty('house.b', { format: 'tape' })];
    expect(evaluateCall(survey, { rules }).obligations).toHaveLength(2);
  });
});
