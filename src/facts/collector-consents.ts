import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { NEVER } from '../time/instant.js';
import { collectorOf } from './collector.js';
import { consentsChange, consentsOf, isInForce, type Consent } from './consent.js';
import { clockFacts, consumerClocks, edgesOf, isIn, passes } from './consumer-clocks.js';
import { whileCollecting } from './debt.js';

/** Given to this collector itself, with its record where it was oral. */
export const isDirect = (consent: Consent, call: Call): boolean => {
  const { id } = collectorOf(call);
  return consent.obtainedBy === id && (consent.to?.includes(id) ?? true) && (consent.form !== 'oral' || consent.evidence !== undefined);
};

const isOfThisPerson = ({ personId }: Consent, { callee }: Call): boolean =>
  personId === undefined || callee.personId === undefined || personId === callee.personId;

const isForNumber = ({ number }: Consent, call: Call): boolean => number == null || number === call.number;

/** What is read of a consent whatever it is to. */
export const consentFacts = [
  'consents',
  'consents[].to',
  'consents[].obtainedBy',
  'consents[].covers',
  'consents[].form',
  'consents[].evidence',
  'consents[].givenAt',
  'consents[].until',
  'consents[].revokedAt',
] as const;

/** The consumer's consent, given directly to this collector, to calls at this very time of day. */
export const hasConsentToTime: Condition = condition(
  [...consentFacts, 'consents[].hours', 'consents[].personId', 'consents[].number', ...clockFacts],
  (call) =>
    consentsOf(call).some(
      (consent) =>
        consent.covers?.includes('off-hours') &&
        isDirect(consent, call) &&
        isOfThisPerson(consent, call) &&
        isForNumber(consent, call) &&
        isInForce(consent, call) &&
        consumerClocks(call).every((local) => consent.hours?.some((hours) => isIn(hours, local))),
    ),
  whileCollecting((call) => {
    const edges = edgesOf((call.consents ?? []).flatMap(({ hours = [] }) => hours));
    return Math.min(consentsChange(call), edges.length === 0 ? NEVER : passes(call, edges));
  }),
);

const hasConsentTo = (what: NonNullable<Consent['covers']>[number], isFor: (consent: Consent, call: Call) => boolean): Condition =>
  condition(
    [...consentFacts, 'consents[].personId', 'consents[].number'],
    (call) =>
      consentsOf(call).some(
        (consent) => consent.covers?.includes(what) && isDirect(consent, call) && isFor(consent, call) && isInForce(consent, call),
      ),
    whileCollecting(consentsChange),
  );

/** The consumer's consent, given directly to this collector, to calls at this place. */
export const hasConsentToPlace = hasConsentTo(
  'inconvenient-place',
  (consent, call) => isOfThisPerson(consent, call) && isForNumber(consent, call),
);

/** The consumer's consent, given directly to this collector, to calls to others; it is not of the person called. */
export const hasConsentToThirdParties = hasConsentTo('third-party-contact', () => true);
