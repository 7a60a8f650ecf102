import {
  isAdjunctMarketing,
  isForHealthResearch,
  isForInsideWiring,
  isForServiceOrProtection,
  isMarketingOfAncillaries,
  isSharedWithAffiliate,
  isTotalServiceMarketing,
} from '../../../facts/customer-information.js';
import type { Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';

const free = (citation: string, title: string, holds: Condition, because: string, also: readonly string[] = []): Exemption =>
  exemption({ citation, also, title, holds, because: () => because });

/** The uses of customer information that need no approval, in the order of the paragraphs. */
export const freeUses: readonly Exemption[] = [
  free(
    '47 CFR 64.2005(a)',
    'Total service approach',
    isTotalServiceMarketing,
    'The carrier markets a category of service that the customer already buys from it.',
  ),
  free(
    '47 CFR 64.2005(a)(1)',
    'Sharing with an affiliate that serves the customer',
    isSharedWithAffiliate,
    'The customer buys more than one category of service, and the affiliate that uses the information serves the customer too.',
    ['47 CFR 64.2005(a)(2)'],
  ),
  free(
    '47 CFR 64.2005(b)(1)',
    'Equipment and services that go with the service',
    isMarketingOfAncillaries,
    'What is marketed goes with the service that the information comes from.',
  ),
  free('47 CFR 64.2005(c)(1)', 'Inside wiring', isForInsideWiring, 'The information is used for inside wiring.'),
  free(
    '47 CFR 64.2005(c)(2)',
    'Research on health effects',
    isForHealthResearch,
    'The information is used for research on the health effects of wireless service.',
  ),
  free(
    '47 CFR 64.2005(c)(3)',
    'Adjunct-to-basic services',
    isAdjunctMarketing,
    'The carrier markets services formerly known as adjunct-to-basic.',
  ),
  free(
    '47 CFR 64.2005(d)',
    'Service, billing and protection against fraud',
    isForServiceOrProtection,
    'The information is used to provide or bill the service or to protect against fraud, and not for marketing.',
    ['47 U.S.C. 222(d)'],
  ),
];
