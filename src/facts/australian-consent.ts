import type { Call } from '../call/call.js';
import { all, condition, type Condition } from '../law/condition.js';
import { addMonths } from '../time/day.js';
import type { LocalTime } from '../time/local-time.js';
import { isLive } from './call.js';
import {
  consentFacts, consentsChange, consentsOf, hasConsentToCallingTime, hasConsentToTimeOn, isGivenForThisCall, isRecorded, isToOneOf, someMeetAll, type Consent, type Requirement,
} from './consent.js';
import { asRequest, dayInWords, firstDayOf } from './dates.js';
import type { Openings } from './local-time.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { principalsOf } from './telemarketing.js';

const MONTHS = 3;

const isInferred = ({ form }: Consent): boolean => form === 'conduct';

// Sch. 2, cl. 3: withdrawn at the end of the three months that begin on the day on which it was given.
const withItsEnd = (consent: Consent, call: Call): Consent =>
  consent.until !== undefined || consent.givenAt === undefined || isInferred(consent)
    ? consent
    : { ...consent, until: { day: addMonths(firstDayOf(consent.givenAt, call), MONTHS) } };

const withEnds = (call: Call): Call =>
  call.consents === undefined ? call : { ...call, consents: call.consents.map((consent) => withItsEnd(consent, call)) };

/** Of a consent that ended because no period was stated for it, in a sentence; `undefined` if there is none. */
export function lapseInWords(call: Call): string | undefined {
  const lapsed = consentsOf(call).find((consent) => {
    const { until } = withItsEnd(consent, call);
    return consent.until === undefined && typeof until === 'object' && asRequest(until, call) <= call.at;
  });
  return lapsed && `The express consent of ${dayInWords(lapsed.givenAt!, call)} was given for no stated period and ended after ${MONTHS} months.`;
}

/** A condition about consents, asked of them with the end that the law sets to those for which none was stated. */
const onConsentsWithEnds = (test: Condition): Condition =>
  condition(test.facts, (call) => test(withEnds(call)), test.changes.map((next) => (call) => next(withEnds(call))));

const isExpress: Requirement = (consent) => (consent.form === undefined ? 'consents[].form' : !isInferred(consent));

const restsOnRelationship: Requirement = (consent) => {
  if (consent.form === undefined) return 'consents[].form';
  if (!isInferred(consent)) return false;
  return consent.basis === undefined ? 'consents[].basis' : consent.basis === 'relationship';
};

/** Consent reaches a person's voice, or a recorded or artificial one. */
const reachesThisVoice: Requirement = ({ covers }, call) =>
  covers === undefined ? 'consents[].covers' : covers.includes(isLive(call) ? 'live-calls' : 'prerecorded-calls');

/** The person has not asked since not to be called. To infer consent is to find no such request at all. */
const isNotTakenBack: Requirement = (consent, call) => {
  if (consent.givenAt === undefined) return 'consents[].givenAt';
  const since = isInferred(consent) ? -Infinity : asRequest(consent.givenAt, call);
  return !hasAskedNotToBeCalled({ ...call, optOuts: call.optOuts?.filter(({ at }) => asRequest(at, call) >= since) });
};

/** There is such a consent, and it has not been taken back: what the person has asked is a question only where there is one. */
function standing(consented: (further: readonly Requirement[]) => Condition): Condition {
  const still = consented([isNotTakenBack]);
  return onConsentsWithEnds(all(
    consented([]),
    condition([...still.facts, ...hasAskedNotToBeCalled.facts], still, [...still.changes, ...hasAskedNotToBeCalled.changes]),
  ));
}

const hasConsentThat = (kind: Requirement): Condition =>
  standing((further) => condition(
    ['call.voice', ...consentFacts.filter((path) => path !== 'consents[].hours')],
    (call) => someMeetAll([reachesThisVoice, isRecorded, ...isGivenForThisCall, isToOneOf(principalsOf), kind, ...further], call),
    consentsChange,
  ));

/** Express consent to this call (Do Not Call Register Act 2006 (Cth), Sch. 2). */
export const hasExpressConsent: Condition = hasConsentThat(isExpress);

/** Consent that is inferred from what the person did and from the relationship with whoever is called for (ibid.). */
export const hasInferredConsent: Condition = hasConsentThat(restsOnRelationship);

/** Express consent to be called at what every clock outside these hours shows. */
export const hasExpressConsentToTime = (openings: Openings): Condition =>
  standing((further) => hasConsentToCallingTime(principalsOf, ({ at }) => at, openings, [isExpress, ...further]));

/** The same of another clock than those of the person's known places, if there is one. */
export const hasExpressConsentToTimeOn = (openings: Openings, clock: (call: Call) => LocalTime | undefined): Condition =>
  standing((further) => hasConsentToTimeOn(principalsOf, openings, clock, [isExpress, ...further]));
