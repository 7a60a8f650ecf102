import type { Call } from '../../../call/call.js';
import { isLive } from '../../../facts/call.js';
import { admitsCallOnEvent, admitsCallToPatient, isWithinDaysOfFirst } from '../../../facts/call-limits.js';
import {
  failedDeliveries, hasOptedOut, isBrief, isFreeToEndUser, isInformational, isNumberGiven, tells,
} from '../../../facts/exempted-calls.js';
import {
  canReachMachine, canReachPerson, hasInteractiveOptOut, hasTollFreeOptOut, isHealthcareMessage,
} from '../../../facts/message.js';
import { isMobile } from '../../../facts/protected-line.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption, type Exemption } from '../../../law/rule.js';

// All four: a mobile, no charge to the person, no advertisement, about a minute, an automated opt-out for whoever answers and a
// toll-free number on voicemail, and nobody who has opted out: at once, though (i) leaves some days.
const common: Condition = all(
  isMobile,
  isInformational,
  isFreeToEndUser,
  any(isLive, all(isBrief, any(not(canReachPerson), hasInteractiveOptOut), any(not(canReachMachine), hasTollFreeOptOut))),
  not(hasOptedOut),
);

interface Draft {
  readonly citation: string;
  readonly title: string;
  readonly conditions: readonly Condition[];
  readonly because: string;
  /** How many messages the paragraph admits. */
  readonly admits: string;
  readonly honour: Readonly<Record<string, number>>;
  readonly obliges?: readonly Duty[];
}

const freeToEndUser = ({ citation, title, conditions, because, admits, honour, obliges = [] }: Draft): Exemption =>
  exemption({
    citation,
    title,
    holds: all(...conditions, common),
    because: () => because,
    obliges: [
      { code: 'identify-caller', text: 'Say at the start who calls, in about one minute all told.', params: { says: ['seller-name'] } },
      { code: 'give-callback-number', text: 'Say how the caller can be reached.' },
      { code: 'offer-interactive-opt-out', text: 'Offer whoever answers an opt-out by voice or keypress.' },
      { code: 'offer-toll-free-opt-out', text: 'Give on voicemail a toll-free number for opting out.' },
      { code: 'honour-revocation', text: 'Honour an opt-out from these calls in the time of the paragraph.', params: honour },
      { code: 'count-toward-cap', text: `Count the call: the paragraph admits ${admits}.`, params: { exemption: citation } },
      ...obliges,
    ],
  });

/** One on each parcel, and one more for each of at most two attempts that failed. */
const messagesOnParcel = (call: Call): number => 1 + Math.min(failedDeliveries.given(call) ?? 0, 2);

const atOnce = { withinBusinessDays: 0 };

/** The exemptions of (a)(9); they lift (a)(1)(iii) alone. An opt-out from parcel messages is honoured in a time of its own. */
export const freeToEndUserCalls = (honourParcelOptOut: Readonly<Record<string, number>>): readonly Exemption[] => [
  freeToEndUser({
    citation: '47 CFR 64.1200(a)(9)(i)',
    title: 'Package delivery message, free to its recipient',
    conditions: [tells('package-delivery'), admitsCallOnEvent('47 CFR 64.1200(a)(9)(i)', messagesOnParcel)],
    because: 'The call is free, about the delivery of a parcel, and within the number of messages on it.',
    admits: 'one message on each parcel, and one more after each of two attempts that needed a signature',
    honour: honourParcelOptOut,
  }),
  freeToEndUser({
    citation: '47 CFR 64.1200(a)(9)(ii)',
    title: 'Inmate collect-call message, free to the person called',
    conditions: [tells('inmate-collect-call'), admitsCallOnEvent('47 CFR 64.1200(a)(9)(ii)', () => 3)],
    because: 'The call is free, about a collect call that did not come about, and one of three messages on it.',
    admits: 'three messages on each unsuccessful collect call',
    honour: atOnce,
    obliges: [{ code: 'delete-number', text: 'Do not keep the number after the call or after the third message.' }],
  }),
  freeToEndUser({
    citation: '47 CFR 64.1200(a)(9)(iii)',
    title: 'Financial institution’s alert, free to the customer',
    conditions: [
      tells('fraud-alert', 'data-breach-alert', 'breach-remedy', 'money-transfer-alert'),
      isNumberGiven,
      admitsCallOnEvent('47 CFR 64.1200(a)(9)(iii)', () => 3),
      isWithinDaysOfFirst('47 CFR 64.1200(a)(9)(iii)', 3),
    ],
    because: 'The call is free, an alert to the number that the customer gave, and one of three messages in three days on the event.',
    admits: 'three messages on each event, over three days, for each account',
    honour: atOnce,
  }),
  freeToEndUser({
    citation: '47 CFR 64.1200(a)(9)(iv)',
    title: 'Healthcare provider’s message, free to the patient',
    conditions: [
      tells('healthcare'),
      isHealthcareMessage,
      isNumberGiven,
      admitsCallToPatient({ paragraph: '47 CFR 64.1200(a)(9)(iv)', limits: [{ calls: 1, days: 1 }, { calls: 3, days: 7 }] }),
    ],
    because: 'The call is free, on a matter of health, to the number the patient gave, the first today and one of three in seven days.',
    admits: 'one message a day and three a week to each patient',
    honour: atOnce,
  }),
];
