import type { Call } from '../call/call.js';
import { parseNumber } from '../call/number.js';
import type { FactPath } from '../call/paths.js';
import type { CallContext } from '../call/context.js';
import type { Statement } from '../call/schema/values.js';
import { all, any, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, type Fact } from '../law/fact.js';
import { isDialedByPrincipal } from './telemarketing.js';

type Message = NonNullable<CallContext['call']['message']>;

export const recordedMessage = fact('call.message', ({ call }) => call.message);

export const canReachPerson = holds(fact('call.canReach.person', ({ call }) => call.canReach?.person));
export const canReachMachine = holds(fact('call.canReach.machine', ({ call }) => call.canReach?.machine));

/** A health-care message by or for a covered entity or its business associate (45 CFR 160.103). */
export const isHealthcareMessage = holds(fact('call.hipaa', ({ call }) => call.hipaa));

/** A part of the recorded message; `none` if no recording is ever played. */
function part<T>(path: FactPath, none: T, read: (message: Message) => T | undefined): Fact<T> {
  return fact(path, (call) => {
    const message = recordedMessage(call);
    return message === null ? none : read(message);
  });
}

/** A part of the recorded message passes a test; without the message the message itself is asked for. */
const partThat = <T>(asked: Fact<T>, test: (value: T, call: Call) => boolean): Condition =>
  condition([recordedMessage.path, asked.path], (call) => test(asked(call), call));

const says = part<readonly Statement[]>('call.message.says', [], (message) => message.says);

/** What the recorded message says, in order, passes a test. */
export const saysThat = (test: (says: readonly Statement[], call: Call) => boolean): Condition => partThat(says, test);
export const announces = (statement: Statement): Condition => saysThat((said) => said.includes(statement));

/** What the message says, for reasons. */
export const saidInWords = ({ call }: Call): string => (call.message?.says?.length ? call.message.says.join(', ') : 'nothing');

const interactive = part('call.message.interactiveOptOut', null, (message) => message.interactiveOptOut);
const tollFree = part('call.message.tollFreeOptOut', null, (message) => message.tollFreeOptOut);

/** The message has an opt-out by voice or keypress. */
export const hasInteractiveOptOut = partThat(interactive, (optOut) => optOut !== null);

/** The message has a toll-free opt-out number. */
export const hasTollFreeOptOut = partThat(tollFree, (optOut) => optOut !== null);

type Interactive = NonNullable<Message['interactiveOptOut']>;
type TollFree = NonNullable<Message['tollFreeOptOut']>;

/** The opt-out by voice or keypress does this. Asked only where there is one. */
export const interactiveOptOut = (feature: keyof Interactive): Condition =>
  partThat(part(`call.message.interactiveOptOut.${feature}`, false, (message) => message.interactiveOptOut?.[feature]), (does) => does);

/** The toll-free opt-out does this. Asked only where there is one. */
export const tollFreeOptOut = (feature: Exclude<keyof TollFree, 'number'>): Condition =>
  partThat(part(`call.message.tollFreeOptOut.${feature}`, false, (message) => message.tollFreeOptOut?.[feature]), (does) => does);

// Toll-free in the numbering plan of +1.
const tollFreeNumber = /^\+1(800|833|844|855|866|877|888)/;

/** The number of the toll-free opt-out is stated, and is toll-free where the person called has a number of +1. */
export const statesTollFreeNumber = partThat(
  part('call.message.tollFreeOptOut.number', '', (message) => message.tollFreeOptOut?.number),
  (number, call) => number !== '' && (!call.number.startsWith('+1') || tollFreeNumber.test(parseNumber(number, 'US') ?? '')),
);

/** From the person's hang-up the line is released within so many seconds. */
export const releasesLineWithin = (limit: number): Condition =>
  partThat(part('call.message.releasesLineWithinSeconds', 0, (message) => message.releasesLineWithinSeconds), (seconds) => seconds <= limit);

/** The names that say for whom the call is made. */
export const namesOfPrincipal = ({ call }: Call): readonly Statement[] =>
  call.purpose === 'charity' ? ['charity-name'] : ['seller-name', 'seller-registered-name'];

/** A part of the recording for abandoned calls: their own, or the only recording that a live call has. No recording passes no test. */
export function abandonmentPart<T>(own: Fact<T>, only: Fact<T>, test: (value: T, call: Call) => boolean): Condition {
  return condition([recordedMessage.path, only.path, own.path], (call) => {
    if (call.call.abandonmentMessage === null) return false;
    if (call.call.abandonmentMessage !== undefined) return test(own(call), call);
    return recordedMessage(call) !== null && test(only(call), call);
  });
}

// Asked only of the message that there is.
const ownSays = fact('call.abandonmentMessage.says', ({ call }) => call.abandonmentMessage!.says);
const onlySays = fact('call.message.says', ({ call }) => call.message!.says);
const ownNumber = fact('call.abandonmentMessage.callbackNumber', ({ call }) => call.abandonmentMessage!.callbackNumber);
const onlyNumber = fact('call.message.callbackNumber', ({ call }) => call.message!.callbackNumber);

type CallbackNumber = NonNullable<Message['callbackNumber']>;

/** A part of the number that abandoned persons hear; `null` where no number is given, which is asked by itself. */
const ownPart = <K extends 'number' | 'belongsTo'>(name: K): Fact<CallbackNumber[K] | null> =>
  fact(`call.abandonmentMessage.callbackNumber.${name}`, ({ call }) => partOf(call.abandonmentMessage!, name));
const onlyPart = <K extends 'number' | 'belongsTo'>(name: K): Fact<CallbackNumber[K] | null> =>
  fact(`call.message.callbackNumber.${name}`, ({ call }) => partOf(call.message!, name));

const partOf = <K extends keyof CallbackNumber>(message: Message, name: K): CallbackNumber[K] | null =>
  message.callbackNumber == null ? null : message.callbackNumber[name];

/** Whoever is abandoned hears a name and a telephone number, and no pitch. */
const tellsNameAndNumberWhenAbandoned: Condition = all(
  abandonmentPart(ownSays, onlySays, (said, call) => namesOfPrincipal(call).some((name) => said.includes(name))),
  abandonmentPart(ownSays, onlySays, (said) => said.includes('callback-number') && !said.includes('pitch')),
  abandonmentPart(ownNumber, onlyNumber, (number) => number !== null),
  abandonmentPart(ownPart('number'), onlyPart('number'), (number) => number !== ''),
);

/** The number is not that of another who dials. Who dials for itself has one number. */
const givesNumberOfPrincipalWhenAbandoned: Condition = any(
  isDialedByPrincipal,
  abandonmentPart(ownPart('belongsTo'), onlyPart('belongsTo'), (holder) => holder !== 'telemarketer'),
);

/** Whoever is abandoned hears the name and the telephone number of the seller (the charity), and no pitch. */
export const identifiesPrincipalWhenAbandoned: Condition = all(tellsNameAndNumberWhenAbandoned, givesNumberOfPrincipalWhenAbandoned);

/** All is told, but the number is the telemarketer's. */
export const givesDialersNumberWhenAbandoned: Condition = all(tellsNameAndNumberWhenAbandoned, not(givesNumberOfPrincipalWhenAbandoned));

/** A dialer with another recorded message states apart what abandoned persons hear. */
export const hasOwnAbandonmentMessage: Condition = condition(['call.abandonmentMessage'], ({ call }) => call.abandonmentMessage != null);
