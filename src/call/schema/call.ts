import * as z from 'zod';
import { callerId } from './caller-id.js';
import { field, required } from './field.js';
import { message } from './message.js';
import { content, count, id, instant, purpose, region, timeZone, voice } from './values.js';

const canReach = z.strictObject({
  person: field(z.boolean(), {
    description: 'Whether a person may answer the call.',
    suppliedBy: 'dialer',
    absent: { default: true },
  }),
  machine: field(z.boolean(), {
    description: 'Whether an answering machine or voicemail may answer the call.',
    suppliedBy: 'dialer',
    absent: { default: true },
  }),
});

const origin = z.strictObject({
  region: field(region, {
    description: 'The region (ISO 3166-2) where the agent or the calling device is.',
    suppliedBy: 'dialer',
    absent: 'not-shown',
    absentNote: 'for the law on recording, the recording is to be announced',
  }),
  timeZone: field(timeZone, {
    description: 'The IANA time zone of the place where the agent or the calling device is.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
});

const event = z.strictObject({
  id: required(id, {
    description: "The caller's own identifier of the parcel, alert or collect call that this call is about.",
    suppliedBy: 'CRM',
  }),
  at: required(instant, {
    description: 'When the parcel, alert or collect call occurred.',
    suppliedBy: 'CRM',
  }),
  accountId: field(id, {
    description: 'The account that the event belongs to.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  failedDeliveries: field(count, {
    description: 'How many delivery attempts that needed a signature found nobody.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
});

/** The call itself: why, how and by what voice it is made. */
export const callSection = z.strictObject({
  purpose: required(purpose, {
    description:
      'Why the call is made: sale if any branch plans a pitch or the message advertises, ' +
      'emergency only as 47 CFR 64.1200(f)(4) defines it.',
    suppliedBy: 'house',
  }),
  direction: field(z.enum(['outbound', 'inbound']), {
    description: 'Who phones: outbound if the caller does, which includes calling back someone who phoned.',
    suppliedBy: 'dialer',
    absent: { default: 'outbound' },
  }),
  solicited: field(z.boolean(), {
    description: 'Whether this person asked this seller for this call.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  isolated: field(z.boolean(), {
    description: 'Whether the call is an isolated transaction, not one of a pattern of repeated ones of a like nature.',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  informsFirst: field(z.boolean(), {
    description: 'Whether the call sets out to inform a customer of the seller, and sells only if the customer then inquires further.',
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
  personalRelationship: field(z.boolean(), {
    description: 'Whether the agent who calls is family, a friend or an acquaintance of the person (47 CFR 64.1200(f)(17)).',
    suppliedBy: 'agent',
    absent: 'not-shown',
  }),
  promptedBy: field(z.enum(['own-initiative', 'advertisement', 'direct-mail', 'direct-mail-with-disclosures', 'solicitation']), {
    description: 'For an inbound call, what made the person phone.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  upsell: field(z.enum(['none', 'internal', 'external']), {
    description: 'Whether the same call goes on to a further offer: internal if by the same seller, external if by another.',
    suppliedBy: 'agent',
    absent: { default: 'none' },
  }),
  voice: field(voice, {
    description:
      'The voice heard in any branch of the call: AI and text-to-speech are artificial, ' +
      'and a ringless voicemail is prerecorded with canReach.person false.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  dialing: field(z.enum(['manual', 'preview', 'progressive', 'predictive', 'agentless']), {
    description: 'How the number is dialed, from by hand to without any agent.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  numberGenerator: field(z.boolean(), {
    description: 'Whether a random or sequential number generator stores or produces the number (47 CFR 64.1200(f)(2)).',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'false is taken if call.dialing is manual',
  }),
  sequentialNumbers: field(z.boolean(), {
    description: 'Whether such a generator takes the numbers in sequence, one after another, and not at random.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing in Canada if call.numberGenerator',
  }),
  automatedSelection: field(z.boolean(), {
    description: 'Whether a machine, and not the agent, chooses whom to call next.',
    suppliedBy: 'dialer',
    absent: { default: true },
    absentNote: 'true is taken unless call.dialing is manual',
  }),
  agentReserved: field(z.boolean(), {
    description: 'Whether a live agent is bound to this call before it is dialed and until it is answered.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'true is taken if call.dialing is manual',
  }),
  machineDetection: field(z.enum(['off', 'detect-only', 'auto-hangup']), {
    description: 'What the dialer does about answering machines: nothing, detect them, or detect them and hang up.',
    suppliedBy: 'dialer',
    absent: 'missing',
  }),
  canReach: field(canReach, {
    description: 'Who or what may answer the call.',
    suppliedBy: 'dialer',
    absent: { default: {} },
    absentNote: 'absent field by field',
  }),
  subject: field(z.string(), {
    description: 'What the call is about, in one word for one matter.',
    suppliedBy: 'house',
    absent: { default: null },
    absentNote: 'the same subject as that of every prior call is taken',
  }),
  recorded: field(z.boolean(), {
    description: 'Whether the call will be recorded or, after the call, was recorded.',
    suppliedBy: 'dialer',
    absent: { default: true },
    absentNote: 'true is taken for the announcement, which then reads "if this call is recorded"',
  }),
  origin: field(origin, {
    description: 'Where the agent or the calling device is.',
    suppliedBy: 'dialer',
    absent: { default: {} },
    absentNote: 'absent field by field',
  }),
  callCentreId: field(id, {
    description: "The caller's own identifier of the call centre that places the call.",
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if campaign.counts has entries per call centre',
  }),
  freeToEndUser: field(z.boolean(), {
    description: 'Whether the call is neither charged to the person nor counted against a plan limit (47 CFR 64.1200(a)(9)).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  hipaa: field(z.boolean(), {
    description:
      'Whether this is a health-care message by or for a covered entity or its business associate, as 45 CFR 160.103 defines them.',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  content: field(content, {
    description: 'What a call without a pitch tells the person; healthcare means the list of 47 CFR 64.1200(a)(9)(iv).',
    suppliedBy: 'house',
    absent: 'not-shown',
    absentNote: 'counts as commercial-information',
  }),
  event: field(event, {
    description: 'The parcel, alert or collect call that this call is about.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  linesToSameBusiness: field(count, {
    description: 'How many other lines of the same business are being called at the same time.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if callee.use is business and call.dialing is not manual',
  }),
  legallyRequired: field(z.boolean(), {
    description: 'Whether this is a service call that a law requires the caller to make.',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  lawfulBasis: field(z.enum(['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests']), {
    description:
      'The lawful basis that the caller claims for using the number (UK GDPR, Article 6(1)). It lifts no rule on whether the number ' +
      'may be dialed; a claim of legitimate interests is answered in the advice.',
    suppliedBy: 'counsel',
    absent: { default: null },
    absentNote: 'none is claimed',
  }),
  probesLine: field(z.boolean(), {
    description: 'Whether the call is made to find out if the line is a fax or a voice line.',
    suppliedBy: 'dialer',
    absent: { default: false },
  }),
  callerId: field(callerId, {
    description: "The number and name that the called person's display shows.",
    suppliedBy: 'house',
    absent: { default: {} },
    absentNote: 'absent field by field',
  }),
  message: field(message.nullable(), {
    description:
      'The recording that this call may play: the message itself if the voice is not live, the abandonment message if it is live; ' +
      'null if no recording is ever played.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing if call.voice is not live, if call.dialing is predictive or if no agent is reserved',
  }),
  abandonmentMessage: field(message.nullable(), {
    description: 'The recording for persons whose call is abandoned, where the dialer plays it besides another recorded message.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'call.message is taken if call.voice is live; otherwise missing as call.message is',
  }),
});
