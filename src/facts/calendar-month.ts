import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { addMonths, formatDay, parseDay, type Day } from '../time/day.js';
import { soonest } from '../time/instant.js';
import { exceeds, mayStillBeAbandoned, type Counts } from './abandonment-rate.js';
import { campaignCounts } from './campaign.js';
import { dayBegins, firstLocalDay, lastLocalDay } from './local-time.js';

const monthOf = (day: Day): string => formatDay(day).slice(0, 7);

interface Month extends Counts {
  readonly month: string;
  /** Where it stands in the list. */
  readonly index: number;
}

/** The calls counted in a calendar month; stops if none are stated of it. */
function countsOf(month: string, call: Call): Month {
  const counts = campaignCounts(call);
  const index = counts.findIndex((entry) => entry.regulator === 'ca' && entry.month === month);
  const entry = counts[index];
  if (entry?.regulator === 'ca') return { ...entry, index };
  throw new Unanswered('missing', [{
    path: 'campaign.counts',
    why: () => `No entry is of the calendar month. State the calls answered and abandoned in ${month}, 0 and 0 at its start.`,
  }]);
}

/** The month at the called person's place; both, where it is one on one clock and another on another. */
const monthsOf = (call: Call): readonly Month[] =>
  [...new Set([firstLocalDay(call), lastLocalDay(call)].map(monthOf))].map((month) => countsOf(month, call));

const firstMonthThat = (test: (counts: Counts) => boolean, call: Call): Month | undefined => monthsOf(call).find(test);

const nextMonth = (day: Day): Day => addMonths(parseDay(`${monthOf(day)}-01`)!, 1);

const someMonth = (test: (counts: Counts) => boolean): Condition =>
  condition(
    [campaignCounts.path, 'callee.locations'],
    (call) => firstMonthThat(test, call) !== undefined,
    (call) => soonest(call.clocks, ({ day }) => dayBegins(call, nextMonth(day))),
  );

const isOver = (percent: number) => (counts: Counts): boolean => exceeds(counts, percent);
const isAtLimit = (percent: number) => (counts: Counts): boolean => !exceeds(counts, percent) && mayStillBeAbandoned(counts, percent) === 0;

/** More than so many percent of the calls that a person answered in the calendar month were abandoned. */
export const exceedsMonthlyRate = (percent: number): Condition => someMonth(isOver(percent));

/** The limit is kept, but the next abandoned call would exceed it. */
export const isAtMonthlyLimit = (percent: number): Condition => someMonth(isAtLimit(percent));

/** The counts of the month that is over the limit, or else at it, in words and by path. */
export function decidingMonth(call: Call, percent: number): { readonly inWords: string; readonly shown: Readonly<Record<string, unknown>> } {
  const { month, answeredByPerson, abandoned, index } = firstMonthThat(isOver(percent), call) ?? firstMonthThat(isAtLimit(percent), call)!;
  const path = `campaign.counts[${index}]`;
  return {
    inWords: `${abandoned} of ${answeredByPerson} calls that a person answered in ${month} were abandoned`,
    shown: { [`${path}.month`]: month, [`${path}.answeredByPerson`]: answeredByPerson, [`${path}.abandoned`]: abandoned },
  };
}
