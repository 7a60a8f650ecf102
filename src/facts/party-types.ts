import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';

type Body = NonNullable<Call['seller']>;
export type PartyType = NonNullable<Body['type']>;

const sellerType = fact('seller.type', ({ seller }) => seller?.type);

// A call that asks for gifts offers nothing of a seller's, or it would be a sale.
const asksForGifts = ({ call, charity }: Call): boolean => call.purpose === 'charity' && charity != null;

// Asked only of the charity that there is.
const charityType = fact('charity.type', ({ charity }) => charity!.type);

/** The body whose call it is: the charity of a call for gifts, else the seller. */
export const bodyOf = (call: Call): Call['seller'] => (asksForGifts(call) ? call.charity : call.seller);

/** The body whose call it is, and which would supply what is sold, is of one of these kinds. */
export const isCallOf = (...types: readonly PartyType[]): Condition =>
  condition(['call.purpose', sellerType.path, charityType.path], (call) => types.includes((asksForGifts(call) ? charityType : sellerType)(call)));
