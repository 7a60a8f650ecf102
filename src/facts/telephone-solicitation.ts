import type { Call } from '../call/call.js';
import { all, any, ask, condition, not, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { NEVER } from '../time/instant.js';
import { isSolicited } from './call.js';
import { consentsChange, consentsOf, isInForce, isTo, mayRestOn, type Consent } from './consent.js';
import { asRequest, months, reached } from './dates.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { endedAt, isRecent, isWithSeller, lastInquiryOn, lastTransactionOn } from './relationship.js';
import { seller } from './telemarketing.js';

/** The agent who calls is family, a friend or an acquaintance of the person (64.1200(f)(17)). */
export const isPersonalRelationship = holds(fact('call.personalRelationship', ({ call }) => call.personalRelationship));

/** Seller, charity or caller is a tax-exempt non-profit organization. */
export const isOfNonprofit: Condition = any(
  holds(fact('seller.taxExempt', (call) => call.seller?.taxExempt)),
  holds(fact('charity.taxExempt', (call) => call.charity?.taxExempt)),
  holds(fact('telemarketer.taxExempt', (call) => call.telemarketer?.taxExempt)),
);

/** Either side has ended the relationship. */
export const hasEnded: Condition = condition(
  [endedAt.path],
  (call) => {
    const end = endedAt(call);
    return end !== null && asRequest(end, call) <= call.at;
  },
  (call) => {
    const end = endedAt.given(call);
    return end == null ? NEVER : reached(asRequest(end, call), call);
  },
);

// Payments and shipments are events of 16 CFR 310.2 only. The anniversary still counts; a month that is shorter ends the period
// on its last day (us-tcpa A-17).
const elements: readonly (readonly [met: Condition, otherwise: string])[] = [
  [isWithSeller, 'The person has no relationship with the seller.'],
  [holds(fact('relationship.twoWay', (call) => call.relationship?.twoWay)), 'The relationship was not formed by two-way communication.'],
  [not(hasEnded), 'The relationship has been ended.'],
  [
    any(isRecent(lastTransactionOn, months(18)), isRecent(lastInquiryOn, months(3))),
    'No transaction within 18 months and no inquiry within 3 months before the call is on record.',
  ],
  [not(hasAskedNotToBeCalled), 'The person has asked not to be called.'],
];

/** An established business relationship by 64.1200(f)(5): a request not to be called ends it, though the business goes on. */
export const hasEstablishedRelationship: Condition = all(...elements.map(([met]) => met));

/** What a relationship of which enough is known lacks; `undefined` if it lacks nothing, or if that is not known. */
export const noEstablishedRelationshipInWords = (call: Call): string | undefined =>
  elements.find(([met]) => ask(met, call) === false)?.[1];

const isForPurpose = ({ purposes }: Consent, { call }: Call): boolean => purposes?.includes(call.purpose) ?? true;
const coversCalls = ({ covers }: Consent): boolean =>
  covers?.some((calls) => calls === 'live-calls' || calls === 'prerecorded-calls' || calls === 'autodialed-calls') ?? false;

/** A consent to calls for this seller passes a test, and no request not to be called has ended it. */
const hasConsent = (test: (consent: Consent, call: Call) => boolean): Condition =>
  all(
    condition(
      ['consents', 'consents[].to', 'consents[].covers', 'consents[].purposes', 'consents[].basis', 'consents[].givenAt'],
      (call) =>
        consentsOf(call).some(
          (consent) =>
            coversCalls(consent) && mayRestOn(consent) && isForPurpose(consent, call) && isInForce(consent, call) &&
            test(consent, call) && isTo(consent, seller(call)),
        ),
      consentsChange,
    ),
    not(hasAskedNotToBeCalled),
  );

/** A signed writing in which the person agrees to calls for this seller to this number; nothing more is asked by 64.1200(c)(2)(ii). */
export const hasSignedPermission: Condition = hasConsent(
  ({ form, signed, number }, call) => form === 'written' && signed === true && number === call.number,
);

/** The person invited or permitted calls of this seller in any form, an oral one being on record. */
export const hasInvitation: Condition = any(
  all(isSolicited, not(hasAskedNotToBeCalled)),
  hasConsent(({ form, evidence }) => form === 'written' || (form === 'oral' && evidence !== undefined)),
);

/** Shown to be no telephone solicitation, although it sells: invited or to a customer (64.1200(f)(15)(i)-(ii)). */
export const isShownNoSolicitation: Condition = shown(any(hasInvitation, hasEstablishedRelationship));

/** Where the facts are not enough to show it, it does not hold: no question is asked. */
function shown(test: Condition): Condition {
  return condition(test.facts, (call) => ask(test, call) === true, test.changes);
}
