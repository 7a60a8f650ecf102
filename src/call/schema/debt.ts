import * as z from 'zod';
import { field, required } from './field.js';
import { id, instant } from './values.js';

/** Whom a call about a debt is to, or reached. */
export const debtPerson = z.enum([
  'consumer',
  'spouse',
  'parent-of-minor',
  'guardian',
  'executor',
  'successor-in-interest',
  'consumers-attorney',
  'consumer-reporting-agency',
  'creditor',
  'creditors-attorney',
  'collectors-attorney',
  'third-party',
]);

const attorney = z.strictObject({
  nameAndAddressKnown: required(z.boolean(), {
    description: "Whether the attorney's name and address are known or can readily be found.",
    suppliedBy: 'CRM',
  }),
  consentsToContact: required(z.boolean(), {
    description: 'Whether the attorney consents to direct communication with the consumer.',
    suppliedBy: 'CRM',
  }),
  unresponsive: required(z.boolean(), {
    description: 'Whether the attorney has failed to answer within a reasonable time.',
    suppliedBy: 'CRM',
  }),
});

/** The debt that the call is about (12 CFR Part 1006; CONC 7.9). */
export const debt = z.strictObject({
  collector: field(z.enum(['debt-collector', 'creditor', 'servicer-before-default']), {
    description: 'What the party that collects the debt is in law (15 USC 1692a(6)).',
    suppliedBy: 'counsel',
    absent: { default: 'debt-collector' },
  }),
  consumerDebt: field(z.boolean(), {
    description: 'Whether the debt is for personal, family or household purposes.',
    suppliedBy: 'CRM',
    absent: { default: true },
  }),
  ids: field(z.array(id), {
    description: 'The debts that the call is about; student loans that were under one account number when obtained share one id.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  person: field(debtPerson, {
    description: 'Whom the call is to, in relation to the debt.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  contact: field(z.enum(['collection', 'location-information', 'limited-content-message', 'end-of-efforts-notice', 'remedy-notice']), {
    description: 'What kind of contact about the debt the call is.',
    suppliedBy: 'house',
    absent: { default: 'collection' },
  }),
  attorney: field(attorney.nullable(), {
    description: 'The attorney who represents the consumer (12 CFR 1006.6(b)(2)); null if none is known.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  employerProhibits: field(z.boolean(), {
    description: "Whether the consumer's employer is known, or said by the consumer, to prohibit such calls (12 CFR 1006.6(b)(3)).",
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if callee.workplace',
  }),
  refusedToPayInWritingAt: field(instant.nullable(), {
    description:
      'When the person refused in writing to pay, null if the person did not; ' +
      'a written request to stop, or not to phone, belongs in optOuts.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  disputedInWritingAt: field(instant.nullable(), {
    description: 'When the person disputed the debt in writing within the validation period (12 CFR 1006.38(d)(2)); null if never.',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  verifiedAt: field(instant.nullable(), {
    description: 'When verification of the debt was sent to the person (12 CFR 1006.38(d)(2)); null if it was not.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  repliesToPerson: field(z.boolean(), {
    description: 'Whether this call is the one reply, by the same medium, to a contact that the person began.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  courtPermission: field(z.boolean(), {
    description: 'Whether a court has expressly permitted the call (12 CFR 1006.6(b)(4)(ii)).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  firstCommunication: field(z.boolean(), {
    description: 'Whether there has been no earlier communication on this debt (12 CFR 1006.18(e)(1)).',
    suppliedBy: 'CRM',
    absent: { default: true },
  }),
  locationRecontact: field(z.enum(['requested', 'earlier-answer-wrong', 'none']), {
    description: 'Why a third party is called again for location information (12 CFR 1006.10(b)(3)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
});
