import { hasAreaCode } from '../../../facts/registry.js';
import { isDialedByPrincipal } from '../../../facts/telemarketing.js';
import { all, not } from '../../../law/condition.js';
import { exemptPersonsOnly, isAreaCodeUnpaid, unpaidInWords } from './310.8-a-registry-access-seller.js';
import { charityCall, registryPeriods } from './310.4-b-1-iii-b-exceptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section8, telemarketing } from './instrument.js';

// 310.8(b). The fee is the seller's: the telemarketer's own account, or another client's, does not serve.
export const registryAccessOfTelemarketer = registryPeriods.map(({ inForce, exceptions }) =>
  section8({
    id: 'us.tsr.registry-access-telemarketer',
    citation: '16 CFR 310.8(b)',
    title: 'Fee for access to the registry: telemarketers',
    summary: 'No sales call by a telemarketer to an area code for whose numbers on the registry the seller has not paid the annual fee.',
    stage: 'before',
    inForce,
    certainty: 'primary-text-of-an-earlier-edition',

    appliesTo: all(telemarketing, hasAreaCode, not(isDialedByPrincipal)),
    prohibits: isAreaCodeUnpaid,
    exempts: [outsideFtcJurisdiction, businessToBusiness, charityCall],
    unless: [exemptPersonsOnly('16 CFR 310.8(b)', exceptions)],
    because: unpaidInWords,
  }),
);
