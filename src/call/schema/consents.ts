import * as z from 'zod';
import { field } from './field.js';
import { evidence, evidenceTime, hours, id, offerCategory, purpose } from './values.js';

const coverage = z.enum([
  'live-calls',
  'prerecorded-calls',
  'autodialed-calls',
  'off-hours',
  'recording',
  'voice-messages',
  'frequent-calls',
  'inconvenient-place',
  'third-party-contact',
]);

const until = z.union([z.literal('indefinite'), evidenceTime], {
  error: "expected an ISO 8601 date and time with Z or an offset, epoch milliseconds, a day (2026-06-10) or 'indefinite'",
});

const consent = z.strictObject({
  to: field(z.array(id), {
    description: 'The parties that the consent names.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  number: field(z.string().nullable(), {
    description: 'The telephone number written in the consent; null if there is none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  personId: field(id, {
    description: "The caller's own identifier of the person who gave the consent.",
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  form: field(z.enum(['written', 'oral', 'conduct']), {
    description:
      'How the consent was expressed; conduct if it is inferred from an act or a relationship, such as a number given to the caller.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  signed: field(z.boolean(), {
    description: 'Whether the consent is signed; an electronic signature counts (47 CFR 64.1200(f)(9)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  covers: field(z.array(coverage), {
    description:
      'What is agreed to: prerecorded-calls means recorded and artificial voices, live-calls also the British notice of no objection ' +
      "and Canada's express consent, voice-messages stored voice mail, frequent-calls more calls than 12 CFR 1006.14(b)(2) allows.",
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  purposes: field(z.array(purpose), {
    description: 'The purposes for which the consent was given.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'not shown for consent by conduct; otherwise every purpose is taken',
  }),
  categories: field(z.array(offerCategory), {
    description: 'The kinds of offer that the consent names.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  basis: field(z.enum(['agreement', 'request', 'number-given', 'relationship', 'published-number', 'partner-list']), {
    description: 'How the consent came about; a published number or a list bought from a partner never suffices.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'not shown for consent by conduct; otherwise agreement is taken',
  }),
  affirmative: field(z.boolean(), {
    description: "Whether the consent is the person's own act, without a pre-ticked box and not by silence.",
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  clearDisclosure: field(z.boolean(), {
    description: 'Whether a clear and conspicuous disclosure came before the consent was given (47 CFR 64.1200(f)(9)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  disclosed: field(z.array(z.enum([...coverage.options, 'not-a-condition'])), {
    description:
      'What that disclosure said: the calls agreed to, and that consent is not a condition of purchase (47 CFR 64.1200(f)(9)(i)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  conditionOfPurchase: field(z.boolean(), {
    description: 'Whether the consent was required, directly or indirectly, in order to buy.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'only false permits',
  }),
  hours: field(z.array(hours), {
    description: 'For a consent to calls outside the permitted hours, the times agreed.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  debtIds: field(z.array(id), {
    description: 'For a consent to frequent calls, the debts that it is about.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  givenAt: field(evidenceTime, {
    description: 'When the consent was given.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  until: field(until, {
    description: "The end of the period that was stated for the consent, or 'indefinite'.",
    suppliedBy: 'CRM',
    absent: { default: 'indefinite' },
    absentNote:
      'without a stated period an express consent ends after three months in Australia ' +
      'and a consent under 12 CFR 1006.14(b)(3)(i) after seven days; any other has no end',
  }),
  revokedAt: field(evidenceTime.nullable(), {
    description: 'When this one consent was revoked; null if it was not.',
    suppliedBy: 'CRM',
    absent: { default: null },
  }),
  obtainedBy: field(id, {
    description: 'The party that collected the consent.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  evidence: field(evidence, {
    description: 'Where the record of the consent is; an oral consent without one is not shown.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
});

/** Agreements, permissions and consents of every kind but approvals to use customer information. */
export const consents = z.array(consent);
