import * as z from 'zod';
import { field, required } from './field.js';
import { count, day, milliseconds, money, ratio } from './values.js';

const accountNumbersShared = z.strictObject({
  unencrypted: required(z.boolean(), {
    description: 'Whether the account numbers were not encrypted.',
    suppliedBy: 'house',
  }),
  consideration: required(z.boolean(), {
    description: 'Whether something was paid or given for the account numbers.',
    suppliedBy: 'house',
  }),
  toProcessPayment: required(z.boolean(), {
    description: 'Whether the account numbers were passed on only to process a payment.',
    suppliedBy: 'house',
  }),
});

const creditRepair = z.strictObject({
  promisedBy: required(day, {
    description: 'The day by which the credit repair service was promised to be complete.',
    suppliedBy: 'CRM',
  }),
  resultsAchievedOn: required(day.nullable(), {
    description: 'The day on which the promised results were achieved; null if they were not.',
    suppliedBy: 'CRM',
  }),
  proofReportOn: required(day.nullable(), {
    description: 'The day of the consumer report that proves the results; null if there is none.',
    suppliedBy: 'CRM',
  }),
});

const recovery = z.strictObject({
  deliveredOn: required(day.nullable(), {
    description: 'The day on which the recovered money or item was delivered to the person; null if it was not.',
    suppliedBy: 'CRM',
  }),
});

const loan = z.strictObject({
  successRepresented: required(z.boolean(), {
    description: 'Whether success in getting the credit was guaranteed or said to be highly likely.',
    suppliedBy: 'agent',
  }),
  extended: required(z.boolean(), {
    description: 'Whether the credit has already been extended.',
    suppliedBy: 'agent',
  }),
});

const dedicatedAccount = z.strictObject({
  insuredInstitution: required(z.boolean(), {
    description: 'Whether the funds are held at an insured financial institution.',
    suppliedBy: 'CRM',
  }),
  customerOwnsFunds: required(z.boolean(), {
    description: 'Whether the customer owns the funds in the account.',
    suppliedBy: 'CRM',
  }),
  interestToCustomer: required(z.boolean(), {
    description: 'Whether the customer is paid the interest on the account.',
    suppliedBy: 'CRM',
  }),
  administratorAffiliated: required(z.boolean(), {
    description: 'Whether the administrator of the account is affiliated with the debt relief provider.',
    suppliedBy: 'CRM',
  }),
  referralCompensation: required(z.boolean(), {
    description: 'Whether the account administrator and the debt relief provider pay each other for referrals.',
    suppliedBy: 'CRM',
  }),
  withdrawalPenalty: required(z.boolean(), {
    description: 'Whether the customer pays a penalty for withdrawing from the service.',
    suppliedBy: 'CRM',
  }),
  returnedWithinBusinessDays: required(count, {
    description: "In how many business days of the customer's withdrawal the funds in the account are returned.",
    suppliedBy: 'CRM',
  }),
});

