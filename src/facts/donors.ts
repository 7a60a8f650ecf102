import { all, condition, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { purpose } from './call.js';
import { months, reckonedFrom } from './dates.js';
import { dayBegins, firstLocalDay } from './local-time.js';
import { isRecent, relationship, relationshipPartner } from './relationship.js';
import { charity } from './telemarketing.js';

export const member = fact('relationship.member', ({ relationship }) => relationship?.member);
export const lastGiftOn = fact('relationship.lastGiftOn', ({ relationship }) => relationship?.lastGiftOn);

/** The relationship is with the very charity of this call: a gift to another client of the same fundraiser is none. */
const isWithCharity: Condition = condition(
  [charity.path, relationship.path, relationshipPartner.path],
  (call) => relationship(call) !== null && relationshipPartner(call) === charity(call)?.id,
);

export const isMember: Condition = all(isWithCharity, holds(member));

/** Gave to this charity at any time before the call. */
export const hasEverGiven: Condition = all(
  isWithCharity,
  condition(
    [lastGiftOn.path, 'callee.locations'],
    (call) => {
      const gift = lastGiftOn(call);
      return gift !== null && gift <= firstLocalDay(call);
    },
    reckonedFrom(lastGiftOn, (gift, call) => dayBegins(call, gift)),
  ),
);

/** Gave to this charity within so many months before the date of the call, the anniversary included. */
export const hasGivenWithinMonths = (count: number): Condition => all(isWithCharity, isRecent(lastGiftOn, months(count)));

/** Raises for a charity. A call for another purpose raises for none unless one is stated. */
export const raisesForCharity: Condition = condition([purpose.path, charity.path], (call) =>
  purpose(call) === 'charity' ? charity(call) !== undefined : call.charity != null,
);
