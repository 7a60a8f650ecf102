import { all, any, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is, where } from '../law/fact.js';
import { addMonths } from '../time/day.js';
import { months, reckonedFrom } from './dates.js';
import { isAboutDebt } from './debt.js';
import { dayBegins, firstLocalDay } from './local-time.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { isBusinessLine, buyerIsBusiness } from './person.js';
import { hasRelationship, isWithSeller, lastTransactionOn } from './relationship.js';
import { hasEnded, hasEstablishedRelationship } from './telephone-solicitation.js';

const newToCustomer = fact('offer.newToCustomer', ({ offer }) => offer?.newToCustomer);

/** A contract, an account or a service of the seller runs today. */
export const isCurrentCustomer: Condition = all(
  isWithSeller,
  holds(fact('relationship.ongoing', (call) => call.relationship?.ongoing)),
  not(hasEnded),
);

/** The same, and the person has not asked for no more calls. */
export const isCurrentCustomerWithoutObjection: Condition = all(isCurrentCustomer, not(hasAskedNotToBeCalled));

/** The call is about a debt, or a contract with the seller runs. */
export const hasDebtOrContract: Condition = any(isAboutDebt, isCurrentCustomer);

/** The call concerns what the person has bought from the seller. */
export const hasBoughtWhatIsOffered: Condition = all(isWithSeller, where(lastTransactionOn, (on) => on !== null), is(newToCustomer, false));

/** A customer of the last six months is told of a product or service that is new to him. */
export const isRecentCustomerForNewProduct: Condition = all(
  hasEstablishedRelationship,
  hasRelationship({ transaction: months(6), inquiry: months(3) }),
  holds(newToCustomer),
);

/** The seller would maintain or repair goods that the person bought from it. */
export const maintainsGoodsSold: Condition = holds(fact('offer.maintainsGoodsSold', ({ offer }) => offer?.maintainsGoodsSold));

const inBusinessSince = fact('seller.inBusinessSince', ({ seller }) => seller?.inBusinessSince);

/** A sale to a business by a seller that has been operating under the same name for so many years. */
export const isBusinessSaleAfter = (years: number): Condition =>
  all(
    isBusinessLine,
    buyerIsBusiness,
    condition(
      [inBusinessSince.path, 'callee.locations'],
      (call) => addMonths(inBusinessSince(call), years * 12) <= firstLocalDay(call),
      reckonedFrom(inBusinessSince, (since, call) => dayBegins(call, addMonths(since, years * 12))),
    ),
  );
