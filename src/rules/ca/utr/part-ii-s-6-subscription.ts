import type { Call } from '../../../call/call.js';
import { isOutbound } from '../../../facts/call.js';
import { isResidence } from '../../../facts/person.js';
import { areaCodeOf, dnclSubscriptionsOf, hasAreaCodeOf, hasDnclSubscription } from '../../../facts/registry.js';
import { all, not } from '../../../law/condition.js';
import { formatDay } from '../../../time/day.js';
import { partII, rules, since2008, solicited } from './instrument.js';
import { anniversaryInWords, exemptCalls, exemptPersons, readingOfMonths } from './part-ii-exceptions.js';

function lackInWords(call: Call): string {
  const [lapsed] = dnclSubscriptionsOf(call);
  const why = `Whoever is called for does not subscribe to the National Do Not Call List for area code ${areaCodeOf(call)}`;
  const when = lapsed === undefined ? '' : ` on the date of the call; the subscription runs from ${formatDay(lapsed.validFromOn)} to ${formatDay(lapsed.validToOn)}`;
  return `${why}${when}${anniversaryInWords(call)}.`;
}

// Who calls for itself (s. 6), and the client whoever dials (s. 7), must subscribe for the period and the area codes of the calls.
// An exempt call needs no subscription; one who makes no others needs none at all.
export const subscription = partII({
  id: 'ca.crtc.subscription',
  citation: `${rules}, Part II, s. 6`,
  also: [`${rules}, Part II, s. 7`],
  title: 'Subscription to the National Do Not Call List',
  summary: 'No telemarketing call to a consumer in an area code for which whoever is called for does not subscribe to the list.',
  stage: 'before',
  inForce: since2008,
  appliesTo: all(isOutbound, isResidence, hasAreaCodeOf('CA')),
  exempts: [solicited, ...exemptCalls],
  prohibits: not(hasDnclSubscription),
  unless: exemptPersons,
  reading: readingOfMonths,
  because: lackInWords,
});
