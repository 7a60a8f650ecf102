import { isOutbound } from '../../facts/call.js';
import { instrument } from '../../law/rule.js';

/** House rules for calls to the United Kingdom. No law and no regulator sets their figures; the page is what Ofcom does say. */
export const ukHouse = instrument({
  pack: 'house',
  jurisdiction: 'GB',
  kind: 'house',
  purposes: 'any',
  url: 'https://www.ofcom.org.uk/consultations-and-statements/category-1/review-of-how-we-use-persistent-misuse-powers',
  certainty: 'reasoning',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
});
