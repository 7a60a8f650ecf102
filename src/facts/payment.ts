import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import type { FactPath } from '../call/paths.js';
import type { Statement } from '../call/schema/values.js';
import { all, any, condition, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf, isStated, where, type Fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { disclosures } from './conduct.js';

export type Payment = NonNullable<CallContext['payment']>;

const toCome = new Unanswered('to-come', [{ path: 'payment' }]);
const notStated = new Unanswered('missing', [{ path: 'payment' }]);

/** The payment of this call, `null` if there is none. One that nobody stated may still be asked for, until the call is over. */
function paymentOf({ payment, stage }: Call): Payment | null {
  if (payment !== undefined) return payment;
  throw stage === 'post-call' ? notStated : toCome;
}

/** A payment is asked for or submitted in this call. Whatever else is asked about it stands behind this condition. */
export const isPaymentAsked: Condition = condition(['payment'], (call) => paymentOf(call) !== null);

/** Nothing has been said of a payment yet. */
export const isPaymentToCome: Condition = condition(['payment'], ({ payment }) => payment === undefined);

/** A payment is or may yet be asked for. */
export const mayBePaid: Condition = condition(['payment'], ({ payment }) => payment !== null);

/** A field of the payment; asked only where there is one. */
export const ofPayment = <T>(path: FactPath, read: (payment: Payment) => T | undefined): Fact<T> =>
  fact(path, (call) => read(paymentOf(call)!));

export const requestedOn = ofPayment('payment.requestedOn', (payment) => payment.requestedOn);
export const consentedAt = ofPayment('payment.consentedAtMs', (payment) => payment.consentedAtMs);
export const amount = ofPayment('payment.amount', (payment) => payment.amount);
const means = ofPayment('payment.instrument', (payment) => payment.instrument);
const submitted = ofPayment('payment.submitted', (payment) => payment.submitted);
const authorization = ofPayment('payment.verifiableAuthorization', (payment) => payment.verifiableAuthorization);
const consentToCharge = ofPayment('payment.consentToCharge', (payment) => payment.consentToCharge);
const consentToAccount = ofPayment('payment.consentToAccount', (payment) => payment.consentToAccount);
const accountIdentified = ofPayment('payment.accountIdentified', (payment) => payment.accountIdentified);
const preacquired = ofPayment('payment.preacquiredAccount', (payment) => payment.preacquiredAccount);
const lastFour = ofPayment('payment.lastFourFromPerson', (payment) => payment.lastFourFromPerson);
const wholeCallRecorded = ofPayment('payment.wholeCallRecorded', (payment) => payment.wholeCallRecorded);

/** A fee or payment is requested or received, on whatever day. */
export const isRequested: Condition = all(isPaymentAsked, isStated(requestedOn));

/** Billing information is or will be submitted for payment. */
export const isSubmitted: Condition = all(isPaymentAsked, holds(submitted));

type Means = NonNullable<Payment['instrument']>;

/** The person is to pay by one of these means. */
export const isPaidBy = (...accepted: readonly Means[]): Condition => all(isPaymentAsked, isOneOf(means, ...accepted));

/** The payment is taken: billed, or agreed to by the person. */
export const isTaken: Condition = all(isPaymentAsked, any(holds(submitted), where(consentedAt, (at) => at !== null)));

/** Nothing proves that the person authorized the payment. */
export const isUnauthorized: Condition = is(authorization, 'none');

/** The person expressly agreed to be charged, and to the account that is charged. */
export const isAgreed: Condition = all(holds(consentToCharge), holds(consentToAccount));

/** The person could tell which account would be charged. */
export const isAccountIdentified: Condition = holds(accountIdentified);

/** The account number was not got from the person in this transaction. */
export const isPreacquired: Condition = holds(preacquired);
export const isFreeToPay: Condition = holds(fact('offer.freeToPay', ({ offer }) => offer?.freeToPay));
export const areLastFourSpoken: Condition = holds(lastFour);
export const isWholeCallRecorded: Condition = holds(wholeCallRecorded);

const notAgreedYet = new Unanswered('to-come', [{ path: consentedAt.path }]);

/** The person agreed to pay. While the call lasts, one who has not may still do so. */
export const hasAgreedToPay: Condition = all(
  isPaymentAsked,
  condition([consentedAt.path], (call) => {
    if (consentedAt(call) !== null) return true;
    if (call.stage !== 'post-call') throw notAgreedYet;
    return false;
  }),
);

const isSaidWell = ({ truthful, clear }: ReturnType<typeof disclosures>[number]): boolean => truthful !== false && clear !== false;

/** This was said truthfully and clearly before the person agreed to pay. */
export const isSaidBeforeAgreement = (word: Statement): Condition =>
  condition([disclosures.path, consentedAt.path], (call) => {
    const agreed = consentedAt(call) ?? Infinity;
    return disclosures(call).some((said) => said.says === word && said.atMs < agreed && isSaidWell(said));
  });

/** How the disclosure failed, in words: `was not said`, `was said 9000 ms after the answer, and the person agreed to pay at …`. */
export function lateInWords(call: Call, word: Statement): string {
  const said = disclosures(call).filter(({ says }) => says === word);
  if (said.length === 0) return 'was not said';
  const late = Math.min(Infinity, ...said.filter(isSaidWell).map(({ atMs }) => atMs));
  if (late === Infinity) return 'was not said truthfully and clearly';
  return `was said ${late} ms after the answer, and the person agreed to pay at ${consentedAt(call)} ms`;
}

/** Account numbers passed on for telemarketing; `null` if none were. */
const shared = fact('payment.accountNumbersShared', ({ payment }) => payment?.accountNumbersShared);

/** Account numbers that are not encrypted change hands for a consideration. */
export const areAccountNumbersTraded: Condition = where(shared, (numbers) => numbers?.unencrypted === true && numbers.consideration);
export const areNumbersToProcessPayment: Condition = where(shared, (numbers) => numbers?.toProcessPayment === true);
