import type { Call } from '../call/call.js';
import { isNone } from '../call/common.js';
import type { CallContext } from '../call/context.js';
import type { FactPath } from '../call/paths.js';
import { condition, type Changes, type Condition } from '../law/condition.js';
import { join, Unanswered } from '../law/known.js';
import { DAY, NEVER, soonest, type Instant } from '../time/instant.js';
import { localTime, nextPassing, timeOfDay, weekday, type LocalTime } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';
import { asPermission, asRequest } from './dates.js';
import { clocksOf, edgesOf, isOpenAt, type Openings } from './local-time.js';

export type Consent = NonNullable<CallContext['consents']>[number];

/** What a consent must be or have: yes, no, or the fact without which it is not shown. */
export type Requirement = (consent: Consent, call: Call) => boolean | FactPath;

/** When a consent ends: by its own term, or by a revocation before it. */
const endOf = ({ until, revokedAt }: Consent, call: Call): Instant =>
  Math.min(until === undefined || until === 'indefinite' ? NEVER : asRequest(until, call), revokedAt == null ? NEVER : asRequest(revokedAt, call));

/** The consent has been given by the time of the call, and neither its end nor a revocation has come (facts: evidence times). */
export const inForce: Requirement = (consent, call) => {
  if (endOf(consent, call) <= call.at) return false;
  return consent.givenAt === undefined ? 'consents[].givenAt' : asPermission(consent.givenAt, call) <= call.at;
};

export const isInForce = (consent: Consent, call: Call): boolean => inForce(consent, call) === true;

/** The instants at which a consent begins or ceases to be in force. */
const turningPoints = (consent: Consent, call: Call): readonly Instant[] => [
  consent.givenAt === undefined ? NEVER : asPermission(consent.givenAt, call),
  endOf(consent, call),
];

/** When a consent next begins or ceases to be in force. */
export const consentChanges = (consent: Consent, call: Call): Instant =>
  soonest(turningPoints(consent, call), (at) => (at > call.at ? at : NEVER));

/** When one of the consents on record next begins or ceases to be in force. */
export const consentsChange: Changes = (call) => soonest(call.consents ?? [], (consent) => consentChanges(consent, call));

/** Names the party, or one of the parties, that the call is made for. */
export const isTo = ({ to }: Consent, party: { readonly id: string } | null | undefined): boolean =>
  party != null && (to?.includes(party.id) ?? false);

/** Consents on record; a consent that nobody showed is none. */
export function consentsOf(call: Call): readonly Consent[] {
  if (call.consents === undefined) throw notShown;
  return call.consents;
}
const notShown = new Unanswered('not-shown', [{ path: 'consents' }]);

/** Not given by somebody else, as far as both persons are known. */
export const isThisPersons: Requirement = ({ personId }, { callee }) =>
  personId === undefined || callee.personId === undefined || personId === callee.personId;

// Of a consent inferred from an act nothing is taken for granted.
const inferred = ({ form }: Consent, value: unknown, path: FactPath): true | FactPath | undefined =>
  value !== undefined ? undefined : form === 'conduct' ? path : true;

/** For calls of this purpose, or for every purpose. */
export const isForThisPurpose: Requirement = (consent, { call }) =>
  inferred(consent, consent.purposes, 'consents[].purposes') ?? consent.purposes!.includes(call.purpose);

/** Not taken from a published number or a partner's list. */
export const restsOnThePerson: Requirement = (consent) =>
  inferred(consent, consent.basis, 'consents[].basis') ?? (consent.basis !== 'published-number' && consent.basis !== 'partner-list');

/** The person's own word: neither taken from a list nor inferred from a relationship or from a number that was given. */
export const mayRestOn = ({ basis }: Consent): boolean => basis === undefined || basis === 'agreement' || basis === 'request';

/** Names no number, or that which is called. */
export const isNotOfAnotherNumber: Requirement = ({ number }, call) => typeof number !== 'string' || number === call.number;

/** Names the number that is called. */
export const isOfThisNumber: Requirement = ({ number }, call) => (number === undefined ? 'consents[].number' : number === call.number);

