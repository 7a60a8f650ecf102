import { describe, expect, it } from 'vitest';
import { createEvaluator, defineRule, evaluateCall, evaluateCalls, known, type CallContextInput, type Decision, type FactPath, type OwnRule } from '../src/index.js';
import { inStableOrder, lawOf } from '../src/decision/applicable.js';
import { reliance, violation } from '../src/decision/findings.js';
import { judge } from '../src/decision/judge.js';
import { obligationsOf } from '../src/decision/obligations.js';
import { always, condition, never } from '../src/law/condition.js';
import { exemption, instrument } from '../src/law/rule.js';
import { bases, callOf, changed } from './support/cases.js';
import { factsOf, invented, survey } from './support/law.js';

const base = (name: string, given: object = {}, without: readonly string[] = []): CallContextInput =>
  changed(bases.bases[name]!, given, without) as unknown as CallContextInput;

const own = (definition: Partial<OwnRule>) => defineRule({ id: 'house.test', title: 'Test', summary: 'No test call.', ...definition });

const violationOf = (decision: Decision, rule: string) => decision.violations.find((finding) => finding.rule === rule);
const obligationOf = (decision: Decision, code: string) => decision.obligations.find((obligation) => obligation.code === code);
const excuse = (decision: Decision, rule: string, citation: string) => violationOf(decision, rule)?.unless?.find((one) => one.citation === citation)?.why;

describe('a sentence that fails', () => {
  const fails = (): never => { throw new Error('no such customer'); };

  it('leaves the summary of the rule as the reason, and the decision as it is', () => {
    const decision = evaluateCall(survey, { rules: [own({ prohibits: () => true, because: fails })] });
    expect(decision).toMatchObject({ decision: 'deny', failures: [], violations: [{ rule: 'house.test', reason: 'No test call.' }] });
  });

  const rule = invented('sentences', { summary: 'No sentence.', prohibits: always, because: fails, reading: fails, shows: fails });
  const call = callOf(survey);

  it('takes the stricter reading where the rule cannot say which it took', () =>
    expect(violation(rule, call)).toMatchObject({ reason: 'No sentence.', reading: 'conservative', facts: {} }));

  it('leaves the title of an exemption', () => {
    const excused = exemption({ citation: 'House 2', title: 'Friends of the house', holds: always, because: fails });
    expect(reliance(rule, excused, call, call)).toMatchObject({ rule: 'test.sentences', citation: 'House 2', reason: 'Friends of the house.' });
  });

  it('names a fact that the schema does not describe by its path', () => {
    const ask = own({ prohibits: () => known<boolean>(undefined, 'crm.segment' as FactPath) });
    expect(evaluateCall(survey, { rules: [ask] }).missing).toMatchObject([{ path: 'crm.segment', why: 'Not supplied: crm.segment', rules: ['house.test'] }]);
  });
});

describe('a rule that throws', () => {
  it('is reported whatever it throws', () => {
    const rule = own({ prohibits: (): boolean => { throw 'table locked'; } });
    expect(evaluateCall(survey, { rules: [rule] })).toMatchObject({ decision: 'deny', failures: [{ rule: 'house.test', message: 'table locked' }] });
  });

  it('at the time at which the call would become lawful leaves it without one', () => {
    const night = base('us-live-sale', { at: '2026-06-10T22:00:00-04:00' });
    const morning = Date.parse('2026-06-11T12:00:00Z');
    const packs = ['us-federal'] as const;
    expect(evaluateCall(night, { packs }).permittedAt).toBe('2026-06-11T12:00:00Z');
    const rule = own({ prohibits: ({ at }) => { if (at >= morning) throw new Error('no such day'); return false; } });
    expect(evaluateCall(night, { packs, rules: [rule] })).toMatchObject({
      decision: 'deny', failures: [], missing: [], permittedAt: null, violations: [{ rule: 'us.tsr.calling-hours', clearsAt: '2026-06-11T12:00:00Z' }, { rule: 'us.tcpa.calling-hours', clearsAt: '2026-06-11T12:00:00Z' }],
    });
  });
});

