import { national, versionInWords } from '../../../facts/registry.js';
import { registryPeriods } from './310.4-b-1-iii-b-exceptions.js';
import { safeHarbor } from './310.4-b-3-safe-harbor.js';
import { businessToBusiness, outsideFtcJurisdiction, section4 } from './instrument.js';

// "That person's telephone number is on the “do-not-call” registry, maintained by the Commission, of persons who do not
// wish to receive outbound telephone calls to induce the purchase of goods or services unless the seller or telemarketer"
export const nationalRegistry = registryPeriods.map(({ inForce, exceptions }) =>
  section4({
    id: 'us.tsr.national-registry',
    citation: '16 CFR 310.4(b)(1)(iii)(B)',
    title: 'National Do Not Call Registry',
    summary: 'No sales call to a number on the National Do Not Call Registry without written agreement or established relationship.',
    stage: 'before',
    inForce,

    prohibits: national.isListed,
    exempts: [outsideFtcJurisdiction, businessToBusiness, ...exceptions.calls],
    unless: exceptions.persons,
    defences: [safeHarbor],
    because: (call) => `The number is on the National Do Not Call Registry${versionInWords(national, call)}.`,
  }),
);
