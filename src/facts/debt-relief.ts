import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import { all, any, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is, isStated, where, type Fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { amount, isPaymentAsked, isRequested, ofPayment, type Payment } from './payment.js';

type DebtRelief = NonNullable<Payment['debtRelief']>;
type Account = NonNullable<DebtRelief['account']>;
type Money = NonNullable<Payment['amount']>;

const debtRelief = ofPayment('payment.debtRelief', (payment) => payment.debtRelief);

const part = <T>(path: FactPath, read: (relief: DebtRelief) => T | undefined): Fact<T> => fact(path, (call) => read(debtRelief(call)));

/** A debt was altered under an agreement that the customer executed. */
export const isAgreementExecuted: Condition = holds(part('payment.debtRelief.agreementExecuted', (relief) => relief.agreementExecuted));

const paymentsToCreditor = part('payment.debtRelief.paymentsToCreditor', (relief) => relief.paymentsToCreditor);
export const hasPaidCreditor: Condition = where(paymentsToCreditor, (payments) => payments >= 1);

const feeBasis = part('payment.debtRelief.feeBasis', (relief) => relief.feeBasis);
const owed = part('payment.debtRelief.owedAtEnrollment', (relief) => relief.owedAtEnrollment);
const totalOwed = part('payment.debtRelief.totalOwedAtEnrollment', (relief) => relief.totalOwedAtEnrollment);
const totalFee = part('payment.debtRelief.totalFee', (relief) => relief.totalFee);
const paidToSettle = part('payment.debtRelief.paidToSettle', (relief) => relief.paidToSettle);
const rateOfSavings = part('payment.debtRelief.rateOfSavings', (relief) => relief.rateOfSavings);
const sameRate = part('payment.debtRelief.sameRateForEveryDebt', (relief) => relief.sameRateForEveryDebt);

/** The minor units of sums that are in one currency, without rounding; sums in several cannot be compared until one of them is restated. */
function minorUnits(call: Call, sums: readonly Fact<Money>[]): readonly bigint[] {
  const { currency } = sums[0]!(call);
  const other = sums.find((sum) => sum(call).currency !== currency);
  if (other !== undefined) {
    const why = `${other.path} is in ${other(call).currency}, ${sums[0]!.path} in ${currency}. State them in one currency.`;
    throw new Unanswered('missing', [{ path: other.path, why: () => why }]);
  }
  return sums.map((sum) => BigInt(sum(call).minor));
}

/** Every sum is known, and their minor units pass a test. */
const compare = (sums: readonly Fact<Money>[], test: (units: readonly bigint[], call: Call) => boolean): Condition =>
  all(...sums.map(isStated), condition([], (call) => test(minorUnits(call, sums), call)));

/** The fee for one debt has a greater share of the whole fee than the debt has of all debts, as owed at enrollment. */
export const isFeeAboveProportion: Condition = all(
  isRequested,
  is(feeBasis, 'proportion-of-debt'),
  compare([amount, owed, totalOwed, totalFee], ([fee, debt, debts, fees]) => fee! * debts! > fees! * debt!),
);

export function proportionInWords(call: Call): string {
  const [fee, debt, debts, fees] = minorUnits(call, [amount, owed, totalOwed, totalFee]);
  return `a fee of ${fee} of ${fees} for a debt of ${debt} of ${debts} (minor units, ${amount(call).currency})`;
}

/** The fee for one debt exceeds the percentage of what was saved on it: owed at enrollment less actually paid. */
const isAboveShareOfSavings: Condition = all(
  isStated(rateOfSavings),
  compare([amount, owed, paidToSettle], ([fee, debt, paid], call) => {
    const { numerator, denominator } = rateOfSavings(call);
    return fee! * BigInt(denominator) > BigInt(numerator) * (debt! - paid!);
  }),
);

const isRateChanged: Condition = not(holds(sameRate));

export const isFeeAboveSavings: Condition = all(isRequested, is(feeBasis, 'percentage-saved'), any(isRateChanged, isAboveShareOfSavings));

export function savingsInWords(call: Call): string {
  if (isRateChanged(call)) return 'the percentage is not the same for every debt';
  const { numerator, denominator } = rateOfSavings(call);
  const [fee, debt, paid] = minorUnits(call, [amount, owed, paidToSettle]);
  return `the fee of ${fee} is more than ${numerator}/${denominator} of the ${debt! - paid!} saved (minor units, ${amount(call).currency})`;
}

const account = part('payment.debtRelief.account', (relief) => relief.account);

/** The customer is asked to put money aside. */
export const isAccountAsked: Condition = all(isPaymentAsked, where(account, (asked) => asked !== null));

/** The customer is known not to be asked to put money aside. */
export const isKnownWithoutAccount: Condition = condition(['payment'], ({ payment }) => payment?.debtRelief?.account === null);

/** A property of the dedicated account; asked only where there is one. */
const property = <K extends keyof Account>(name: K): Fact<Account[K]> =>
  fact(`payment.debtRelief.account.${name}`, (call) => account(call)![name]);

export const isAtInsuredInstitution: Condition = holds(property('insuredInstitution'));
export const isOwnedByCustomer: Condition = all(holds(property('customerOwnsFunds')), holds(property('interestToCustomer')));
export const isAdministratorAffiliated: Condition = holds(property('administratorAffiliated'));
export const areReferralsPaid: Condition = holds(property('referralCompensation'));

const isWithdrawalPenalized: Condition = holds(property('withdrawalPenalty'));
const returnedWithin = property('returnedWithinBusinessDays');

/** Leaving costs nothing, and the funds come back within so many business days of the request. */
export const isFreeToWithdraw = (businessDays: number): Condition =>
  all(not(isWithdrawalPenalized), where(returnedWithin, (days) => days <= businessDays));

export const withdrawalInWords = (call: Call): string =>
  isWithdrawalPenalized(call) ? 'there is a penalty for leaving' : `the funds come back within ${returnedWithin(call)} business days`;
