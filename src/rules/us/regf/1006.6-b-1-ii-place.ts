import { isAtInconvenientPlace } from '../../../facts/debt.js';
import { consentToPlace, courtPermission, reply } from './1006.6-b-4-exceptions.js';
import { debtCollectionRule, isCallToPerson, readingByPerson } from './instrument.js';

export const inconvenientPlace = debtCollectionRule({
  id: 'us.regf.inconvenient-place',
  citation: '12 CFR 1006.6(b)(1)(ii)',
  also: ['15 U.S.C. 1692c(a)(1)'],
  title: 'Places known to be inconvenient',
  summary: 'No collection call to a place that is known to be inconvenient to the person.',
  stage: 'before',
  appliesTo: isCallToPerson,
  prohibits: isAtInconvenientPlace,
  unless: [consentToPlace, courtPermission, reply],
  reading: readingByPerson,
  because: () => 'The line is at a place that is known to be inconvenient to the person.',
});
