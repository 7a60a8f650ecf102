import { describe, expect, it } from 'vitest';
import type { Call } from '../src/call/call.js';
import { hasWrittenAgreement } from '../src/facts/agreements.js';
import { historyFacts, isWithinDaysOfFirst } from '../src/facts/call-limits.js';
import { countsShown, ofcomAbandonedCallRate, ratesInWords, type OfcomDayCounts } from '../src/facts/call-centre-day.js';
import { clockElsewhere, isDisclosed, isLearntToBeOutside } from '../src/facts/conduct.js';
import type { FactPath } from '../src/call/paths.js';
import { isBrief, isNumberGiven } from '../src/facts/exempted-calls.js';
import { dateOfCall, dayReceived } from '../src/facts/fcc-business-days.js';
import { marketingConsent } from '../src/facts/marketing-consent.js';
import {
  announces, hasInteractiveOptOut, hasOwnAbandonmentMessage, hasTollFreeOptOut, identifiesPrincipalWhenAbandoned, interactiveOptOut, releasesLineWithin, saidInWords, statesTollFreeNumber, tollFreeOptOut,
} from '../src/facts/message.js';
import { identifiesTelemarketingWhenAbandoned, opensWith } from '../src/facts/message-content.js';
import { isNotSaidWithin, isSaidLate } from '../src/facts/opening-words.js';
import { isRequestUnrecordedWithin, stands, stoppingRequest } from '../src/facts/opt-outs.js';
import { hasAgreedToPay, isPaymentAsked, isPaymentToCome, mayBePaid } from '../src/facts/payment.js';
import { isOverruled, isVouchedFor } from '../src/facts/reassigned-number.js';
import { agreementFollowsDisclosure, agreementHasNumberAndSignature, hasRecordedCallAgreement } from '../src/facts/recorded-agreement.js';
import { hasConsentToRecording, hasEndIn, isSurelyRecorded } from '../src/facts/recording.js';
import { hasPaidForAreaCode } from '../src/facts/registry.js';
import { isPitchedAfterRefusal } from '../src/facts/refusal.js';
import { hasRecentRequest } from '../src/facts/requests.js';
import { relationshipBy } from '../src/facts/state-relationship.js';
import { hasEnded, hasInvitation, noEstablishedRelationshipInWords } from '../src/facts/telephone-solicitation.js';
import { isShownOutside } from '../src/facts/whereabouts.js';
import { isSmallEmployer } from '../src/facts/exempt-callers.js';
import { centralStandardTime, closing, personsClock } from '../src/facts/law-clocks.js';
import { endedCallShown, hasPersonEndedCall } from '../src/facts/sales-call-caps.js';
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
import { endedSince, isForSamePrincipal, isToThisNumber, lackOfReach, type PriorCall, attemptsEndedWithin, attemptsWithin, hasAttemptEndedWithin, hasAttempts } from '../src/facts/history.js';
import { firstLocalDay, lastLocalDay, windowCloses, clocksOf } from '../src/facts/local-time.js';
import { principalsOf, charity, isCharityForItself, namedPrincipal, seller } from '../src/facts/telemarketing.js';
import { evaluateCall, type CallContextInput } from '../src/index.js';
import { keptForItsTerm } from '../src/rules/us/tsr/310.5-retention.js';
import { hasRelationship, noRelationshipInWords, relationshipInWords } from '../src/facts/relationship.js';
import { all, always, answerOf, any, ask, condition, never, not, some, type Condition } from '../src/law/condition.js';
import { fact, factsReadBy, is, isOneOf, isStated, where } from '../src/law/fact.js';
import { join, settleDoubts, Unanswered } from '../src/law/known.js';
import { day, formatDay } from '../src/time/day.js';
import { formatInstant, NEVER } from '../src/time/instant.js';
import { between } from '../src/time/local-time.js';
import { bases, callOf, changed } from './support/cases.js';
import { everyRule } from './support/rules.js';

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

  it('what always holds and what never does', () => expect([ask(always, call), ask(never, call)]).toEqual([true, false]));

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

describe('a fact that nobody supplied', () => {
  const unsaid = (path: FactPath) => fact<unknown>(path, () => undefined);
  const before = callWith({});
  const after = callWith({ stage: 'post-call', conduct: { endedAt: '2026-06-10T14:05:00-04:00' } });

  // As docs/context.md says of each field.
  it.each<[FactPath, string, string]>([
    ['seller', 'missing', 'missing'],
    ['call.hipaa', 'not-shown', 'not-shown'],
    ['conduct.answeredBy', 'to-come', 'missing'],
  ])('%s: is %s before the call, %s after it', (path, first, then) =>
    expect([before, after].map((asked) => unsaid(path).answer(asked))).toMatchObject([{ kind: first, questions: [{ path }] }, { kind: then, questions: [{ path }] }]));

  it('has its default, if it has one', () => expect(unsaid('history.calls[].endedBy')(before)).toBe('person'));
});

describe('a condition on a fact', () => {
  const purpose = fact('call.purpose', ({ call }) => call.purpose);

  it('reads this fact, and no other', () =>
    expect([is(purpose, 'sale'), isOneOf(purpose, 'sale'), where(purpose, () => true)].map(({ facts }) => facts)).toEqual([['call.purpose'], ['call.purpose'], ['call.purpose']]));

  it('asks its value', () =>
    expect([is(purpose, 'sale'), is(purpose, 'survey'), isOneOf(purpose, 'survey', 'sale'), isOneOf(purpose, 'survey'), where(purpose, (word) => word === 'sale')].map((test) => ask(test, call))).toEqual([true, false, true, false, true]));

  it('reads nothing where nothing is asked', () => expect([...always.facts, ...never.facts, ...always.changes]).toEqual([]));
});

