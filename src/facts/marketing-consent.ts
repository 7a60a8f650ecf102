import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import type { OfferCategory } from '../call/schema/values.js';
import { all, ask, condition, not, type Condition } from '../law/condition.js';
import { type Instant } from '../time/instant.js';
import {
  consentsChange, consentsOf, inForce, isForThisPurpose, isNotOfAnotherNumber, isRecorded, isThisPersons, isTo, mayRestOn, meetsAll, someMeetAll, type Consent, type Requirement,
} from './consent.js';
import { asRequest } from './dates.js';
import { hasAskedNotToBeCalledSince } from './opt-outs.js';
import { charity, seller } from './telemarketing.js';

/** The kinds of marketing that the subscriber of a line may have agreed to, or not object to. */
export type Marketing = Extract<NonNullable<Consent['covers']>[number], 'live-calls' | 'prerecorded-calls' | 'voice-messages'>;

/** The organisation on whose behalf the call is made: in a charity call the charity. */
const principal = (call: Call): Call['seller'] =>
  call.call.purpose === 'charity' ? (charity(call) ?? seller(call)) : (seller(call) ?? charity(call));

interface Element {
  readonly met: Requirement;
  readonly otherwise: string;
}

/** What makes a record the subscriber's own word to this caller, for this line: no list of partners, no silence, no custom (ICO on reg. 21(4)). */
const elements = (marketing: Marketing, category: OfferCategory | undefined): readonly Element[] => [
  { met: ({ covers }) => covers?.includes(marketing) ?? 'consents[].covers', otherwise: `does not cover ${inWords[marketing]}` },
  ...(category === undefined
    ? []
    : [{ met: ({ categories }: Consent) => categories?.includes(category) ?? ('consents[].categories' as const), otherwise: 'does not name such offers' }]),
  { met: ({ form }) => form !== 'conduct', otherwise: 'is inferred from an act' },
  { met: isRecorded, otherwise: 'is neither in writing nor on record' },
  { met: mayRestOn, otherwise: 'does not rest on the subscriber’s own word' },
  { met: ({ affirmative }) => affirmative !== false, otherwise: 'is silence or a box ticked beforehand' },
  { met: (consent, call) => isForThisPurpose(consent, call), otherwise: 'is for another purpose' },
  { met: isThisPersons, otherwise: 'is another person’s' },
  { met: isNotOfAnotherNumber, otherwise: 'is for another line' },
  { met: inForce, otherwise: 'is not in force at the time of the call' },
  { met: (consent, call) => (consent.to === undefined ? 'consents[].to' : isTo(consent, principal(call))), otherwise: 'does not name the caller' },
];
const inWords: Readonly<Record<Marketing, string>> = {
  'live-calls': 'live calls',
  'prerecorded-calls': 'automated calls',
  'voice-messages': 'voice messages',
};

const facts: readonly FactPath[] = [
  'consents', 'consents[].to', 'consents[].number', 'consents[].personId', 'consents[].form', 'consents[].covers', 'consents[].purposes',
  'consents[].basis', 'consents[].affirmative', 'consents[].givenAt', 'consents[].until', 'consents[].revokedAt', 'consents[].evidence',
  seller.path, charity.path,
];

/** A kind of consent: whether the subscriber has given it, and what the nearest record lacks where that is known. */
export interface MarketingConsent {
  readonly holds: Condition;
  readonly lack: (call: Call) => string | undefined;
}

/**
 * The subscriber has told this caller that such marketing may come on this line, and has not objected since: the latest explicit
 * act wins (uk-ca-au UK-5).
 */
export function marketingConsent(marketing: Marketing, category?: OfferCategory): MarketingConsent {
  const required = elements(marketing, category);
  const requirements = required.map(({ met }) => met);
  const isGiven = condition(
    category === undefined ? facts : [...facts, 'consents[].categories'],
    (call) => someMeetAll(requirements, call),
    consentsChange,
  );
  const latest = (call: Call): Instant =>
    Math.max(-Infinity, ...consentsOf(call).filter((consent) => meetsAll(requirements, consent, call)).map(({ givenAt }) => asRequest(givenAt!, call)));
  const isObjectedTo = hasAskedNotToBeCalledSince(latest);

  return {
    holds: all(isGiven, not(isObjectedTo)),
    lack(call) {
      const given = ask(isGiven, call);
      if (given === true && ask(isObjectedTo, call) === true) return 'The person has objected since.';
      if (given !== false) return undefined;
      const faults = consentsOf(call).map((consent) => required.filter(({ met }) => met(consent, call) === false).map(({ otherwise }) => otherwise));
      const [fewest] = faults.sort((a, b) => a.length - b.length);
      return fewest === undefined ? 'No consent is on record.' : `The consent on record ${fewest.join(' and ')}.`;
    },
  };
}

/** The organisation on whose behalf the call is made, in words. */
export function principalInWords(call: Call): string {
  const party = principal(call);
  return party?.name ?? party?.id ?? 'the caller';
}
