import { hasConsentToThirdParties } from '../../../facts/collector-consents.js';
import { isAnsweredByPerson } from '../../../facts/conduct.js';
import { hasCourtPermission, hasReachedThirdParty, hasToldOfDebt, isLocationCall, isToThirdParty } from '../../../facts/debt.js';
import { all, not } from '../../../law/condition.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { consentRecord } from './1006.6-b-4-exceptions.js';
import { debtCollectionRule, isCollectorsCall } from './instrument.js';

const consumersConsent = exemption({
  citation: '12 CFR 1006.6(d)',
  title: 'Consent of the consumer',
  holds: hasConsentToThirdParties,
  because: () => 'The consumer has agreed, directly with the collector, to contact with others.',
  obliges: [consentRecord],
});

const permission = exemption({
  citation: '12 CFR 1006.6(d)',
  title: 'Permission of a court',
  holds: hasCourtPermission,
  because: () => 'A court has expressly permitted the call.',
});

const shared = { citation: '12 CFR 1006.6(d)(1)', also: ['12 CFR 1006.6(d)'], unless: [consumersConsent, permission] } as const;

export const thirdParties: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.third-parties',
    title: 'Calls to third parties',
    summary: 'No collection call to anybody but the consumer and the parties to the collection, save to learn where the consumer is.',
    stage: 'before',
    appliesTo: all(isCollectorsCall, isToThirdParty),
    prohibits: not(isLocationCall),
    because: () => 'The call is to a third party, and not for location information.',
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.third-party-disclosure',
    title: 'Disclosure to third parties',
    summary: 'No word of the debt to a third party who is reached by the call.',
    stage: 'during',
    prohibits: all(isAnsweredByPerson, hasReachedThirdParty, hasToldOfDebt),
    because: () => 'A third party was reached and was told of the debt or of its collection.',
  }),
];
