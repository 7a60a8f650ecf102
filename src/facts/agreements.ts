import type { Call } from '../call/call.js';
import { ask, condition, type Condition } from '../law/condition.js';
import { NEVER } from '../time/instant.js';
import { consentChanges, consentsOf, isInForce, isTo, type Consent } from './consent.js';
import { seller } from './telemarketing.js';

/** What makes a consent a written agreement to telemarketing calls, and what is said of one that lacks it. */
const requirements: readonly { readonly met: (consent: Consent, call: Call) => boolean; readonly otherwise: string }[] = [
  { met: ({ form }) => form === 'written', otherwise: 'is not in writing' },
  { met: ({ signed }) => signed === true, otherwise: 'is not shown to be signed' },
  { met: ({ number }, call) => number === call.number, otherwise: 'does not hold the number called' },
  { met: ({ affirmative }) => affirmative === true, otherwise: 'is not shown to be the person’s own act' },
  { met: ({ clearDisclosure }) => clearDisclosure === true, otherwise: 'is not shown to follow a clear disclosure' },
  {
    met: ({ basis }) => basis !== 'published-number' && basis !== 'partner-list',
    otherwise: 'rests on a published number or a partner’s list',
  },
  {
    met: ({ covers }) => covers?.some((calls) => calls === 'live-calls' || calls === 'prerecorded-calls') ?? false,
    otherwise: 'does not authorize sales calls',
  },
  { met: ({ purposes }, { call }) => purposes === undefined || purposes.includes(call.purpose), otherwise: 'is for another purpose' },
  { met: isInForce, otherwise: 'is not in force at the time of the call' },
];

const isAgreement = (consent: Consent, call: Call): boolean =>
  requirements.every(({ met }) => met(consent, call)) && isTo(consent, seller(call));

/** A signed writing in which this person authorizes calls for this very seller to this very number; recorded calls included. */
export const hasWrittenAgreement: Condition = condition(
  [
    'consents', 'consents[].to', 'consents[].number', 'consents[].form', 'consents[].signed', 'consents[].covers',
    'consents[].purposes', 'consents[].basis', 'consents[].affirmative', 'consents[].clearDisclosure', 'consents[].givenAt',
    'consents[].until', 'consents[].revokedAt',
  ],
  (call) => consentsOf(call).some((consent) => isAgreement(consent, call)),
  (call) => Math.min(NEVER, ...(call.consents ?? []).map((consent) => consentChanges(consent, call))),
);

/** The written agreement that this call relies on. */
export const writtenAgreement = (call: Call): Consent | undefined => call.consents?.find((consent) => isAgreement(consent, call));

/** What the consent on record that comes nearest to a written agreement lacks; `undefined` if there is one, or if that is not known. */
export function noAgreementInWords(call: Call): string | undefined {
  if (ask(hasWrittenAgreement, call) !== false) return undefined;
  const faults = consentsOf(call).map((consent) => [
    ...requirements.filter(({ met }) => !met(consent, call)).map(({ otherwise }) => otherwise),
    ...(isTo(consent, call.seller) ? [] : ['does not name the seller']),
  ]);
  const [fewest] = faults.sort((a, b) => a.length - b.length);
  return fewest === undefined ? 'No agreement is on record.' : `The agreement on record ${fewest.join(' and ')}.`;
}