describe('an exemption whose fact is still to come', () => {
  // A representative came late. Whether a message was played within two seconds, as the safe harbor asks, is not stated yet.
  const late = base('us-predictive-sale', { stage: 'in-call', conduct: { answeredBy: 'person', greetingToAgentMs: 2500 } });
  const statusOf = (context: CallContextInput): unknown => evaluateCall(context).rules.find(({ rule }) => rule === 'us.tsr.abandonment')?.status;

  it('leaves the rule waiting in the call, and asks after it', () => {
    expect(statusOf(late)).toBe('complies');
    expect(statusOf({ ...late, stage: 'post-call' })).toBe('missing');
    expect(statusOf({ ...late, conduct: { ...late.conduct, greetingToMessageMs: null } })).toBe('violates');
    expect(statusOf({ ...late, conduct: { ...late.conduct, greetingToMessageMs: 2000 } })).toBe('exempt');
  });
});

describe('an obligation of several rules with a time', () => {
  const endBy = own({ obliges: [{ code: 'end-by', text: 'End the call before the shift ends.' }] });

  it('keeps the time that the law gives', () => {
    expect(obligationOf(evaluateCall(base('us-live-sale')), 'end-by')).toMatchObject({ until: '2026-06-11T01:00:00Z' });
    const obligation = obligationOf(evaluateCall(base('us-live-sale'), { packs: ['us-federal'], rules: [endBy] }), 'end-by');
    expect(obligation).toMatchObject({ until: '2026-06-11T01:00:00Z', sources: [{ rule: 'house.test' }, { rule: 'us.tsr.calling-hours' }] });
  });

  it('that no law gives has none', () => expect(obligationOf(evaluateCall(survey, { rules: [endBy] }), 'end-by')).not.toHaveProperty('until'));
});

describe('the message for abandoned calls', () => {
  const says = (decision: Decision): unknown => (obligationOf(decision, 'abandonment-message')?.params as { says: unknown } | undefined)?.says;
  const appeal = { call: { purpose: 'charity', message: { says: ['charity-name', 'callback-number'] } }, charity: { id: 'helpers' } };

  it.each([
    // The FCC asks besides that the call was for telemarketing purposes.
    ['US', 'us-predictive-sale', {}, expect.arrayContaining(['seller-name', 'callback-number', 'sales-purpose'])],
    ['US', 'us-predictive-sale', appeal, ['charity-name', 'callback-number']],
    ['GB', 'uk-predictive', {}, ['seller-name', 'callback-number']],
    ['GB', 'uk-predictive', appeal, ['charity-name', 'callback-number']],
  ])('names whom the call is made for (%s, %s, %j)', (_, name, given, names) => {
    const decision = evaluateCall(base(name, given));
    expect(decision.decision).toBe('allow');
    expect(says(decision)).toEqual(names);
  });
});

