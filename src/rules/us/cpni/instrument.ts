import { isCustomerInformationUsed, needsApproval } from '../../../facts/customer-information.js';
import { instrument, type Rule } from '../../../law/rule.js';

const made = instrument({
  pack: 'us-federal',
  jurisdiction: 'US',
  kind: 'law',
  purposes: 'any',
  url: 'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-B/part-64/subpart-U',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-09-28',
  appliesTo: isCustomerInformationUsed,
  exempts: [],
});

type Draft = Omit<Parameters<typeof made>[0], 'inForce'>;

/** Of every call that uses customer information, as the rules stand since FCC 07-22. */
export const customerInformationRule = (draft: Draft): Rule => made({ ...draft, inForce: { from: '2007-12-08' } });

/** Of a call whose use of customer information needs the customer's approval. */
export const approvalRule = (draft: Draft): Rule => customerInformationRule({ appliesTo: needsApproval, ...draft });
