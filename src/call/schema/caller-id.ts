import * as z from 'zod';
import { field } from './field.js';
import { count } from './values.js';

/** Whose number it is. */
export const numberHolder = z.enum(['telemarketer', 'seller', 'charity']);

/** What a return call costs. */
export const tariff = z.enum(['free', 'geographic', 'mobile', 'premium']);

/** The number and name that the called person's display shows. */
export const callerId = z.strictObject({
  presented: field(z.boolean(), {
    description: 'Whether a number will be shown to the called person, that is, not withheld.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  number: field(z.string(), {
    description: 'The telephone number that will be shown to the called person.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  name: field(z.string().nullable(), {
    description: 'The name that is sent with the number; null if none is sent.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if call.callerId.nameSupported',
  }),
  nameSupported: field(z.boolean(), {
    description: 'Whether the carrier is able to send a name with the number.',
    suppliedBy: 'dialer',
    absent: { default: true },
  }),
  belongsTo: field(numberHolder, {
    description: 'Whose number, and whose name, is shown: that of the telemarketer, the seller or the charity.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  authorized: field(z.boolean(), {
    description:
      'Whether the number is assigned to that party and the caller may show it, so that it is not spoofed, unassigned or invalid.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  answeredInBusinessHours: field(z.boolean(), {
    description: 'Whether a person or an answering service answers the shown number in regular business hours.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if call.callerId.belongsTo is not telemarketer',
  }),
  takesDncRequests: field(z.boolean(), {
    description: 'Whether do-not-call requests are taken on the shown number in regular business hours.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  tariff: field(tariff, {
    description: 'What the called person pays for a return call to the shown number.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing in the United Kingdom',
  }),
  reachableForDays: field(count, {
    description: 'For how many days from the call a return call reaches the caller; 0 if it does not reach the caller at all.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing in the United Kingdom (more than 0 is asked), Canada (at least 60) and Australia (at least 30)',
  }),
});
