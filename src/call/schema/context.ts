import * as z from 'zod';
import { calendar } from './calendar.js';
import { callSection } from './call.js';
import { callee } from './callee.js';
import { campaign } from './campaign.js';
import { conduct } from './conduct.js';
import { consents } from './consents.js';
import { customerInformation } from './customer-information.js';
import { debt } from './debt.js';
import { field, required } from './field.js';
import { history } from './history.js';
import { optOuts } from './opt-outs.js';
import { offer, party } from './parties.js';
import { payment } from './payment.js';
import { procedures } from './procedures.js';
import { registries } from './registries.js';
import { relationship } from './relationship.js';
import { instant } from './values.js';

/** Everything that a decision about one call is computed from. A field may be known, known to be none (`null`), or absent. */
export const contextSchema = z.strictObject({
  at: required(instant, {
    description: 'When the phone is to ring or, after the call, when it rang.',
    suppliedBy: 'dialer',
  }),
  stage: field(z.enum(['pre-call', 'in-call', 'post-call']), {
    description: 'Whether the question is asked before, during or after the call.',
    suppliedBy: 'dialer',
    absent: { default: 'pre-call' },
  }),
  call: required(callSection, {
    description: 'The call itself: why, how and by what voice it is made.',
    suppliedBy: 'dialer',
  }),
  callee: required(callee, {
    description: 'The number that is called, its line, and the person behind it.',
    suppliedBy: 'dialer',
  }),
  seller: field(party.nullable(), {
    description: 'The party for which something is sold, in debt collection the creditor; null in a charity call for a charity alone.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing unless call.purpose is charity',
  }),
  telemarketer: field(party.nullable(), {
    description:
      'The party that dials for the seller or charity, in debt collection the collector; null if the seller or charity dials itself.',
    suppliedBy: 'house',
    absent: { default: null },
    absentNote: 'missing if seller.ftcJurisdiction is false',
  }),
  charity: field(party.nullable(), {
    description: 'The charity for which gifts are raised; null if there is none.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if call.purpose is charity; otherwise null is taken',
  }),
  offer: field(offer, {
    description: 'What is offered in the call.',
    suppliedBy: 'house',
    absent: { default: {} },
    absentNote: 'absent field by field',
  }),
  campaign: field(campaign, {
    description: 'The campaign that the call belongs to, and what has been counted in it.',
    suppliedBy: 'dialer',
    absent: { default: {} },
    absentNote: 'absent field by field',
  }),
  registries: field(registries, {
    description: 'What the do-not-call registries say about the called number, and the subscriptions to them.',
    suppliedBy: 'list',
    absent: 'missing',
    absentNote: 'missing where a rule asks',
  }),
  optOuts: field(optOuts, {
    description:
      'What the person has said against being called: do-not-call requests, objections, revocations and cease requests; ' +
      'an empty list if there are none.',
    suppliedBy: 'list',
    absent: 'missing',
    absentNote:
      'missing for every call that such a request could forbid: sales, charity, political calls in the United Kingdom, ' +
      'recorded or autodialed calls, debt collection',
  }),
  relationship: field(relationship.nullable(), {
    description: "The called person's business with one seller or charity; null if there is none.",
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  consents: field(consents, {
    description:
      'Agreements, permissions and consents of the person, except approvals to use customer information; an empty list if there are none.',
    suppliedBy: 'CRM',
    absent: 'not-shown',
  }),
  history: field(history, {
    description:
      'Every call, attempt and text by or for this party and all its vendors, to this number and this person, in both directions.',
    suppliedBy: 'dialer',
    absent: 'missing',
    absentNote: 'missing where a rule asks',
  }),
  calendar: field(calendar, {
    description: 'Emergencies and holidays that governments declare and that no formula knows.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing where a rule asks',
  }),
  conduct: field(conduct, {
    description: 'What happened in the call; it is left out before the call.',
    suppliedBy: 'dialer',
    absent: 'to-come',
  }),
  payment: field(payment.nullable(), {
    description: 'The payment that is asked for or submitted in this call; null if there is none.',
    suppliedBy: 'agent',
    absent: { default: null },
    absentNote: 'before the call the rules oblige; missing after a sale or charity call',
  }),
  customerInformation: field(customerInformation.nullable(), {
    description: 'How the call uses customer proprietary network information of a carrier (47 CFR 64.2003-2009); null if it uses none.',
    suppliedBy: 'house',
    absent: 'missing',
    absentNote: 'missing if seller.telecomCarrier; otherwise null is taken',
  }),
  debt: field(debt.nullable(), {
    description: 'The debt that the call is about (12 CFR Part 1006; CONC 7.9); null if there is none.',
    suppliedBy: 'CRM',
    absent: 'missing',
    absentNote: 'missing if call.purpose is debt-collection; otherwise null is taken',
  }),
  procedures: field(procedures, {
    description: "The caller's procedures and records, most of them elements of the safe harbours.",
    suppliedBy: 'house',
    absent: 'not-shown',
  }),
});
