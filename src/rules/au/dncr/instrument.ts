import { isOutbound } from '../../../facts/call.js';
import { registryOf } from '../../../facts/registry.js';
import { instrument } from '../../../law/rule.js';

/** How citations name the Act. */
export const act = 'Do Not Call Register Act 2006 (Cth)';

/** What the Do Not Call Register said of the number. */
export const register = registryOf('au-dncr', 'Do Not Call Register');

/** Part 2 of the Act: telemarketing calls, which sell, promote or ask for gifts. Surveys, debts and service calls are none. */
export const part2 = instrument({
  pack: 'au',
  jurisdiction: 'AU',
  kind: 'law',
  purposes: ['sale', 'charity', 'political'],
  url: 'https://www.legislation.gov.au/C2006A00088/latest/text',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
});

/** Part 2 commenced on this day. */
export const inForce = { from: '2007-05-31' } as const;
