import * as z from 'zod';
import { field, required } from './field.js';
import { country, day, instant, region } from './values.js';

const emergency = z.strictObject({
  region: required(region, {
    description: 'The region (ISO 3166-2) for which the emergency was declared.',
    suppliedBy: 'house',
  }),
  county: field(z.string(), {
    description: 'The county for which the emergency was declared.',
    suppliedBy: 'house',
    absent: { default: null },
    absentNote: 'the whole region is taken',
  }),
  locality: field(z.string(), {
    description: 'The city, town or village for which the emergency was declared.',
    suppliedBy: 'house',
    absent: { default: null },
    absentNote: 'the whole county is taken',
  }),
  fromAt: required(instant, {
    description: 'When the emergency began.',
    suppliedBy: 'house',
  }),
  untilAt: required(instant.nullable(), {
    description: 'When the emergency ends; null if that is open.',
    suppliedBy: 'house',
  }),
  authority: required(z.string(), {
    description: 'Who declared the emergency, or in which order it was declared.',
    suppliedBy: 'house',
  }),
});

const holiday = z.strictObject({
  place: required(z.union([country, region], { error: 'expected an ISO 3166-1 or 3166-2 code such as US or US-LA' }), {
    description: 'The country (ISO 3166-1 alpha-2) or region (ISO 3166-2) where the day is a holiday.',
    suppliedBy: 'house',
  }),
  on: required(day, {
    description: 'The day of the holiday.',
    suppliedBy: 'house',
  }),
  name: required(z.string(), {
    description: 'The name of the holiday.',
    suppliedBy: 'house',
  }),
});

/** What governments declare and no formula knows. */
export const calendar = z.strictObject({
  emergencies: field(z.array(emergency), {
    description: 'The declared emergencies that are known now.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing for sales calls to New York and Louisiana',
  }),
  holidays: field(z.array(holiday), {
    description: 'The proclaimed holidays beyond those that the package computes.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote:
      'missing for Louisiana and for Australian public holidays of a year that the package does not hold; ' +
      'otherwise an empty list is taken',
  }),
});
