import type { Call } from '../../../call/call.js';
import {
  existingRelationshipInWords, hasExistingRelationship, hasRelationshipByTheLetter, noExistingRelationshipInWords,
} from '../../../facts/canadian-relationship.js';
import { purpose } from '../../../facts/call.js';
import { isNotOfAnotherNumber } from '../../../facts/consent.js';
import { hasExpressConsent } from '../../../facts/express-consent.js';
import { sellsOneOf } from '../../../facts/person.js';
import { namedPrincipal, typeOf } from '../../../facts/telemarketing.js';
import { any, ask } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Exemption, type Reading } from '../../../law/rule.js';
import { rules } from './instrument.js';
import { keptThreeYears } from './record-keeping.js';

const act = 'Telecommunications Act, s. 41.7(1)';

const registeredCharity = exemption({
  citation: `${act}, registered charity`,
  title: 'Call by or for a registered charity',
  holds: any(is(typeOf('charity'), 'registered-charity'), is(typeOf('seller'), 'registered-charity')),
  because: () => 'The call is made by or for a registered charity, which the National Do Not Call List does not bind.',
});

const party = exemption({
  citation: `${act}, political party or candidate`,
  title: 'Call by or for a political party or candidate',
  holds: any(is(purpose, 'political'), is(typeOf('seller'), 'political-party')),
  because: () => 'The call is made by or for a political party or candidate, whom the National Do Not Call List does not bind.',
});

const newspaper = exemption({
  citation: `${act}, newspaper subscription`,
  title: 'Subscription for a newspaper',
  holds: sellsOneOf('newspaper-subscription'),
  because: () => 'The call asks for a subscription to a newspaper of general circulation, which the National Do Not Call List does not bind.',
});

// s. 41.7(2): 18 months from a purchase, lease or rental, or from the end of a written contract; six from an inquiry or application.
const existingBusinessRelationship = exemption({
  citation: 'Telecommunications Act, s. 41.7(1)-(2)',
  also: [`${act}, existing business relationship`, 'Telecommunications Act, s. 41.7(2)'],
  title: 'Existing business relationship',
  holds: hasExistingRelationship,
  because: existingRelationshipInWords,
  otherwise: noExistingRelationshipInWords,
});

// Written, electronic, or oral and recorded or verified. Nobody can consent for another.
const expressConsent = exemption({
  citation: `${rules}, Part II (express consent)`,
  title: 'Express consent to be called',
  holds: hasExpressConsent('live-calls', namedPrincipal, isNotOfAnotherNumber),
  because: () => 'The person has consented expressly to telemarketing calls of whoever is called for.',
  obliges: [keptThreeYears({ code: 'retain-consent-evidence', text: 'Keep the record of the consent to these calls.' })],
});

/** Calls that Part II does not bind, subscription and list alike. */
export const exemptCalls: readonly Exemption[] = [registeredCharity, party, newspaper];

/** Persons who may be called although they are listed, and whose calls need no subscription. */
export const exemptPersons: readonly Exemption[] = [existingBusinessRelationship, expressConsent];

const isAnniversary = (call: Call): boolean => ask(hasRelationshipByTheLetter, call) === true;

/** The anniversary of the business with the person is no longer within its months (CA-EBR), though the letter may count it. */
export const readingOfMonths = (call: Call): Reading => (isAnniversary(call) ? 'conservative' : 'literal');

/** The same as the end of a reason. */
export const anniversaryInWords = (call: Call): string =>
  isAnniversary(call) ? '; this is the anniversary of the business with the person, which is taken to end the relationship' : '';
