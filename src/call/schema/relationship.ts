import * as z from 'zod';
import { field } from './field.js';
import { day, evidenceTime, id } from './values.js';

/** The called person's business with one seller or charity. */
export const relationship = z.strictObject({
  with: field(id, {
    description: 'The seller or charity that the relationship is with; a relationship with anyone else is none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  lastTransactionOn: field(day.nullable(), {
    description: 'The day of the last purchase, rental, lease or financial transaction (47 CFR 64.1200(f)(5)); null if there was none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  lastPaymentOn: field(day.nullable(), {
    description: 'The day of the last payment (16 CFR 310.2); null if there was none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  lastShipmentOn: field(day.nullable(), {
    description: 'The day of the last shipment or delivery (16 CFR 310.2); null if there was none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  lastInquiryOn: field(day.nullable(), {
    description:
      'The day of the last inquiry or application to this party about its goods or services, ' +
      'not about its hours or location (47 CFR 64.1200(f)(5)); null if there was none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  twoWay: field(z.boolean(), {
    description: 'Whether the relationship was formed by voluntary two-way communication (47 CFR 64.1200(f)(5)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  ongoing: field(z.boolean(), {
    description: 'Whether a contract, an account or a service runs today.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  endedAt: field(evidenceTime.nullable(), {
    description: 'When either side ended the relationship; null if neither did.',
    suppliedBy: 'CRM',
    absent: { default: null },
  }),
  contractEndsOn: field(day.nullable(), {
    description: 'The day on which a written contract ends or ended; null if there is none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  callsExpected: field(z.boolean(), {
    description: 'Whether a client would reasonably expect such calls (regulation 21B of PECR).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  optOutOffered: field(z.boolean(), {
    description:
      'Whether a free opt-out was given when the contact details were collected and in every later communication ' +
      '(regulation 21B of PECR).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  member: field(z.boolean(), {
    description: 'Whether the person is a member of this charity or, in Australia, a student or alumnus of this institution.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  lastGiftOn: field(day.nullable(), {
    description: 'The day of the last gift to this charity (16 CFR 310.2); null if there was none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
});
