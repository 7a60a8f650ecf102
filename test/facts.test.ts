import { describe, expect, it } from 'vitest';
import type { Call } from '../src/call/call.js';
import { hasWrittenAgreement } from '../src/facts/agreements.js';
import { historyFacts, isWithinDaysOfFirst } from '../src/facts/call-limits.js';
import { countsShown, ofcomAbandonedCallRate, ratesInWords, type OfcomDayCounts } from '../src/facts/call-centre-day.js';
import { clockElsewhere, isDisclosed, isLearntToBeOutside } from '../src/facts/conduct.js';
import {
  consentChanges, hasConsentToCallingTime, hasConsentToTimeOn, isInForce, isOpenUntil, isTo, type Consent,
} from '../src/facts/consent.js';
import { asPermission, asRequest, dayInWords, days, isCallBefore, isWithinPeriod, months, timeAsWritten } from '../src/facts/dates.js';
import { isVerified } from '../src/facts/debt.js';
import { isKnownWithoutAccount } from '../src/facts/debt-relief.js';
import { listOf, stalenessInWords } from '../src/facts/do-not-call-list.js';
import { hasEverGiven, hasGivenWithinMonths } from '../src/facts/donors.js';
import { isUnderEmergency } from '../src/facts/emergencies.js';
import { hasExistingRelationship, noExistingRelationshipInWords } from '../src/facts/canadian-relationship.js';
import { noConsentInWords } from '../src/facts/prior-express-consent.js';
import { isRecordErrorCorrected } from '../src/facts/records.js';
import { endedSince, isForSamePrincipal, isToThisNumber, lackOfReach, type PriorCall } from '../src/facts/history.js';
import { firstLocalDay, lastLocalDay, windowCloses } from '../src/facts/local-time.js';
import { isNotSaidWithin } from '../src/facts/opening-words.js';
import { principalsOf } from '../src/facts/telemarketing.js';
import { evaluateCall, type CallContextInput } from '../src/index.js';
import { keptForItsTerm } from '../src/rules/us/tsr/310.5-retention.js';
import { noRelationshipInWords, relationshipInWords } from '../src/facts/relationship.js';
import { all, any, ask, condition, not, some, type Condition } from '../src/law/condition.js';
import { join, settleDoubts, Unanswered } from '../src/law/known.js';
import { day, formatDay } from '../src/time/day.js';
import { formatInstant, NEVER } from '../src/time/instant.js';
import { between } from '../src/time/local-time.js';
import { bases, callOf, changed } from './support/cases.js';

const lawful = bases.bases['us-live-sale']!;
const callWith = (given: object, without: readonly string[] = []): Call => callOf(changed(lawful, given, without));

/** A number whose area code lies in Florida's two zones: Eastern and, an hour behind, Central. */
const twoClocks = { callee: { number: '+18505550142', locations: [] } };
/** A toll-free number says neither country nor clock. */
const noClock = { callee: { number: '+18005550142', locations: [] } };

type Answer = 'no' | 'to-come' | 'not-shown' | 'missing' | 'yes';
const paths = { 'to-come': 'conduct.answeredBy', 'not-shown': 'consents', missing: 'seller' } as const;
const call = callWith({});

const that = (answer: Answer): Condition =>
  condition([], () => {
    if (answer === 'yes' || answer === 'no') return answer === 'yes';
    throw new Unanswered(answer, [{ path: paths[answer] }]);
  });

const said = (test: Condition): Answer => {
  const answer = ask(test, call);
  return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer.kind;
};
const asked = (test: Condition): readonly string[] => {
  const answer = ask(test, call);
  return typeof answer === 'boolean' ? [] : answer.questions.map(({ path }) => path);
};

