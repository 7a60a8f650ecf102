import { callsOfTheTelemarketingPlan, isOutsideFtcJurisdiction, isSaleToBusiness, telemarketing } from '../../../facts/telemarketing.js';
import { exemption, instrument } from '../../../law/rule.js';
import { faceToFace, franchise, payPerCall } from './310.6-b-exemptions.js';
import { directMail, generalAdvertising, ownInitiative } from './310.6-b-inbound.js';

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

export { telemarketing };

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

/** Inbound calls that 310.6(b)(4) to (6) takes out. */
export const inboundCalls = [ownInitiative, generalAdvertising, directMail] as const;

/** The calls that 310.6(b)(1) to (6) takes out of whatever the provisos do not keep. */
export const exemptCalls = [payPerCall, franchise, faceToFace, ...inboundCalls] as const;

/** 310.3, 310.4(a) and 310.5 reach inbound calls too, as far as 310.6(b)(4) to (6) does not exempt them. */
const bothWays = {
  ...common,
  appliesTo: callsOfTheTelemarketingPlan,
  exempts: [outsideFtcJurisdiction, businessToBusiness, ...exemptCalls],
} as const;

/** 16 CFR 310.3: deceptive telemarketing acts or practices. */
export const section3 = instrument({ ...bothWays, url: `${part310}/section-310.3`, certainty: 'official-text-as-republished' });

/** 16 CFR 310.4(a): abusive conduct generally. */
export const section4a = instrument({ ...bothWays, url: `${part310}/section-310.4` });

/** 16 CFR 310.5: recordkeeping requirements. A sale to a business is recorded too (us-tsr 3.2). */
export const section5 = instrument({
  ...bothWays,
  url: `${part310}/section-310.5`,
  certainty: 'official-text-as-republished',
  exempts: [outsideFtcJurisdiction, ...exemptCalls],
});
