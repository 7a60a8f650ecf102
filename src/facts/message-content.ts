import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import type { FactPath } from '../call/paths.js';
import type { Purpose, Statement } from '../call/schema/values.js';
import { all, any, condition, type Condition } from '../law/condition.js';
import { fact, type Fact } from '../law/fact.js';
import {
  abandonmentPart, announces, hasInteractiveOptOut, hasTollFreeOptOut, interactiveOptOut, recordedMessage, saysThat, statesTollFreeNumber,
  tollFreeOptOut,
} from './message.js';

type Message = NonNullable<CallContext['call']['message']>;

/** A part of the message for abandoned persons, their own or the only one that a live call has, passes a test. */
const whenAbandoned = <T>(name: string, read: (message: Message) => T | undefined, test: (value: T, call: Call) => boolean): Condition => {
  // Asked only of the message that there is.
  const of = (which: 'message' | 'abandonmentMessage'): Fact<T> =>
    fact(`call.${which}.${name}` as FactPath, ({ call }) => read(call[which]!));
  return abandonmentPart(of('abandonmentMessage'), of('message'), test);
};

// What other laws want at the start does not turn the message into a pitch.
const admitted: readonly Statement[] = [
  'sales-purpose', 'seller-name', 'seller-registered-name', 'callback-number', 'freephone-number', 'interactive-opt-out',
  'salutation', 'recording-notice', 'artificial-voice-notice', 'automated-device-notice',
];

const saysOneOf = (says: readonly Statement[], ...words: readonly Statement[]): boolean => words.some((word) => says.includes(word));

/** Whoever is abandoned hears that it was a telemarketing call, for whom, and a number, and nothing else. */
export const identifiesTelemarketingWhenAbandoned: Condition = all(
  whenAbandoned('says', ({ says }) => says, (says) =>
    saysOneOf(says, 'sales-purpose') &&
    saysOneOf(says, 'seller-name', 'seller-registered-name') &&
    saysOneOf(says, 'callback-number', 'freephone-number') &&
    says.every((said) => admitted.includes(said))),
  whenAbandoned('callbackNumber', (message) => message.callbackNumber, (number) => number !== null),
);

/** The number that the abandoned hear takes do-not-call requests in business hours. */
export const takesRequestsWhenAbandoned: Condition = whenAbandoned(
  'callbackNumber.takesDncRequests', ({ callbackNumber }) => callbackNumber?.takesDncRequests, (takes) => takes,
);

/** The number that the abandoned hear costs no premium and takes do-not-call requests in business hours throughout the campaign. */
export const mayBeCalledBackWhenAbandoned: Condition = all(
  whenAbandoned('callbackNumber.tariff', ({ callbackNumber }) => callbackNumber?.tariff, (tariff) => tariff !== 'premium'),
  takesRequestsWhenAbandoned,
  whenAbandoned('callbackNumber.throughCampaign', ({ callbackNumber }) => callbackNumber?.throughCampaign, (through) => through),
);

/** Whoever is abandoned is told of an opt-out by voice or keypress, which puts the number on the list and ends the call. */
export const hasOptOutWhenAbandoned: Condition = all(
  whenAbandoned('interactiveOptOut', (message) => message.interactiveOptOut, (optOut) => optOut !== null),
  whenAbandoned('says', ({ says }) => says, (says) => says.includes('interactive-opt-out')),
  whenAbandoned('interactiveOptOut.addsToList', (message) => message.interactiveOptOut?.addsToList, (adds) => adds),
  whenAbandoned('interactiveOptOut.disconnects', (message) => message.interactiveOptOut?.disconnects, (ends) => ends),
);

const names: readonly Statement[] = ['seller-name', 'seller-registered-name', 'charity-name', 'collector-name'];
const introductions: readonly Statement[] = [...names, 'agent-name', 'telemarketer-name'];

/** The message begins with names, that of the business or person who is responsible among them. */
export const beginsWithIdentity: Condition = saysThat((says) => {
  const end = says.findIndex((said) => !introductions.includes(said));
  return says.slice(0, end === -1 ? says.length : end).some((said) => names.includes(said));
});

// What may stand beside the identification before the message comes to its matter.
const preliminaries: readonly Statement[] = [
  ...introductions, 'salutation', 'date-and-time', 'recording-notice', 'artificial-voice-notice', 'automated-device-notice', 'contact-person',
  'sales-purpose', 'charity-purpose', 'call-purpose', 'attempt-to-collect-debt', 'callback-number', 'freephone-number', 'postal-address', 'email-address',
];

/** The opening of the message, before it comes to its matter, says one of these words. */
export const opensWith = (words: readonly Statement[]): Condition =>
  saysThat((says) => {
    const matter = says.findIndex((said) => !preliminaries.includes(said));
    return says.slice(0, matter === -1 ? says.length : matter).some((said) => words.includes(said));
  });

/** The name by which a call says who is responsible for it. */
export const nameOfResponsible = ({ call }: Call, ofSeller: Statement): Statement => otherNames[call.purpose] ?? ofSeller;
const otherNames: Partial<Record<Purpose, Statement>> = { 'charity': 'charity-name', 'debt-collection': 'collector-name' };

type CallbackNumber = NonNullable<Message['callbackNumber']>;

const callbackNumber = fact('call.message.callbackNumber', (call) => {
  const message = recordedMessage(call);
  return message === null ? null : message.callbackNumber;
});

/** The message gives a telephone number for a return call. */
export const givesCallbackNumber: Condition = condition(
  [recordedMessage.path, callbackNumber.path],
  (call) => callbackNumber(call) !== null,
);

/** That number passes a test. Asked only where one is given. */
export const callbackNumberThat = <K extends Exclude<keyof CallbackNumber, 'number'>>(
  feature: K,
  test: (value: NonNullable<CallbackNumber[K]>, call: Call) => boolean,
): Condition => {
  const asked = fact(`call.message.callbackNumber.${feature}` as FactPath, ({ call }) => call.message?.callbackNumber?.[feature]);
  return condition([asked.path], (call) => test(asked(call)!, call));
};

const isFree = callbackNumberThat('tariff', (tariff) => tariff === 'free');
const saysCallbackNumber = announces('callback-number');

/** The message gives a number that is free to call: a freephone number, or one for return calls that costs nothing. */
export const givesFreeNumber: Condition = any(
  announces('freephone-number'),
  condition(
    [...givesCallbackNumber.facts, ...isFree.facts],
    (call) => saysCallbackNumber(call) && givesCallbackNumber(call) && isFree(call),
  ),
);

const optOutAfterIdentification = fact('call.message.optOutAfterIdentificationMs', ({ call }) => call.message?.optOutAfterIdentificationMs);

/** The message tells, so many milliseconds after the identification at the latest, of an opt-out that lists the number and hangs up. */
export const offersInteractiveOptOutWithin = (milliseconds: number): Condition =>
  all(
    hasInteractiveOptOut,
    announces('interactive-opt-out'),
    condition([optOutAfterIdentification.path], (call) => optOutAfterIdentification(call) <= milliseconds),
    interactiveOptOut('addsToList'),
    interactiveOptOut('disconnects'),
  );

/** The message gives a toll-free number that leads directly to an opt-out which does the same. */
export const offersTollFreeOptOut: Condition = all(
  hasTollFreeOptOut,
  announces('toll-free-opt-out'),
  statesTollFreeNumber,
  tollFreeOptOut('direct'),
  tollFreeOptOut('addsToList'),
  tollFreeOptOut('disconnects'),
);
