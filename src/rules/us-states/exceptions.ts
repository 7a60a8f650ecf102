import { isPersonalRelationship, hasEstablishedRelationship, hasSignedPermission, noEstablishedRelationshipInWords } from '../../facts/telephone-solicitation.js';
import { isLive, isSolicited } from '../../facts/call.js';
import {
  hasBoughtWhatIsOffered, hasDebtOrContract, isBusinessSaleAfter, isCurrentCustomer, isCurrentCustomerWithoutObjection,
  isRecentCustomerForNewProduct, maintainsGoodsSold,
} from '../../facts/customers.js';
import { isAboutDebt } from '../../facts/debt.js';
import { isLicensedFor } from '../../facts/exempt-callers.js';
import { tells } from '../../facts/exempted-calls.js';
import {
  hasExpressConsentToCall, hasPriorExpressConsent, hasPriorExpressWrittenConsent, hasWrittenConsentToCall, noConsentInWords,
  noConsentToCallInWords, noWrittenConsentInWords, noWrittenConsentToCallInWords,
} from '../../facts/prior-express-consent.js';
import { isIntroducedByAgent, isNaturalVoice, saysAtStart } from '../../facts/recording-device.js';
import { isScreenedInWyoming } from '../../facts/screening.js';
import { all, any, type Condition } from '../../law/condition.js';
import { fact, holds } from '../../law/fact.js';
import { exemption, type Exemption } from '../../law/rule.js';

type Draft = Pick<Exemption, 'title' | 'holds'> & Partial<Pick<Exemption, 'otherwise' | 'obliges'>> & { readonly because: string };

const isIsolated = holds(fact('call.isolated', ({ call }) => call.isolated));
const informsFirst = holds(fact('call.informsFirst', ({ call }) => call.informsFirst));

const ifLive = (holds: Condition): Condition => all(isLive, holds);

const consented = 'The person’s prior express consent to such calls to this number is in force.';
const consentedInWriting = 'A signed written consent to such calls of this seller to this number is in force.';
const asked = 'The person asked this seller for this call.';
const related = 'The person has an established business relationship with the seller.';
const introduced = 'A live person introduces the recording and asks whether it may be played.';

// Before the recording is played:
const askFirst = {
  code: 'ask-permission-to-continue',
  text: 'Before the recording is played, a live person introduces it and obtains the consent of the person called.',
} as const;
const openingOf = (says: readonly string[]) => ({
  code: 'identify-caller',
  text: 'Before the recording is played, a natural voice says what the call is about and the name, address and telephone number of the business.',
  params: { says },
}) as const;

