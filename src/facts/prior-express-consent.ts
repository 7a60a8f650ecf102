import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { all, answerOf, any, ask, condition, not, some, type Condition } from '../law/condition.js';
import { is } from '../law/fact.js';
import { isRecordedVoice, purpose, voice } from './call.js';
import { consentsChange, consentsOf, isInForce, isTo, type Consent } from './consent.js';
import { isHealthcareMessage } from './message.js';
import { isOverruled, isVouchedFor } from './reassigned-number.js';
import { charity, seller } from './telemarketing.js';
import { isOfNonprofit } from './telephone-solicitation.js';

/** What makes a consent count, and what is said of one that lacks it. */
interface Requirement {
  readonly met: (consent: Consent, call: Call) => boolean;
  readonly otherwise: string;
}

type Covered = NonNullable<Consent['covers']>[number];

/** The technologies of which a consent must reach one. Stops if the voice is not known. */
type Technologies = (call: Call) => readonly Covered[];

/** The recorded voice, or else the machine that dials. */
const automated: Technologies = (call) => (isRecordedVoice(call) ? ['prerecorded-calls'] : ['autodialed-calls']);

/** Where the law asks consent to calls of every kind: for a live voice, consent to live calls will do too. */
const anyCall: Technologies = (call) => (isRecordedVoice(call) ? ['prerecorded-calls'] : ['live-calls', 'autodialed-calls']);

const holdsOne = (list: readonly string[], words: readonly Covered[]): boolean => words.some((word) => list.includes(word));

const holdsNumber: Requirement = { met: ({ number }, call) => number === call.number, otherwise: 'is not for the number called' };
const isOfThisPerson: Requirement = {
  met: ({ personId }, { callee }) => personId === undefined || callee.personId === undefined || personId === callee.personId,
  otherwise: 'was given by another person',
};
const isStanding: Requirement = {
  met: (consent, call) => !isOverruled(consent, call),
  otherwise: 'precedes what the Reassigned Numbers Database says of the number',
};
const common = (technologies: Technologies): readonly Requirement[] => [
  holdsNumber,
  {
    met: ({ basis }) => basis !== 'published-number' && basis !== 'partner-list',
    otherwise: 'rests on a published number or a partner’s list',
  },
  { met: ({ covers }, call) => covers === undefined || holdsOne(covers, technologies(call)), otherwise: 'does not reach such calls' },
  {
    met: ({ form, purposes }, { call }) => purposes?.includes(call.purpose) ?? form !== 'conduct',
    otherwise: 'is not shown to be for this purpose',
  },
  isOfThisPerson,
  { met: isInForce, otherwise: 'is not in force at the time of the call' },
  isStanding,
];

/** Any form will do, a number that was given for such calls too; what was only said needs its record. */
const forExpress = (technologies: Technologies): readonly Requirement[] => [
  ...common(technologies),
  {
    met: ({ form, evidence }) => form === 'written' || form === 'conduct' || evidence !== undefined,
    otherwise: 'is not in writing, and no record of it is shown',
  },
  {
    met: ({ form, basis }) => basis !== 'relationship' && (form !== 'conduct' || basis !== undefined),
    otherwise: 'is inferred from a relationship or from an act that is not shown',
  },
];

/** The agreement of 64.1200(f)(9). It need not be with one seller alone. */
const forWritten = (technologies: Technologies): readonly Requirement[] => [
  { met: ({ form }) => form === 'written', otherwise: 'is not in writing' },
  { met: ({ signed }) => signed === true, otherwise: 'is not shown to be signed' },
  ...common(technologies),
  { met: ({ clearDisclosure }) => clearDisclosure === true, otherwise: 'is not shown to follow a clear disclosure' },
  {
    met: ({ disclosed }, call) => disclosed !== undefined && holdsOne(disclosed, technologies(call)),
    otherwise: 'is not shown to follow a disclosure of the technology used',
  },
  {
    met: ({ disclosed }) => disclosed?.includes('not-a-condition') ?? false,
    otherwise: 'is not shown to follow a disclosure that it is no condition of purchase',
  },
  { met: ({ conditionOfPurchase }) => conditionOfPurchase === false, otherwise: 'is not shown to be no condition of purchase' },
];

/** Names whoever calls or is called for; where that is not known, it is the question. */
const isToCaller = (consent: Consent, call: Call): boolean =>
  [call.telemarketer, call.charity, call.seller].some((party) => isTo(consent, party)) ||
  isTo(consent, (call.call.purpose === 'charity' ? charity : seller)(call));

const isToSeller = (consent: Consent, call: Call): boolean => isTo(consent, seller(call));

