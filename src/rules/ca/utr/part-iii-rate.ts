import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { decidingMonth, exceedsMonthlyRate, isAtMonthlyLimit } from '../../../facts/calendar-month.js';
import { all } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { partIII, rules, since2008 } from './instrument.js';

const PERCENT = 5;

const shared = {
  citation: `${rules}, Part III (rate)`,
  also: [`${rules}, Part I (abandoned call)`],
  stage: 'before',
  certainty: 'memory',
  inForce: since2008,
  appliesTo: all(isOutbound, mayBeAbandoned),
  shows: (call) => decidingMonth(call, PERCENT).shown,
  // The definition divides by all calls that the predictive dialer places; those that a person answers are fewer.
  reading: () => 'conservative',
  disputes: [
    'The rate is of calls placed by a predictive dialing device; here it is of those that a person answered, which is stricter.',
    'That the rate is measured by calendar month was not compared with the text of the Rules.',
  ],
} as const satisfies Partial<Parameters<typeof partIII>[0]>;

export const abandonmentRate: readonly Rule[] = [
  // A single abandoned call is no violation: only the rate of the month counts.
  partIII({
    ...shared,
    id: 'ca.crtc.abandonment-rate',
    title: 'Abandonment rate of 5 percent',
    summary: 'No call that may be abandoned while more than 5 percent of the calendar month’s answered calls were abandoned.',
    prohibits: exceedsMonthlyRate(PERCENT),
    obliges: [{
      code: 'connect-within-2-seconds',
      citation: `${rules}, Part I (abandoned call)`,
      text: 'Have a live telemarketer speak to the person within two seconds of the answer.',
      params: { withinSeconds: 2 },
    }],
    because: (call) => `The limit is 5 percent of the calls that a person answered, the stricter count; ${decidingMonth(call, PERCENT).inWords}.`,
  }),

  // Not forbidden yet: exactly 5 percent is no more than 5 percent.
  partIII({
    ...shared,
    id: 'ca.crtc.abandonment-headroom',
    title: 'No headroom below the abandonment rate',
    summary: 'No further call may be abandoned in a calendar month in which the next one would exceed 5 percent.',
    decides: false,
    prohibits: isAtMonthlyLimit(PERCENT),
    because: (call) => `The next abandoned call would exceed 5 percent: ${decidingMonth(call, PERCENT).inWords}.`,
  }),
];