describe('"and", "or", "not" of three-valued logic', () => {
  const answers = ['no', 'to-come', 'not-shown', 'missing', 'yes'] as const;

  // Rows: the first condition; columns: the second, in the order of `answers`. Of two doubts alike the first gives its name.
  it.each([
    ['no', ['no', 'no', 'no', 'no', 'no']],
    ['to-come', ['no', 'to-come', 'to-come', 'to-come', 'to-come']],
    ['not-shown', ['no', 'not-shown', 'not-shown', 'not-shown', 'not-shown']],
    ['missing', ['no', 'to-come', 'not-shown', 'missing', 'missing']],
    ['yes', ['no', 'to-come', 'not-shown', 'missing', 'yes']],
  ] as const)('all: %s and …', (first, row) => expect(answers.map((second) => said(all(that(first), that(second))))).toEqual(row));

  it.each([
    ['no', ['no', 'to-come', 'not-shown', 'missing', 'yes']],
    ['to-come', ['to-come', 'to-come', 'to-come', 'missing', 'yes']],
    ['not-shown', ['not-shown', 'not-shown', 'not-shown', 'missing', 'yes']],
    ['missing', ['missing', 'missing', 'missing', 'missing', 'yes']],
    ['yes', ['yes', 'yes', 'yes', 'yes', 'yes']],
  ] as const)('any: %s or …', (first, row) => expect(answers.map((second) => said(any(that(first), that(second))))).toEqual(row));

  it('some entry of a list: what "or" says of its entries', () => {
    for (const first of answers) {
      for (const second of answers) {
        const either = condition([], () => some([first, second], (answer) => ask(that(answer), call)));
        expect([said(either), asked(either)], `${first}, ${second}`).toEqual([said(any(that(first), that(second))), asked(any(that(first), that(second)))]);
      }
    }
  });

  it('not: turns an answer round and leaves a doubt as it is', () =>
    expect(answers.map((answer) => said(not(that(answer))))).toEqual(['yes', 'to-come', 'not-shown', 'missing', 'no']));

  it('of nothing: all hold, none does', () => expect([said(all()), said(any())]).toEqual(['yes', 'no']));

  it('a settled doubt asks for what settles it, and for nothing else', () => {
    expect(asked(all(that('missing'), that('not-shown')))).toEqual(['consents']);
    expect(asked(any(that('not-shown'), that('missing')))).toEqual(['seller']);
    expect(asked(all(that('to-come'), that('not-shown'), that('missing')))).toEqual(['conduct.answeredBy', 'consents']);
  });

  it('a fault in a condition is no doubt', () => {
    const broken = condition([], () => { throw new TypeError('broken'); });
    expect(() => ask(all(that('yes'), broken), call)).toThrow('broken');
    expect(said(all(that('no'), broken))).toBe('no');
  });
});

describe('two doubts', () => {
  const missing = new Unanswered('missing', [{ path: 'seller' }, { path: 'optOuts' }]);
  const notShown = new Unanswered('not-shown', [{ path: 'optOuts' }, { path: 'consents' }]);

  it('joined ask every question once, in order, under the first name', () =>
    expect(join(missing, notShown)).toMatchObject({ kind: 'missing', questions: [{ path: 'seller' }, { path: 'optOuts' }, { path: 'consents' }] }));

  it.each([
    ['"and" takes the exemption that is not shown', missing, notShown, true, notShown],
    ['"and" does so in either order', notShown, missing, true, notShown],
    ['"or" takes the fact that is missing', missing, notShown, false, missing],
    ['"or" does so in either order', notShown, missing, false, missing],
  ])('%s', (_, a, b, least, settled) => expect(settleDoubts(a, b, least)).toBe(settled));
});

describe('a condition says', () => {
  it('which facts it reads', () => {
    const ofDonor = ['charity', 'relationship', 'relationship.with', 'relationship.lastGiftOn', 'callee.locations'];
    expect({
      'a message within three days of the first on an event': isWithinDaysOfFirst('47 CFR 64.1200(a)(9)(iii)', 3).facts,
      'a call before a day': isCallBefore(day('2026-06-11')).facts,
      'a gift at any time': hasEverGiven.facts,
      'a gift within two years': hasGivenWithinMonths(24).facts,
      'no dedicated account': isKnownWithoutAccount.facts,
      'a dispute that was answered': isVerified.facts,
    }).toEqual({
      'a message within three days of the first on an event': ['call.event', ...historyFacts, 'callee.locations'],
      'a call before a day': ['at', 'callee.locations'],
      'a gift at any time': ofDonor,
      'a gift within two years': ofDonor,
      'no dedicated account': ['payment'],
      'a dispute that was answered': ['debt.verifiedAt', 'debt.disputedInWritingAt'],
    });
  });

  it('by name what is to be said', () => {
    const unsaid = callWith({ conduct: { disclosures: [] } });
    for (const test of [isNotSaidWithin(2, ['pitch']), isDisclosed(['agent-name'], ['pitch'])]) {
      expect(ask(test, unsaid)).toMatchObject({ kind: 'to-come', questions: [{ path: 'conduct.disclosures' }] });
    }
  });

  it('of a consent that it is not shown', () => {
    const unshown = [callWith({}, ['consents']), callWith({ consents: [{ to: ['acme'], covers: ['live-calls'], givenAt: '2026-06-01T12:00:00-04:00' }] })];
    expect(unshown.map((asked) => ask(hasWrittenAgreement, asked))).toMatchObject([{ kind: 'not-shown', questions: [{ path: 'consents' }] }, { kind: 'not-shown' }]);
  });
});

