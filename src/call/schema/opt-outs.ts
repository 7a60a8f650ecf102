import * as z from 'zod';
import { field, required } from './field.js';
import { evidence, evidenceTime, id, purpose } from './values.js';

const repliedTo = z.strictObject({
  purpose: required(purpose, {
    description: 'The purpose of the call or message that the request answered.',
    suppliedBy: 'list',
  }),
  subject: field(z.string(), {
    description: 'The subject of the call or message that the request answered.',
    suppliedBy: 'list',
    absent: { default: null },
  }),
});

const optOut = z.strictObject({
  to: field(id, {
    description: 'The seller, charity or collector that was told, directly or through its vendor.',
    suppliedBy: 'list',
    absent: { default: null },
    absentNote: "this call's seller is taken",
  }),
  number: field(z.string().nullable(), {
    description: 'The telephone number that is not to be called; null if the request is for every number of the person.',
    suppliedBy: 'list',
    absent: { default: null },
  }),
  personId: field(id, {
    description: "The caller's own identifier of the person who made the request.",
    suppliedBy: 'list',
    absent: { default: null },
    absentNote: 'unknown; the number alone is compared',
  }),
  at: required(evidenceTime, {
    description: 'When the request was made or received.',
    suppliedBy: 'list',
  }),
  scope: field(z.enum(['all-calls', 'marketing-calls', 'recorded-or-autodialed-calls', 'one-subject']), {
    description: 'Which calls the request stops.',
    suppliedBy: 'list',
    absent: { default: 'all-calls' },
  }),
  subject: field(z.string(), {
    description: 'For a request about one subject, that subject, in the words of call.subject.',
    suppliedBy: 'list',
    absent: { default: null },
    absentNote: 'every subject is taken',
  }),
  inReplyTo: field(repliedTo.nullable(), {
    description: 'The call or message that the request answered; null if it answered none, so that nothing narrows it.',
    suppliedBy: 'list',
    absent: { default: null },
  }),
  channel: field(z.enum(['spoken', 'keypress', 'voicemail', 'text', 'email', 'web', 'mail', 'in-person']), {
    description: 'How the request was made; text, email, web and mail are writings.',
    suppliedBy: 'list',
    absent: { default: 'mail' },
    absentNote: 'mail is the strictest, because it is a writing',
  }),
  includesAffiliates: field(z.boolean(), {
    description: 'Whether the person named the whole group of companies (47 CFR 64.1200(d)(5)).',
    suppliedBy: 'list',
    absent: { default: true },
    absentNote: 'true is taken if optOuts[].to is one of seller.relatedIds',
  }),
  withdrawnAt: field(evidenceTime.nullable(), {
    description: 'When the person expressly took the request back; null if the person did not.',
    suppliedBy: 'list',
    absent: 'not-shown',
  }),
  withdrawalEvidence: field(evidence, {
    description: 'Where the proof of that withdrawal is; without it the withdrawal is not shown.',
    suppliedBy: 'list',
    absent: 'not-shown',
  }),
});

/** What the person has said against being called: do-not-call requests, objections, revocations, cease requests. */
export const optOuts = z.array(optOut);
