import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import type { Statement } from '../call/schema/values.js';
import { all, condition, type Changes, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf, where, type Fact } from '../law/fact.js';
import { NEVER, type Instant } from '../time/instant.js';
import { answeredBy, disclosures } from './conduct.js';
import { reached } from './dates.js';

/** The debt that the call is about. Who does not collect debts need not say that there is none. */
export const debt = fact('debt', ({ call, debt }) => (debt === undefined && call.purpose !== 'debt-collection' ? null : debt));

type Debt = NonNullable<Call['debt']>;

/** A part of the debt; of a debt that nobody described the debt itself is asked. */
const part = <T>(path: FactPath, read: (of: Debt) => T | undefined): Fact<T> => fact(path, (call) => read(debt(call) ?? {}));

/** The call is about a debt. */
export const isAboutDebt: Condition = where(debt, (of) => of !== null);
const isPersonal: Condition = holds(part('debt.consumerDebt', (of) => of.consumerDebt));

/** The call is about a personal, family or household debt. */
export const isConsumersDebt: Condition = all(isAboutDebt, isPersonal);

/** A debt collector's call about a consumer debt: not a creditor's for itself, nor a servicer's before default (us-tcpa part C). */
export const isDebtCollection: Condition = all(
  isAboutDebt,
  is(
    part('debt.collector', (of) => of.collector),
    'debt-collector',
  ),
  isPersonal,
);

/** Of a call that is about no debt nothing here ever changes. */
export const whileCollecting =
  (changes: Changes): Changes =>
  (call) =>
    call.debt == null ? NEVER : changes(call);

type Person = NonNullable<Debt['person']>;

export const person = part('debt.person', (of) => of.person);
export const contact = part('debt.contact', (of) => of.contact);
/** The debts; a call about no debt is not known to be about any. */
export const debtIds = part('debt.ids', (of) => (of.ids?.length === 0 ? undefined : of.ids));
export const personId = fact('callee.personId', ({ callee }) => callee.personId);

// Who is the consumer of 12 CFR 1006.6(a), or stands in the consumer's place.
const consumers: readonly Person[] = ['consumer', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'successor-in-interest'];
// The persons of 12 CFR 1006.6(d)(1)(ii)-(vi).
const professionals: readonly Person[] = [
  'consumers-attorney',
  'consumer-reporting-agency',
  'creditor',
  'creditors-attorney',
  'collectors-attorney',
];

export const isToConsumer = isOneOf(person, ...consumers);
export const isToThirdParty = is(person, 'third-party');
export const isToProfessional = isOneOf(person, ...professionals);

export const isLocationCall = is(contact, 'location-information');
export const isLimitedContent = is(contact, 'limited-content-message');
export const isEndOfEffortsNotice = is(contact, 'end-of-efforts-notice');
export const isRemedyNotice = is(contact, 'remedy-notice');
export const isFirstCommunication = holds(part('debt.firstCommunication', (of) => of.firstCommunication));

export const hasCourtPermission = holds(part('debt.courtPermission', (of) => of.courtPermission));
/** The one reply, by the same medium, to a contact that the person began. */
export const isReply = holds(part('debt.repliesToPerson', (of) => of.repliesToPerson));
export const mayAskAgain = isOneOf(
  part('debt.locationRecontact', (of) => of.locationRecontact),
  'requested',
  'earlier-answer-wrong',
);

/** An attorney who can be found represents the consumer, answers, and does not consent to direct contact. */
export const isRepresented: Condition = where(
  part('debt.attorney', (of) => of.attorney),
  (attorney) => attorney !== null && attorney.nameAndAddressKnown && !attorney.consentsToContact && !attorney.unresponsive,
);

export const isAtProhibitedWorkplace: Condition = all(
  holds(fact('callee.workplace', ({ callee }) => callee.workplace)),
  holds(part('debt.employerProhibits', (of) => of.employerProhibits)),
);
export const isAtInconvenientPlace = holds(fact('callee.inconvenientPlace', ({ callee }) => callee.inconvenientPlace));

/** It has happened by the time of the call. */
const hasHappened = (event: Fact<Instant | null>): Condition =>
  condition(
    [event.path],
    (call) => {
      const at = event(call);
      return at !== null && at <= call.at;
    },
    whileCollecting((call) => reached(event.given(call), call)),
  );

export const refusedToPayAt = part('debt.refusedToPayInWritingAt', (of) => of.refusedToPayInWritingAt);
export const disputedAt = part('debt.disputedInWritingAt', (of) => of.disputedInWritingAt);
const verifiedAt = part('debt.verifiedAt', (of) => of.verifiedAt);

export const hasRefusedToPay = hasHappened(refusedToPayAt);
export const hasDisputed = hasHappened(disputedAt);
/** Verification was sent by the time of the call, and after the dispute. */
export const isVerified: Condition = all(
  hasHappened(verifiedAt),
  condition([disputedAt.path, verifiedAt.path], (call) => verifiedAt(call)! >= disputedAt(call)!),
);

const reachedPerson = fact('conduct.reached', ({ conduct }) => conduct?.reached);
export const hasReachedConsumer = isOneOf(reachedPerson, ...consumers);
/** Spoke to someone who is neither the consumer nor one of the professional parties. */
export const hasReachedThirdParty = is(reachedPerson, 'third-party');

/** One of these words was said in the call. */
export const hasSaid = (...words: readonly Statement[]): Condition =>
  where(disclosures, (said) => said.some(({ says }) => words.includes(says)));

/** What tells a third party of the debt. */
export const wordsOfDebt: readonly Statement[] = ['debt-details', 'attempt-to-collect-debt', 'from-debt-collector'];
export const hasToldOfDebt = hasSaid(...wordsOfDebt);

const identityEstablishedAt = fact('conduct.identityEstablishedAtMs', ({ conduct }) => conduct!.identityEstablishedAtMs);

/** Details of the debt were told, and whose ears they were for was established later or never. */
export const isDebtToldBeforeIdentity: Condition = condition([disclosures.path, identityEstablishedAt.path], (call) => {
  const told = disclosures(call).filter(({ says }) => says === 'debt-details');
  if (told.length === 0) return false;
  const established = identityEstablishedAt(call);
  return established === null || told.some(({ atMs }) => atMs < established);
});

const isPostCall: Condition = condition(['stage'], ({ stage }) => stage === 'post-call');
/** After the call: the line was busy or out of service. What else becomes of a call is a call placed (us-tcpa C-8). */
export const wasNotConnected: Condition = all(isPostCall, isOneOf(answeredBy, 'busy', 'invalid'));
