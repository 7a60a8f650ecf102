import type { Call } from '../../../call/call.js';
import { areaCodeOf, hasAreaCode, hasPaidForAreaCode, subscriptionsOf } from '../../../facts/registry.js';
import { callsOnlyExemptPersons, isDialedByPrincipal } from '../../../facts/telemarketing.js';
import { all, any, not } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { registryPeriods, type RegistryExceptions } from './310.4-b-1-iii-b-exceptions.js';
import { section8, telemarketing } from './instrument.js';

/** A call to an area code, listed number or not, for whose numbers this seller has paid no fee. Nobody else's fee counts. */
export const isAreaCodeUnpaid = not(hasPaidForAreaCode);

export function unpaidInWords(call: Call): string {
  const [lapsed] = subscriptionsOf(call);
  const why = `The seller has not paid the registry fee for area code ${areaCodeOf(call)}`;
  if (lapsed === undefined) return `${why}.`;
  return `${why} for the date of the call; its subscription is valid from ${formatDay(lapsed.validFromOn)} to ${formatDay(lapsed.validToOn)}.`;
}

/** A seller that calls nobody but persons of (B)(1) and (B)(2), and uses the registry for nothing else, pays no fee. */
export const exemptPersonsOnly = (citation: string, { persons }: RegistryExceptions): Exemption =>
  exemption({
    citation,
    title: 'Calls to nobody but exempt persons',
    holds: all(callsOnlyExemptPersons, any(...persons.map(({ holds }) => holds))),
    because: () => 'The seller calls only persons with a written agreement or an established business relationship, such as this one, and uses the registry for nothing else.',
  });

// 310.8(a). There is no safe harbor for it.
export const registryAccessOfSeller = registryPeriods.map(({ inForce, exceptions }) =>
  section8({
    id: 'us.tsr.registry-access-seller',
    citation: '16 CFR 310.8(a)',
    title: 'Fee for access to the registry: sellers',
    summary: 'No sales call by a seller to an area code for whose numbers on the registry it has not paid the annual fee.',
    stage: 'before',
    inForce,
    certainty: 'primary-text-of-an-earlier-edition',

    appliesTo: all(telemarketing, hasAreaCode, isDialedByPrincipal),
    prohibits: isAreaCodeUnpaid,
    unless: [...exceptions.calls, exemptPersonsOnly('16 CFR 310.8(a)', exceptions)],
    because: unpaidInWords,
  }),
);