describe('a version of a list that cannot be used', () => {
  const stale = (versionOn: string): string => stalenessInWords(listOf('us-national'), 'the list', days(31), callWith({ registries: { 'us-national': { versionOn } } }));

  it('is too old', () =>
    expect(stale('2026-05-01')).toBe('The version of 2026-05-01 of the list could be used until 2026-06-01, which is before the call of 2026-06-10. Look the number up in a current one.'));
  it('is of a day after the call', () => expect(stale('2026-06-11')).toBe('The version of 2026-06-11 of the list is later than the call of 2026-06-10. Look the number up in a current one.'));
});

describe('evidence of which only the day is known', () => {
  const tenth = { day: day('2026-06-10') };

  it.each([
    ['one clock', {}, '2026-06-10T04:00:00Z', '2026-06-11T03:59:59.999Z'],
    ['two clocks: the earlier midnight, and the later', twoClocks, '2026-06-10T04:00:00Z', '2026-06-11T04:59:59.999Z'],
    ['no clock: the first midnight on earth, and the last', noClock, '2026-06-09T10:00:00Z', '2026-06-11T11:59:59.999Z'],
  ])('is a request from its first instant, a permission from its last: %s', (_, where, request, permission) => {
    const at = callWith(where);
    expect(formatInstant(asRequest(tenth, at))).toBe(request);
    expect(formatInstant(asPermission(tenth, at))).toBe(permission);
    expect(dayInWords(tenth, at)).toBe('2026-06-10');
  });

  it('an instant stays an instant, and is named by the earliest day that it may be', () => {
    const instant = Date.parse('2026-06-10T04:30:00Z');
    expect([asRequest(instant, call), asPermission(instant, call)]).toEqual([instant, instant]);
    expect([{}, twoClocks, noClock].map((where) => dayInWords(instant, callWith(where)))).toEqual(['2026-06-10', '2026-06-09', '2026-06-10']);
  });
});

describe('a consent', () => {
  const at = Date.parse('2026-06-10T18:00:00Z');
  const consent = (given: object): Consent => callWith({ consents: [{ givenAt: '2026-06-01T12:00:00-04:00', ...given }] }).consents![0]!;

  it.each([
    ['given in the very instant of the call', { givenAt: at }, true, null],
    ['given a millisecond later', { givenAt: at + 1 }, false, '2026-06-10T18:00:00.001Z'],
    ['given at some hour of the day of the call', { givenAt: '2026-06-10' }, false, '2026-06-11T03:59:59.999Z'],
    ['given at some hour of the day before', { givenAt: '2026-06-09' }, true, null],
    ['given nobody knows when', { givenAt: undefined }, false, null],
    ['that ends in the instant of the call', { until: at }, false, null],
    ['that ends a millisecond later', { until: at + 1 }, true, '2026-06-10T18:00:00.001Z'],
    ['that ends on the day of the call', { until: '2026-06-10' }, false, null],
    ['that ends on the day after', { until: '2026-06-11' }, true, '2026-06-11T04:00:00Z'],
    ['without end', { until: 'indefinite' }, true, null],
    ['without end, but revoked', { until: 'indefinite', revokedAt: at }, false, null],
    ['that ends after it will be revoked', { until: at + 2, revokedAt: at + 1 }, true, '2026-06-10T18:00:00.001Z'],
    ['that has been revoked before its end', { until: at + 1, revokedAt: at }, false, null],
    ['revoked in the instant of the call', { revokedAt: at }, false, null],
    ['that will be revoked', { revokedAt: at + 1 }, true, '2026-06-10T18:00:00.001Z'],
    ['revoked at some hour of the day of the call', { revokedAt: '2026-06-10' }, false, null],
    ['revoked by nobody', { revokedAt: null }, true, null],
    ['given after it was revoked', { givenAt: '2026-06-09', revokedAt: '2026-06-01' }, false, null],
  ])('%s', (_, given, inForce, change) => {
    const one = consent(given);
    expect(isInForce(one, call)).toBe(inForce);
    const next = consentChanges(one, call);
    expect(next === Infinity ? null : formatInstant(next)).toBe(change);
  });
});

