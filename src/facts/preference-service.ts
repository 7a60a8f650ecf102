import type { Call } from '../call/call.js';
import { any, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is } from '../law/fact.js';
import { formatDay } from '../time/day.js';
import { NEVER } from '../time/instant.js';
import type { Period } from './dates.js';
import { lacksVersionWithin, listOf, stalenessInWords, type List } from './do-not-call-list.js';
import { dayBegins, lastLocalDay } from './local-time.js';

/** Who holds the line. Sole traders and ordinary partnerships are individuals; where nobody said, it may be either (uk-ca-au, 0). */
const subscriber = fact('callee.subscriber', ({ callee }) => callee.subscriber);

export const isKnownIndividual: Condition = is(subscriber, 'individual');
const isKnownCorporate: Condition = is(subscriber, 'corporate');
export const mayBeIndividual: Condition = not(isKnownCorporate);

/** One of the two lists of the register that regulation 26 of PECR has kept. */
export interface PreferenceService extends List {
  readonly name: string;
}

export const telephonePreferenceService: PreferenceService = { ...listOf('uk-tps'), name: 'Telephone Preference Service' };
export const corporatePreferenceService: PreferenceService = { ...listOf('uk-ctps'), name: 'Corporate Telephone Preference Service' };

const isStatedListed = ({ listed }: PreferenceService): Condition => condition([], (call) => listed.given(call) === true);

/** Both services are one statutory register: the one for such a subscriber is asked, the other counts if it is known to list the number. */
export const concerns = (service: PreferenceService): Condition =>
  any(service === corporatePreferenceService ? not(isKnownIndividual) : mayBeIndividual, isStatedListed(service));

export const isListedWith = ({ listed }: PreferenceService): Condition => holds(listed);

/** Listed for fewer days than these before the date of the call. Nobody said since when: long ago. */
export const isListedForLessThan = (days: number, { listedOn }: PreferenceService): Condition =>
  condition(
    [listedOn.path, 'at'],
    (call) => {
      const day = listedOn(call);
      return day !== null && lastLocalDay(call) - day < days;
    },
    (call) => {
      const day = listedOn.given(call);
      return day == null ? NEVER : dayBegins(call, day + days);
    },
  );

/** No answer of the service was asked for, or none that is at most so old. */
export const lacksAnswerWithin = (service: PreferenceService, age: Period): Condition =>
  lacksVersionWithin(service.versionOn, age, (call) => stalenessInWords(service, `the ${service.name}`, age, call));

/** Since when the number is listed, in words. */
export function listedInWords({ name, listedOn }: PreferenceService, call: Call): string {
  const day = listedOn.given(call);
  return day == null ? `The number is listed with the ${name}` : `The number has been listed with the ${name} since ${formatDay(day)}`;
}
