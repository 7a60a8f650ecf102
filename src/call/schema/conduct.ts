import * as z from 'zod';
import { debtPerson } from './debt.js';
import { field, required } from './field.js';
import { count, instant, milliseconds, statement, timeZone } from './values.js';

const disclosure = z.strictObject({
  says: required(statement, {
    description: 'What was said.',
    suppliedBy: 'agent',
  }),
  atMs: required(milliseconds, {
    description: "Milliseconds from the answer to the end of the statement.",
    suppliedBy: 'agent',
  }),
  truthful: field(z.boolean(), {
    description: 'Whether what was said was true.',
    suppliedBy: 'agent',
    absent: { default: true },
  }),
  clear: field(z.boolean(), {
    description: 'Whether it was said clearly.',
    suppliedBy: 'agent',
    absent: { default: true },
  }),
});

const misrepresentation = z.enum([
  'cost-or-quantity',
  'restrictions',
  'performance',
  'refund-policy',
  'prize',
  'investment',
  'affiliation',
  'card-protection',
  'negative-option',
  'debt-relief',
  'other',
]);

const requestHandling = z.enum([
  'honored',
  'ignored',
  'harassed',
  'hung-up',
  'made-to-hear-pitch',
  'charged',
  'sent-to-another-number',
  'made-to-identify-seller',
]);

const dncRequest = z.strictObject({
  atMs: required(milliseconds, {
    description: "Milliseconds from the answer until the person had made the do-not-call request.",
    suppliedBy: 'agent',
  }),
  recordedAt: required(instant.nullable(), {
    description: 'When the request was entered on the do-not-call list; null if it was not.',
    suppliedBy: 'agent',
  }),
  handling: required(z.array(requestHandling), {
    description: 'What was done when the person made the request.',
    suppliedBy: 'agent',
  }),
});

const personElsewhere = z.strictObject({
  timeZone: required(timeZone, {
    description: 'The IANA time zone of the place where the person turned out to be.',
    suppliedBy: 'agent',
  }),
  atMs: required(milliseconds, {
    description: "Milliseconds from the answer until this was learnt.",
    suppliedBy: 'agent',
  }),
  askedToGoOn: required(z.boolean(), {
    description: 'Whether the person asked that the call go on all the same.',
    suppliedBy: 'agent',
  }),
});

const optOutUsed = z.strictObject({
  atMs: required(milliseconds, {
    description: "Milliseconds from the answer until the automated opt-out was used.",
    suppliedBy: 'dialer',
  }),
  addedToList: required(z.boolean(), {
    description: 'Whether the number was added to the do-not-call list.',
    suppliedBy: 'dialer',
  }),
  disconnected: required(z.boolean(), {
    description: 'Whether the call was ended at once.',
    suppliedBy: 'dialer',
  }),
});

/**
 * What happened in the call. Milliseconds are counted from the end of the called person's completed greeting; if nobody spoke on
 * pick-up, from the end of the no-speech timeout.
 */
export const conduct = z.strictObject({
  answeredBy: field(z.enum(['person', 'machine', 'none', 'busy', 'invalid']), {
    description: 'Who or what answered; a person who was taken for a machine is a person.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  greetingToAgentMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the end of the person's greeting to a live agent; null if none ever came.",
    suppliedBy: 'dialer',
    absent: 'to-come',
    absentNote: '0 is taken if the agent dials, or is bound to the call before it is dialed',
  }),
  greetingToMessageMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the end of the person's greeting to the start of a recording; null if none was played.",
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  greetingToEndMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the end of the person's greeting to the end of the call; null if there is no such moment.",
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  endedBy: field(z.enum(['caller', 'person']), {
    description: 'Who hung up.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  ringSeconds: field(count, {
    description: 'How many seconds an unanswered call rang.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  rings: field(count, {
    description: 'How many times an unanswered call rang.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  endedAt: field(instant, {
    description: 'When the call ended.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  disclosures: field(z.array(disclosure), {
    description: 'What the agent or the recording said, and when.',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  requests: field(z.array(statement), {
    description: 'What the person asked to be told; each must be among the disclosures.',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  misrepresented: field(z.array(misrepresentation), {
    description: 'The matters that were misstated (16 CFR 310.3(a)(2) and (a)(4)).',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  threats: field(z.boolean(), {
    description: 'Whether there were threats, intimidation or profane or obscene language (16 CFR 310.4(a)(1)).',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  intendedToHarass: field(z.boolean(), {
    description: 'Whether the person was rung or engaged repeatedly with intent to annoy, abuse or harass (16 CFR 310.4(b)(1)(i)).',
    suppliedBy: 'counsel',
    absent: 'to-come',
  }),
  dncRequest: field(dncRequest.nullable(), {
    description: 'The do-not-call request that the person made in the call; null if none was made.',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  refusedAtMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the answer until the person had declined, objected or asked to end; null if never.",
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  personElsewhere: field(personElsewhere.nullable(), {
    description: 'What was learnt in the call about the person being somewhere else; null if nothing was.',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  identityEstablishedAtMs: field(milliseconds.nullable(), {
    description: "Milliseconds from the answer until the person's identity was established; null if it was not.",
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  reached: field(debtPerson, {
    description: 'Whom the debt collector spoke to, in the words of debt.person.',
    suppliedBy: 'agent',
    absent: 'to-come',
  }),
  optOutUsed: field(optOutUsed.nullable(), {
    description: 'What happened when the person used the automated opt-out; null if it was not used.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  lineReleasedSeconds: field(count, {
    description: "Seconds from the person's hang-up until the line was released.",
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
});
