import { isOutbound } from '../../facts/call.js';
import { instrument } from '../../law/rule.js';

/** House rules for calls to the United Kingdom. No law and no regulator sets their figures. */
export const ukHouse = instrument({
  pack: 'house',
  jurisdiction: 'GB',
  kind: 'house',
  purposes: 'any',
  url: '',
  certainty: 'reasoning',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
});
