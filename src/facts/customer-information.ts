import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { all, any, ask, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf, where, type Fact } from '../law/fact.js';

/** How the call uses a carrier's customer information. Who is no carrier need not say that none is used. */
export const customerInformation = fact('customerInformation', ({ customerInformation, seller }) =>
  customerInformation === undefined && seller?.telecomCarrier !== true ? null : customerInformation,
);

type CustomerInformation = NonNullable<Call['customerInformation']>;

/** A part of it; where nothing was said, the whole is asked. */
export const informationPart = <T>(path: FactPath, read: (information: CustomerInformation) => T | undefined): Fact<T> =>
  fact(path, (call) => read(customerInformation(call) ?? {}));

const purposeOfUse = informationPart('customerInformation.purpose', (information) => information.purpose);
const source = informationPart('customerInformation.from', (information) => information.from);
const categoriesBought = informationPart('customerInformation.categoriesBought', (information) => information.categoriesBought);
const marketed = informationPart('customerInformation.offer', (information) => information.offer);
const user = informationPart('customerInformation.user', (information) => information.user);

export const isCustomerInformationGiven = where(customerInformation, (information) => information !== null);

/** Customer information is used to select, time, script or price the call, or shown during it. */
export const isCustomerInformationUsed: Condition = all(
  isCustomerInformationGiven,
  holds(informationPart('customerInformation.used', (information) => information.used)),
);

/** The call asks the customer for approval to use such information, whether or not it uses any itself. */
export const isApprovalAsked: Condition = all(
  isCustomerInformationGiven,
  holds(informationPart('customerInformation.asksApproval', (information) => information.asksApproval)),
);
export const hasSupervisorApproved = holds(
  informationPart('customerInformation.supervisorApproved', (information) => information.supervisorApproved),
);

export const isForMarketing = is(purposeOfUse, 'marketing');
export const tracksCompetitorCallers = is(purposeOfUse, 'tracking-competitor-callers');
export const isForServiceOrProtection = isOneOf(purposeOfUse, 'providing-service', 'billing', 'fraud-protection');
export const isForHealthResearch = is(purposeOfUse, 'health-research');

const isMarketedByCarrier = all(isForMarketing, isOneOf(user, 'carrier', 'agent'));
export const isUsedByPartner = isOneOf(user, 'joint-venture-partner', 'independent-contractor');
export const hasConfidentialityAgreement = holds(
  informationPart('customerInformation.confidentialityAgreement', (information) => information.confidentialityAgreement),
);

const sellsInsideWiring = is(marketed, 'inside-wiring');
const sellsAdjunctToBasic = is(marketed, 'adjunct-to-basic');

/** Marketed is a category of service that the customer already buys from this carrier: the total service approach. */
const isCategoryBought: Condition = where(
  marketed,
  (offer, call) => (offer === 'local' || offer === 'interexchange' || offer === 'wireless') && categoriesBought(call).includes(offer),
);

/** Equipment, and what goes with the service that the information comes from; Internet access goes with wireless service only. */
const goesWithService: Condition = where(
  marketed,
  (offer, call) =>
    offer === 'customer-premises-equipment' || offer === 'voice-mail' || (offer === 'information-service' && source(call) === 'wireless'),
);

/** 64.2005 lets somebody market this without approval; whom, is another question. */
export const isOfferFree: Condition = any(isCategoryBought, goesWithService, sellsInsideWiring, sellsAdjunctToBasic);

export const isTotalServiceMarketing: Condition = all(isMarketedByCarrier, isCategoryBought);
export const isMarketingOfAncillaries: Condition = all(isMarketedByCarrier, goesWithService);
export const isForInsideWiring: Condition = any(is(purposeOfUse, 'inside-wiring'), all(isMarketedByCarrier, sellsInsideWiring));
export const isAdjunctMarketing: Condition = all(isMarketedByCarrier, sellsAdjunctToBasic);

/** An affiliate uses it that serves the customer too, who buys more than one category of service from the carrier. */
export const isSharedWithAffiliate: Condition = all(
  isForMarketing,
  is(user, 'communications-affiliate'),
  where(categoriesBought, (categories) => new Set(categories).size > 1),
  isOfferFree,
  holds(informationPart('customerInformation.affiliateServesCustomer', (information) => information.affiliateServesCustomer)),
);

const isFree = any(
  isForServiceOrProtection,
  isForHealthResearch,
  isForInsideWiring,
  isTotalServiceMarketing,
  isMarketingOfAncillaries,
  isAdjunctMarketing,
  isSharedWithAffiliate,
);

/** No paragraph frees the use of approval. A circumstance that only frees it, and is not shown, is not asked for. */
export const needsApproval: Condition = condition(
  [customerInformation.path, 'customerInformation.used', purposeOfUse.path, marketed.path, user.path, categoriesBought.path, source.path],
  (call) => {
    if (!isCustomerInformationUsed(call) || tracksCompetitorCallers(call)) return false;
    const free = ask(isFree, call);
    if (typeof free === 'object' && free.kind === 'missing') throw free;
    return free !== true;
  },
);

/** Opting out is not enough: a partner, a contractor, another third party, or something that is no communications service. */
export const needsOptIn: Condition = any(
  not(isOneOf(user, 'carrier', 'agent', 'communications-affiliate')),
  is(marketed, 'non-communications'),
);
