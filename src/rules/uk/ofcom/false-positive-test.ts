import { dialing, isOutbound, machineDetection } from '../../../facts/call.js';
import { lacksFalsePositiveTest } from '../../../facts/call-centre-day.js';
import { all, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { currentStatement, revisedStatement, statementOf2010, statementOf2016, statute, wordingNotRead } from './instrument.js';

const shared = {
  id: 'uk.ofcom.false-positive-test',
  title: 'Tests of answering machine detection',
  summary: 'No predictive call with machine detection that was not tested for how often it takes a person for a machine.',
  stage: 'before',
  appliesTo: all(isOutbound, is(dialing, 'predictive'), not(is(machineDetection, 'off'))),
  prohibits: lacksFalsePositiveTest,
  also: [statute],
  because: () =>
    'Machine detection is on, and no test shows how many persons it takes for machines, so the abandoned call rate cannot be shown.',
  disputes: ['Ofcom sets no rate of false positives; the caller must be able to give evidence for its estimate.', wordingNotRead],
} as const satisfies Partial<Parameters<typeof statementOf2016>[0]>;

// False positives are part of the abandoned call rate, by a reasoned estimate.
export const falsePositiveTest = [
  statementOf2010({
    ...shared,
    citation: `${revisedStatement}, abandoned call rate: false positives`,
    inForce: { from: '2008-09-10', to: '2017-03-01' },
  }),
  statementOf2016({
    ...shared,
    citation: `${currentStatement}, Annex 3 (calculating the abandoned call rate): false positives`,
    inForce: { from: '2017-03-01' },
  }),
];
