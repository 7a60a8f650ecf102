import type { Call } from '../../call/call.js';
import { clocksOf } from '../../facts/local-time.js';
import { holidayIn, statedHolidays } from '../../facts/state-holidays.js';
import { isShownOutside, type Area } from '../../facts/whereabouts.js';
import { all, ask, condition, type Condition } from '../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../law/rule.js';
import { formatDay, type Day } from '../../time/day.js';
import { soonest } from '../../time/instant.js';
import { nextPassing } from '../../time/local-time.js';
import { stateHolidays } from '../../time/state-holidays.data.js';
import type { KeptHoliday } from '../../time/state-holidays.js';
import { weekdayInWords } from '../../time/week.js';
import { nameOf, stateRule, type Row } from './instrument.js';
import { lifts, reaches, type Lift, type TimeReach } from './lifts.js';

/** A state whose law closes legal holidays: rows `holidays` of the law page. The days themselves stand in `time/state-holidays.data.ts`. */
interface HolidayRow extends Row {
  /** Whom the text speaks about; residents if it is left out. */
  readonly reach?: TimeReach;
  readonly lifted?: readonly Lift[];
  /** The governor adds days, so that a list of them must be stated. */
  readonly proclaims?: true;
}

const pennsylvania = { state: 'PA', citation: '73 P.S. § 2245(a)(10)', also: ['44 P.S. § 11'] } as const;

// us-states 2. That the day is closed is certain of Utah and Rhode Island; the lists of days are known through other texts.
const rows: readonly HolidayRow[] = [
  {
    state: 'AL', citation: 'Ala. Code § 1-3-8', also: ['Ala. Admin. Code r. 770-X-5-.17'],
    disputes: ['The rule that closes holidays belongs to the utility commission; one publisher says that it binds utilities only. It is applied.'],
    certainty: 'two-or-more-secondary', url: 'https://alison.legislature.state.al.us',
  },
  {
    state: 'LA', citation: "La. Pub. Serv. Comm'n General Order R-29617 § V(A)(2)", also: ['La. R.S. 1:55'],
    reach: 'residential-lines', proclaims: true,
    disputes: ['The Commission does not enforce the third Monday in February. One publisher says the same of every other day of La. R.S. 1:55 that is not on its list.'],
    certainty: 'two-or-more-secondary', url: 'https://lpsc.louisiana.gov/DNC',
  },
  {
    ...pennsylvania, from: '2019-12-03', to: '2026-10-18',
    lifted: ['before-act-47'],
    certainty: 'two-or-more-secondary', url: 'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
  },
  {
    ...pennsylvania, also: [...pennsylvania.also, 'Act 47 of 2026'], from: '2026-10-18',
    reach: 'anyone',
    disputes: ['The enrolled text of Act 47 was not read: whether it keeps the exception for customers is not known.'],
    certainty: 'two-or-more-secondary', url: 'https://www.palegis.us',
  },
  {
    state: 'RI', citation: 'R.I. Gen. Laws § 5-61-2(2)', also: ['R.I. Gen. Laws § 25-1-1'],
    reach: 'residential-or-mobile', lifted: ['asked-for'],
    disputes: ['The text closes holidays from Monday to Friday; a holiday on a Saturday is kept closed too.'],
    certainty: 'two-or-more-secondary', url: 'https://webserver.rilegislature.gov/Statutes/TITLE25/25-1/25-1-1.htm',
  },
  {
    state: 'UT', citation: 'Utah Code § 13-25a-103(3)(c)', also: ['Utah Code § 63G-1-301'],
    reach: 'residential-or-mobile', lifted: ['consent'],
    disputes: ['Good Friday is a legal holiday since 2026-05-06 subject to a subsection that was not read; it is kept.'],
    certainty: 'official-text-as-republished', url: 'https://le.utah.gov/xcode/Title63G/Chapter1/63G-1-S301.html',
  },
];

const isHoliday = (state: string, proclaims: boolean): Condition =>
  condition(
    ['at', 'callee.locations', ...(proclaims ? [statedHolidays.path] : [])],
    (call) => {
      if (clocksOf(call).some(({ day }) => holidayIn(state, day, call) !== undefined)) return true;
      if (proclaims) statedHolidays(call);
      return false;
    },
    (call) => soonest(call.clocks, (local) => nextPassing(local, [])),
  );

interface Found extends KeptHoliday {
  readonly day: Day;
}

const found = (state: string, call: Call): readonly Found[] =>
  [...new Set(call.clocks.map(({ day }) => day))].flatMap((day) => {
    const holiday = holidayIn(state, day, call);
    return holiday === undefined ? [] : [{ ...holiday, day }];
  });

/** The counties to which the holidays are confined; none if one of them is kept everywhere. */
const countiesOf = (holidays: readonly Found[]): readonly Area[] =>
  holidays.every(({ counties }) => counties !== undefined) ? holidays.flatMap(({ counties = [] }) => counties.map((county) => ({ county }))) : [];

const elsewhere = ({ state, citation }: Row): Exemption => {
  const isOutside = isShownOutside(`US-${state}`, (call) => countiesOf(found(state, call)));
  return exemption({
    citation,
    title: 'Holiday of other counties',
    holds: all(condition(['at'], (call) => countiesOf(found(state, call)).length > 0), isOutside),
    because: () => 'The day is a holiday in other counties only.',
  });
};

const inWords = ({ day, name, counties, cautious }: Found, state: string): string =>
  `${weekdayInWords(day)} ${formatDay(day)} is closed in ${counties === undefined ? '' : `the counties ${counties.join(' and ')} of `}${nameOf(state)}: ${name}.` +
  (cautious ? ' Not every source has this day; it is kept as the stricter reading.' : '');

function holidayRule(row: HolidayRow): Rule {
  const { state, reach = 'residents', lifted = [], proclaims = false } = row;
  const exemptionOf = (lift: Lift) => lifts[lift](row.citation, { on: () => undefined, edges: [] });
  const hasCountyDays = stateHolidays[state]!.some(({ counties }) => counties !== undefined);
  return stateRule('holidays', row, {
    title: 'Legal holidays',
    summary: `No sales call to ${nameOf(state)} on a legal holiday, on the day itself or on the day on which it is observed.`,
    stage: 'before',
    appliesTo: reaches[reach],
    exempts: lifted.filter((lift) => lift !== 'consent').map(exemptionOf),
    prohibits: isHoliday(state, proclaims),
    unless: [...lifted.filter((lift) => lift === 'consent').map(exemptionOf), ...(hasCountyDays ? [elsewhere(row)] : [])],
    because: (call) => found(state, call).map((holiday) => inWords(holiday, state)).join(' '),
    reading: (call) => (found(state, call).every(({ cautious }) => cautious) || isCountyOpen(state, call) ? 'conservative' : 'literal'),
  });
}

/** Nothing says whether the person is in one of the counties that keep the day. */
const isCountyOpen = (state: string, call: Call): boolean => {
  const counties = countiesOf(found(state, call));
  return counties.length > 0 && ask(isShownOutside(`US-${state}`, () => counties), call) !== false;
};

/** The holidays on which sales calls are closed, state by state. */
export const holidays: readonly Rule[] = rows.map(holidayRule);
