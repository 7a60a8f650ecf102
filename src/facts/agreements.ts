import type { Call } from '../call/call.js';
import { ask, condition, type Condition } from '../law/condition.js';
import {
  consentsChange, consentsOf, inForce, isForThisPurpose, isOfThisNumber, isThisPersons, isTo, meetsAll, restsOnThePerson, someMeetAll, type Consent, type Requirement,
} from './consent.js';
import { seller } from './telemarketing.js';

/** What makes a consent a written agreement to telemarketing calls, and what is said of one that lacks it. */
const requirements: readonly { readonly met: Requirement; readonly otherwise: string }[] = [
  { met: ({ form }) => (form === undefined ? 'consents[].form' : form === 'written'), otherwise: 'is not in writing' },
  { met: ({ signed }) => signed ?? 'consents[].signed', otherwise: 'is not shown to be signed' },
  { met: isOfThisNumber, otherwise: 'does not hold the number called' },
  { met: isThisPersons, otherwise: 'is another person’s' },
  { met: ({ affirmative }) => affirmative ?? 'consents[].affirmative', otherwise: 'is not shown to be the person’s own act' },
  { met: ({ clearDisclosure }) => clearDisclosure ?? 'consents[].clearDisclosure', otherwise: 'is not shown to follow a clear disclosure' },
  // What a writing does not say of these two is taken in its favour.
  { met: (consent, call) => restsOnThePerson(consent, call) !== false, otherwise: 'rests on a published number or a partner’s list' },
  {
    met: ({ covers }) =>
      covers === undefined ? 'consents[].covers' : covers.some((calls) => calls === 'live-calls' || calls === 'prerecorded-calls'),
    otherwise: 'does not authorize sales calls',
  },
  { met: (consent, call) => isForThisPurpose(consent, call) !== false, otherwise: 'is for another purpose' },
  { met: inForce, otherwise: 'is not in force at the time of the call' },
];

const ofThisSeller: readonly Requirement[] = [
  ...requirements.map(({ met }) => met),
  (consent, call) => (consent.to === undefined ? 'consents[].to' : isTo(consent, seller(call))),
];

/** A signed writing in which this person authorizes calls for this very seller to this very number; recorded calls included. */
export const hasWrittenAgreement: Condition = condition(
  [
    'consents', 'consents[].to', 'consents[].number', 'consents[].personId', 'consents[].form', 'consents[].signed', 'consents[].covers',
    'consents[].purposes', 'consents[].basis', 'consents[].affirmative', 'consents[].clearDisclosure', 'consents[].givenAt',
    'consents[].until', 'consents[].revokedAt',
  ],
  (call) => someMeetAll(ofThisSeller, call),
  consentsChange,
);

/** The written agreement that this call relies on. */
export const writtenAgreement = (call: Call): Consent | undefined =>
  consentsOf(call).find((consent) => meetsAll(ofThisSeller, consent, call));

/** What the consent on record that comes nearest to a written agreement lacks; `undefined` if there is one, or if that is not known. */
export function noAgreementInWords(call: Call): string | undefined {
  if (ask(hasWrittenAgreement, call) !== false) return undefined;
  const faults = consentsOf(call).map((consent) => [
    ...requirements.filter(({ met }) => met(consent, call) !== true).map(({ otherwise }) => otherwise),
    ...(isTo(consent, call.seller) ? [] : ['does not name the seller']),
  ]);
  const [fewest] = faults.sort((a, b) => a.length - b.length);
  return fewest === undefined ? 'No agreement is on record.' : `The agreement on record ${fewest.join(' and ')}.`;
}