describe('a consent to other hours than the window', () => {
  const window = between('08:00', '21:00');
  const late = { to: ['acme'], form: 'written', covers: ['off-hours'], hours: [{ from: '21:00', to: '23:00' }], givenAt: '2026-06-01T12:00:00-04:00' };
  const at = '2026-06-10T21:30:00-04:00';
  const toTheHour = hasConsentToCallingTime(principalsOf, (call) => call.at, window);
  const lacking = (test: Condition, given: object): readonly string[] | boolean => {
    const answer = ask(test, callWith(given));
    return typeof answer === 'boolean' ? answer : answer.questions.map(({ path }) => path);
  };

  it.each<[string, object, readonly string[] | boolean]>([
    ['has it', {}, true],
    ['lacks its form', { form: undefined }, ['consents[].form']],
    ['lacks the record of an oral one', { form: 'oral' }, ['consents[].evidence']],
    ['lacks what it covers, its hours, when and to whom it was given', { covers: undefined, hours: undefined, givenAt: undefined, to: undefined }, ['consents[].covers', 'consents[].to', 'consents[].givenAt', 'consents[].hours']],
    ['lacks its form, and is another person’s', { form: undefined, personId: 'person-2' }, false],
  ])('%s', (_, given, answer) => expect(lacking(toTheHour, { at, consents: [{ ...late, ...given }] })).toEqual(answer));

  it('of several asks for what the nearest lacks', () =>
    expect(lacking(toTheHour, { at, consents: [{ ...late, form: undefined, hours: undefined }, { ...late, form: undefined }, { ...late, covers: [] }, { ...late, form: 'oral', hours: undefined }] })).toEqual(['consents[].form']));

  it('of several that are as near asks for what the first lacks', () =>
    expect(lacking(toTheHour, { at, consents: [{ ...late, form: undefined }, { ...late, form: 'oral' }] })).toEqual(['consents[].form']));

  it('on two clocks asks for what it lacks on each', () => {
    const [forOne, forOther] = [{ ...late, form: undefined, hours: [{ from: '21:00', to: '22:00' }] }, { ...late, form: 'oral', hours: [{ from: '22:00', to: '23:00' }] }];
    const asked = lacking(toTheHour, { ...twoClocks, at: '2026-06-10T22:30:00-04:00', consents: [forOne, forOther] });
    expect(new Set(asked as readonly string[])).toEqual(new Set(['consents[].form', 'consents[].evidence']));
  });

  it('without a window has to cover an hour within it too', () =>
    expect(ask(hasConsentToCallingTime(principalsOf, (call) => call.at), callWith({ consents: [late] }))).toBe(false));

  it('names the next time at which it may change', () => {
    const elsewhere = hasConsentToTimeOn(principalsOf, window, clockElsewhere);
    const learnt = { conduct: { personElsewhere: { timeZone: 'America/Los_Angeles', atMs: 60_000, askedToGoOn: false } } };
    expect(formatInstant(elsewhere.changes[0]!(callWith({ at: '2026-06-10T10:30:00-04:00', ...learnt })))).toBe('2026-06-10T14:59:00Z');
    expect([elsewhere.changes[0]!(call), ask(elsewhere, call), isLearntToBeOutside(window).changes[0]!(call)]).toEqual([Infinity, false, Infinity]);
  });

  it.each<[string, object, string | null]>([
    ['ends when its hours end', { consents: [late] }, '2026-06-11T03:00:00Z'],
    ['ends when it is revoked', { consents: [{ ...late, revokedAt: '2026-06-10T22:00:00-04:00' }] }, '2026-06-11T02:00:00Z'],
    ['ends with the window into which it leads', { at: '2026-06-10T07:00:00-04:00', consents: [{ ...late, hours: [{ from: '06:00', to: '08:00' }] }] }, '2026-06-11T01:00:00Z'],
    ['has no end if it is to every hour', { consents: [{ ...late, hours: [{ from: '00:00', to: '24:00' }] }] }, null],
    ['has no end within a day if it is to every hour of that day', { consents: [{ ...late, hours: [{ from: '00:00', to: '24:00' }], until: '2026-06-11T21:30:00-04:00' }] }, null],
    ['ends a second before that', { consents: [{ ...late, hours: [{ from: '00:00', to: '24:00' }], until: '2026-06-11T21:29:59-04:00' }] }, '2026-06-12T01:29:59Z'],
  ])('%s', (_, given, end) => {
    const decision = evaluateCall({ ...lawful, at, ...given } as unknown as CallContextInput, { packs: ['us-federal'] });
    const ends = decision.obligations.filter(({ code, citation }) => code === 'end-by' && citation === '16 CFR 310.4(c)');
    expect(ends.map(({ until }) => until ?? null)).toEqual([end]);
  });

  it('over a conversation needs every moment, and asks for what nobody showed', () => {
    const whole = isOpenUntil(principalsOf, window, (call) => call.conduct!.endedAt!);
    const ended = { at, conduct: { endedAt: '2026-06-10T22:00:00-04:00' } };
    expect(lacking(whole, { ...ended, consents: [{ ...late, form: undefined }] })).toEqual(['consents[].form']);
    expect(lacking(whole, { ...ended, consents: [{ ...late, form: undefined, hours: [{ from: '21:00', to: '21:40' }] }] })).toBe(false);
  });
});

