import * as z from 'zod';
import { field, required } from './field.js';
import { day, evidence, instant } from './values.js';

const service = z.enum(['local', 'interexchange', 'wireless']);

const approval = z.strictObject({
  kind: required(z.enum(['opt-in', 'opt-out', 'one-time-oral']), {
    description: 'How the customer approved: by opting in, by not opting out after a notice, or orally for this one call.',
    suppliedBy: 'CRM',
  }),
  noticeSentOn: field(day, {
    description: 'The day on which the notice that asks for approval was sent (47 CFR 64.2008(d)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  noticeMethod: field(z.enum(['mail', 'email', 'other-electronic', 'oral']), {
    description: 'How the notice was given.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  noticeComplete: field(z.boolean(), {
    description: 'Whether the notice had every element of 47 CFR 64.2008(c).',
    suppliedBy: 'counsel',
    absent: 'not-shown',
  }),
  lastNoticeOn: field(day, {
    description: 'The day on which the notice was last repeated (47 CFR 64.2008(d)(2)).',
    suppliedBy: 'CRM',
    absent: { default: null },
    absentNote: 'noticeSentOn is taken',
  }),
  emailApprovedBefore: field(z.boolean(), {
    description: 'Whether the customer had given verifiable approval to get such notices by e-mail (47 CFR 64.2008(d)(3)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  undeliverable: field(z.boolean(), {
    description: 'Whether the notice came back as undeliverable.',
    suppliedBy: 'CRM',
    absent: { default: false },
  }),
  objectedOn: field(day.nullable(), {
    description: 'The day on which the customer opted out; null if the customer did not.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if the approval is of the kind opt-out',
  }),
  givenAt: field(instant, {
    description: 'When the customer gave an opt-in or one-time approval.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  revokedAt: field(instant.nullable(), {
    description: 'When the customer revoked the approval; null if the customer did not.',
    suppliedBy: 'CRM',
    absent: { default: null },
  }),
  evidence: field(evidence, {
    description: 'Where the record of the approval is.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
    absentNote: 'an oral approval without it is not shown',
  }),
});

/** Customer proprietary network information of a telecommunications carrier, and how this call uses it (47 CFR 64.2003-2009). */
export const customerInformation = z.strictObject({
  used: field(z.boolean(), {
    description:
      'Whether customer proprietary network information is used to select, time, script or price this call, ' +
      'or is shown on a screen during it.',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  usedToSelectCall: field(z.boolean(), {
    description: 'Whether that information was used to choose or time this call.',
    suppliedBy: 'house',
    absent: { default: true },
  }),
  purpose: field(
    z.enum([
      'marketing',
      'providing-service',
      'billing',
      'fraud-protection',
      'tracking-competitor-callers',
      'health-research',
      'inside-wiring',
    ]),
    {
      description: 'What the information is used for.',
      suppliedBy: 'house',
      absent: { default: 'marketing' },
    },
  ),
  from: field(service, {
    description: 'The category of service that the information comes from (47 CFR 64.2005(b)(1)).',
    suppliedBy: 'house',
    absent: 'missing',
  }),
  categoriesBought: field(z.array(service), {
    description: 'The categories of service that the customer buys from this carrier today (47 CFR 64.2005(a)).',
    suppliedBy: 'CRM',
    absent: 'missing',
  }),
  offer: field(
    z.enum([
      'local',
      'interexchange',
      'wireless',
      'adjunct-to-basic',
      'customer-premises-equipment',
      'voice-mail',
      'information-service',
      'inside-wiring',
      'other-communications',
      'non-communications',
    ]),
    {
      description:
        'What the information is used to market; voice-mail also means call answering, voice storage and retrieval, ' +
        'fax store-and-forward and protocol conversion, and information-service means Internet access and the like.',
      suppliedBy: 'house',
      absent: 'missing',
    },
  ),
  user: field(
    z.enum([
      'carrier',
      'agent',
      'communications-affiliate',
      'other-affiliate',
      'joint-venture-partner',
      'independent-contractor',
      'third-party',
    ]),
    {
      description: 'Who uses the information; an outsourced call centre is an independent contractor unless agency is documented.',
      suppliedBy: 'house',
      absent: 'missing',
    },
  ),
  affiliateServesCustomer: field(z.boolean(), {
    description: 'Whether the affiliate that uses the information serves the customer too (47 CFR 64.2005(a)(1)).',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  approvals: field(z.array(approval), {
    description: 'The approvals of the customer that are on file; an empty list if there are none.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if approval is needed (47 CFR 64.2009(a))',
  }),
  asksApproval: field(z.boolean(), {
    description: 'Whether this call asks the customer for such an approval.',
    suppliedBy: 'house',
    absent: { default: false },
  }),
  supervisorApproved: field(z.boolean(), {
    description: 'Whether a supervisor has signed off such requests for approval (47 CFR 64.2009(d)).',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if customerInformation.asksApproval',
  }),
  confidentialityAgreement: field(z.boolean(), {
    description: 'Whether there is a confidentiality agreement with the partner or contractor that uses the information.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if the user is a joint venture partner or an independent contractor',
  }),
});
