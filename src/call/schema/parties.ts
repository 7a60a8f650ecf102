import * as z from 'zod';
import { field, required } from './field.js';
import { count, day, id, offerCategory } from './values.js';

const size = z.strictObject({
  employees: field(count, {
    description: 'How many people the party employs.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  solicitationsPerWeek: field(count, {
    description: 'How many sales calls the party makes in a week.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  solicitationsPerYear: field(count, {
    description: 'How many sales calls the party makes in a year.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
});

/** A seller, a telemarketer or a charity. */
export const party = z.strictObject({
  id: required(id, {
    description: "The caller's own identifier of the party, by which opt-outs, consents and prior calls are matched.",
    suppliedBy: 'house',
  }),
  name: field(z.string(), {
    description: 'The name of the party as it is to be spoken.',
    suppliedBy: 'house',
    absent: { default: null },
    absentNote: 'the id is taken',
  }),
  type: field(
    z.enum([
      'business',
      'registered-charity',
      'religious-body',
      'government-body',
      'political-party',
      'educational-institution',
      'newspaper',
    ]),
    {
      description: 'What kind of body the party is.',
      suppliedBy: 'house',
      absent: 'not-shown',
      absentNote: 'counts as business',
    },
  ),
  ftcJurisdiction: field(z.boolean(), {
    description:
      'Whether the Federal Trade Commission has jurisdiction over the seller, telemarketer or charity; false for a bank, ' +
      'a federal credit union or savings association, a common carrier as such and a true non-profit (15 USC 6106).',
    suppliedBy: 'counsel',
    absent: { default: true },
  }),
  taxExempt: field(z.boolean(), {
    description: 'Whether the party is a tax-exempt non-profit organization (47 CFR 64.1200(f)(15)).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  relatedIds: field(z.array(id), {
    description:
      'Divisions, brands and affiliates of the seller or charity whose do-not-call requests bind it too, ' +
      'because the person would expect it (47 CFR 64.1200(d)(5)).',
    suppliedBy: 'house',
    absent: { default: [] },
  }),
  registeredIn: field(z.array(z.string()), {
    description: 'The schemes in which the party is registered today, such as ca-dncl, us-fl or us-ne-device.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing in Canada and for device permits; elsewhere only advice depends on it',
  }),
  callsOnlyExemptPersons: field(z.boolean(), {
    description:
      'Whether the seller calls nobody but persons with an agreement or a relationship ' +
      'and uses the registry for nothing else (16 CFR 310.8).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  telecomCarrier: field(z.boolean(), {
    description: 'Whether the seller is a telecommunications carrier or interconnected VoIP provider (47 CFR 64.2003).',
    suppliedBy: 'house',
    absent: { default: false },
    absentNote: 'a carrier states it once, among the standing facts',
  }),
  licences: field(z.array(z.string()), {
    description: 'The licences that the seller holds for this offer, such as insurance, real-estate, securities or attorney.',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  inBusinessSince: field(day, {
    description: 'The day since which the party has been operating lawfully and without a break under the same business name.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  pensionCaller: field(z.enum(['fca-authorised', 'trustee-or-manager', 'none']), {
    description: 'What entitles the seller to call about pensions, as regulation 21B of PECR lists it; none if nothing does.',
    suppliedBy: 'counsel',
    absent: 'missing',
    absentNote: 'missing if offer.category is pensions',
  }),
  size: field(size, {
    description: 'How large the seller is, for the exemptions that some states give to small callers.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
});

/** What is offered. */
export const offer = z.strictObject({
  buyer: field(z.enum(['individual', 'business']), {
    description: 'Who would buy or give: an individual or a business.',
    suppliedBy: 'house',
    absent: { default: 'individual' },
  }),
  category: field(offerCategory, {
    description: 'What is sold.',
    suppliedBy: 'house',
    absent: { default: 'general' },
  }),
  faceToFaceClose: field(z.boolean(), {
    description: 'Whether sale and payment are complete only after a face-to-face presentation (16 CFR 310.6(b)(3)).',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  prizePromotion: field(z.boolean(), {
    description: 'Whether the offer is a prize promotion.',
    suppliedBy: 'house',
    absent: { default: false },
  }),
  negativeOption: field(z.boolean(), {
    description: "Whether the customer's silence or failure to cancel counts as acceptance.",
    suppliedBy: 'house',
    absent: { default: false },
  }),
  freeToPay: field(z.boolean(), {
    description: 'Whether the offer is free at first and then has to be paid for unless the person acts.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if an account is preacquired',
  }),
  cardProtection: field(z.boolean(), {
    description: 'Whether the offer is protection against loss or misuse of credit cards.',
    suppliedBy: 'house',
    absent: { default: false },
  }),
  newToCustomer: field(z.boolean(), {
    description: 'Whether the product or service is one that the customer does not have yet.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  maintainsGoodsSold: field(z.boolean(), {
    description: 'Whether the offer is to maintain or repair goods that the person bought from this seller.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
});