describe('what an agreement on record lacks', () => {
  const agreement = { to: ['acme'], number: '+12125550142', form: 'written', signed: true, covers: ['live-calls', 'prerecorded-calls'], affirmative: true, clearDisclosure: true, givenAt: '2026-03-01T12:00:00-05:00' };
  const listed = (given: object) =>
    evaluateCall({ ...changed(lawful, { registries: { 'us-national': { listed: true } } }), consents: [{ ...agreement, ...given }] } as unknown as CallContextInput, { packs: ['us-federal'] });
  const excuse = (given: object) =>
    listed(given).violations.find(({ citation }) => citation === '16 CFR 310.4(b)(1)(iii)(B)')?.unless?.find(({ citation }) => citation.endsWith('(B)(1)'));

  it.each(['form', 'signed', 'number', 'affirmative', 'clearDisclosure', 'covers', 'givenAt', 'to'])('is named if only %s was not supplied', (field) =>
    expect(excuse({ [field]: undefined })).toMatchObject({ paths: [`consents[].${field}`] }));
  it.each<[string, object, string]>([
    ['another person’s', { personId: 'person-2' }, 'The agreement on record is another person’s.'],
    ['no signature, and not in force', { signed: undefined, revokedAt: '2026-06-01' }, 'The agreement on record is not shown to be signed and is not in force at the time of the call.'],
    ['inferred from conduct', { form: 'conduct' }, 'The agreement on record is not in writing.'],
    ['for another purpose, from a partner', { purposes: ['informational'], basis: 'partner-list' }, 'The agreement on record rests on a published number or a partner’s list and is for another purpose.'],
  ])('is said: %s', (_, given, why) => expect(excuse(given)).toMatchObject({ why, paths: [] }));
  it('is nothing if it is this person’s', () => expect(excuse({ personId: 'person-1' })).toBeUndefined());
  it('is said of the one that comes nearest', () => {
    const lacking = [{ signed: false, personId: 'person-2' }, { revokedAt: '2026-06-01' }, { signed: false, to: ['others'] }];
    const found = evaluateCall(
      { ...changed(lawful, { registries: { 'us-national': { listed: true } } }), consents: lacking.map((given) => ({ ...agreement, ...given })) } as unknown as CallContextInput,
      { packs: ['us-federal'] },
    ).violations.find(({ citation }) => citation === '16 CFR 310.4(b)(1)(iii)(B)');
    expect(found?.unless?.find(({ citation }) => citation.endsWith('(B)(1)'))?.why).toBe('The agreement on record is not in force at the time of the call.');
  });
  it('is nothing if it covers live calls and more', () => expect(excuse({ covers: ['recording', 'live-calls'] })).toBeUndefined());
  it('is nothing if the second of two lacks nothing, and that one is relied on', () => {
    const { exemptions } = evaluateCall(
      { ...changed(lawful, { registries: { 'us-national': { listed: true } } }), consents: [{ ...agreement, givenAt: '2026-02-01T12:00:00-05:00', signed: false }, agreement] } as unknown as CallContextInput,
      { packs: ['us-federal'] },
    );
    expect(exemptions.find(({ citation }) => citation.endsWith('(B)(1)'))?.reason).toBe('In a signed writing of 2026-03-01 the person agreed to this seller’s calls to this number.');
  });
});

describe('how long a record is kept', () => {
  it.each([
    ['2024-05-15T14:00:00-04:00', [['16 CFR 310.5', { retainMonths: 24 }]]],
    ['2024-05-16T14:00:00-04:00', [['16 CFR 310.5(a)(8)', { retainYears: 5 }]]],
  ])('of a call of %s', (at, kept) => {
    const call = callWith({ at }, ['registries', 'history']);
    const duties = keptForItsTerm({ code: 'retain-consent-evidence', text: '', citation: '16 CFR 310.5(a)(8)' });
    expect(duties.filter(({ calls }) => calls!(call)).map(({ citation, params }) => [citation, params])).toEqual(kept);
  });
});

describe('where several clocks may be the person’s', () => {
  const afterMidnight = callWith({ ...twoClocks, at: '2026-06-10T00:30:00-04:00' });

  it('both dates count', () => expect([firstLocalDay(afterMidnight), lastLocalDay(afterMidnight)].map(formatDay)).toEqual(['2026-06-09', '2026-06-10']));

  it('the window closes when it closes on the first of them', () => {
    const window = between('08:00', '21:00');
    expect(formatInstant(windowCloses(callWith(twoClocks), window))).toBe('2026-06-11T01:00:00Z');
    expect(formatInstant(windowCloses(call, window))).toBe('2026-06-11T01:00:00Z');
  });

  it('a period must hold both dates', () => {
    const within = (event: string): boolean => isWithinPeriod(day(event), days(90), afterMidnight);
    expect(['2026-03-11', '2026-03-12', '2026-06-09', '2026-06-10'].map(within)).toEqual([false, true, true, false]);
  });
});

