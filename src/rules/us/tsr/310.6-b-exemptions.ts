import { closesFaceToFace } from '../../../facts/campaign.js';
import { sellsOneOf } from '../../../facts/person.js';
import { exemption } from '../../../law/rule.js';

// Each of these is exempt but for the paragraphs that its proviso keeps, and none keeps the disclosures of 310.4(d) and (e).
// The provisos were read in the text of 2003 only (us-tsr 3.2).

export const payPerCall = exemption({
  citation: '16 CFR 310.6(b)(1)',
  title: 'Sale of pay-per-call services',
  holds: sellsOneOf('pay-per-call'),
  because: () => 'The call sells pay-per-call services, which have a rule of their own.',
});

export const franchise = exemption({
  citation: '16 CFR 310.6(b)(2)',
  title: 'Sale of franchises and business opportunities',
  holds: sellsOneOf('franchise', 'business-opportunity'),
  because: () => 'The call sells a franchise or a business opportunity, which have rules of their own.',
});

export const faceToFace = exemption({
  citation: '16 CFR 310.6(b)(3)',
  title: 'Sale or gift completed face to face',
  holds: closesFaceToFace,
  because: () => 'Neither the sale or gift nor its payment is complete before a presentation face to face.',
});
