import * as z from 'zod';
import { field, required } from './field.js';
import { country, day, hours, id, instant, region, timeZone } from './values.js';

const location = z.strictObject({
  country: field(country, {
    description: 'The country (ISO 3166-1 alpha-2) where the person may be.',
    suppliedBy: 'CRM',
    absent: { default: null },
    absentNote: 'the country of callee.locations[].region is taken',
  }),
  region: field(region, {
    description: 'The state, province or other region (ISO 3166-2) where the person may be, such as US-NY, CA-ON or AU-NSW.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  county: field(z.string(), {
    description: 'The county where the person may be.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'all time zones of the region remain possible',
  }),
  locality: field(z.string(), {
    description: 'The city, town or village where the person may be.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'any locality of the county remains possible',
  }),
  postalCode: field(z.string(), {
    description: 'The postal code of the place where the person may be.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  timeZone: field(timeZone, {
    description: 'The IANA time zone of the place where the person may be.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  basis: field(z.enum(['confirmed', 'on-file']), {
    description: 'How the place is known: confirmed if the person named it for this call or just before, otherwise on file.',
    suppliedBy: 'CRM',
    absent: { default: 'on-file' },
  }),
});

const reassignedNumber = z.strictObject({
  answer: required(z.enum(['yes', 'no', 'no-data']), {
    description: 'What the database answered to the question whether the number has been disconnected since the date asked about.',
    suppliedBy: 'list',
  }),
  queriedAt: required(instant, {
    description: 'When the database was asked.',
    suppliedBy: 'list',
  }),
  consentOn: required(day, {
    description: 'The date asked about: a day on which the person is known to have had the number.',
    suppliedBy: 'list',
  }),
});

/** The number that is called, its line, and the person behind it. */
export const callee = z.strictObject({
  number: required(z.string(), {
    description: 'The telephone number to call.',
    suppliedBy: 'dialer',
  }),
  country: field(country, {
    description: 'The country (ISO 3166-1 alpha-2) by whose dialing plan a number in national format is read.',
    suppliedBy: 'dialer',
    absent: { default: null },
  }),
  lineType: field(z.enum(['mobile', 'landline', 'voip', 'paging', 'toll-free']), {
    description: 'What kind of number it is at the time of the call.',
    suppliedBy: 'list',
    absent: { default: null },
    absentNote: 'the strictest for each rule is taken: mobile for 47 CFR 64.1200(a)(1), a home for 47 CFR 64.1200(a)(3)',
  }),
  use: field(z.enum(['residential', 'business', 'emergency-line', 'patient-or-guest-room']), {
    description:
      "What the line is used for: business only if use for business alone is shown, so a sole trader's or mixed mobile is residential.",
    suppliedBy: 'list',
    absent: { default: 'residential' },
  }),
  subscriber: field(z.enum(['individual', 'corporate']), {
    description: 'For the United Kingdom, who holds the line; sole traders and ordinary partnerships are individuals.',
    suppliedBy: 'CRM',
    absent: { default: null },
    absentNote: 'both registers are asked and the rules for individuals apply',
  }),
  personId: field(id, {
    description: "The caller's own identifier of the person who is called.",
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing for limits per person',
  }),
  otherNumbers: field(z.array(z.string()), {
    description: 'Every other telephone number that is known for the person.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing for debt collection; otherwise an empty list is taken',
  }),
  locations: field(z.array(location), {
    description: 'The places where the person may be.',
    suppliedBy: 'CRM',
    absent: { default: [] },
    absentNote: "the number's area code is then the evidence",
  }),
  unlisted: field(z.boolean(), {
    description: 'Whether the number is in no published directory; false if it was screened and is listed.',
    suppliedBy: 'list',
    absent: 'not-shown',
    absentNote: 'only false permits',
  }),
  calledPartyPays: field(z.boolean(), {
    description: 'Whether the called person is charged for the call (47 CFR 64.1200(a)(1)(iii)).',
    suppliedBy: 'counsel',
    absent: { default: false },
    absentNote: 'true is taken if callee.lineType is paging',
  }),
  portedToMobileOn: field(day.nullable(), {
    description: 'The day on which a landline number was moved to a mobile; null if it was not moved.',
    suppliedBy: 'list',
    absent: 'not-shown',
  }),
  reassignedNumber: field(reassignedNumber.nullable(), {
    description: 'The answer of the Reassigned Numbers Database (47 CFR 64.1200(m)); null if there is none.',
    suppliedBy: 'list',
    absent: 'not-shown',
    absentNote: 'missing in Maine',
  }),
  workplace: field(z.boolean(), {
    description: "Whether the line is at the person's place of employment.",
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing for debt collection',
  }),
  inconvenientTimes: field(z.array(hours), {
    description: "The times at which the person asked not to be called or which are known to be inconvenient, by the creditor's file too.",
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing for debt collection',
  }),
  inconvenientPlace: field(z.boolean(), {
    description: "Whether the person, or the creditor's file, says that this line is at an inconvenient place.",
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing for debt collection',
  }),
});
