import { isOutbound, mayBeAbandoned } from '../../../facts/call.js';
import { all } from '../../../law/condition.js';
import { fact, is } from '../../../law/fact.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

const abandonmentRecordsKept = fact('procedures.abandonmentRecordsKept', ({ procedures }) => procedures?.abandonmentRecordsKept);

export const records = underBothStatements('silent and abandoned calls: records', {
  id: 'uk.ofcom.records',
  title: 'Records of compliance',
  summary: 'Every call that may be abandoned is recorded so that compliance, and the accuracy of machine detection, can be shown.',
  stage: 'before',
  certainty: 'one-secondary',

  appliesTo: all(isOutbound, mayBeAbandoned),
  prohibits: is(abandonmentRecordsKept, false),
  obliges: [{
    code: 'keep-records',
    text:
      'Keep the records that show ringing time, message, abandoned call rate and the tests of machine detection. ' +
      'How long is not settled: older statements are said to ask for six months; 24 months are prudent.',
    params: { records: 'abandonment' },
  }],
  because: () => 'No records are kept that would show ringing time, information message and abandoned call rate.',
  disputes: ['The six months of older statements were not verified, so no period is stated as a figure.', wordingNotRead],
});