/** The consent meets every requirement. */
export const meetsAll = (requirements: readonly Requirement[], consent: Consent, call: Call): boolean =>
  requirements.every((requirement) => requirement(consent, call) === true);

/** Some consent on record meets every requirement. Where one fails for want of facts only, those of the nearest. */
export function someMeetAll(requirements: readonly Requirement[], call: Call): boolean | Unanswered {
  let wanting: readonly FactPath[] | undefined;
  if (call.consents === undefined) return notShown;
  for (const consent of call.consents) {
    const lacking = lackingFacts(requirements, consent, call);
    if (lacking?.length === 0) return true;
    if (lacking !== undefined && (wanting === undefined || lacking.length < wanting.length)) wanting = lacking;
  }
  if (wanting !== undefined) return new Unanswered('not-shown', wanting.map((path) => ({ path })));
  return false;
}

/** The facts without which the consent is not shown to meet the requirements; `undefined` if it fails one of them. */
function lackingFacts(requirements: readonly Requirement[], consent: Consent, call: Call): readonly FactPath[] | undefined {
  const lacking: FactPath[] = [];
  for (const requirement of requirements) {
    const answer = requirement(consent, call);
    if (answer === false) return undefined;
    if (answer !== true && !lacking.includes(answer)) lacking.push(answer);
  }
  return lacking;
}

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Hours = NonNullable<Consent['hours']>[number];

/** The stretch of the day that a consent names holds what the clock shows. */
const holdsTime = ({ days: named, on, from, to }: Hours, local: LocalTime): boolean =>
  (on === undefined || local.day === on) &&
  (named === undefined || named.includes(days[weekday(local) - 1]!)) &&
  timeOfDay(from) <= local.timeOfDay &&
  local.timeOfDay < timeOfDay(to);

type Party = { readonly id: string } | null | undefined;

/** Whom the consent must name: the party, or one of the parties, that the call is made for. */
export type Parties = (call: Call) => Party | readonly Party[];

/** A consent without a record is none, unless it is itself a writing. */
export const isRecorded: Requirement = ({ form, evidence }) => {
  if (form === 'written' || evidence !== undefined) return true;
  return form === undefined ? 'consents[].form' : 'consents[].evidence';
};

/** Calls that a consent may cover. */
export type Covered = NonNullable<Consent['covers']>[number];

/** Covers these calls. */
export const isConsentTo = (covered: Covered): Requirement => ({ covers }) => (covers === undefined ? 'consents[].covers' : covers.includes(covered));

/** Of this person, to calls for this purpose to this number or any, not taken from a list. */
const isOfThisPerson: readonly Requirement[] = [
  isForThisPurpose,
  restsOnThePerson,
  isThisPersons,
  isNotOfAnotherNumber,
];

/** Of this person, to calls for this purpose to this number or any, not taken from a list, in force. */
export const isGivenForThisCall: readonly Requirement[] = [...isOfThisPerson, inForce];

/** Names the party, or one of the parties, that the call is made for. */
export const isToOneOf = (parties: Parties): Requirement => (consent, call) =>
  consent.to === undefined ? 'consents[].to' : [parties(call)].flat().some((party) => isTo(consent, party));

/** What makes a consent on record one of this person to the parties, in calls for this purpose to this number. When it counts is not asked. */
export const consentTo = (covered: Covered, parties: Parties): readonly Requirement[] => [
  isConsentTo(covered),
  isRecorded,
  ...isOfThisPerson,
  isToOneOf(parties),
];

/** What makes a consent one to calls at what this clock shows. */
const toTheHour = (parties: Parties, local: LocalTime, further: readonly Requirement[]): readonly Requirement[] => [
  ...consentTo('off-hours', parties),
  inForce,
  ({ hours }) => (hours === undefined ? 'consents[].hours' : hours.some((stretch) => holdsTime(stretch, local))),
  ...further,
];

const zonesOf = (call: Call): readonly Zone[] => clocksOf(call).map(({ zone }) => zone);

