import { isRedialedWithinFiveMinutes, unansweredAt } from '../../../facts/collector-contacts.js';
import { countInWords, hasSixCallsToday } from '../../../facts/collector-limits.js';
import type { Rule } from '../../../law/rule.js';
import { debtCollectionRule, isCallToPerson } from './instrument.js';

// Calls within the limits that the official interpretation names as rebutting the presumption of compliance.
const shared = {
  citation: '12 CFR 1006.14(b)(2)(i), comment 14(b)(2)(i)-2',
  kind: 'policy',
  stage: 'before',
  certainty: 'one-secondary',
  decides: false,
  appliesTo: isCallToPerson,
} as const;

export const warnings: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.redial-advice',
    title: 'Two unanswered calls within five minutes',
    summary: 'No second call within five minutes of one that the person did not answer.',
    prohibits: isRedialedWithinFiveMinutes,
    because: (call) =>
      `A call to this number at ${unansweredAt(call)} was not answered; ` +
      'a second within five minutes may rebut the presumption of compliance.',
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.seven-calls-in-a-day-advice',
    title: 'Seven calls in one day',
    summary: 'No seven calls to a person about a debt in one day.',
    prohibits: hasSixCallsToday,
    because: (call) => `${countInWords(call, 6, 1)}; a seventh in one day may rebut the presumption of compliance.`,
  }),
];
