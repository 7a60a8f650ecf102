import * as z from 'zod';
import { numberHolder, tariff } from './caller-id.js';
import { field } from './field.js';
import { count, milliseconds, statement } from './values.js';

const callbackNumber = z.strictObject({
  number: field(z.string(), {
    description: 'The telephone number that the recording gives for a return call.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  belongsTo: field(numberHolder, {
    description: 'Whose number the recording gives; it may not be the number of the dialer itself (47 CFR 64.1200(b)(2)).',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  tariff: field(tariff, {
    description: 'What a call to the number that the recording gives costs.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  answeredInBusinessHours: field(z.boolean(), {
    description: 'Whether a person or an answering service answers that number in regular business hours.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  takesDncRequests: field(z.boolean(), {
    description: 'Whether do-not-call requests are taken on that number in regular business hours.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  throughCampaign: field(z.boolean(), {
    description: 'Whether that number takes such requests for as long as the campaign lasts.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
});

const interactiveOptOut = z.strictObject({
  addsToList: field(z.boolean(), {
    description: 'Whether the voice or keypress opt-out adds the number to the do-not-call list by itself.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  disconnects: field(z.boolean(), {
    description: 'Whether the voice or keypress opt-out, once it is used, ends the call at once.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  throughoutMessage: field(z.boolean(), {
    description: 'Whether the voice or keypress opt-out works at any time during the message.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
});

const tollFreeOptOut = z.strictObject({
  number: field(z.string(), {
    description: 'The toll-free number on which the person can opt out.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  direct: field(z.boolean(), {
    description: 'Whether the toll-free number leads directly to the automated opt-out.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  addsToList: field(z.boolean(), {
    description: 'Whether the opt-out on the toll-free number adds the called number to the do-not-call list by itself.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  disconnects: field(z.boolean(), {
    description: 'Whether the opt-out on the toll-free number ends that call at once after it is used.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  atAnyTime: field(z.boolean(), {
    description: 'Whether the toll-free number can be reached at any time throughout the campaign.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
});

/** What a recording says and does. */
export const message = z.strictObject({
  says: field(z.array(statement), {
    description: 'What the recording says, in the order in which it says it.',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  callbackNumber: field(callbackNumber.nullable(), {
    description: 'The telephone number that the recording gives for a return call; null if it gives none.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  optOutAfterIdentificationMs: field(milliseconds, {
    description:
      'Milliseconds from the end of the opening identification and disclosures to the opt-out instruction (47 CFR 64.1200(b)(3)).',
    suppliedBy: 'agent',
    absent: 'missing',
  }),
  interactiveOptOut: field(interactiveOptOut.nullable(), {
    description: 'The opt-out by voice or keypress that the recording offers during the call; null if it offers none.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if a person can answer',
  }),
  tollFreeOptOut: field(tollFreeOptOut.nullable(), {
    description: 'The toll-free opt-out number for those who get the message on an answering machine; null if none is given.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if a machine can answer',
  }),
  durationSeconds: field(count, {
    description: 'How many seconds the recording lasts.',
    suppliedBy: 'agent',
    absent: 'not-shown',
  }),
  introducedByAgent: field(z.boolean(), {
    description: 'Whether a live person introduces the recording and asks whether it may be played.',
    suppliedBy: 'dialer',
    absent: 'not-shown',
  }),
  attended: field(z.boolean(), {
    description: 'Whether a person attends the equipment while it plays the recording.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing in Kentucky and Tennessee',
  }),
  releasesLineWithinSeconds: field(count, {
    description: "Seconds from the called person's hang-up until the equipment releases the line.",
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing where the place has a limit',
  }),
});
