import type { Call } from '../call/call.js';
import { all, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { isOutbound } from './call.js';
import { buyerIsBusiness, isBusinessLine, sellsOneOf } from './person.js';

export const isInterstate = fact('campaign.interstate', ({ campaign }) => campaign?.interstate);
export const seller = fact('seller', ({ seller }) => seller);
export const charity = fact('charity', ({ charity }) => charity);
export const telemarketer = fact('telemarketer', ({ telemarketer }) => telemarketer);
export const onlyExemptPersonsCalled = fact('seller.callsOnlyExemptPersons', ({ seller }) => seller?.callsOnlyExemptPersons);
/** What kind of body a party is; one that is not shown to be another is a business. */
export const typeOf = (role: 'seller' | 'charity') => fact(`${role}.type`, (call) => call[role]?.type);
export const intendedToHarass = fact('conduct.intendedToHarass', ({ conduct }) => conduct?.intendedToHarass);

/** A plan, program or campaign of more than one interstate call (16 CFR 310.2, telemarketing). */
export const callsOfTheTelemarketingPlan: Condition = holds(isInterstate);

/** Outbound calls of a plan, program or campaign to sell or to raise money by more than one interstate call. */
export const telemarketing: Condition = all(isOutbound, callsOfTheTelemarketingPlan);

const whoCalls = new Unanswered('missing', [
  { path: 'telemarketer', why: () => 'The seller is outside the Commission’s jurisdiction; a for-profit firm that calls for it is not. State who places the call, or null if the seller does.' },
]);

/** The caller is outside the Commission's jurisdiction and does not call for a seller inside it (us-tsr 3.1). */
export const isOutsideFtcJurisdiction: Condition = condition(
  ['seller.ftcJurisdiction', 'charity.ftcJurisdiction', 'telemarketer', 'telemarketer.ftcJurisdiction'],
  (call) => {
    const principal = principalOf(call);
    if (principal?.ftcJurisdiction !== false) return false;
    if (call.telemarketer === undefined) throw whoCalls;
    return call.telemarketer === null || call.telemarketer.ftcJurisdiction === false;
  },
);

/** Who is sold or raised for: the seller, or the charity of a call for a charity alone. */
export const principalOf = ({ seller: sells, charity: asks }: Call): Call['seller'] => sells ?? asks;

/** The same; a question where nobody said who that is. */
export const namedPrincipal = (call: Call): Call['seller'] => principalOf(call) ?? (call.call.purpose === 'charity' ? charity : seller)(call);

/** The parties that a call is made for: a call for a charity may be a seller's too. */
export const principalsOf = (call: Call): readonly Call['seller'][] =>
  call.call.purpose === 'charity' ? [call.seller, call.charity] : [principalOf(call)];

/** The exemption for calls to a business lasts unless nondurable office or cleaning supplies are sold (310.6(b)(7)). */
export const isSaleToBusiness: Condition = all(isBusinessLine, buyerIsBusiness, not(sellsOneOf('nondurable-office-or-cleaning-supplies')));

/** Sellers of office supplies to a business are freed from the registry only (310.6(b)(7)(ii)). */
export const isSaleOfOfficeSuppliesToBusiness: Condition = all(isBusinessLine, buyerIsBusiness, sellsOneOf('nondurable-office-or-cleaning-supplies'));

/** Nobody dials for the seller or charity. */
export const isDialedByPrincipal: Condition = is(telemarketer, null);

/** The seller or charity dials itself, and calls for nobody else. */
export const isDialedForItself: Condition = condition(
  ['telemarketer', 'seller.id', 'charity.id'],
  (call) => telemarketer(call) === null && (call.seller == null || call.charity == null),
);

/** A charity calls for itself and for nobody else. */
export const isCharityForItself: Condition = all(
  isDialedForItself,
  condition(['call.purpose', 'charity'], (call) => call.call.purpose === 'charity' && charity(call) !== null),
);

/** Rung or engaged repeatedly or continuously with intent to annoy, abuse or harass. */
export const isMeantToHarass: Condition = holds(intendedToHarass);

/** The seller calls nobody but persons with an agreement or a relationship, and uses the registry for nothing else (310.8). */
export const callsOnlyExemptPersons: Condition = holds(onlyExemptPersonsCalled);
