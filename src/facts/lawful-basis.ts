import { fact, is } from '../law/fact.js';

/** The caller claims legitimate interests as the lawful basis for using the number (UK GDPR, Article 6(1)(f)). */
export const isClaimOfLegitimateInterests = is(fact('call.lawfulBasis', ({ call }) => call.lawfulBasis), 'legitimate-interests');
