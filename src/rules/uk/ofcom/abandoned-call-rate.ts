import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { countsShown, exceedsAbandonedCallRate, exceedsByEitherReading, ratesInWords } from '../../../facts/call-centre-day.js';
import { all } from '../../../law/condition.js';
import { currentStatement, revisedStatement, statementOf2010, statementOf2016, statute, wordingNotRead } from './instrument.js';

const shared = {
  id: 'uk.ofcom.abandoned-call-rate',
  title: 'Abandoned call rate',
  stage: 'before',
  appliesTo: all(isOutbound, mayBeAbandoned),
} as const satisfies Partial<Parameters<typeof statementOf2016>[0]>;

const shareOfMachines =
  'Without machine detection the share of machines among dropped calls is taken of all calls connected, the dropped ones included; ' +
  'Ofcom’s text also admits the share of the calls put to agents, which gives a lower rate.';

export const abandonedCallRate = [
  // No more than three percent of the live calls of a day, midnight to midnight, in each campaign and in each call centre.
  statementOf2010({
    ...shared,
    citation: `${revisedStatement}, abandoned call rate`,
    also: [statute],
    summary: 'No call that may be abandoned while more than three percent of the day’s live calls were abandoned.',
    inForce: { from: '2006-03-01', to: '2017-03-01' },
    prohibits: exceedsAbandonedCallRate(3),
    shows: (call) => countsShown(3, call),
    because: (call) => `Today ${ratesInWords(3, call)} were abandoned; no more than 3 percent may be.`,
    reading: (call) => (exceedsByEitherReading(3, call) ? 'literal' : 'conservative'),
    disputes: [
      'Three percent were Ofcom’s criterion for opening a case, never a safe harbour: a call is not lawful because the rate is lower.',
      'False positives of machine detection are counted for the whole period; Ofcom asked for them from 10 September 2008.',
      shareOfMachines,
      wordingNotRead,
    ],
  }),

  // The figure was removed: the rate measures how serious the misuse is, and the target is none.
  statementOf2016({
    ...shared,
    citation: `${currentStatement}, Annex 3 (calculating the abandoned call rate)`,
    also: [statute],
    summary: 'No rate of abandoned calls is harmless; a caller who may abandon calls should know when it is not nought.',
    certainty: 'one-secondary',
    inForce: { from: '2017-03-01' },
    decides: false,
    prohibits: exceedsAbandonedCallRate(0),
    shows: (call) => countsShown(0, call),
    because: (call) => `Today ${ratesInWords(0, call)} were abandoned; no rate is a safe harbour, and the target is none.`,
    reading: () => 'conservative',
    disputes: ['Annex 3 and its examples were not read; the formula is that of the statement of 1 October 2010.', shareOfMachines],
  }),
];
