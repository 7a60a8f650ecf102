import { isClaimOfLegitimateInterests } from '../../../facts/lawful-basis.js';
import { pecrRule, since2003 } from './instrument.js';

// An unlisted number whose subscriber has not objected needs no consent, so that legitimate interests may be the lawful basis for
// using it. They never override paragraph (1).
export const legitimateInterestsInMarketing = pecrRule({
  id: 'uk.pecr.legitimate-interests',
  citation: 'PECR 2003, reg. 21(1)',
  title: 'Legitimate interests',
  summary: 'No claim of legitimate interests overrides an objection, a listing or a consent that is needed.',
  stage: 'before',
  inForce: since2003,
  decides: false,
  certainty: 'reasoning',
  prohibits: isClaimOfLegitimateInterests,
  because: () =>
    'Legitimate interests may be the UK GDPR basis for calling a number that is on no register and has not objected, and the right to object is ' +
    'absolute; they override neither objection nor register, and they replace no consent.',
});
