import { isAnsweredByPerson } from '../../../facts/conduct.js';
import { hasReachedThirdParty, hasToldOfDebt } from '../../../facts/debt.js';
import { all } from '../../../law/condition.js';
import { concRule, otherDebts, since2014 } from './instrument.js';

// "A firm must not unfairly disclose or threaten to disclose information relating to the customer's debt to a third party." When
// contacting a customer it "must take reasonable steps to ensure that third parties do not become aware that the customer is
// being pursued in respect of a debt" (7.9.7R(2)).
export const debtToldToThirdParties = concRule({
  id: 'uk.conc.third-parties',
  citation: 'FCA Handbook, CONC 7.9.6R',
  also: ['FCA Handbook, CONC 7.9.7R'],
  title: 'Communication with third parties',
  summary: 'No word of the debt to a third party who is reached by the call.',
  stage: 'during',
  inForce: since2014,
  prohibits: all(isAnsweredByPerson, hasReachedThirdParty, hasToldOfDebt),
  because: () => 'A third party was reached and was told of the debt or of its collection.',
  reading: () => 'conservative',
  disputes: ['The rule forbids to disclose unfairly; every disclosure to a third party is taken for unfair.', otherDebts],
});