describe('the facts that an act reads', () => {
  const [purpose, voice] = [fact('call.purpose', ({ call }) => call.purpose), fact('call.voice', ({ call }) => call.voice)];

  it('are noted in their order, each once', () => expect([...factsReadBy(() => [voice(call), purpose(call), voice(call)])]).toEqual(['call.voice', 'call.purpose']));

  it('are its own, not those of an act within it, even if that fails', () => {
    const inner = (): ReadonlySet<FactPath> => factsReadBy(() => { throw new TypeError(purpose(call)); });
    expect([...factsReadBy(() => { expect(inner).toThrow(TypeError); voice(call); })]).toEqual(['call.voice']);
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
    ['for a charity does not count in a call for none', { for: 'helpers' }, { call: { purpose: 'charity' }, charity: null }, ['seller'], false],
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

const clocksNear = { ...twoClocks, at: '2026-06-10T04:30:00Z' };
const instant = Date.parse;
const pathsOf = (answer: boolean | Unanswered): readonly string[] | boolean => (typeof answer === 'boolean' ? answer : answer.questions.map(({ path }) => path));
const nextOf = ({ changes }: Condition, at: Call): string | null => {
  const next = Math.min(NEVER, ...changes.map((change) => change(at)));
  return next === NEVER ? null : formatInstant(next);
};

describe('a condition', () => {
  it.each<[string, Condition, readonly FactPath[]]>([
    ['a payment to come', isPaymentToCome, ['payment']],
    ['a payment that may be', mayBePaid, ['payment']],
    ['a call that is surely recorded', isSurelyRecorded, ['call.recorded']],
    ['words that are said late', isSaidLate(30, ['seller-name']), ['conduct.disclosures']],
    ['an agreement to pay', hasAgreedToPay, ['payment', 'payment.consentedAtMs']],
    ['a number given', isNumberGiven, ['consents', 'consents[].basis', 'consents[].number', 'consents[].to']],
    ['a relationship', hasRelationship({ transaction: days(540), inquiry: days(90) }), [
      'relationship', 'relationship.with', 'relationship.lastTransactionOn', 'callee.locations', 'relationship.lastPaymentOn', 'relationship.lastShipmentOn', 'relationship.lastInquiryOn',
    ]],
  ])('says which facts it reads: %s', (_, { facts }, read) => expect(facts).toEqual(read));

  it('of a fact that is stated holds whatever is stated, and asks for it otherwise', () => {
    expect([ask(isStated(seller), call), ask(isStated(charity), callWith({ charity: null }))]).toEqual([true, true]);
    expect(pathsOf(ask(isStated(seller), callWith({}, ['seller'])))).toEqual(['seller']);
  });
});

describe('the clocks of the called person', () => {
  const where = [{ path: 'callee.locations' }];

  it('are a question where no place is known, or one that has no clock', () => {
    expect(answerOf((at) => clocksOf(at).length > 0, callWith(noClock))).toMatchObject({ questions: where });
    expect(answerOf((at) => clocksOf(at).length > 0, { ...call, place: { ...call.place, unknown: true } })).toMatchObject({ questions: where });
    expect(answerOf((at) => clocksOf(at).length > 0, { ...call, clocks: [] })).toMatchObject({ questions: where });
    expect(clocksOf(call)).toBe(call.clocks);
  });

  it('show an earliest and a latest day', () =>
    expect([callWith(clocksNear), call].map((at) => [firstLocalDay(at), lastLocalDay(at)].map(formatDay))).toEqual([['2026-06-09', '2026-06-10'], ['2026-06-10', '2026-06-10']]));
});

describe('the time to act upon a request', () => {
  it('begins on the latest day that it may have been made, and has ended by the earliest that the call may be', () => {
    const at = callWith(clocksNear);
    expect([dayReceived(at.at, at), dateOfCall(at), dayReceived({ day: day('2026-06-08') }, at)].map(formatDay)).toEqual(['2026-06-10', '2026-06-09', '2026-06-08']);
  });

  it('is counted by the person’s days, and where there is no clock by those of UTC', () => {
    const late = '2026-06-10T23:30:00-04:00';
    expect([callWith({ at: late }), callWith({ ...noClock, at: late })].map((at) => [dayReceived(at.at, at), dateOfCall(at)].map(formatDay))).toEqual([['2026-06-10', '2026-06-10'], ['2026-06-11', '2026-06-11']]);
  });
});

describe.each([0, 20])('attempts of a list with %i older ones', (older) => {
  const old = Array.from({ length: older }, (_, i) => ({ at: `2026-05-01T${String(i).padStart(2, '0')}:00:00Z` }));
  const withCalls = (calls: readonly object[], completeSince = '2026-04-01T00:00:00Z'): Call => callWith({ history: { completeSince, calls: [...old, ...calls] } });
  const recent = { at: '2026-06-09T18:00:00Z', endedAt: '2026-06-09T18:30:00Z' };
  const DAY = 86_400_000;

  it('count for as long as the window is, the attempt at its old end included', () => {
    expect(attemptsWithin(DAY, withCalls([recent, { at: '2026-06-10T17:00:00Z' }, { at: '2026-06-09T17:59:59Z', endedAt: '2026-06-10T08:00:00Z' }]))).toBe(2);
    expect(nextOf(hasAttempts(1, DAY), withCalls([recent]))).toBe('2026-06-10T18:00:00.001Z');
    expect(nextOf(hasAttempts(1, DAY), withCalls([{ at: '2026-06-09T17:59:59.999Z', endedAt: '2026-06-09T18:30:00Z' }]))).toBeNull();
  });

  it('count from their end, the one that ended just so long ago no more', () => {
    const ended = [{ at: '2026-06-09T17:00:00Z', endedAt: '2026-06-09T18:00:00Z' }, recent, { at: '2026-06-08T18:00:00Z' }];
    expect(attemptsEndedWithin(DAY, withCalls(ended)).map(({ endedAt }) => endedAt)).toEqual([instant(recent.endedAt)]);
    expect([ask(hasAttemptEndedWithin(DAY), withCalls(ended)), ask(hasAttemptEndedWithin(DAY), withCalls(ended.slice(0, 1)))]).toEqual([true, false]);
    expect(nextOf(hasAttemptEndedWithin(DAY), withCalls(ended))).toBe('2026-06-10T18:30:00Z');
    expect(nextOf(hasAttemptEndedWithin(DAY), withCalls([], '2026-06-09T20:00:00Z'))).toBe('2026-06-10T20:00:00Z');
  });

  it('are too few only if the list reaches back so far', () => {
    expect(ask(hasAttempts(2, DAY), withCalls([recent], '2026-06-09T18:00:00Z'))).toBe(false);
    expect(pathsOf(ask(hasAttempts(2, DAY), withCalls([recent], '2026-06-09T18:00:01Z')))).toEqual(['history.completeSince']);
    expect(nextOf(hasAttempts(2, DAY), withCalls([], '2026-06-09T18:00:01Z'))).toBe('2026-06-10T18:00:01Z');
  });
});

describe('a payment of which nothing has been said', () => {
  it('is to come, and may be; one of which it was said that there is none is neither', () => {
    const calls = [callWith({}, ['payment']), callWith({ payment: null }), callWith({ payment: { requestedOn: '2026-06-10' } })];
    expect([isPaymentToCome, mayBePaid].map((test) => calls.map((at) => ask(test, at)))).toEqual([[true, false, false], [true, false, true]]);
  });

  it('may still be asked for until the call is over, and is the question then', () => {
    expect(ask(isPaymentAsked, callWith({}, ['payment']))).toMatchObject({ kind: 'to-come', questions: [{ path: 'payment' }] });
    expect(ask(isPaymentAsked, callWith({ stage: 'post-call' }, ['payment']))).toMatchObject({ kind: 'missing', questions: [{ path: 'payment' }] });
  });
});

it('an agreement to pay may come while the call lasts', () => {
  const payment = { requestedOn: '2026-06-10', consentedAtMs: null };
  expect(ask(hasAgreedToPay, callWith({ stage: 'in-call', payment }))).toMatchObject({ kind: 'to-come', questions: [{ path: 'payment.consentedAtMs' }] });
  expect(ask(hasAgreedToPay, callWith({ stage: 'post-call', payment }))).toBe(false);
});

it('a recorded call is brief if its message is known to be', () => {
  expect([60, 61].map((durationSeconds) => ask(isBrief, callWith({ call: { message: { durationSeconds } } })))).toEqual([true, false]);
  expect(pathsOf(ask(isBrief, callWith({ call: { message: null } })))).toEqual(['call.message.durationSeconds']);
});

describe('the words of a message', () => {
  const sales = { says: ['seller-name', 'sales-purpose', 'callback-number'], callbackNumber: { number: '+12125550100', takesDncRequests: true } };
  const abandoned = (says: readonly string[]): Call => callWith({ call: { message: { ...sales, says: [...sales.says, ...says] } } });

  it.each([
    [[], true], [['seller-registered-name'], true], [['freephone-number'], true], [['interactive-opt-out'], true], [['salutation'], true], [['recording-notice'], true],
    [['artificial-voice-notice'], true], [['automated-device-notice'], true], [['pitch'], false], [['nature-of-goods'], false], [['survey-question'], false],
  ])('to the abandoned may beside name, purpose and number be what other laws want at the start, and nothing else: %s', (says, may) =>
    expect(ask(identifiesTelemarketingWhenAbandoned, abandoned(says))).toBe(may));

  it('to the abandoned give one number or the other', () =>
    expect([['freephone-number'], ['callback-number'], []].map((numbers) => ask(identifiesTelemarketingWhenAbandoned, callWith({ call: { message: { ...sales, says: ['seller-name', 'sales-purpose', ...numbers] } } })))).toEqual([true, true, false]));

  it.each([
    ['seller-name', true], ['agent-name', true], ['telemarketer-name', true], ['salutation', true], ['date-and-time', true], ['recording-notice', true], ['artificial-voice-notice', true],
    ['automated-device-notice', true], ['contact-person', true], ['sales-purpose', true], ['charity-purpose', true], ['call-purpose', true], ['attempt-to-collect-debt', true],
    ['callback-number', true], ['freephone-number', true], ['postal-address', true], ['email-address', true], ['pitch', false], ['survey-question', false], ['debt-details', false],
  ] as const)('before the name of who calls: after %s it is still the opening: %s', (word, opens) =>
    expect(ask(opensWith(['charity-name']), callWith({ call: { message: { says: [word, 'charity-name', 'pitch'] } } }))).toBe(opens));

  it('for the abandoned are stated apart, or are those of the message', () => {
    const own = { ...sales, callbackNumber: { ...sales.callbackNumber, belongsTo: 'seller' } };
    expect([{ abandonmentMessage: own }, { abandonmentMessage: null }, {}].map((given) => ask(hasOwnAbandonmentMessage, callWith({ call: given })))).toEqual([true, false, false]);
    expect(ask(identifiesPrincipalWhenAbandoned, callWith({ call: { message: null, abandonmentMessage: own } }))).toBe(true);
    expect(ask(identifiesPrincipalWhenAbandoned, callWith({ call: { message: own } }))).toBe(true);
    expect(ask(identifiesPrincipalWhenAbandoned, callWith({ call: { message: { ...own, callbackNumber: null } } }))).toBe(false);
  });
});

describe('a message of which nothing is stated', () => {
  it('says nothing', () => expect(saidInWords(callWith({ call: { message: {} } }))).toBe('nothing'));
});

describe('a message that there is not', () => {
  const none = callWith({ call: { message: null } });

  it('says nothing, offers no opt-out, and holds no line', () => {
    const offers = [announces('seller-name'), hasInteractiveOptOut, hasTollFreeOptOut, interactiveOptOut('addsToList'), tollFreeOptOut('direct'), statesTollFreeNumber];
    expect(offers.map((test) => ask(test, none))).toEqual([false, false, false, false, false, false]);
    expect(ask(releasesLineWithin(0), none)).toBe(true);
    expect(ask(statesTollFreeNumber, callWith({ call: { message: null }, callee: { number: '+442079460142', locations: [] } }))).toBe(false);
  });
});

describe('a seller of few employees and few calls', () => {
  it.each([[9, 10, true], [10, 10, false], [9, 11, false]])('with %i employees and %i calls a week: %s', (employees, solicitationsPerWeek, isSmall) =>
    expect(ask(isSmallEmployer(10, 10), callWith({ telemarketer: null, seller: { size: { employees, solicitationsPerWeek } } }))).toBe(isSmall));
});

it('the clocks of a law close when the first of them closes', () => {
  const closes = (where: object): string => formatInstant(closing([personsClock, centralStandardTime], () => between('08:00', '21:00'), callWith(where)));
  expect([closes({}), closes({ callee: { locations: [{ region: 'US-CA', timeZone: 'America/Los_Angeles', basis: 'confirmed' }] } })]).toEqual(['2026-06-11T01:00:00Z', '2026-06-11T03:00:00Z']);
});

it('of the recorded calls that the person ended the one that stands first is shown, however long the list is', () => {
  const unanswered = Array.from({ length: 20 }, (_, i) => ({ at: `2026-05-01T${String(i).padStart(2, '0')}:00:00Z`, outcome: 'no-answer' }));
  const ended = ['2026-06-09T16:00:00Z', '2026-06-08T16:00:00Z'].map((at) => ({ at, outcome: 'answered', endedBy: 'person', voice: 'prerecorded' }));
  const at = callWith({ history: { calls: [...unanswered, ...ended] } });
  expect(ask(hasPersonEndedCall, at)).toBe(true);
  expect(endedCallShown(at)).toEqual({ 'history.calls[20].at': '2026-06-09T16:00:00Z' });
});

describe('after the person has refused', () => {
  const conducted = (says: string, atMs: number): Call => callWith({ stage: 'post-call', conduct: { refusedAtMs: 5_000, disclosures: [{ says, atMs }] } });

  it.each([
    'pitch', 'nature-of-goods', 'total-cost', 'material-restrictions', 'refund-policy', 'negative-option-terms', 'prize-description', 'prize-no-purchase', 'prize-entry-method', 'prize-odds', 'prize-costs',
  ])('nothing about the offer may be said: %s', (says) =>
    expect([5_000, 5_001].map((atMs) => ask(isPitchedAfterRefusal, conducted(says, atMs)))).toEqual([false, true]));
  it('who calls may be', () => expect(ask(isPitchedAfterRefusal, conducted('seller-name', 6_000))).toBe(false));
});

describe('words that must be said within 30 seconds', () => {
  const late = isNotSaidWithin(30, ['seller-name']);
  const heard = (atMs: number): Call => callWith({ stage: 'in-call', conduct: { disclosures: [{ says: 'salutation', atMs }] } });

  it('are late once the person has heard anything after them, and may still come before', () => {
    expect(ask(late, heard(30_001))).toBe(true);
    expect(ask(late, heard(30_000))).toMatchObject({ kind: 'to-come' });
  });
});

describe('a lockout of Ofcom’s', () => {
  const redial = everyRule.find(({ id, inForce }) => id === 'uk.ofcom.redial-72h' && inForce.to === undefined)!;

  it('can be told of when the list reaches back 72 hours', () => {
    const at = (time: string): Call => callOf(changed(bases.bases['uk-predictive']!, { at: time, history: { calls: [], completeSince: '2026-06-08T12:00:00Z' } }));
    expect(nextOf(redial.prohibits, at('2026-06-10T12:00:00Z'))).toBe('2026-06-11T12:00:00Z');
    expect(pathsOf(ask(redial.prohibits, at('2026-06-11T11:59:59.999Z')))).toEqual(['history.completeSince']);
    expect(ask(redial.prohibits, at('2026-06-11T12:00:00Z'))).toBe(false);
  });

  it('has no end to wait for after a call that starts none, and where nobody says from when on the list is complete', () => {
    const after = (history: object): Call => callOf(changed(bases.bases['uk-predictive']!, { history }, ['history']));
    const calls = [{ at: '2026-06-10T10:00:00Z', endedAt: '2026-06-10T10:00:10Z', outcome: 'busy' }];
    for (const { id, prohibits } of everyRule.filter((rule) => rule.id.startsWith('uk.ofcom.redial-'))) {
      expect(nextOf(prohibits, after({ calls, completeSince: '2006-01-01T00:00:00Z' })), id).toBeNull();
      expect(nextOf(prohibits, after({ calls })), id).toBeNull();
    }
  });
});

it('a do-not-call request of the call was put on the list too late, if on the earliest clock the days are over', () => {
  const recorded = (recordedAt: string): Call => callWith({ ...twoClocks, stage: 'post-call', conduct: { dncRequest: { atMs: 10_000, recordedAt, handling: [] } } });
  expect(['2026-07-11T03:59:59Z', '2026-07-11T04:00:00Z', '2026-07-11T05:00:00Z'].map((recordedAt) => ask(isRequestUnrecordedWithin(30), recorded(recordedAt)))).toEqual([false, true, true]);
});

describe('the Reassigned Numbers Database', () => {
  const vouched = (given: object, answer: object = {}, where: object = {}): boolean => {
    const at = callWith({ ...where, consents: [{ to: ['acme'], number: call.number, ...given }] });
    const asked = { answer: 'no', queriedAt: '2026-06-01T16:00:00Z', consentOn: '2026-05-20', ...answer };
    const found = callWith({ ...changed(where, { callee: { reassignedNumber: asked } }), consents: [{ to: ['acme'], number: call.number, ...given }] });
    return isVouchedFor(at.consents![0]!, found);
  };

  it.each<[string, boolean, object, object]>([
    ['the day of the consent was asked about', true, { givenAt: '2026-05-20T12:00:00-04:00' }, {}],
    ['a day after it was', false, { givenAt: '2026-05-19T12:00:00-04:00' }, {}],
    ['the number has been disconnected since', false, { givenAt: '2026-05-20' }, { answer: 'yes' }],
    ['there is no data', false, { givenAt: '2026-05-20' }, { answer: 'no-data' }],
    ['it was asked 31 days ago', false, { givenAt: '2026-05-20' }, { queriedAt: '2026-05-10T16:00:00Z' }],
    ['it was asked 30 days ago', true, { givenAt: '2026-05-20' }, { queriedAt: '2026-05-11T16:00:00Z' }],
  ])('vouches for a consent, if %s: %s', (_, expected, given, answer) => expect(vouched(given, answer)).toBe(expected));

  it('overrules a consent of which nobody says when it was given', () => {
    const at = callWith({ callee: { reassignedNumber: { answer: 'yes', queriedAt: '2026-06-01T16:00:00Z', consentOn: '2026-05-20' } }, consents: [{ to: ['acme'] }, { to: ['acme'], givenAt: '2026-06-02' }] });
    expect(at.consents!.map((consent) => isOverruled(consent, at))).toEqual([true, false]);
  });

  it('vouches for nothing if it was not asked', () =>
    expect(isVouchedFor(callWith({ consents: [{ givenAt: '2026-05-20' }] }).consents![0]!, callWith({ callee: { reassignedNumber: null } }))).toBe(false));

  it('takes the earliest day on which a consent may have been given', () => {
    expect(vouched({ givenAt: '2026-05-20T04:30:00Z' }, {}, twoClocks)).toBe(false);
    expect(vouched({ givenAt: '2026-05-20T05:30:00Z' }, {}, twoClocks)).toBe(true);
  });
});

describe('the agreement to recorded calls', () => {
  const agreement = { to: ['acme'], number: call.number, form: 'written', signed: true, covers: ['prerecorded-calls'], affirmative: true, basis: 'agreement', givenAt: '2026-03-01T12:00:00-05:00' };
  const complete = { clearDisclosure: true, disclosed: ['prerecorded-calls'], conditionOfPurchase: false };
  const withConsents = (...consents: readonly object[]): Call => callWith({ consents: consents.map((consent) => ({ ...agreement, ...consent })) });

  it('is asked for what nobody said of it', () => {
    expect(ask(agreementHasNumberAndSignature, withConsents({ number: undefined }))).toMatchObject({ kind: 'not-shown', questions: [{ path: 'consents[].number' }] });
    expect(pathsOf(ask(hasRecordedCallAgreement, withConsents({ form: undefined })))).toEqual(['consents[].form']);
    expect(ask(agreementHasNumberAndSignature, withConsents({}))).toBe(true);
    expect(pathsOf(ask(agreementHasNumberAndSignature, withConsents({ number: undefined, signed: undefined })))).toEqual(['consents[].number', 'consents[].signed']);
    expect(ask(agreementHasNumberAndSignature, withConsents({ number: '+12125550999', signed: undefined }))).toBe(false);
  });

  it('has nothing if there is none, and is asked for nothing', () => expect(ask(agreementFollowsDisclosure, callWith({ consents: [] }))).toBe(false));

  it('is not another that has more', () =>
    expect(ask(agreementFollowsDisclosure, withConsents({ ...complete, covers: ['live-calls'] }, { clearDisclosure: false }))).toBe(false));
  it('is of two the one that has more', () => expect(ask(agreementFollowsDisclosure, withConsents({ clearDisclosure: false }, complete))).toBe(true));
});

describe('consent to the recording', () => {
  const consent = { to: ['acme'], form: 'oral', evidence: 'tape-1', covers: ['recording'], affirmative: true };
  const ended = { conduct: { endedAt: '2026-06-10T14:05:00-04:00' } };

  it.each<[string, boolean, object]>([
    ['given before the call', true, { consents: [{ ...consent, givenAt: '2026-06-01T12:00:00-04:00' }] }],
    ['that will be given in the call', false, { consents: [{ ...consent, givenAt: '2026-06-10T14:00:01-04:00' }] }],
    ['given in the call', true, { stage: 'in-call', consents: [{ ...consent, givenAt: '2026-06-10T14:00:01-04:00' }] }],
    ['given in its last instant', true, { stage: 'post-call', ...ended, consents: [{ ...consent, givenAt: '2026-06-10T14:05:00-04:00' }] }],
    ['given after it', false, { stage: 'post-call', ...ended, consents: [{ ...consent, givenAt: '2026-06-10T14:05:01-04:00' }] }],
  ])('%s: %s', (_, holds, given) => expect(ask(hasConsentToRecording, callWith(given))).toBe(holds));
});

describe('a call that may have been recorded', () => {
  it('has an end in the region that it goes to and in that which it comes from', () => {
    const from = (region: string): Call => callWith({ call: { origin: { region } } });
    expect([hasEndIn('US-NY'), hasEndIn('US-CA'), hasEndIn('US-NJ')].map((test) => ask(test, from('US-CA')))).toEqual([true, true, false]);
    expect(pathsOf(ask(hasEndIn('US-CA'), callWith({}, ['call.origin.region'])))).toEqual(['call.origin.region']);
  });
});

describe('a request for calls', () => {
  const request = { to: ['acme'], number: call.number, basis: 'request', form: 'written', givenAt: '2026-06-01T12:00:00-04:00' };
  const asked = (given: object): Call => callWith({ consents: [{ ...request, ...given }] });
  const within30 = hasRecentRequest(days(30));

  it('counts if it is this seller’s, in the time that the law gives it', () => {
    expect([{}, { to: ['others'] }, { basis: 'agreement' }, { givenAt: '2026-05-10' }].map((given) => ask(within30, asked(given)))).toEqual([true, false, false, false]);
    expect(pathsOf(ask(within30, asked({ to: undefined })))).toEqual(['consents[].to']);
    expect(pathsOf(ask(within30, asked({ basis: undefined, form: 'conduct' })))).toEqual(['consents[].basis']);
  });

  it('is over on the day after its last', () => {
    expect(nextOf(within30, asked({}))).toBe('2026-07-02T04:00:00Z');
    expect([nextOf(within30, asked({ givenAt: undefined })), nextOf(within30, callWith({}, ['consents']))]).toEqual([null, null]);
  });
});

describe('a relationship by a state’s law', () => {
  const { holds, otherwise } = relationshipBy({ transaction: months(12), monthsAfterEnd: 6 });
  const customer = (given: object, where: object = {}): Call => callWith({ ...where, relationship: { with: 'acme', lastTransactionOn: '2026-06-01', endedAt: null, ...given } });

  it.each<[string, object, boolean]>([
    ['runs', {}, true],
    ['will end', { endedAt: '2026-06-10T14:00:01-04:00' }, true],
    ['will end on another day', { endedAt: '2026-06-12' }, true],
    ['ended in the instant of the call', { endedAt: '2026-06-10T14:00:00-04:00' }, true],
    ['ended six months before, less a day', { endedAt: '2025-12-11T12:00:00-05:00' }, true],
    ['ended six months before', { endedAt: '2025-12-10T12:00:00-05:00' }, false],
  ])('that %s: %#', (_, given, counts) => expect(ask(holds, customer(given))).toBe(counts));

  it('ended on the earliest day that it may have', () =>
    expect(['2025-12-11T05:30:00Z', '2025-12-11T06:30:00Z'].map((endedAt) => ask(holds, customer({ endedAt }, twoClocks)))).toEqual([false, true]));

  it('changes when it ends and when its grace is over', () => {
    const ended = customer({ endedAt: '2025-12-11T12:00:00-05:00' });
    expect(['2026-06-10T20:00:00-04:00', '2025-12-11T12:00:00-05:00', null].map((endedAt) => nextOf(holds, customer({ endedAt })))).toEqual(['2026-06-11T00:00:00Z', '2026-06-11T04:00:00Z', '2027-06-02T04:00:00Z']);
    expect([customer({ endedAt: '2025-12-11T12:00:00-05:00' }, noClock), { ...ended, clocks: [] }, { ...ended, place: { ...ended.place, unknown: true } }].map((at) => holds.changes.map((next) => next(at)).includes(NEVER))).toEqual([true, true, true]);
  });

  it('says what is lacking, if that is known', () => {
    expect(otherwise(customer({ with: 'others' }))).toBe('The person has no relationship with the seller.');
    expect(otherwise(callWith({ relationship: { with: 'acme', lastTransactionOn: '2026-06-01' } }, ['optOuts']))).toBeUndefined();
  });

  it('that nothing prolongs has ended, wherever the person is', () => {
    const { holds: unprolonged } = relationshipBy({ transaction: months(12) });
    expect(['2026-06-10T18:00:00Z', '2026-06-10T18:00:01Z'].map((endedAt) => ask(unprolonged, customer({ endedAt })))).toEqual([false, true]);
    expect(ask(unprolonged, customer({ endedAt: '2026-06-01T12:00:00Z' }, noClock))).toBe(false);
  });

  it('is over when it is ended', () => {
    expect(nextOf(hasEnded, customer({ endedAt: '2026-06-10T20:00:00-04:00' }))).toBe('2026-06-11T00:00:00Z');
    expect([customer({}), customer({ endedAt: '2026-06-01' })].map((at) => nextOf(hasEnded, at))).toEqual([null, null]);
  });
});

it('access that was paid for ends after its last day, and begins on its first', () => {
  const paid = (validFromOn: string, validToOn: string): Call => callWith({ registries: { subscriptions: [{ registry: 'us-national', payer: 'acme', areaCodes: ['212'], validFromOn, validToOn }] } });
  expect([ask(hasPaidForAreaCode, paid('2026-01-01', '2026-06-10')), nextOf(hasPaidForAreaCode, paid('2026-01-01', '2026-06-10'))]).toEqual([true, '2026-06-11T04:00:00Z']);
  expect([ask(hasPaidForAreaCode, paid('2026-06-12', '2027-06-11')), nextOf(hasPaidForAreaCode, paid('2026-06-12', '2027-06-11'))]).toEqual([false, '2026-06-12T04:00:00Z']);
});

it('of an established relationship nothing is said to lack that is not known', () => {
  const related = { with: 'acme', lastTransactionOn: '2026-06-01', endedAt: null };
  expect(noEstablishedRelationshipInWords(callWith({ relationship: related }))).toBeUndefined();
  expect(noEstablishedRelationshipInWords(callWith({ relationship: { ...related, twoWay: false } }))).toBe('The relationship was not formed by two-way communication.');
});

describe('who is called for', () => {
  it('are in a charity call seller and charity, else the seller', () => {
    const both = { seller: { id: 'acme' }, charity: { id: 'helpers' } };
    expect([callWith(both), callWith({ ...both, call: { purpose: 'charity' } })].map((at) => principalsOf(at).map((party) => party?.id))).toEqual([['acme'], ['acme', 'helpers']]);
  });

  it('is the question, if nobody said so: in a charity call the charity', () => {
    const named = (given: object, without: readonly string[]) => pathsOf(answerOf((at) => namedPrincipal(at) != null, callWith(given, without)));
    expect(named({}, ['seller'])).toEqual(['seller']);
    expect(named({ call: { purpose: 'charity' }, seller: null }, ['charity'])).toEqual(['charity']);
    expect(named({}, ['charity'])).toBe(true);
  });

  it.each<[string, object, boolean]>([
    ['a charity by itself', { call: { purpose: 'charity' }, charity: { id: 'helpers' } }, true],
    ['a charity’s sale', { charity: { id: 'helpers' } }, false],
    ['a call for charity without one', { call: { purpose: 'charity' }, charity: null }, false],
    ['a charity for which another dials', { call: { purpose: 'charity' }, charity: { id: 'helpers' }, telemarketer: { id: 'dialco' } }, false],
    ['a charity that calls for a seller too', { call: { purpose: 'charity' }, charity: { id: 'helpers' }, seller: { id: 'acme' } }, false],
  ])('%s: %#', (_, given, isItself) => expect(ask(isCharityForItself, callWith({ telemarketer: null, seller: null, ...given }, ['seller', 'telemarketer']))).toBe(isItself));
});

describe('an invitation', () => {
  const consent = { to: ['acme'], number: call.number, form: 'written', signed: true, covers: ['live-calls'], givenAt: '2026-06-01' };
  const withConsent = (given: object): Call => callWith({ call: { solicited: false }, consents: [{ ...consent, ...given }] });

  it.each<[string, object, boolean]>([
    ['in writing', {}, true],
    ['to calls and more', { covers: ['recording', 'live-calls'] }, true],
    ['to no call', { covers: ['recording'] }, false],
    ['to nobody said what', { covers: undefined }, false],
    ['by word of mouth, on record', { form: 'oral', evidence: 'tape-1' }, true],
    ['by word of mouth', { form: 'oral' }, false],
    ['by an act, on record', { form: 'conduct', evidence: 'video-1' }, false],
  ])('%s: %#', (_, given, invites) => expect(ask(hasInvitation, withConsent(given))).toBe(invites));
});

describe('a place in a region', () => {
  const at = (...locations: readonly object[]): Call => callWith({ callee: { locations: locations.map((location) => ({ region: 'US-NY', basis: 'confirmed', ...location })) } });
  const outside = (area: object, place: Call): boolean | readonly string[] => pathsOf(ask(isShownOutside('US-NY', () => [area]), place));
  const albany = { county: 'Albany', locality: 'Albany' };

  it.each<[string, object, object, boolean | readonly string[]]>([
    ['lies in the region', {}, albany, false],
    ['lies in its county', { county: 'Albany County' }, albany, false],
    ['lies in another county', { county: 'Erie' }, albany, true],
    ['lies in its town', { county: 'Albany', locality: 'City of Albany' }, albany, false],
    ['lies in its town, the county apart', { locality: 'ALBANY' }, albany, false],
    ['lies in another town', { locality: 'Cohoes' }, albany, true],
    ['lies in a town the name of which begins alike', { locality: 'Albany City Heights' }, { county: 'Albany', locality: 'Albany Heights' }, true],
    ['lies in one that is named after a town', { locality: 'New City of Albany' }, { county: 'Albany', locality: 'New Albany' }, true],
    ['lies in one that is spelled otherwise', { locality: 'Weißport' }, { locality: 'Weissport' }, true],
    ['has no county on record', { county: 'Erie' }, {}, ['callee.locations[].county']],
    ['has no town on record', { locality: 'Cohoes' }, {}, ['callee.locations[].locality']],
  ])('%s: %#', (_, area, place, expected) => expect(outside(area, at(place))).toEqual(expected));

  it('is not shown where nobody stated it', () => {
    for (const area of [{ county: 'Erie' }, { locality: 'Cohoes' }]) {
      for (const place of [at({}), at()]) expect(ask(isShownOutside('US-NY', () => [area]), place)).toMatchObject({ kind: 'not-shown', questions: [{ path: `callee.locations[].${Object.keys(area)[0]}` }] });
    }
  });
  it('is settled by what is confirmed', () =>
    expect(outside({ county: 'Erie' }, at({ county: 'Albany' }, { county: 'Erie', basis: 'on-file' }))).toBe(true));
  it('is any of those that were stated, if none is confirmed', () =>
    expect(outside({ county: 'Erie' }, at({ county: 'Albany', basis: 'on-file' }, { county: 'Erie', basis: 'on-file' }))).toBe(false));
  it('of another region does not matter', () =>
    expect(outside({ county: 'Hudson' }, at({ county: 'Albany' }, { region: 'US-NJ', county: 'Hudson' }))).toBe(true));
});

describe('an emergency', () => {
  const declared = { region: 'US-NY', authority: 'Governor', fromAt: '2026-06-10T20:00:00Z', untilAt: '2026-06-12T20:00:00Z' };
  const emergency = isUnderEmergency('US-NY');

  it('begins and ends when it was said to', () => {
    const under = (given: object): Call => callWith({ calendar: { emergencies: [{ ...declared, ...given }] } });
    expect([ask(emergency, under({})), nextOf(emergency, under({}))]).toEqual([false, '2026-06-10T20:00:00Z']);
    expect([ask(emergency, under({ fromAt: call.at })), nextOf(emergency, under({ fromAt: call.at }))]).toEqual([true, '2026-06-12T20:00:00Z']);
    expect([ask(emergency, under({ fromAt: call.at, untilAt: null })), nextOf(emergency, under({ fromAt: call.at, untilAt: null }))]).toEqual([true, null]);
    expect(ask(emergency, under({ fromAt: call.at, region: 'US-NJ' }))).toBe(false);
  });
});

describe('a subscriber’s consent to marketing', () => {
  const { holds, lack } = marketingConsent('live-calls');
  const consent = { to: ['acme'], number: call.number, form: 'written', covers: ['live-calls'], basis: 'agreement', affirmative: true, givenAt: '2026-06-01T12:00:00-04:00' };

  it('is asked to whom it was given, if nobody said so', () => {
    const unnamed = callWith({ consents: [{ ...consent, to: undefined }] });
    expect([pathsOf(ask(holds, unnamed)), lack(unnamed)]).toEqual([['consents[].to'], undefined]);
  });

  it('lacks nothing that is known, where nobody said whether the person has objected', () => {
    expect(lack(callWith({ consents: [consent] }, ['optOuts']))).toBeUndefined();
    expect(lack(callWith({ consents: [consent], optOuts: [{ at: '2026-06-05T12:00:00-04:00', to: 'acme' }] }))).toBe('The person has objected since.');
    expect(lack(callWith({ consents: [{ ...consent, to: ['others'] }] }))).toBe('The consent on record does not name the caller.');
  });

  it('is lifted by an objection since, and by one in the same instant; another consent does not restore it', () => {
    const objectedAt = (at: string, ...others: readonly object[]): Call => callWith({ consents: [consent, ...others], optOuts: [{ at, to: 'acme' }] });
    expect(['2026-06-01T11:59:59-04:00', '2026-06-01T12:00:00-04:00', '2026-06-05T12:00:00-04:00'].map((at) => ask(holds, objectedAt(at)))).toEqual([true, false, false]);
    expect(ask(holds, objectedAt('2026-06-05T12:00:00-04:00', { ...consent, covers: ['voice-messages'], givenAt: '2026-06-07T12:00:00-04:00' }))).toBe(false);
    expect(ask(holds, objectedAt('2026-06-05T12:00:00-04:00', { ...consent, givenAt: '2026-06-07T12:00:00-04:00' }))).toBe(true);
  });

  it('is lacking, whatever was objected to, if there is none', () =>
    expect(lack(callWith({ consents: [], optOuts: [{ at: '2026-06-05T12:00:00-04:00', to: 'acme' }] }))).toBe('No consent is on record.'));
});

describe('a request not to be called', () => {
  const made = '2026-06-05T12:00:00-04:00';
  const taken = (withdrawnAt: string): boolean => {
    const at = callWith({ optOuts: [{ at: made, withdrawnAt, withdrawalEvidence: 'letter-1' }] });
    return !stands(at.optOuts![0]!, at);
  };

  it('stops a call by its own words if it was made to nobody in particular, or to one of those that are called for', () => {
    const plain = (to: string | undefined): boolean | undefined => stoppingRequest(callWith({ seller: { relatedIds: ['acme-homes'] }, charity: { id: 'helpers' }, optOuts: [{ at: made, to }] }))?.plain;
    expect([undefined, 'acme', 'helpers', 'acme-homes', 'others'].map(plain)).toEqual([true, true, true, false, undefined]);
  });

  it('is taken back by what is not older than it, and not later than the call', () =>
    expect(['2026-06-05T11:59:59-04:00', made, '2026-06-10T14:00:00-04:00', '2026-06-10T14:00:01-04:00'].map(taken)).toEqual([false, true, true, false]));
});

it('an emergency of which nobody said anything has no beginning to wait for', () => {
  const unsaid = callWith({}, ['calendar.emergencies']);
  expect(isUnderEmergency('US-NY').changes.map((next) => next(unsaid))).toEqual([NEVER]);
});
