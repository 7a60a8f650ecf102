import { all, any, not, type Condition } from '../law/condition.js';
import { fact, holds, isOneOf } from '../law/fact.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { isWithSeller } from './relationship.js';
import { isDialedByPrincipal } from './telemarketing.js';

const entitled = ['fca-authorised', 'trustee-or-manager'] as const;

/** Seller and, where another dials, that caller too are authorised or run a scheme: an introducer or appointed representative is neither. */
export const isEntitledPensionCaller: Condition = all(
  isOneOf(fact('seller.pensionCaller', (call) => call.seller?.pensionCaller), ...entitled),
  any(isDialedByPrincipal, isOneOf(fact('telemarketer.pensionCaller', (call) => call.telemarketer!.pensionCaller), ...entitled)),
);

/** A client of this seller who may expect such calls, was offered a free way to refuse them each time, and has not refused. */
export const isClientWhoExpectsCalls: Condition = all(
  isWithSeller,
  holds(fact('relationship.ongoing', (call) => call.relationship?.ongoing)),
  holds(fact('relationship.callsExpected', (call) => call.relationship?.callsExpected)),
  holds(fact('relationship.optOutOffered', (call) => call.relationship?.optOutOffered)),
  not(hasAskedNotToBeCalled),
);
