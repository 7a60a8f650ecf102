import { isRepresented } from '../../../facts/debt.js';
import { courtPermission } from './1006.6-b-4-exceptions.js';
import { debtCollectionRule, isCallToPerson, readingByPerson } from './instrument.js';

// Neither the consumer nor, for information about the consumer, anybody else: the attorney is to be called.
export const attorney = debtCollectionRule({
  id: 'us.regf.attorney',
  citation: '12 CFR 1006.6(b)(2)',
  also: ['15 U.S.C. 1692c(a)(2)'],
  title: 'Consumer represented by an attorney',
  summary: 'No collection call to a person whom an attorney represents who can be found, answers, and does not consent to it.',
  stage: 'before',
  certainty: 'one-secondary',
  appliesTo: isCallToPerson,
  prohibits: isRepresented,
  unless: [courtPermission],
  reading: readingByPerson,
  because: () =>
    'An attorney whose name and address are known represents the consumer, and has neither ' +
    'consented to direct contact nor failed to answer.',
});