describe('the established business relationship in words', () => {
  const periods = { transaction: days(540), inquiry: days(90) };
  const inMonths = { transaction: months(18), inquiry: months(3) };
  const none = { lastTransactionOn: null, lastPaymentOn: null, lastShipmentOn: null, lastInquiryOn: null };
  const withEvents = (events: object): Call => callWith({ relationship: { with: 'acme', ...none, ...events } });

  it.each([
    ['the last event of trade, whichever kind it is', { lastTransactionOn: '2026-01-05', lastPaymentOn: '2026-03-01', lastShipmentOn: '2026-01-07' }, 'The last payment, on 2026-03-01, is within 540 days before the call.'],
    ['the transaction before what happened on the same day', { lastTransactionOn: '2026-03-01', lastPaymentOn: '2026-03-01' }, 'The last transaction, on 2026-03-01, is within 540 days before the call.'],
    ['the inquiry where trade is too old', { lastTransactionOn: '2024-12-16', lastInquiryOn: '2026-03-12' }, 'The last inquiry, on 2026-03-12, is within 90 days before the call.'],
    ['no shipment that is still to come', { lastTransactionOn: '2026-06-01', lastShipmentOn: '2026-06-20' }, 'The last transaction, on 2026-06-01, is within 540 days before the call.'],
  ])('names %s', (_, events, sentence) => expect(relationshipInWords(withEvents(events), periods)).toBe(sentence));

  it.each([
    ['no event is on record', {}, 'Neither a transaction nor an inquiry is on record.'],
    ['the events are too old', { lastTransactionOn: '2024-12-16', lastInquiryOn: '2026-03-11' }, 'The last transaction, on 2024-12-16, is more than 540 days before the call; the last inquiry, on 2026-03-11, is more than 90 days before the call.'],
    ['the only event is still to come', { lastShipmentOn: '2026-06-20' }, 'The last shipment, on 2026-06-20, is after the call.'],
    ['of several events the last is too old', { lastTransactionOn: '2023-05-01', lastPaymentOn: '2023-06-01', lastShipmentOn: '2023-05-03' }, 'The last payment, on 2023-06-01, is more than 540 days before the call.'],
    ['there is one', { lastTransactionOn: '2026-06-01' }, undefined],
  ])('says that there is none, or nothing, if %s', (_, events, sentence) => expect(noRelationshipInWords(withEvents(events), periods)).toBe(sentence));

  it.each([
    ['whose it is', callWith({ relationship: { with: 'others', lastTransactionOn: '2026-06-01' } }), 'The relationship is with others, not with the seller.'],
    ['that there is none at all', callWith({ relationship: null }), 'The person has no relationship with the seller.'],
    ['nothing if nobody stated an event', callWith({ relationship: { with: 'acme' } }), undefined],
    ['nothing if nobody stated with whom it is', callWith({ relationship: { ...none } }), undefined],
    ['nothing if nobody stated who sells', callWith({ relationship: { with: 'acme', ...none } }, ['seller']), undefined],
    ['nothing if the date of the call is not known', callWith({ ...noClock, relationship: { with: 'acme', lastTransactionOn: '2026-06-01' } }), undefined],
    ['the old event although others were not stated', callWith({ relationship: { with: 'acme', lastTransactionOn: '2024-12-16' } }), 'The last transaction, on 2024-12-16, is more than 540 days before the call.'],
  ])('says %s', (_, given, sentence) => expect(noRelationshipInWords(given, periods)).toBe(sentence));

  it('counts in months as in days', () =>
    expect(noRelationshipInWords(withEvents({ lastTransactionOn: '2024-12-09' }), inMonths)).toBe('The last transaction, on 2024-12-09, is more than 18 months before the call.'));
});

describe('the existing business relationship of Canada in words', () => {
  const asked = { optOuts: [{ at: '2026-06-01T12:00:00-04:00', to: 'acme' }] };

  it.each<[string, object, string | undefined]>([
    ['with somebody else', { relationship: { with: 'others', lastTransactionOn: '2026-06-01' } }, 'The person has no relationship with whoever is called for.'],
    ['no ground', { relationship: { with: 'acme', lastTransactionOn: null, lastInquiryOn: null, contractEndsOn: null } }, 'No purchase or contract within 18 months and no inquiry within 6 months before the call is on record.'],
    ['a request since', { relationship: { with: 'acme', lastTransactionOn: '2026-05-01' }, ...asked }, 'The person has asked not to be called.'],
    ['nothing', { relationship: { with: 'acme', lastTransactionOn: '2026-05-01' } }, undefined],
    ['nothing that is known', { relationship: { with: 'acme' } }, undefined],
  ])('lacks %s', (_, given, sentence) => expect(noExistingRelationshipInWords(callWith(given))).toBe(sentence));

  it('rests on a contract until 18 months after its end, and says when that is over', () => {
    const { changes } = hasExistingRelationship;
    const ended = (contractEndsOn: string): Call => callWith({ relationship: { with: 'acme', lastTransactionOn: null, lastInquiryOn: null, contractEndsOn } });
    expect(['2024-12-10', '2024-12-11', '2027-01-01'].map((end) => ask(hasExistingRelationship, ended(end)))).toEqual([false, true, true]);
    const soonest = Math.min(...changes.map((next) => next(ended('2024-12-11'))));
    expect(formatInstant(soonest)).toBe('2026-06-11T04:00:00Z');
  });
});