const debtRelief = z.strictObject({
  agreementExecuted: field(z.boolean(), {
    description: 'Whether the debt was altered under an agreement that the customer executed (16 CFR 310.4(a)(5)(i)(A)).',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  paymentsToCreditor: field(count, {
    description: 'How many payments the customer has made under that agreement (16 CFR 310.4(a)(5)(i)(B)).',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  feeBasis: field(z.enum(['proportion-of-debt', 'percentage-saved']), {
    description: 'How the fee is computed: in proportion to the debt, or as a percentage of the amount saved (16 CFR 310.4(a)(5)(i)(C)).',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  owedAtEnrollment: field(money, {
    description: 'What was owed on this debt when it was enrolled in the service.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  totalOwedAtEnrollment: field(money, {
    description: 'What was owed on all debts of the programme together when they were enrolled.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if feeBasis is proportion-of-debt',
  }),
  totalFee: field(money, {
    description: 'The fee for the whole programme.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if feeBasis is proportion-of-debt',
  }),
  paidToSettle: field(money, {
    description: 'What was actually paid to satisfy the debt.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if feeBasis is percentage-saved',
  }),
  rateOfSavings: field(ratio, {
    description: 'The share of the amount saved that is charged as the fee, as a fraction of two integers.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if feeBasis is percentage-saved',
  }),
  sameRateForEveryDebt: field(z.boolean(), {
    description: 'Whether that share is the same for every debt of the programme.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if feeBasis is percentage-saved',
  }),
  account: field(dedicatedAccount.nullable(), {
    description:
      'The dedicated account in which the customer is asked to put money aside (16 CFR 310.4(a)(5)(ii)); null if none is asked for.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
});

/** The payment that is asked for or submitted in this call. */
export const payment = z.strictObject({
  requestedOn: field(day, {
    description: 'The day on which a fee or payment is requested or received.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  consentedAtMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the end of the person's greeting until the person agreed to pay; null if the person did not.",
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  submitted: field(z.boolean(), {
    description: 'Whether billing information is or will be submitted for payment.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  amount: field(money, {
    description: 'The amount of the payment, in minor units of its currency.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  instrument: field(
    z.enum([
      'credit-card',
      'debit-card',
      'bank-debit',
      'check',
      'remotely-created-payment-order',
      'cash-to-cash-transfer',
      'cash-reload',
      'cash',
      'other',
    ]),
    {
      description: 'The means by which the person pays.',
      suppliedBy: 'agent',
      absent: 'missing',
    },
  ),
  verifiableAuthorization: field(z.enum(['signed-writing', 'recorded-oral', 'written-confirmation', 'none']), {
    description: 'The form of the express verifiable authorization of the payment (16 CFR 310.3(a)(3)); none if there is none.',
    suppliedBy: 'agent',
    absent: 'missing',
    absentNote: 'missing unless payment.instrument is a credit or debit card',
  }),
  consentToCharge: field(z.boolean(), {
    description: 'Whether the person gave express informed consent to be charged (16 CFR 310.4(a)(7)).',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  accountIdentified: field(z.boolean(), {
    description: 'Whether the account to be charged was identified specifically enough for the person to know which it is.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  consentToAccount: field(z.boolean(), {
    description: 'Whether the person expressly agreed that this account be used.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  preacquiredAccount: field(z.boolean(), {
    description: 'Whether the account number was obtained otherwise than from the person in this transaction.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  lastFourFromPerson: field(z.boolean(), {
    description: 'Whether the person spoke at least the last four digits of the account number.',
    suppliedBy: 'agent',
    absent: 'missing',
    absentNote: 'missing if the account is preacquired and the offer is free-to-pay',
  }),
  wholeCallRecorded: field(z.boolean(), {
    description: 'Whether there is an audio recording of the entire transaction.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if the account is preacquired and the offer is free-to-pay',
  }),
  accountNumbersShared: field(accountNumbersShared.nullable(), {
    description: 'How account numbers were disclosed or received for telemarketing (16 CFR 310.4(a)(6)); null if they were not.',
    suppliedBy: 'house',
    absent: { default: null },
  }),
  creditRepair: field(creditRepair, {
    description: 'The state of the credit repair service whose fee is asked for (16 CFR 310.4(a)(2)).',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if offer.category is credit-repair',
  }),
  recovery: field(recovery, {
    description: 'The state of the recovery of lost money or items whose fee is asked for (16 CFR 310.4(a)(3)).',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if offer.category is recovery',
  }),
  loan: field(loan, {
    description: 'The state of the loan or other credit whose fee is asked for (16 CFR 310.4(a)(4)).',
    suppliedBy: 'agent',
    absent: 'missing',
    absentNote: 'missing if offer.category is advance-fee-credit',
  }),
  debtRelief: field(debtRelief, {
    description: 'The one debt whose debt relief fee is asked for (16 CFR 310.4(a)(5)).',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if offer.category is debt-relief',
  }),
});