const facts: readonly FactPath[] = [
  'consents[].to', 'consents[].number', 'consents[].personId', 'consents[].form', 'consents[].covers', 'consents[].purposes',
  'consents[].basis', 'consents[].givenAt', 'consents[].until', 'consents[].revokedAt', 'callee.reassignedNumber.answer',
  voice.path, seller.path,
];
const written: readonly FactPath[] = [
  'consents[].signed', 'consents[].clearDisclosure', 'consents[].disclosed', 'consents[].conditionOfPurchase',
];

/** One kind of consent: what it must have, and to whom it must be. */
interface Kind {
  readonly facts: readonly FactPath[];
  readonly requirements: readonly Requirement[];
  readonly isToParty: (consent: Consent, call: Call) => boolean;
}
const inAnyForm = (technologies: Technologies): Kind => ({
  facts: [...facts, 'consents[].evidence'],
  requirements: forExpress(technologies),
  isToParty: isToCaller,
});
const inWriting = (technologies: Technologies): Kind => ({
  facts: [...facts, ...written],
  requirements: forWritten(technologies),
  isToParty: isToSeller,
});
const [express, expressWritten] = [inAnyForm(automated), inWriting(automated)];
const [expressToAny, writtenToAny] = [inAnyForm(anyCall), inWriting(anyCall)];

const except = (kind: Kind, ...left: readonly Requirement[]): Kind => ({
  ...kind,
  requirements: kind.requirements.filter((requirement) => !left.includes(requirement)),
});

/** A consent of this kind is on record, and passes a further test. */
const hasConsent = ({ facts, requirements, isToParty }: Kind, test: (consent: Consent, call: Call) => boolean = () => true): Condition =>
  condition(
    facts,
    (call) => {
      const suffices = (consent: Consent): boolean =>
        requirements.every(({ met }) => met(consent, call)) && test(consent, call) && isToParty(consent, call);
      return some(consentsOf(call), suffices);
    },
    consentsChange,
  );

/** Prior express consent: in any form, for this number and for a purpose such as this call's. */
export const hasPriorExpressConsent: Condition = hasConsent(express);

/** Prior express written consent (64.1200(f)(9)). */
export const hasPriorExpressWrittenConsent: Condition = hasConsent(expressWritten);

/** The same two, where they are asked of every call and not of automated ones alone. */
export const hasExpressConsentToCall: Condition = hasConsent(expressToAny);
export const hasWrittenConsentToCall: Condition = hasConsent(writtenToAny);

/** Consent that does not rest only upon a number that the person has given. */
export const hasConsentBeyondNumber: Condition = hasConsent(express, ({ form, basis }) => form !== 'conduct' && basis !== 'number-given');

const isOfNonprofitOrHealthcare: Condition = any(isOfNonprofit, isHealthcareMessage);

/** Calls that sell need it in writing, but for those shown to be a nonprofit's or health-care messages under HIPAA. */
const needsWriting: Condition = all(
  is(purpose, 'sale'),
  condition([], (call) => ask(isOfNonprofitOrHealthcare, call) !== true),
);

const either = (make: (kind: Kind) => Condition): Condition =>
  any(all(needsWriting, make(expressWritten)), all(not(needsWriting), make(express)));

/** The consent that a call such as this one needs. */
export const hasSufficientConsent: Condition = either((kind) => hasConsent(kind));

/** A consent on record would be enough but for what the Reassigned Numbers Database answered. */
export const hasOverruledConsent: Condition = either((kind) => hasConsent(except(kind, isStanding), isOverruled));

/** Consent that would be enough if the number still belonged to whoever gave it, as the database, lately asked, said that it does. */
export const reliesOnDatabase: Condition = either((kind) => hasConsent(except(kind, isOfThisPerson), isVouchedFor));

/** What the consent on record that comes nearest lacks, where none is enough; `undefined` if nobody showed the consents. */
function lackInWords({ requirements, isToParty }: Kind, call: Call): string | undefined {
  const faults = call.consents?.map((consent) => [
    ...requirements.filter(({ met }) => !met(consent, call)).map(({ otherwise }) => otherwise),
    ...(answerOf((asked) => isToParty(asked, call), consent) === false ? ['does not name whoever is called for'] : []),
  ]);
  const [fewest] = faults?.sort((a, b) => a.length - b.length) ?? [];
  if (fewest === undefined) return faults && 'No consent is on record.';
  return `The consent on record ${fewest.join(' and ')}.`;
}

export const noConsentInWords = (call: Call): string | undefined => lackInWords(express, call);
export const noWrittenConsentInWords = (call: Call): string | undefined => lackInWords(expressWritten, call);
export const noConsentToCallInWords = (call: Call): string | undefined => lackInWords(expressToAny, call);
export const noWrittenConsentToCallInWords = (call: Call): string | undefined => lackInWords(writtenToAny, call);