describe('prior express consent that falls short', () => {
  const good = { to: ['acme'], number: call.number, form: 'written', covers: ['live-calls', 'autodialed-calls', 'prerecorded-calls'], givenAt: '2026-01-01T12:00:00-05:00' };

  it.each<[string, readonly object[] | undefined, string | undefined]>([
    ['nobody said anything', undefined, undefined],
    ['there is none', [], 'No consent is on record.'],
    ['it is for another number', [{ ...good, number: '+12125550199' }], 'The consent on record is not for the number called.'],
    ['it names another', [{ ...good, to: ['others'] }], 'The consent on record does not name whoever is called for.'],
    ['of two the nearer', [{ ...good, number: '+12125550199', basis: 'partner-list' }, { ...good, revokedAt: '2026-03-01' }], 'The consent on record is not in force at the time of the call.'],
  ])('says so, if %s', (_, consents, sentence) => expect(noConsentInWords(callWith(consents === undefined ? {} : { consents }, consents === undefined ? ['consents'] : []))).toBe(sentence));
});

describe('what was not said of a piece of evidence', () => {
  it('a consent that names nobody is to nobody', () => {
    expect(isTo({ to: ['acme'] }, { id: 'acme' })).toBe(true);
    expect(isTo({}, { id: 'acme' })).toBe(false);
  });

  it('a day stays a day, an instant an instant', () => {
    expect(timeAsWritten({ day: day('2026-06-10') })).toBe('2026-06-10');
    expect(timeAsWritten(Date.parse('2026-06-10T14:00:00Z'))).toBe('2026-06-10T14:00:00Z');
  });

  it.each([[0, true], [30, true], [31, false], [null, false]] as const)('an error in records that was corrected within %s days: %s', (recordErrorCorrectedWithinDays, expected) => {
    const procedures = { written: true, trained: true, monitored: true, recordErrorCorrectedWithinDays };
    expect(ask(isRecordErrorCorrected(30), callWith({ procedures }))).toBe(expected);
  });
});

describe('Ofcom’s abandoned call rate', () => {
  const without = { machineDetection: false, droppedUnknown: 3, putToAgents: 97, putToAgentsMachines: 0 } as const;
  const tested = { machineDetection: true, droppedPersons: 2, machinesDetected: 100, falsePositiveTest: { tested: 200, falsePositives: 2 }, putToAgents: 97, putToAgentsMachines: 0 } as const;

  it.each<[string, OfcomDayCounts, [bigint, bigint]]>([
    ['3 of 100', without, [3n, 100n]],
    // Half of what was connected were machines: of 10 dropped 5 were persons, beside 40 persons put to agents.
    ['the share of persons among the dropped', { machineDetection: false, droppedUnknown: 10, putToAgents: 90, putToAgentsMachines: 50 }, [5n, 45n]],
    ['2 persons and 1 percent of 100 calls taken for machines, of 100', tested, [3n, 100n]],
    ['the same where 40 calls more that were put to agents were machines', { ...tested, putToAgents: 137, putToAgentsMachines: 40 }, [3n, 100n]],
    ['nothing where no live call was made', { ...without, droppedUnknown: 0, putToAgents: 40, putToAgentsMachines: 40 }, [0n, 1n]],
  ])('is %s', (_, counts, [abandoned, live]) => {
    const { numerator, denominator } = ofcomAbandonedCallRate(counts);
    expect(numerator * live).toBe(denominator * abandoned);
  });

  it('is 0 of 1 if no live call was made', () =>
    expect(ofcomAbandonedCallRate({ ...without, droppedUnknown: 0, putToAgents: 40, putToAgentsMachines: 40 })).toEqual({ numerator: 0n, denominator: 1n }));

  it('is shown of those counts alone that are above the limit', () => {
    const counted = { regulator: 'gb', on: '2026-06-10', ...without };
    const shown = callOf(changed(bases.bases['uk-predictive']!, { campaign: { counts: [{ ...counted, per: 'campaign', id: 'summer-2026', droppedUnknown: 4 }, { ...counted, per: 'call-centre', id: 'leeds' }] } }));
    expect(ratesInWords(3, shown)).toBe('3.97 percent of the live calls of this campaign');
    expect(Object.keys(countsShown(3, shown)).filter((path) => path.endsWith('.per'))).toEqual(['campaign.counts[0].per']);
  });

  it.each<[string, OfcomDayCounts, string]>([
    ['more machines than calls put to agents', { ...without, putToAgentsMachines: 98 }, 'putToAgentsMachines: 98 machines, but only 97 calls put to agents'],
    ['a detection that was not tested', { ...tested, falsePositiveTest: { tested: 0, falsePositives: 0 } }, 'falsePositiveTest.tested: machine detection is on, but none of its answers was tested'],
    ['half a call', { ...without, droppedUnknown: 0.5 }, 'droppedUnknown: 0.5 is not a whole number of calls'],
    ['fewer than no calls', { ...tested, machinesDetected: -1 }, 'machinesDetected: -1 is not a whole number of calls'],
    ['fewer than no persons', { ...tested, droppedPersons: -1 }, 'droppedPersons: -1 is not a whole number of calls'],
    ['fewer than no agents’ calls', { ...tested, putToAgents: -1 }, 'putToAgents: -1 is not a whole number of calls'],
    ['fewer than no machines', { ...tested, putToAgentsMachines: -1 }, 'putToAgentsMachines: -1 is not a whole number of calls'],
    ['a test of half a call', { ...tested, falsePositiveTest: { tested: 0.5, falsePositives: 0 } }, 'falsePositiveTest.tested: 0.5 is not a whole number of calls'],
    ['half a false positive', { ...tested, falsePositiveTest: { tested: 1, falsePositives: 0.5 } }, 'falsePositiveTest.falsePositives: 0.5 is not a whole number of calls'],
  ])('refuses %s', (_, counts, message) => expect(() => ofcomAbandonedCallRate(counts)).toThrow(new RangeError(message)));
});

