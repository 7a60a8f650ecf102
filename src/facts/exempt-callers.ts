import { all, type Condition } from '../law/condition.js';
import { fact, holds, is, where } from '../law/fact.js';
import { buyerIsBusiness, isBusinessLine } from './person.js';
import { isWithSeller } from './relationship.js';
import { isDialedByPrincipal } from './telemarketing.js';

// Circumstances of the seller that take its calls out of a state's law, as far as the law page names them.

const type = fact('seller.type', ({ seller }) => seller?.type);
const licences = fact('seller.licences', ({ seller }) => seller?.licences);
const employees = fact('seller.size.employees', ({ seller }) => seller?.size?.employees);
const callsPerWeek = fact('seller.size.solicitationsPerWeek', ({ seller }) => seller?.size?.solicitationsPerWeek);
const callsPerYear = fact('seller.size.solicitationsPerYear', ({ seller }) => seller?.size?.solicitationsPerYear);

/** A call to a business line about something that a business would buy. */
export const isToBusiness: Condition = all(isBusinessLine, buyerIsBusiness);

export const isCharity: Condition = is(type, 'registered-charity');
export const isTaxExempt: Condition = holds(fact('seller.taxExempt', ({ seller }) => seller?.taxExempt));

/** The seller's own staff call: nobody dials for it. */
export const isByStaffOfCharity: Condition = all(isCharity, isDialedByPrincipal);
export const isByStaffOfNewspaper: Condition = all(is(type, 'newspaper'), isDialedByPrincipal);

/** The person is a member of the non-profit organization that calls. */
export const isToOwnMember: Condition = all(
  isTaxExempt,
  isWithSeller,
  holds(fact('relationship.member', (call) => call.relationship?.member)),
);

/** The seller holds a licence of this kind for the offer. */
export const isLicensedFor = (kind: string): Condition => where(licences, (held) => held.includes(kind));

/** The seller holds a licence, of whatever kind, for the offer. */
export const isLicensed: Condition = where(licences, (held) => held.length > 0);

/** A seller with fewer employees than so many, who themselves make no more calls in a week than so many. */
export const isSmallEmployer = (fewerThan: number, mostCallsPerWeek: number): Condition =>
  all(isDialedByPrincipal, where(employees, (count) => count < fewerThan), where(callsPerWeek, (count) => count <= mostCallsPerWeek));

/** A seller that is in no calling business, and makes no more calls in a week than so many. */
export const callsRarely = (mostCallsPerWeek: number): Condition =>
  all(isDialedByPrincipal, where(callsPerWeek, (count) => count <= mostCallsPerWeek));

/** A seller that makes fewer calls in a year than so many. */
export const callsInYearFewerThan = (bound: number): Condition => where(callsPerYear, (count) => count < bound);
