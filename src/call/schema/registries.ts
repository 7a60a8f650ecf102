import * as z from 'zod';
import { field, required } from './field.js';
import { day, id } from './values.js';

const entry = z.strictObject({
  listed: field(z.boolean(), {
    description: 'Whether the called number was on the registry in the version used.',
    suppliedBy: 'list',
    absent: 'missing',
  }),
  listedOn: field(day.nullable(), {
    description: 'The day on which the number was listed; null if there is none.',
    suppliedBy: 'list',
    absent: { default: null },
    absentNote: 'a listed number counts as listed long ago, that is, for 28 days and more',
  }),
  versionOn: field(day, {
    description:
      'The day on which that version was obtained from the registry operator; in Australia the day of the wash, ' +
      'in the United Kingdom the day of the check.',
    suppliedBy: 'list',
    absent: 'missing',
    absentNote: 'if the version is older than the rule permits, it is missing too, with the date',
  }),
});

const registry = (name: string) =>
  field(entry, {
    description: `What ${name} said about the called number.`,
    suppliedBy: 'list',
    absent: 'missing',
  });

const subscription = z.strictObject({
  registry: required(z.enum(['us-national', 'ca-dncl']), {
    description: 'The registry whose fee was paid.',
    suppliedBy: 'house',
  }),
  payer: required(id, {
    description: 'The party that paid the fee.',
    suppliedBy: 'house',
  }),
  areaCodes: required(z.union([z.array(z.string()), z.literal('all')], { error: "expected a list of area codes, or 'all'" }), {
    description: "The area codes that the fee was paid for, or 'all'.",
    suppliedBy: 'house',
  }),
  validFromOn: required(day, {
    description: 'The first day on which the subscription is valid.',
    suppliedBy: 'house',
  }),
  validToOn: required(day, {
    description: 'The last day on which the subscription is valid.',
    suppliedBy: 'house',
  }),
});

/** What the do-not-call registries say about the called number, and the subscriptions to them. */
export const registries = z.strictObject({
  'us-national': registry('the National Do Not Call Registry of the United States'),
  'us-co': registry('the do-not-call list of Colorado'),
  'us-fl': registry('the do-not-call list of Florida'),
  'us-in': registry('the do-not-call list of Indiana'),
  'us-la': registry('the do-not-call list of Louisiana'),
  'us-ma': registry('the do-not-call list of Massachusetts'),
  'us-ms': registry('the do-not-call list of Mississippi, which ended on 1 July 2023,'),
  'us-mo': registry('the do-not-call list of Missouri'),
  'us-ok': registry('the do-not-call list of Oklahoma'),
  'us-pa': registry('the do-not-call list of Pennsylvania'),
  'us-tn': registry('the do-not-call list of Tennessee'),
  'us-tx': registry('the do-not-call list of Texas'),
  'us-wy': registry('the do-not-call list of Wyoming'),
  'uk-tps': registry('the Telephone Preference Service of the United Kingdom'),
  'uk-ctps': registry('the Corporate Telephone Preference Service of the United Kingdom'),
  'ca-dncl': registry('the National Do Not Call List of Canada'),
  'au-dncr': registry('the Do Not Call Register of Australia'),
  subscriptions: field(z.array(subscription), {
    description: 'The registry fees that were paid, by whom and for which area codes.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
});
