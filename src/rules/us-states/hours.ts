import type { Call } from '../../call/call.js';
import { isLive, isRecordedVoice } from '../../facts/call.js';
import { closedClocks, closing, isOpenBy, personsClock, type OpenOn } from '../../facts/law-clocks.js';
import { clockInWords } from '../../facts/local-time.js';
import { sellsOneOf } from '../../facts/person.js';
import { holidayIn } from '../../facts/state-holidays.js';
import { all, always, not } from '../../law/condition.js';
import type { Reading, Rule } from '../../law/rule.js';
import { formatDay } from '../../time/day.js';
import type { LocalTime } from '../../time/local-time.js';
import { daysInWords, edgesOfWeek, hoursOn, weekdayInWords, weekInWords, windowInWords } from '../../time/week.js';
import { hoursRows, type HoursRow } from './hours.data.js';
import { nameOf, stateRule } from './instrument.js';
import { lifts, reaches, type Lift } from './lifts.js';

const kinds = {
  every: { topic: 'hours', title: 'Calling hours', words: '', calls: always },
  live: { topic: 'hours', title: 'Calling hours', words: 'live ', calls: isLive },
  recorded: { topic: 'hours-recorded', title: 'Hours of recorded calls', words: 'recorded ', calls: isRecordedVoice },
  securities: { topic: 'hours-securities', title: 'Hours of calls that sell securities', words: 'securities ', calls: sellsOneOf('securities') },
} as const;

const isAtTheStroke = (local: LocalTime, openOn: OpenOn, call: Call): boolean => openOn(local.day, call)?.to === local.timeOfDay;

function hoursRule(row: HoursRow): Rule {
  const { state, week, clocks = [personsClock], letter = clocks, openQuestion = '', doubt, lifted = [] } = row;
  const exemptionOf = (lift: Lift) => lifts[lift](row.citation, { on: (day) => hoursOn(week, day), edges: edgesOfWeek(week) });
  const { topic, title, words, calls } = kinds[row.calls ?? 'every'];
  const name = nameOf(state);
  const openOn: OpenOn = (day, call) => (row.holidays && holidayIn(state, day, call) !== undefined ? week.holiday : hoursOn(week, day));

  // The letter closes a call if every clock that it may mean is closed, and none just at the stroke, which "after" leaves open.
  const isLiterallyClosed = (call: Call): boolean =>
    letter.every((clock) => closedClocks([clock], openOn, call).some((local) => !isAtTheStroke(local, openOn, call)));
  const isOpenQuestion = (call: Call): boolean => letter.some((clock) => closedClocks([clock], openOn, call).length === 0);
  const reading = (call: Call): Reading => (doubt === undefined && isLiterallyClosed(call) ? 'literal' : 'conservative');

  const because = (call: Call): string => {
    const closed = closedClocks(clocks, openOn, call);
    const days = new Map(closed.filter(({ day }) => openOn(day, call) === undefined).map((local) => [local.day, local]));
    const times = closed.filter(({ day }) => openOn(day, call) !== undefined);
    return [
      ...[...days.keys()].map((day) => `${weekdayInWords(day)} ${formatDay(day)} is closed ${words && `to ${words}calls `}in ${name}.`),
      ...times.slice(0, 1).map(({ day }) => {
        const window = openOn(day, call)!;
        const shown = [...new Set(times.map(clockInWords))].join(' and ');
        return `It is ${shown}; in ${name} ${words}calls may be made ${windowInWords(window)}${daysInWords(week, window)}.`;
      }),
      ...(isOpenQuestion(call) ? [openQuestion] : []),
      ...(doubt === undefined ? [] : [doubt]),
    ].join(' ');
  };

  return stateRule(topic, row, {
    title,
    summary: `No ${words}sales call to ${name} except ${weekInWords(week)} by ${clocks.map(({ inWords }) => inWords).join(' and by ')}.`,
    stage: 'before',
    appliesTo: all(reaches[row.reach ?? 'residents'], calls),
    exempts: lifted.filter((lift) => lift !== 'consent').map(exemptionOf),
    prohibits: not(all(...clocks.map((clock) => isOpenBy(clock, openOn)))),
    unless: lifted.filter((lift) => lift === 'consent').map(exemptionOf),
    obliges: [{
      code: 'end-by',
      text: `End the call before the calling hours of ${name} end${row.received ? ', and place none that may still ring then: the hours are measured when it is received' : ''}.`,
      until: (call) => closing(clocks, openOn, call),
    }],
    because,
    reading,
  });
}

/** The hours of sales calls, state by state. */
export const hours: readonly Rule[] = hoursRows.map(hoursRule);
