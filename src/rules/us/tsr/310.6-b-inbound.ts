import { isPrizePromotion } from '../../../facts/campaign.js';
import { isCallBefore } from '../../../facts/dates.js';
import { isPromptedBy } from '../../../facts/inbound.js';
import { sellsOneOf } from '../../../facts/person.js';
import { all, any, not } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { day } from '../../../time/day.js';

// None of these ever exempts an outbound call, and none a further offer in the call (us-tsr 3.2).

export const ownInitiative = exemption({
  citation: '16 CFR 310.6(b)(4)',
  title: 'Inbound call without a solicitation',
  holds: isPromptedBy('own-initiative'),
  because: () => 'The person phones of their own accord, not in response to a solicitation.',
});

// The page speaks of many business opportunities; all are left out here. Franchises are not among them.
const isOfCoveredKind = any(
  sellsOneOf('credit-repair', 'recovery', 'advance-fee-credit', 'securities', 'business-opportunity'),
  all(sellsOneOf('debt-relief'), not(isCallBefore(day('2010-09-27')))),
  all(sellsOneOf('technical-support'), not(isCallBefore(day('2025-01-09')))),
);

export const generalAdvertising = exemption({
  citation: '16 CFR 310.6(b)(5)',
  title: 'Inbound call in response to general advertising',
  holds: all(isPromptedBy('advertisement'), not(isOfCoveredKind)),
  because: () => 'The person phones in response to general advertising.',
});

export const directMail = exemption({
  citation: '16 CFR 310.6(b)(6)',
  title: 'Inbound call in response to direct mail with full disclosures',
  holds: all(isPromptedBy('direct-mail-with-disclosures'), not(isOfCoveredKind), not(isPrizePromotion)),
  because: () => 'The person phones in response to direct mail that made all the disclosures truthfully.',
});
