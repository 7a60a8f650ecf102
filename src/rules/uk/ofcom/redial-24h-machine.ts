import { londonTime } from '../../../facts/call-centre-day.js';
import { endOf } from '../../../facts/history.js';
import { isLockedOut, lockingCall, lockingCallInWords, lockingCallShown, type Lockout } from '../../../facts/ofcom.js';
import { DAY } from '../../../time/instant.js';
import { startOfDay } from '../../../time/local-time.js';
import { guaranteedOperator, revisedStatement, statementOf2010, statute, wordingNotRead } from './instrument.js';

// 24 hours on end, and to the end of the London day, which outlasts them when the clocks go back.
const lockout: Lockout = {
  follows: ({ outcome }) => outcome === 'machine-hangup',
  lasts: (endedAt, call) => {
    const { zone, day } = londonTime(call, endedAt);
    return Math.max(endedAt + DAY, startOfDay(zone, day + 1) - 1);
  },
  since: (call) => {
    const { zone, day } = londonTime(call);
    return Math.min(call.at - DAY, startOfDay(zone, day));
  },
  byRecipient: false,
};

const policyOf2010 = `${revisedStatement}, 24-hour AMD policy`;
const retained = `${revisedStatement}, 24-hour AMD policy (superseded; retained as conservative practice)`;

const shared = {
  id: 'uk.ofcom.redial-24h-machine',
  title: 'Calls within 24 hours of a call ended by machine detection',
  summary: 'No call without a guaranteed live operator within 24 hours of a call to the same number that machine detection ended.',
  stage: 'before',
  prohibits: isLockedOut(lockout),
  shows: (call) => lockingCallShown(lockout, call),
  because: (call) =>
    `${lockingCallInWords(lockout, call)}; until 24 hours and that day have passed only a call with a guaranteed live operator may follow.`,
} as const satisfies Partial<Parameters<typeof statementOf2010>[0]>;

export const redialWithin24HoursOfMachine = [
  // Where answering machine detection (AMD) found a machine, false positives included: a repeat call only with an operator.
  statementOf2010({
    ...shared,
    citation: policyOf2010,
    also: [statute],
    certainty: 'primary-text',
    inForce: { from: '2011-02-01', to: '2017-03-01' },
    unless: [guaranteedOperator(policyOf2010)],
    disputes: ['Ofcom counted its 24 hours from midnight to midnight; here 24 hours and the day must have passed.', wordingNotRead],
    reading: (call) => (call.at - endOf(lockingCall(lockout, call)[1]) < DAY ? 'literal' : 'conservative'),
  }),
  statementOf2010({
    ...shared,
    citation: retained,
    also: [statute],
    certainty: 'primary-text-of-an-earlier-edition',
    inForce: { from: '2017-03-01' },
    unless: [guaranteedOperator(retained)],
    disputes: ['The statement of 2016 superseded this policy, and the rule was not found restated there.'],
    reading: () => 'conservative',
  }),
];
