import { disputedAt, hasDisputed, isEndOfEffortsNotice, isVerified } from '../../../facts/debt.js';
import { dayInWords } from '../../../facts/dates.js';
import { all, not } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { debtCollectionRule, isCallToPerson } from './instrument.js';

export const dispute = debtCollectionRule({
  id: 'us.regf.dispute',
  citation: '12 CFR 1006.38(d)(2)',
  also: ['15 U.S.C. 1692g(b)'],
  title: 'Dispute within the validation period',
  summary: 'No collection of a debt disputed in writing within the validation period until verification has been sent.',
  stage: 'before',
  certainty: 'one-secondary',
  // To say that collection ends is not to collect.
  appliesTo: all(isCallToPerson, not(isEndOfEffortsNotice)),
  prohibits: hasDisputed,
  unless: [
    exemption({
      citation: '12 CFR 1006.38(d)(2)',
      title: 'Verification sent',
      holds: isVerified,
      because: () => 'Verification of the debt has been sent since the dispute.',
    }),
  ],
  because: (call) => `The debt was disputed in writing on ${dayInWords(disputedAt(call)!, call)}, and no verification has been sent since.`,
});