/** What lifts a state's prohibition, by the words of the rows. The caller bears the burden of showing it. */
const exceptions = {
  'written-consent': {
    title: 'Prior express written consent', holds: hasPriorExpressWrittenConsent, because: consentedInWriting, otherwise: noWrittenConsentInWords,
  },
  'written-consent-to-call': {
    title: 'Prior express written consent', holds: hasWrittenConsentToCall, because: consentedInWriting, otherwise: noWrittenConsentToCallInWords,
  },
  consent: { title: 'Prior consent', holds: hasPriorExpressConsent, because: consented, otherwise: noConsentInWords },
  'consent-to-call': { title: 'Prior express consent', holds: hasExpressConsentToCall, because: consented, otherwise: noConsentToCallInWords },
  'written-request': { title: 'Express written request', holds: hasSignedPermission, because: 'The person asked for such calls in a signed writing.' },
  request: { title: 'Request of the person called', holds: isSolicited, because: asked },
  reply: { title: 'Reply to the person’s own call or inquiry', holds: isSolicited, because: asked },
  'live-reply': { title: 'Live reply to the person’s own call', holds: ifLive(isSolicited), because: asked },

  relationship: { title: 'Established business relationship', holds: hasEstablishedRelationship, because: related, otherwise: noEstablishedRelationshipInWords },
  'live-relationship': {
    title: 'Live call to a customer', holds: ifLive(hasEstablishedRelationship), because: related, otherwise: noEstablishedRelationshipInWords,
  },
  'relationship-and-consent': {
    title: 'Business relationship and consent', holds: all(hasEstablishedRelationship, hasPriorExpressConsent), because: `${related} ${consented}`,
  },
  'current-relationship': {
    title: 'Current business relationship', holds: isCurrentCustomer,
    because: 'A contract, an account or a service of the seller runs today.',
  },
  'personal-relationship': {
    title: 'Current personal relationship', holds: isPersonalRelationship,
    because: 'The person is family, a friend or an acquaintance of the caller.',
  },
  'customer-without-objection': {
    title: 'Existing customer', holds: isCurrentCustomerWithoutObjection,
    because: 'A contract, an account or a service of the seller runs today, and the person has not asked for no more calls.',
  },
  'new-product-for-customer': {
    title: 'New product for an existing customer', holds: isRecentCustomerForNewProduct,
    because: 'The person has been a customer within six months, and what is offered is new to him or her.',
  },
  'debt-or-contract': { title: 'Existing debt or contract', holds: hasDebtOrContract, because: 'The call is about a debt, or a contract with the seller runs.' },
  creditor: { title: 'Creditor’s call', holds: isAboutDebt, because: 'The call is about a debt.' },
  'prior-purchase': {
    title: 'Goods or services bought before', holds: hasBoughtWhatIsOffered,
    because: 'The call concerns what the person has bought from the seller.',
  },
  'order-status': { title: 'Status of an order', holds: tells('order-status'), because: 'The message tells the status of an order.' },
  'repair-of-goods-sold': {
    title: 'Maintenance or repair of goods sold', holds: maintainsGoodsSold,
    because: 'The seller would maintain or repair what it sold to the person.',
  },
  'informs-first': {
    title: 'Information for a customer that turns into a sale', holds: all(informsFirst, isCurrentCustomer),
    because: 'The call is to inform a customer, and sells only if the customer inquires further.',
  },

  'isolated-call': { title: 'Isolated transaction', holds: isIsolated, because: 'The call is an isolated transaction, not one of a pattern.' },
  'old-firm-to-business': {
    title: 'Sale to a business by a firm of three years', holds: isBusinessSaleAfter(3),
    because: 'A business is called that would buy, and the seller has been operating under the same name for three years.',
  },
  'insurance-agent': { title: 'Licensed insurance agent', holds: isLicensedFor('insurance'), because: 'The seller is licensed to sell the insurance that it offers.' },
  'screened-numbers': {
    title: 'Live call to a screened number', holds: ifLive(isScreenedInWyoming),
    because: 'The call is live, and the number is neither on the national registry nor unlisted.',
  },

  'live-operator': { title: 'Live operator who obtains consent', holds: isIntroducedByAgent, because: introduced, obliges: [askFirst] },
  'operator-offering-disconnect': {
    title: 'Live operator who offers to disconnect', holds: isIntroducedByAgent, because: introduced,
    obliges: [{ ...askFirst, text: 'Before the recording is played, a live person gives the person called the option to disconnect.' }],
  },
  'live-announcement': {
    title: 'Live announcement and consent', holds: isIntroducedByAgent, because: introduced,
    obliges: [openingOf(['call-purpose', 'seller-name', 'postal-address', 'callback-number']), askFirst],
  },
  'device-notice': {
    title: 'Opening notice in a natural voice',
    holds: any(
      isIntroducedByAgent,
      all(
        isNaturalVoice,
        saysAtStart(['automated-device-notice'], ['seller-name', 'seller-registered-name'], ['postal-address'], ['callback-number', 'freephone-number']),
      ),
    ),
    because: 'A natural voice says at the opening that a device plays the message, and gives the name, address and number of the business.',
    obliges: [openingOf(['automated-device-notice', 'seller-name', 'postal-address', 'callback-number'])],
  },
} satisfies Record<string, Draft>;

export type Exception = keyof typeof exceptions;

/** An exception under the row's own paragraph, or under another. */
export type Lift = Exception | readonly [Exception, citation: string];

/** The exceptions of a row. */
export const liftedBy = (lifts: readonly Lift[], own: string): readonly Exemption[] =>
  lifts.map((lift) => {
    const [name, citation] = typeof lift === 'string' ? [lift, own] : lift;
    const { because, ...draft }: Draft = exceptions[name];
    return exemption({ ...draft, citation, because: () => because });
  });
