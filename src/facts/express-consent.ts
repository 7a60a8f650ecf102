import { condition, type Condition } from '../law/condition.js';
import {
  consentsChange, inForce, isConsentTo, isForThisPurpose, isRecorded, isThisPersons, isToOneOf, restsOnThePerson, someMeetAll, type Covered, type Parties, type Requirement,
} from './consent.js';

const isExpress: Requirement = ({ form }) => (form === undefined ? 'consents[].form' : form !== 'conduct');

/** An express consent, in writing or in recorded words, of this person to such calls for one of the parties. */
export function hasExpressConsent(covered: Covered, parties: Parties, concernsNumber: Requirement): Condition {
  const requirements = [
    isConsentTo(covered), isExpress, isRecorded, isForThisPurpose, restsOnThePerson, isThisPersons, concernsNumber, inForce, isToOneOf(parties),
  ];
  return condition(
    [
      'consents', 'consents[].to', 'consents[].number', 'consents[].personId', 'consents[].form', 'consents[].covers', 'consents[].purposes',
      'consents[].basis', 'consents[].givenAt', 'consents[].until', 'consents[].revokedAt', 'consents[].evidence', 'seller', 'charity',
    ],
    (call) => someMeetAll(requirements, call),
    consentsChange,
  );
}
