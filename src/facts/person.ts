import { fact, is, isOneOf } from '../law/fact.js';
import { not } from '../law/condition.js';

export const lineUse = fact('callee.use', ({ callee }) => callee.use);
export const lineType = fact('callee.lineType', ({ callee }) => callee.lineType);

/** The line is a business's alone. A line not shown to be one is a residence: mobiles and mixed use too (us-tsr 5.10). */
export const isBusinessLine = is(lineUse, 'business');
export const isResidence = not(isBusinessLine);

export const offerBuyer = fact('offer.buyer', ({ offer }) => offer?.buyer);
export const offerCategory = fact('offer.category', ({ offer }) => offer?.category);

/** A business would buy or give, not a person at the business. */
export const buyerIsBusiness = is(offerBuyer, 'business');
export const sellsOneOf = (...categories: readonly Parameters<typeof isOneOf<ReturnType<typeof offerCategory>>>[1][]) =>
  isOneOf(offerCategory, ...categories);
