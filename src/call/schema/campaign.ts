import * as z from 'zod';
import { field, required } from './field.js';
import { count, day, id } from './values.js';

const usPeriod = z.strictObject({
  regulator: required(z.literal('us'), {
    description: 'Marks the counts of a 30-day period in the United States, which serve both federal regulators.',
    suppliedBy: 'dialer',
  }),
  periodStartedOn: required(day, {
    description: 'The day (UTC) on which the period started: campaign.startedOn plus a multiple of 30 days.',
    suppliedBy: 'dialer',
  }),
  answeredByPerson: required(count, {
    description: 'How many calls of the period a person answered, not counting recorded calls that comply.',
    suppliedBy: 'dialer',
  }),
  abandoned: required(count, {
    description: 'How many of those calls were abandoned, including calls that got the abandonment message.',
    suppliedBy: 'dialer',
  }),
});

const falsePositiveTest = z.strictObject({
  tested: required(count, {
    description: 'How many calls that were taken for answering machines were examined.',
    suppliedBy: 'dialer',
  }),
  falsePositives: required(count, {
    description: 'How many of the examined calls had in truth been answered by a person.',
    suppliedBy: 'dialer',
  }),
});

const gbDay = {
  regulator: required(z.literal('gb'), {
    description: 'Marks the counts of one day in the United Kingdom.',
    suppliedBy: 'dialer',
  }),
  on: required(day, {
    description: 'The day (Europe/London) that the counts are of.',
    suppliedBy: 'dialer',
  }),
  per: required(z.enum(['campaign', 'call-centre']), {
    description: 'Whether the counts are those of a campaign or of a call centre.',
    suppliedBy: 'dialer',
  }),
  id: required(id, {
    description: "The caller's own identifier of that campaign or call centre.",
    suppliedBy: 'dialer',
  }),
  putToAgents: required(count, {
    description: 'How many answered calls of the day were put through to an agent.',
    suppliedBy: 'dialer',
  }),
  putToAgentsMachines: required(count, {
    description: 'How many of the calls put through to an agent turned out to be answering machines.',
    suppliedBy: 'dialer',
  }),
};

const gbDayDetectionOn = z.strictObject({
  ...gbDay,
  machineDetection: required(z.literal(true), {
    description: 'Says that answering machine detection was on that day.',
    suppliedBy: 'dialer',
  }),
  droppedPersons: required(count, {
    description: 'How many calls answered by a person were dropped that day.',
    suppliedBy: 'dialer',
  }),
  machinesDetected: required(count, {
    description: 'How many calls were taken for answering machines that day.',
    suppliedBy: 'dialer',
  }),
  falsePositiveTest: field(falsePositiveTest.nullable(), {
    description: 'The test of how often the detection takes a person for a machine; null if there was none.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'predictive dialing is denied without it, whether it is null or absent',
  }),
});

const gbDayDetectionOff = z.strictObject({
  ...gbDay,
  machineDetection: required(z.literal(false), {
    description: 'Says that answering machine detection was off that day.',
    suppliedBy: 'dialer',
  }),
  droppedUnknown: required(count, {
    description: 'How many answered calls were dropped that day, whether a person or a machine had answered.',
    suppliedBy: 'dialer',
  }),
});

const caMonth = z.strictObject({
  regulator: required(z.literal('ca'), {
    description: 'Marks the counts of a calendar month in Canada.',
    suppliedBy: 'dialer',
  }),
  month: required(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'expected a month, YYYY-MM' }), {
    description: 'The calendar month, written YYYY-MM.',
    suppliedBy: 'dialer',
  }),
  answeredByPerson: required(count, {
    description: 'How many calls of the month a person answered.',
    suppliedBy: 'dialer',
  }),
  abandoned: required(count, {
    description: 'How many of those calls were abandoned.',
    suppliedBy: 'dialer',
  }),
});

const counts = z.discriminatedUnion('regulator', [
  usPeriod,
  z.discriminatedUnion('machineDetection', [gbDayDetectionOn, gbDayDetectionOff]),
  caMonth,
]);

/** The campaign that the call belongs to, and what has been counted in it. */
export const campaign = z.strictObject({
  id: field(id, {
    description: "The caller's own identifier of the campaign: one seller and one offer, never renewed to start the count afresh.",
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing for the abandonment rules',
  }),
  startedOn: field(day, {
    description: 'The day (UTC) of the first call of the campaign.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing for the abandonment rules',
  }),
  endsOn: field(day.nullable(), {
    description: 'The day (UTC) on which the campaign ends; null if that is open.',
    suppliedBy: 'dialer',
    absent: { default: null },
  }),
  interstate: field(z.boolean(), {
    description: 'Whether the campaign has more than one interstate call (16 CFR 310.2).',
    suppliedBy: 'house',
    absent: { default: true },
  }),
  counts: field(z.array(counts), {
    description: 'How many calls have been answered and abandoned so far in the current period, 0 and 0 at its start.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote:
      'missing for a call that may be abandoned, in the United States, in Canada and in the United Kingdom before 2017-03-01; ' +
      'in the United Kingdom today only falsePositiveTest is missing, where machine detection is on, and the rest is advice',
  }),
});
