import type { Call } from '../../../call/call.js';
import { areaCodeOf, hasAreaCode, hasPaidForAreaCode, subscriptionsOf } from '../../../facts/registry.js';
import { callsOnlyExemptPersons } from '../../../facts/telemarketing.js';
import { all, any, ask, not } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { charityCall, registryPeriods, type RegistryExceptions } from './310.4-b-1-iii-b-exceptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section8, telemarketing } from './instrument.js';

/** A call to an area code, listed number or not, for whose numbers this seller has paid no fee. Nobody else's fee counts. */
export const isAreaCodeUnpaid = not(hasPaidForAreaCode);

export function unpaidInWords(call: Call): string {
  const [lapsed] = subscriptionsOf(call);
  const why = `The seller has not paid the registry fee for area code ${areaCodeOf(call)}`;
  if (lapsed === undefined) return `${why}.`;
  const valid = `from ${formatDay(lapsed.validFromOn)} to ${formatDay(lapsed.validToOn)}`;
  return `${why} for the date of the call; its subscription is valid ${valid}.`;
}

/** A seller that calls nobody but persons of (B)(1) and (B)(2), and uses the registry for nothing else, pays no fee. */
export function exemptPersonsOnly(citation: string, { persons }: RegistryExceptions): Exemption {
  const isExempt = any(...persons.map(({ holds }) => holds));
  return exemption({
    citation,
    title: 'Calls to nobody but exempt persons',
    holds: all(callsOnlyExemptPersons, isExempt),
    because: () => 'The seller calls only persons with an agreement or a relationship, such as this one, and does not use the registry.',
    otherwise: (call) => {
      const calls = ask(callsOnlyExemptPersons, call);
      if (calls === false) return 'The seller calls other persons too, or uses the registry.';
      if (calls !== true || ask(isExempt, call) !== false) return undefined;
      return 'This person has neither an agreement nor a relationship with the seller.';
    },
  });
}

// 310.8(a). It binds the seller whoever dials, and there is no safe harbor for it. Sellers of office supplies to a business are freed
// of the ban on calls to listed numbers, not of the fee (us-tsr 3.2).
export const registryAccessOfSeller = registryPeriods.map(({ inForce, exceptions }) =>
  section8({
    id: 'us.tsr.registry-access-seller',
    citation: '16 CFR 310.8(a)',
    title: 'Fee for access to the registry: sellers',
    summary: 'No sales call by or for a seller to an area code for whose numbers on the registry it has not paid the annual fee.',
    stage: 'before',
    inForce,
    certainty: 'primary-text-of-an-earlier-edition',

    appliesTo: all(telemarketing, hasAreaCode),
    prohibits: isAreaCodeUnpaid,
    exempts: [outsideFtcJurisdiction, businessToBusiness, charityCall],
    unless: [exemptPersonsOnly('16 CFR 310.8(a)', exceptions)],
    because: unpaidInWords,
  }),
);
