import { isOutbound } from '../../../facts/call.js';
import { callsOfTheTelemarketingPlan, isOutsideFtcJurisdiction, isSaleToBusiness } from '../../../facts/telemarketing.js';
import { all } from '../../../law/condition.js';
import { exemption, instrument } from '../../../law/rule.js';

const part310 = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-310';

// 15 USC 6105(a): no activity outside the Commission's jurisdiction under the FTC Act is affected; a for-profit firm that
// calls for a bank, a carrier or a charity is inside it.
export const outsideFtcJurisdiction = exemption({
  citation: '15 USC 6105(a)',
  title: 'Caller outside the Commission’s jurisdiction',
  holds: isOutsideFtcJurisdiction,
  because: () => 'Whoever places this call is outside the Federal Trade Commission’s jurisdiction, so 16 CFR Part 310 does not bind it.',
});

// "(7) Telephone calls between a telemarketer and any business to induce the purchase of goods or services or a charitable
// contribution by the business, except calls to induce the retail sale of nondurable office or cleaning supplies"
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
