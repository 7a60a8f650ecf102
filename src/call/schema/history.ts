import * as z from 'zod';
import { field, required } from './field.js';
import { content, count, id, instant, milliseconds, purpose, voice } from './values.js';

const priorCall = z.strictObject({
  at: required(instant, {
    description: 'When the phone rang or, for a text, when it was sent.',
    suppliedBy: 'dialer',
  }),
  endedAt: field(instant, {
    description: 'When the line was released.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if the outcome is a misuse (such as abandoned or silent) or machine-hangup and the start alone does not settle it',
  }),
  number: field(z.string(), {
    description: 'The telephone number that was called or that phoned.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's number is taken",
  }),
  personId: field(id, {
    description: "The caller's own identifier of the person who was called or who phoned.",
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's person is taken",
  }),
  for: field(id, {
    description: 'The seller, charity or creditor for which the call was made.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's seller, charity or creditor is taken",
  }),
  by: field(id, {
    description: 'The party that placed the call, such as the debt collector.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: 'the party that places this call is taken',
  }),
  campaignId: field(id, {
    description: 'The campaign in which the call was made.',
    suppliedBy: 'dialer',
    absent: { default: null },
  }),
  direction: field(z.enum(['outbound', 'inbound']), {
    description: 'Who phoned: inbound if the person did.',
    suppliedBy: 'dialer',
    absent: { default: 'outbound' },
  }),
  medium: field(z.enum(['call', 'text']), {
    description: 'Whether it was a call or a text message.',
    suppliedBy: 'dialer',
    absent: { default: 'call' },
  }),
  channel: field(z.enum(['voice', 'text']), {
    description: 'By voice or by text: another way to say what medium says.',
    suppliedBy: 'dialer',
    absent: { default: 'voice' },
  }),
  purpose: field(purpose, {
    description: 'Why the call was made, in the words of call.purpose.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's purpose is taken",
  }),
  content: field(content, {
    description: 'What a call without a pitch told the person, in the words of call.content.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's content is taken",
  }),
  exemption: field(z.string().min(1).nullable(), {
    description: 'The citation of the exemption that the call relied on, as its decision gave it; null if none, because it had consent.',
    suppliedBy: 'dialer',
    absent: { default: 'unknown' },
    absentNote: 'the call counts against every cap',
  }),
  eventId: field(id, {
    description: 'The parcel, alert or collect call that the call was about, as in call.event.id.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's event is taken",
  }),
  voice: field(voice, {
    description: 'Whose voice was heard, in the words of call.voice.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's voice is taken",
  }),
  subject: field(z.string(), {
    description: 'What the call was about, in the words of call.subject.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: "this call's subject is taken",
  }),
  debtIds: field(z.array(id), {
    description: 'The debts that were discussed or, if nobody answered, for which the call was placed.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: 'every debt of this call is taken',
  }),
  outcome: field(
    z.enum(['answered', 'abandoned', 'silent', 'machine-hangup', 'machine-message', 'no-answer', 'busy', 'failed', 'declined']),
    {
      description:
        'How the call went: abandoned if only an information message was played, silent if nothing was, ' +
        'failed if the number is not in service.',
      suppliedBy: 'dialer',
      absent: 'missing',
    },
  ),
  conversation: field(z.boolean(), {
    description: 'Whether the person spoke with a representative, in debt collection about the debts in debtIds.',
    suppliedBy: 'dialer',
    absent: { default: true },
    absentNote: 'true is taken if history.calls[].outcome is answered',
  }),
  ringSeconds: field(count, {
    description: 'How many seconds the phone rang.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: 'it is taken to have rung long enough',
  }),
  greetingToAgentMs: field(milliseconds.nullable(), {
    description:
      "Milliseconds from the end of the person's greeting (in the United Kingdom from its start, or else from pick-up) " +
      'until an agent spoke; null if none ever did.',
    suppliedBy: 'dialer',
    absent: { default: 'unknown' },
    absentNote: 'what history.calls[].outcome says is taken',
  }),
  greetingToMessageMs: field(milliseconds.nullable(), {
    description: 'Milliseconds from the same moment until a recording began; null if none ever did.',
    suppliedBy: 'dialer',
    absent: { default: 'unknown' },
    absentNote: 'what history.calls[].outcome says is taken',
  }),
  greetingToEndMs: field(milliseconds, {
    description: 'Milliseconds from the same moment until the end of the call.',
    suppliedBy: 'dialer',
    absent: { default: null },
    absentNote: 'more than 2000 is taken',
  }),
  endedBy: field(z.enum(['caller', 'person']), {
    description: 'Who hung up.',
    suppliedBy: 'dialer',
    absent: { default: 'person' },
    absentNote: 'person is the stricter in Nevada; in the United Kingdom caller is taken',
  }),
});

/** Every call, attempt and text by or for this party and all its vendors, to this number and this person, in both directions. */
export const history = z.strictObject({
  completeSince: field(instant, {
    description: 'The moment from which on the list of calls is complete: it holds every call that was still going on then, and every later one.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if a rule looks back',
  }),
  calls: field(z.array(priorCall), {
    description: 'The prior calls, attempts and texts.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if a rule looks back',
  }),
});
