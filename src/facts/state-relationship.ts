import type { Call } from '../call/call.js';
import { all, any, ask, condition, not, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { addMonths, type Day } from '../time/day.js';
import { NEVER } from '../time/instant.js';
import { localTime } from '../time/local-time.js';
import { aging, asRequest, isWithinPeriod, months, reached, type Period } from './dates.js';
import { clocksOf } from './local-time.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { endedAt, isRecent, isWithSeller, lastInquiryOn, lastTransactionOn } from './relationship.js';
import { hasEnded } from './telephone-solicitation.js';

/** What a state's law counts as a business relationship. */
export interface StateRelationship {
  /** How long a transaction makes one; without limit if left out. */
  readonly transaction?: Period;
  /** How long an inquiry makes one; an inquiry makes none if left out. */
  readonly inquiry?: Period;
  /** A contract, an account or a service that runs makes one, whenever the last transaction was. */
  readonly whileOngoing?: true;
  /** So many months after its end it still counts, the anniversary not included; not a day if left out. */
  readonly monthsAfterEnd?: number;
}

/** The federal lengths: where a state names a longer one, or none, the shorter counts. */
const federal = { transaction: months(18), inquiry: months(3) };

const shorter = (state: Period | undefined, bound: Period): Period => (state !== undefined && state.lastDay(0) < bound.lastDay(0) ? state : bound);

/** A contract, an account or a service of the seller runs today. */
const isOngoing = holds(fact('relationship.ongoing', (call) => call.relationship?.ongoing));

/** The earliest day at the called person's place on which the relationship may have ended. */
function dayOfEnd(call: Call, end: NonNullable<ReturnType<typeof endedAt>>): Day {
  return typeof end === 'number' ? Math.min(...clocksOf(call).map(({ zone }) => localTime(zone, end).day)) : end.day;
}

/** The relationship has been ended, and so many months have passed since. */
function hasLapsed(monthsAfterEnd: number | undefined): Condition {
  if (monthsAfterEnd === undefined) return hasEnded;
  const grace: Period = { inWords: `${monthsAfterEnd} months`, lastDay: (end) => addMonths(end, monthsAfterEnd) - 1 };
  return condition(
    [endedAt.path, 'callee.locations'],
    (call) => {
      const end = endedAt(call);
      return end !== null && asRequest(end, call) <= call.at && !isWithinPeriod(dayOfEnd(call, end), grace, call);
    },
    (call) => {
      const end = endedAt.given(call);
      if (end == null || call.clocks.length === 0 || call.place.unknown) return NEVER;
      const day = dayOfEnd(call, end);
      return Math.min(reached(asRequest(end, call), call), aging(day, grace.lastDay(day), call));
    },
  );
}

/** A state's relationship as an exception: when it holds, and why it does or does not. */
export interface RelationshipTest {
  readonly holds: Condition;
  readonly inWords: string;
  readonly otherwise: (call: Call) => string | undefined;
}

/** The person has a business relationship with this call's seller by the state's law, within the federal lengths. */
export function relationshipBy({ transaction, inquiry, whileOngoing, monthsAfterEnd }: StateRelationship): RelationshipTest {
  const bought = shorter(transaction, federal.transaction);
  const asked = inquiry && shorter(inquiry, federal.inquiry);
  const events = [
    `a transaction within ${bought.inWords}`,
    ...(asked === undefined ? [] : [`an inquiry within ${asked.inWords}`]),
    ...(whileOngoing === undefined ? [] : ['a contract, an account or a service that runs']),
  ].join(', or ');
  const elements: readonly (readonly [met: Condition, otherwise: string])[] = [
    [isWithSeller, 'The person has no relationship with the seller.'],
    [not(hasLapsed(monthsAfterEnd)), 'The relationship has been ended.'],
    [
      any(
        isRecent(lastTransactionOn, bought),
        ...(asked === undefined ? [] : [isRecent(lastInquiryOn, asked)]),
        ...(whileOngoing === undefined ? [] : [isOngoing]),
      ),
      `What is on record is not ${events} before the call.`,
    ],
    [not(hasAskedNotToBeCalled), 'The person has asked not to be called.'],
  ];
  return {
    holds: all(...elements.map(([met]) => met)),
    inWords: `${events.charAt(0).toUpperCase()}${events.slice(1)} makes a business relationship with the seller.`,
    otherwise: (call) => elements.find(([met]) => ask(met, call) === false)?.[1],
  };
}
