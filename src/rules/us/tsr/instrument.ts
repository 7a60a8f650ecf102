import { isOutbound } from '../../../facts/call.js';
import { callsOfTheTelemarketingPlan, isOutsideFtcJurisdiction, isSaleToBusiness } from '../../../facts/telemarketing.js';
import { all } from '../../../law/condition.js';
import { exemption, instrument } from '../../../law/rule.js';

const part310 = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-310';

// Banks, federal credit unions and savings associations, common carriers as such and true non-profits that call for
// themselves are outside the rule; a for-profit firm that calls for them is inside it (us-tsr 3.1).
export const outsideFtcJurisdiction = exemption({
  citation: '16 CFR 310.2 (telemarketing)',
  also: ['16 CFR 310.2'],
  title: 'Caller outside the Commission’s jurisdiction',
  holds: isOutsideFtcJurisdiction,
  because: () => 'Whoever places this call is outside the Federal Trade Commission’s jurisdiction, so 16 CFR Part 310 does not bind it.',
});

// Calls between a telemarketer and a business to induce a purchase or gift by the business; not the retail sale of
// nondurable office or cleaning supplies (us-tsr 3.2).
export const businessToBusiness = exemption({
  citation: '16 CFR 310.6(b)(7)',
  title: 'Calls to a business for a purchase or gift by the business',
  holds: isSaleToBusiness,
  because: () => 'The line is a business’s, and the business itself would buy or give.',
});

/** Outbound calls of a plan, program or campaign to sell or to raise money by more than one interstate call. */
export const telemarketing = all(isOutbound, callsOfTheTelemarketingPlan);

const common = {
  pack: 'us-federal',
  jurisdiction: 'US',
  kind: 'law',
  purposes: ['sale', 'charity'],
  certainty: 'primary-text',
  lastVerifiedOn: '2026-09-28',
  appliesTo: telemarketing,
} as const;

/** 16 CFR 310.4: abusive telemarketing acts or practices. */
export const section4 = instrument({ ...common, url: `${part310}/section-310.4`, exempts: [outsideFtcJurisdiction, businessToBusiness] });

/** 16 CFR 310.8: fee for access to the National Do Not Call Registry. */
export const section8 = instrument({ ...common, url: `${part310}/section-310.8`, exempts: [outsideFtcJurisdiction, businessToBusiness] });
