import type { Call } from '../call/call.js';
import { all, any, ask, condition, type Condition } from '../law/condition.js';
import { fact, holds, type Fact } from '../law/fact.js';
import { formatDay, type Day } from '../time/day.js';
import { NEVER } from '../time/instant.js';
import { aging, firstDayOf, isWithinPeriod, type Period } from './dates.js';
import { firstLocalDay } from './local-time.js';
import { seller } from './telemarketing.js';

export const relationship = fact('relationship', ({ relationship }) => relationship);
/** Asked only of a relationship that there is. */
export const relationshipPartner = fact('relationship.with', ({ relationship }) => relationship!.with);
export const lastTransactionOn = fact('relationship.lastTransactionOn', ({ relationship }) => relationship?.lastTransactionOn);
export const lastPaymentOn = fact('relationship.lastPaymentOn', ({ relationship }) => relationship?.lastPaymentOn);
export const lastShipmentOn = fact('relationship.lastShipmentOn', ({ relationship }) => relationship?.lastShipmentOn);
export const lastInquiryOn = fact('relationship.lastInquiryOn', ({ relationship }) => relationship?.lastInquiryOn);

/** How long a transaction and an inquiry make a relationship. */
export interface RelationshipPeriods {
  readonly transaction: Period;
  readonly inquiry: Period;
}

/** With this call's seller exactly: a relationship with an affiliate, or with whoever sold the lead, is none. */
export const isWithSeller: Condition = condition(
  [relationship.path, relationshipPartner.path],
  (call) => relationship(call) !== null && relationshipPartner(call) === seller(call)?.id,
);

/** The person has a contract, an account or a service of this call's seller today. */
export const isCustomer: Condition = all(
  isWithSeller,
  holds(fact('relationship.ongoing', ({ relationship }) => relationship?.ongoing)),
);

/** When either side ended it. */
export const endedAt = fact('relationship.endedAt', ({ relationship }) => relationship?.endedAt);

/** The relationship with this call's seller ended within a period before the call. */
export const hasEndedWithin = (period: Period): Condition =>
  condition(
    [relationship.path, relationshipPartner.path, endedAt.path],
    (call) => {
      if (!isWithSeller(call)) return false;
      const end = endedAt(call);
      return end !== null && isWithinPeriod(firstDayOf(end, call), period, call);
    },
    (call) => {
      const end = endedAt.given(call);
      if (end == null) return NEVER;
      const day = firstDayOf(end, call);
      return aging(day, period.lastDay(day), call);
    },
  );

/** The date of the call is within the period after the event; no event, no period. */
export const isRecent = (event: Fact<Day | null>, period: Period): Condition =>
  condition(
    [event.path, 'callee.locations'],
    (call) => {
      const day = event(call);
      return day !== null && isWithinPeriod(day, period, call);
    },
    (call) => {
      const day = event.given(call);
      return day == null ? NEVER : aging(day, period.lastDay(day), call);
    },
  );

/** A transaction, a payment, a shipment or an inquiry is recent enough: whichever was last settles it. */
const isLastEventRecent = ({ transaction, inquiry }: RelationshipPeriods): Condition =>
  any(
    isRecent(lastTransactionOn, transaction),
    isRecent(lastPaymentOn, transaction),
    isRecent(lastShipmentOn, transaction),
    isRecent(lastInquiryOn, inquiry),
  );

/** The person has an established business relationship with this call's seller. */
export function hasRelationship(periods: RelationshipPeriods): Condition {
  const isLastEventWithin = isLastEventRecent(periods);
  return condition(
    [relationship.path, relationshipPartner.path, ...isLastEventWithin.facts],
    (call) => isWithSeller(call) && isLastEventWithin(call),
    isLastEventWithin.changes,
  );
}

interface Event {
  readonly name: string;
  readonly on: Day;
  readonly period: Period;
}

/** Every event that was stated. */
function statedEvents(call: Call, { transaction, inquiry }: RelationshipPeriods): readonly Event[] {
  const stated = (name: string, event: Fact<Day | null>, period: Period): readonly Event[] => {
    const on = event.given(call);
    return on == null ? [] : [{ name, on, period }];
  };
  return [
    ...stated('transaction', lastTransactionOn, transaction),
    ...stated('payment', lastPaymentOn, transaction),
    ...stated('shipment', lastShipmentOn, transaction),
    ...stated('inquiry', lastInquiryOn, inquiry),
  ];
}

/** The last transaction, payment or shipment, and the last inquiry. */
const lastOf = (events: readonly Event[]): readonly Event[] => [
  ...events.filter(({ name }) => name !== 'inquiry').sort((a, b) => b.on - a.on).slice(0, 1),
  ...events.filter(({ name }) => name === 'inquiry'),
];

/** The event that makes the relationship, in a sentence. */
export function relationshipInWords(call: Call, periods: RelationshipPeriods): string {
  const [event] = lastOf(statedEvents(call, periods).filter(({ on, period }) => isWithinPeriod(on, period, call)));
  return `The last ${event!.name}, on ${formatDay(event!.on)}, is within ${event!.period.inWords} before the call.`;
}

/** Why what was stated makes no relationship; `undefined` if it does, or if nothing was stated. */
export function noRelationshipInWords(call: Call, periods: RelationshipPeriods): string | undefined {
  if (call.relationship === null) return 'The person has no relationship with the seller.';
  const isOurs = ask(isWithSeller, call);
  if (isOurs === false) return `The relationship is with ${call.relationship?.with}, not with the seller.`;
  const recent = ask(isLastEventRecent(periods), call);
  if (isOurs !== true || recent === true || (recent !== false && recent.kind === 'missing')) return undefined;

  const events = lastOf(statedEvents(call, periods));
  if (events.length === 0) return recent === false ? 'Neither a transaction nor an inquiry is on record.' : undefined;
  const sentence = events
    .map(({ name, on, period }) => `the last ${name}, on ${formatDay(on)}, is ${tooFar(on, period, call)} the call`)
    .join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const tooFar = (on: Day, { inWords }: Period, call: Call): string => (on > firstLocalDay(call) ? 'after' : `more than ${inWords} before`);
