import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { all, condition, type Condition } from '../law/condition.js';
import { isStated } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import {
  consentsChange, consentsOf, inForce, isForThisPurpose, isThisPersons, isTo, meetsAll, restsOnThePerson, someMeetAll, type Consent, type Requirement,
} from './consent.js';
import { seller } from './telemarketing.js';

/** What the law asks of an agreement to recorded calls: one answer for each fact, `undefined` if it was not supplied. */
interface Element {
  readonly facts: readonly FactPath[];
  readonly of: (consent: Consent, call: Call) => readonly (boolean | undefined)[];
}

const disclosure: Element = {
  facts: ['consents[].clearDisclosure', 'consents[].disclosed'],
  of: ({ clearDisclosure, disclosed }) => [clearDisclosure, disclosed?.includes('prerecorded-calls')],
};
const noCondition: Element = {
  facts: ['consents[].conditionOfPurchase'],
  of: ({ conditionOfPurchase }) => [conditionOfPurchase === undefined ? undefined : !conditionOfPurchase],
};
const namesSeller: Element = {
  facts: ['consents[].to'],
  // Where the seller is not known, that is the question, and not whom the agreement names.
  of: (consent, call) => [call.seller === undefined || (consent.to && isTo(consent, call.seller))],
};
const numberAndSignature: Element = {
  facts: ['consents[].number', 'consents[].signed'],
  of: ({ number, signed }, call) => [number === undefined ? undefined : number === call.number, signed],
};
const elements = [disclosure, noCondition, namesSeller, numberAndSignature];

const elementsMet = (consent: Consent, call: Call): number =>
  elements.filter(({ of }) => of(consent, call).every((answer) => answer === true)).length;

/** The person's own act in writing, in force, for recorded calls of this purpose, and not taken from a published or a partner's list. */
const requirements: readonly Requirement[] = [
  ({ form }) => (form === undefined ? 'consents[].form' : form === 'written'),
  ({ covers }) => (covers === undefined ? 'consents[].covers' : covers.includes('prerecorded-calls')),
  isForThisPurpose,
  restsOnThePerson,
  isThisPersons,
  ({ affirmative }) => affirmative ?? 'consents[].affirmative',
  inForce,
];

/** The person's own agreement to recorded calls; of several, the one that meets most of what the law asks. */
function agreementOf(call: Call): Consent | undefined {
  const found = consentsOf(call).filter((consent) => meetsAll(requirements, consent, call));
  return found.sort((a, b) => elementsMet(b, call) - elementsMet(a, call))[0];
}

/** There is an express agreement in writing to recorded calls, whatever it lacks. */
export const hasRecordedCallAgreement: Condition = condition(
  [
    'consents[].personId', 'consents[].form', 'consents[].covers', 'consents[].purposes', 'consents[].basis', 'consents[].affirmative',
    'consents[].givenAt', 'consents[].until', 'consents[].revokedAt',
  ],
  (call) => someMeetAll(requirements, call),
  consentsChange,
);

/** The agreement to recorded calls has this element. */
const agreementHas = ({ facts, of }: Element): Condition =>
  condition(
    facts,
    (call) => {
      const agreement = agreementOf(call);
      const answers = agreement === undefined ? [false] : of(agreement, call);
      if (answers.includes(false)) return false;
      const lacking = facts.filter((_, i) => answers[i] === undefined);
      if (lacking.length > 0) throw new Unanswered('not-shown', lacking.map((path) => ({ path })));
      return true;
    },
    hasRecordedCallAgreement.changes,
  );

/** It was obtained only after a clear disclosure that its purpose is to authorize recorded calls. */
export const agreementFollowsDisclosure = agreementHas(disclosure);
/** It was not required in order to buy. */
export const agreementIsNoCondition = agreementHas(noCondition);
/** It names this very seller. */
export const agreementNamesSeller = all(isStated(seller), agreementHas(namesSeller));
/** It holds the number called and is signed. */
export const agreementHasNumberAndSignature = agreementHas(numberAndSignature);
