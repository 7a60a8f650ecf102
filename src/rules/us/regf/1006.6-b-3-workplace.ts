import { isAtProhibitedWorkplace } from '../../../facts/debt.js';
import { consentToPlace, courtPermission } from './1006.6-b-4-exceptions.js';
import { debtCollectionRule, isCallToConsumer } from './instrument.js';

// The consumer's word is reason enough to know; an employer's policy that nobody has looked up is asked for.
export const workplace = debtCollectionRule({
  id: 'us.regf.workplace',
  citation: '12 CFR 1006.6(b)(3)',
  also: ['15 U.S.C. 1692c(a)(3)'],
  title: 'Place of employment',
  summary: 'No collection call to the consumer’s workplace if the employer is known or said to prohibit such calls.',
  stage: 'before',
  certainty: 'one-secondary',
  appliesTo: isCallToConsumer,
  prohibits: isAtProhibitedWorkplace,
  unless: [consentToPlace, courtPermission],
  because: () => 'The line is at the consumer’s workplace, where the employer prohibits such calls.',
});
