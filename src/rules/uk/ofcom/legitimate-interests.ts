import { isClaimOfLegitimateInterests } from '../../../facts/lawful-basis.js';
import { policyOf2010, policyOf2016, statementOf2010, statementOf2016, statute } from './instrument.js';

const shared = {
  id: 'uk.ofcom.legitimate-interests',
  also: [statute],
  title: 'Legitimate interests',
  summary: 'No claim of legitimate interests changes what is persistent misuse, or lifts the 72 hours after it.',
  stage: 'before',
  certainty: 'reasoning',
  decides: false,
  prohibits: isClaimOfLegitimateInterests,
  because: () =>
    'Legitimate interests are a lawful basis for using the number under data protection law. Persistent misuse covers solicited, customer and ' +
    'service calls too: after an abandoned or silent call only a guaranteed live operator lifts the 72 hours.',
} as const satisfies Partial<Parameters<typeof statementOf2016>[0]>;

export const legitimateInterestsAndMisuse = [
  statementOf2010({ ...shared, citation: policyOf2010, inForce: { from: '2006-03-01', to: '2017-03-01' } }),
  statementOf2016({ ...shared, citation: policyOf2016, inForce: { from: '2017-03-01' } }),
];