/** The facts of a consent and of when it counts. */
export const factsOfConsent: readonly FactPath[] = [
  'consents', 'consents[].to', 'consents[].number', 'consents[].personId', 'consents[].form', 'consents[].covers', 'consents[].purposes',
  'consents[].basis', 'consents[].givenAt', 'consents[].until', 'consents[].revokedAt', 'consents[].evidence',
];
/** What of a consent to other hours is asked. */
export const consentFacts: readonly FactPath[] = [...factsOfConsent, 'consents[].hours'];

/** At an instant every clock is within the hours, or a consent in force then covers what it shows. */
function isOpen(at: Instant, zones: readonly Zone[], parties: Parties, openings: Openings | undefined, call: Call, further: readonly Requirement[] = []): boolean | Unanswered {
  let doubt: Unanswered | undefined;
  for (const zone of zones) {
    const local = localTime(zone, at);
    if (openings !== undefined && isOpenAt(openings, local, call)) continue;
    const answer = someMeetAll(toTheHour(parties, local, further), at === call.at ? call : { ...call, at });
    if (answer === false) return false;
    if (answer !== true) doubt = doubt === undefined ? answer : join(doubt, answer);
  }
  return doubt ?? true;
}

/** When whether an hour is open may next change: the hours of the law, the hours of a consent, or the consent itself begins or ends. */
function nextTurn(at: Instant, zones: readonly Zone[], openings: Openings | undefined, call: Call): Instant {
  const consents = call.consents ?? [];
  const own = openings === undefined ? [] : edgesOf(openings);
  const edges = consents.length === 0 ? own : [...own, ...consents.flatMap(({ hours = [] }) => hours.flatMap(({ from, to }) => [timeOfDay(from), timeOfDay(to) % DAY]))];
  return Math.min(
    soonest(consents, (consent) => soonest(turningPoints(consent, call), (point) => (point > at ? point : NEVER))),
    soonest(zones, (zone) => nextPassing(localTime(zone, at), edges)),
  );
}

/** A recorded consent, to a party called for, to a call at this very instant, on every clock that is not within the hours; `further`: what the law asks of it besides. */
export const hasConsentToCallingTime = (parties: Parties, at: (call: Call) => Instant, openings?: Openings, further?: readonly Requirement[]): Condition =>
  condition(
    consentFacts,
    // Of whom no consent is on record, no clock need be asked.
    (call) => consentsOf(call).length > 0 && isOpen(at(call), zonesOf(call), parties, openings, call, further),
    (call) => (isNone(call.consents) ? NEVER : nextTurn(call.at, call.clocks.map(({ zone }) => zone), openings, call)),
  );

/** The same of another clock than those of the person's known places, if there is one. */
export const hasConsentToTimeOn = (parties: Parties, openings: Openings, clock: (call: Call) => LocalTime | undefined, further?: readonly Requirement[]): Condition =>
  condition(
    consentFacts,
    (call) => {
      const local = clock(call);
      return local !== undefined && isOpen(local.at, [local.zone], parties, openings, call, further);
    },
    (call) => {
      const local = clock(call);
      return local === undefined ? NEVER : nextTurn(local.at, [local.zone], openings, call) - local.at + call.at;
    },
  );

/** The first moment from the call on, before a given one, at which some clock is neither within the hours nor covered by a consent. */
export function firstClosed(call: Call, parties: Parties, openings: Openings, before: Instant): Instant | undefined {
  const zones = zonesOf(call);
  let at = call.at;
  while (at < before && isOpen(at, zones, parties, openings, call) === true) at = nextTurn(at, zones, openings, call);
  return at < before ? at : undefined;
}

/** Every moment from the call on, before a given one, is within the hours on every clock or covered by a consent in force at it. */
export const isOpenUntil = (parties: Parties, openings: Openings, before: (call: Call) => Instant): Condition =>
  condition(consentFacts, (call) => {
    const [zones, end] = [zonesOf(call), before(call)];
    let doubt: Unanswered | undefined;
    for (let at = call.at; at < end; at = nextTurn(at, zones, openings, call)) {
      const open = isOpen(at, zones, parties, openings, call);
      if (open === false) return false;
      if (open !== true) doubt ??= open;
    }
    if (doubt !== undefined) throw doubt;
    return true;
  });