describe('permittedUntil', () => {
  // A line at work, so that no hours end the permission first; the employee buys, so that the registry binds.
  const atWork = (given: object): CallContextInput => base('us-live-sale', changed({
    at: '2024-05-15T14:00:00-04:00',
    call: { linesToSameBusiness: 0 },
    callee: { use: 'business' },
    registries: {
      'us-national': { listed: true, versionOn: '2024-05-01' },
      subscriptions: [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2024-01-01', validToOn: '2024-12-31' }],
    },
  }, given));

  const federally = (context: CallContextInput): Decision => evaluateCall(context, { packs: ['us-federal'] });

  it('is the change of law, if the new law no longer knows the relationship', () => {
    // Eighteen months from 2022-11-20 last until 2024-05-20; 540 days, which count from 2024-05-16 on, until 2024-05-13.
    const decision = federally(atWork({ relationship: { with: 'acme', lastTransactionOn: '2022-11-20' } }));
    expect(decision).toMatchObject({ decision: 'allow', permittedUntil: '2024-05-16T04:00:00Z' });
  });

  it('is the last of the 540 days under the new law, if the call is placed under the old', () => {
    // 540 days from 2022-11-30 last until 2024-05-23, eighteen months until 2024-05-30.
    const decision = federally(atWork({ relationship: { with: 'acme', lastTransactionOn: '2022-11-30' } }));
    expect(decision).toMatchObject({ decision: 'allow', permittedUntil: '2024-05-24T04:00:00Z' });
  });

  it('goes beyond a change of law that changes nothing for the call', () => {
    // The version of 1 May may be used for 31 days, until 1 June.
    expect(federally(atWork({ registries: { 'us-national': { listed: false } } }))).toMatchObject({ decision: 'allow', permittedUntil: '2024-06-02T04:00:00Z' });
  });

  it('is null where nothing ends the permission in 35 days', () => {
    expect(evaluateCall(base('us-live-sale', { call: { direction: 'inbound' } }))).toMatchObject({ decision: 'allow', permittedUntil: null });
    expect(federally(atWork({ relationship: { with: 'acme', lastTransactionOn: '2024-05-01' } }))).toMatchObject({ decision: 'allow', permittedUntil: null });
  });
});

describe('missing', () => {
  it('says what is wrong with a version of the registry that is later than the call', () => {
    const { missing } = evaluateCall(base('us-live-sale', { at: '2026-06-10T20:00:00-04:00', registries: { 'us-national': { versionOn: '2026-06-11' } } }));
    expect(missing).toMatchObject([{
      path: 'registries.us-national.versionOn',
      why: 'The version of 2026-06-11 of the National Do Not Call Registry is later than the call of 2026-06-10. Look the number up in a current one.',
    }]);
  });

  it('says what is wrong with a version that is too old', () => {
    const { missing } = evaluateCall(base('us-live-sale', { registries: { 'us-national': { versionOn: '2026-05-09' } } }));
    expect(missing.map(({ why }) => why)).toEqual([
      'The version of 2026-05-09 of the National Do Not Call Registry is more than 31 days older than the call of 2026-06-10. Look the number up in a current one.',
    ]);
  });

  it.each([
    ['a toll-free number', '+18005550142', 'the number has no place of its own'],
    ['a satellite telephone', '+881612345678', 'the country of the number is not known'],
  ])('asks for the place of %s', (_, number, why) => {
    const { decision, missing } = evaluateCall({ ...survey, callee: { number } });
    expect(decision).toBe('deny');
    expect(missing).toMatchObject([{ path: 'callee.locations', why: `Nothing says where the called person is: ${why}. State the region and, if known, the time zone.` }]);
  });
});

it('breaks no country’s law while the country is a guess: the place is all that is asked', () => {
  const { decision, violations, missing, permittedAt } = evaluateCall(base('us-live-sale', { callee: { number: '+18005550142', locations: [] } }));
  expect({ decision, violations, permittedAt }).toEqual({ decision: 'deny', violations: [], permittedAt: null });
  expect(missing.map(({ path }) => path)).toEqual(['callee.locations']);
});

describe('why an exemption does not hold', () => {
  const citation = '16 CFR 310.8(a)';
  const why = (given: object, without: readonly string[] = []) =>
    excuse(evaluateCall(base('us-live-sale', changed({ telemarketer: null, registries: { subscriptions: [] } }, given), without)), 'us.tsr.registry-access-seller', citation);

  it.each([
    ['a seller that calls others too', { seller: { callsOnlyExemptPersons: false } }, [], 'The seller calls other persons too, or uses the registry.'],
    ['a seller that calls only such persons, and not this one', { seller: { callsOnlyExemptPersons: true } }, [], 'This person has neither an agreement nor a relationship with the seller.'],
    ['a seller of which it is not known, and a person with a relationship', { relationship: { with: 'acme', lastTransactionOn: '2026-06-01' } }, ['seller.callsOnlyExemptPersons'], 'Not shown: seller.callsOnlyExemptPersons was not supplied.'],
    ['a seller that calls only such persons, of this one nothing is known', { seller: { callsOnlyExemptPersons: true } }, ['consents', 'relationship'], 'Not shown: consents, relationship were not supplied.'],
  ])('%s', (_, given, without, sentence) => expect(why(given, without)).toBe(sentence));

  it.each([
    ['no agreement', [], 'No agreement is on record.'],
    ['the agreement that lacks least', [
      { to: ['others'], form: 'oral' },
      { to: ['acme'], number: '+12125550142', form: 'written', signed: false, covers: ['live-calls'], affirmative: true, clearDisclosure: true, givenAt: '2026-05-01T12:00:00-04:00' },
    ], 'The agreement on record is not shown to be signed.'],
    ['the seller that it does not name', [
      { to: ['others'], number: '+12125550142', form: 'written', signed: true, covers: ['live-calls'], affirmative: true, clearDisclosure: true, givenAt: '2026-05-01T12:00:00-04:00' },
    ], 'The agreement on record does not name the seller.'],
  ])('a written agreement: %s', (_, consents, sentence) => {
    const decision = evaluateCall(base('us-live-sale', { registries: { 'us-national': { listed: true } }, consents }));
    expect(excuse(decision, 'us.tsr.national-registry', '16 CFR 310.4(b)(1)(iii)(B)(1)')).toBe(sentence);
  });
});

it('a finding shows the counts that decided, where they stand in the list', () => {
  const today = { regulator: 'gb', on: '2016-06-10', per: 'campaign', id: 'summer-2026', machineDetection: false, droppedUnknown: 4, putToAgents: 97, putToAgentsMachines: 0 };
  const centre = { ...today, per: 'call-centre', id: 'leeds', droppedUnknown: 0 };
  const us = { regulator: 'us', periodStartedOn: '2016-06-01', answeredByPerson: 100, abandoned: 50 };
  const counts = [us, { ...today, on: '2016-06-09', droppedUnknown: 50 }, centre, today];
  const decision = evaluateCall(base('uk-predictive', { at: '2016-06-10T13:00:00+01:00', campaign: { counts } }, ['registries']));
  const { facts } = violationOf(decision, 'uk.ofcom.abandoned-call-rate')!;
  expect(facts).toMatchObject({ 'campaign.counts[3].on': '2016-06-10', 'campaign.counts[3].droppedUnknown': 4, 'campaign.counts[3].putToAgents': 97 });
  expect(Object.keys(facts).filter((path) => /^campaign\.counts\[(?!3\])/.test(path))).toEqual([]);
});

describe('house rules with parameters of the house’s own', () => {
  const calls = (...at: readonly string[]) => ({ history: { calls: at.map((time) => ({ at: time, outcome: 'busy' })) } });
  const reasonOf = (decision: Decision): string | undefined => decision.violations.find(({ kind }) => kind === 'house')?.reason;

  it('count attempts over several days', () => {
    const house = { 'uk.attempt-cap': { max: 2, days: 7 } };
    const week = calls('2026-06-03T12:00:00Z', '2026-06-08T12:00:00Z');
    expect(reasonOf(evaluateCall(base('uk-live-marketing', week), { house }))).toBe('This house allows 2 attempts in 7 days to one number; there have been 2.');
    expect(reasonOf(evaluateCall(base('uk-live-marketing', { ...week, at: '2026-06-10T12:00:00.001Z' }), { house }))).toBeUndefined();
  });

  it('space attempts by other hours', () => {
    const house = { 'uk.blanket-72h': { hours: 24 } };
    expect(reasonOf(evaluateCall(base('uk-live-marketing', calls('2026-06-09T12:00:00.001Z')), { house }))).toContain('this house leaves 24 hours between attempts');
    expect(reasonOf(evaluateCall(base('uk-live-marketing', calls('2026-06-09T12:00:00Z')), { house }))).toBeUndefined();
  });

  const sunday = '2026-06-14T12:00:00+01:00';
  const goodFriday = '2026-04-03T12:00:00+01:00';
  const late = '2026-06-10T20:00:00+01:00';
  it.each([
    ['on Sundays too', { sundays: true }, [undefined, '2026-04-03 is a holiday (Good Friday); this house calls from 08:00 until 21:00, not on bank holidays.', undefined]],
    ['on bank holidays too', { bankHolidays: true }, ['2026-06-14 is a Sunday; this house calls from 08:00 until 21:00, not on Sundays.', undefined, undefined]],
    ['every day, and for fewer hours', { sundays: true, bankHolidays: true, from: '10:00', to: '20:00' }, [undefined, undefined, 'It is 20:00 in Europe/London; this house calls from 10:00 until 20:00.']],
  ])('call %s', (_, parameters, reasons) => {
    const house = { 'uk.quiet-hours': parameters };
    expect([sunday, goodFriday, late].map((at) => reasonOf(evaluateCall(base('uk-live-marketing', { at }, ['registries']), { house })))).toEqual(reasons);
  });

  it.each([
    ['uk.abandonment-ceiling', 'percent', [0, 100], [-1, 101, 2.5]],
    ['us.end-on-refusal', 'seconds', [1], [-1]],
    ['uk.quiet-hours', 'from', ['00:00', '19:59', '20:59'], ['19:60', '9:00', '09:00:00', ' 09:00', '21:00', '22:00']],
    ['uk.quiet-hours', 'to', ['08:01', '20:00', '24:00'], ['24:01', '24:00h', '25:00', '124:00', '08:00', '07:00']],
  ])('%s: %s from %j, none of %j', (id, parameter, within, beyond) => {
    const made = (value: unknown): boolean => {
      try {
        createEvaluator({ house: { [id]: { [parameter]: value } } });
        return true;
      } catch {
        return false;
      }
    };
    expect([...within, ...beyond].filter(made)).toEqual(within);
  });

  it('end a call sooner after a refusal', () => {
    const refused = base('us-live-sale', { stage: 'post-call', conduct: { answeredBy: 'person', refusedAtMs: 5000, greetingToEndMs: 8001 } });
    expect(reasonOf(evaluateCall(refused, { house: { 'us.end-on-refusal': { seconds: 3 } } }))).toBe('The call went on for 3001 ms after the person’s refusal; this house ends it within 3 seconds.');
    expect(reasonOf(evaluateCall(refused, { house: { 'us.end-on-refusal': { seconds: 4 } } }))).toBeUndefined();
  });
});

describe('mistakes in a program', () => {
  it('a house rule that is like none of the package’s is refused without a guess', () =>
    expect(() => createEvaluator({ house: { 'moon-phases': {} } } as never)).toThrow(/^house: there is no house rule moon-phases; there are us\.frequency-cap, /));

  it('facts that are assumed by inheritance only are refused', () =>
    expect(() => createEvaluator({ assume: Object.create({ seller: { id: 'acme' } }) as object })).toThrow('assume: expected an object of standing facts'));

  const broken = (): never => { throw new Error('the database is gone'); };

  it('a fault of assumed facts themselves stays what it is', () => {
    const seller = Object.defineProperty({}, 'id', { get: broken, enumerable: true });
    expect(() => createEvaluator({ assume: { seller } })).toThrow(new Error('the database is gone'));
  });

  it('a fault while a context is read is not taken for a malformed context', () => {
    const context = Object.defineProperty({ ...survey }, 'seller', { get: broken, enumerable: true });
    expect(() => [...evaluateCalls([survey, context])]).toThrow(new Error('the database is gone'));
    expect([...evaluateCalls([{} as never, survey])].map((one) => 'error' in one)).toEqual([true, false]);
  });
});

describe('a rule', () => {
  const common = {
    pack: 'house', jurisdiction: 'GB', kind: 'law', purposes: ['sale'], url: 'https://example.com/code', certainty: 'reasoning', lastVerifiedOn: '2026-11-22', penalty: 'A fine.', disputes: ['Open.'], appliesTo: never, exempts: [],
  } as const;
  const draft = { id: 'test.one', citation: 'Code 1', title: 'One', summary: 'No call.', stage: 'before', inForce: { from: '2000-01-01' }, prohibits: always, because: () => 'It is one.' } as const;
  const call = callOf(survey);

  it('has what its instrument says of all, literally read, and nothing that its paragraph does not say', () => {
    const rule = instrument(common)(draft);
    expect(rule).toMatchObject({ ...common, decides: true, also: [], unless: [], defences: [], obliges: [] });
    expect(rule.reading(call)).toBe('literal');
  });

  it('has what its own paragraph says instead', () => {
    const own = {
      pack: 'uk', jurisdiction: 'GB-SCT', kind: 'policy', purposes: 'any', url: 'https://example.com/one', certainty: 'primary-text', lastVerifiedOn: '2026-11-21', penalty: 'None.', disputes: [],
      decides: false, also: ['Code 2'], appliesTo: always, exempts: [exemption({ citation: 'Code 3', title: 'Three', holds: always, because: () => 'So it is.' })],
    } as const;
    const rule = instrument(common)({ ...draft, ...own, reading: () => 'conservative' });
    expect(rule).toMatchObject(own);
    expect(rule.reading(call)).toBe('conservative');
  });

  it('has exemptions that are read literally and ask nothing, unless they say so', () => {
    const said = { citation: 'Code 3', title: 'Three', holds: always, because: () => 'So it is.' };
    expect(exemption(said)).toMatchObject({ ...said, also: [], reading: 'literal', obliges: [] });
    const duty = { code: 'keep-records', text: 'Keep it.' } as const;
    expect(exemption({ ...said, also: ['Code 4'], reading: 'conservative', obliges: [duty, { ...duty, citation: 'Code 5' }] })).toMatchObject({
      also: ['Code 4'], reading: 'conservative', obliges: [{ ...duty, citation: 'Code 3' }, { ...duty, citation: 'Code 5' }],
    });
  });
});

it('what two laws ask to keep is kept for the longer time, what they ask to do is done by the earlier', () => {
  const rules = [1, 3, 2].map((days) =>
    invented(String(days), {
      obliges: [
        { code: 'keep-records', text: 'Keep it.', until: ({ at }) => at + days * 86_400_000 },
        { code: 'end-by', text: 'End it.', until: ({ at }) => at + days * 3_600_000 },
      ],
    }));
  const facts = factsOf(survey);
  const due = obligationsOf(judge(facts, facts.context.at, lawOf(rules)));
  const after = (milliseconds: number) => new Date(facts.context.at + milliseconds).toISOString().replace('.000', '');
  expect(due.map(({ code, until }) => [code, until])).toEqual([['keep-records', after(3 * 86_400_000)], ['end-by', after(3_600_000)]]);
});

it('figures that a call decides are each call’s own, however many there are', () => {
  const rule = invented('subjects', { obliges: [{ code: 'keep-records', text: 'Note the subject.', params: ({ call }) => ({ records: call.subject }) }] });
  const law = lawOf([rule]);
  const noted = (subject: string): unknown => {
    const facts = factsOf({ ...survey, call: { ...survey.call, subject } });
    return obligationsOf(judge(facts, facts.context.at, law))[0]?.params;
  };
  const subjects = Array.from({ length: 40 }, (_, i) => `subject-${i % 20}`);
  expect(subjects.map(noted)).toEqual(subjects.map((records) => ({ records })));
});

it('what calls have in common is forgotten when there is too much of it, and worked out anew', () => {
  const bits = Array.from({ length: 13 }, (_, bit) => invented(`bit-${bit}`, { prohibits: condition(['call.subject'], ({ call }) => ((Number(call.subject) >> bit) & 1) === 1) }));
  const law = lawOf(bits);
  const set = (subject: number): string => {
    const facts = factsOf({ ...survey, call: { ...survey.call, subject: String(subject) } });
    const { places, outcomes } = judge(facts, facts.context.at, law);
    return places.map((_, i) => Number(outcomes[i] === 'violates')).join('');
  };
  for (let n = 0; n < 5_500; n++) {
    const subject = n % 5_200;
    const expected = bits.map((rule) => (subject >> Number(rule.id.slice('test.bit-'.length))) & 1);
    // Rules stand in the order of their citations.
    const inOrder = [...bits].sort(inStableOrder).map((rule) => expected[bits.indexOf(rule)]);
    expect(set(subject)).toBe(inOrder.join(''));
  }
});