describe('a prior call', () => {
  const others = { id: 'others' };

  it('of which no number was stated was made to this one', () => {
    expect([{}, { number: call.number }, { number: '+12125550199' }].map((prior) => isToThisNumber({ at: 0, ...prior }, call))).toEqual([true, true, false]);
  });

  it.each<[string, object, object, readonly string[], boolean | string]>([
    ['of which nobody said for whom counts', {}, {}, [], true],
    ['for this seller counts', { for: 'acme' }, {}, [], true],
    ['for another does not', { for: others.id }, {}, [], false],
    ['for a seller is a question where nobody said who sells', { for: 'acme' }, {}, ['seller'], 'seller'],
    ['for this charity counts in a charity call', { for: 'helpers' }, { call: { purpose: 'charity' }, charity: { id: 'helpers' } }, [], true],
    ['for this seller does not count in a charity call', { for: 'acme' }, { call: { purpose: 'charity' }, charity: { id: 'helpers' } }, [], false],
    ['for a charity is a question where nobody said which', { for: 'helpers' }, { call: { purpose: 'charity' } }, ['charity'], 'charity'],
  ])('%s', (_, prior, given, without, expected) => {
    const answer = isForSamePrincipal({ at: 0, ...prior }, callWith(given, without));
    expect(typeof answer === 'boolean' ? answer : answer.questions.map(({ path }) => path).join()).toBe(expected);
  });

  it('is asked for where the list does not reach back so far', () => {
    const since = Date.parse('2026-06-01T00:00:00Z');
    const lack = (completeSince: string | undefined): string | undefined => lackOfReach(since, callWith(completeSince === undefined ? {} : { history: { calls: [], completeSince } }, ['history']))?.questions[0]?.why?.(call);
    expect(lack('2026-06-01T00:00:00Z')).toBeUndefined();
    expect(lack('2026-05-01T00:00:00Z')).toBeUndefined();
    expect(lack('2026-06-01T00:00:01Z')).toBe('The list of prior calls is complete since 2026-06-01T00:00:01Z only; it must reach to 2026-06-01T00:00:00Z.');
    expect(lack(undefined)).toBe('From when on is the list of prior calls complete? It must reach back to 2026-06-01T00:00:00Z.');
  });
});

describe('prior calls of a long list', () => {
  const calls: readonly PriorCall[] = Array.from({ length: 40 }, (_, i) => ({ at: ((i * 7) % 40) * 1_000 }));
  const began = (prior: PriorCall): number => prior.at / 1_000;

  it.each([-1, 0, 13, 39, 40])('that ended at second %i or later are found in a list without order', (second) => {
    const found = endedSince(second * 1_000, calls).map(began).sort((a, b) => a - b);
    expect(found).toEqual(calls.map(began).filter((other) => other >= second).sort((a, b) => a - b));
  });
});

it('an emergency of which nobody said anything has no beginning to wait for', () => {
  const unsaid = callWith({}, ['calendar.emergencies']);
  expect(isUnderEmergency('US-NY').changes.map((next) => next(unsaid))).toEqual([NEVER]);
});
