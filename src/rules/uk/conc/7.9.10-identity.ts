import { isAnsweredByPerson } from '../../../facts/conduct.js';
import { isDebtToldBeforeIdentity } from '../../../facts/debt.js';
import { all } from '../../../law/condition.js';
import { concRule, otherDebts, since2014 } from './instrument.js';

// "A firm must not disclose details of a debt to an individual without first establishing, by suitably appropriate means, that the
// individual is (or acts on behalf of) the borrower or hirer under the relevant agreement".
export const identityFirst = concRule({
  id: 'uk.conc.identity-first',
  citation: 'FCA Handbook, CONC 7.9.10R',
  title: 'Identity before details of the debt',
  summary: 'No details of a debt before it is established that the individual is the borrower or acts for the borrower.',
  stage: 'during',
  inForce: since2014,
  prohibits: all(isAnsweredByPerson, isDebtToldBeforeIdentity),
  because: () => 'Details of the debt were told before the identity of the individual was established.',
  disputes: [otherDebts],
});
