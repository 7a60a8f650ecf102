import { parseNumber } from '../call/number.js';
import { all, not, type Condition } from '../law/condition.js';
import { fact, holds, is, where } from '../law/fact.js';
import { areaCodeOf } from '../place/area-codes.js';
import { isDialedForItself } from './telemarketing.js';

export const isPresented = fact('call.callerId.presented', ({ call }) => call.callerId?.presented);
export const shownNumber = fact('call.callerId.number', ({ call }) => call.callerId?.number);
export const shownName = fact('call.callerId.name', ({ call }) => call.callerId?.name);
export const nameSupported = fact('call.callerId.nameSupported', ({ call }) => call.callerId?.nameSupported);
export const numberHolder = fact('call.callerId.belongsTo', ({ call }) => call.callerId?.belongsTo);
export const authorized = fact('call.callerId.authorized', ({ call }) => call.callerId?.authorized);
export const reachableForDays = fact('call.callerId.reachableForDays', ({ call }) => call.callerId?.reachableForDays);
export const answeredInBusinessHours = fact('call.callerId.answeredInBusinessHours', ({ call }) => call.callerId?.answeredInBusinessHours);
export const takesRequests = fact('call.callerId.takesDncRequests', ({ call }) => call.callerId?.takesDncRequests);

/** For so many days after the call a return call reaches the caller. */
export const isReachableFor = (days: number): Condition => where(reachableForDays, (reachable) => reachable >= days);

/** A telephone number goes out with the call and is not withheld. */
export const isNumberShown: Condition = all(holds(isPresented), where(shownNumber, (number) => number !== ''));

/** The carrier can send a name, and none is sent. */
export const isNameLacking: Condition = all(holds(nameSupported), where(shownName, (name) => name === null || name === ''));

/** Assigned to the party whose number it is, and shown with its leave: neither spoofed nor unassigned nor invalid. */
export const isNumberAuthorized: Condition = holds(authorized);

/** The seller's or charity's number stands in place of the caller's. One that dials for itself shows its own, whatever it is called. */
const isSubstituted: Condition = all(not(isDialedForItself), not(is(numberHolder, 'telemarketer')));

/** A seller's or charity's number is shown in place of the caller's, and nobody answers it in regular business hours. */
export const isSubstituteUnanswered: Condition = all(not(holds(answeredInBusinessHours)), isSubstituted);

/** The number shown has an area code of the region. */
export const showsNumberOf = (region: string): Condition =>
  where(shownNumber, (number) => areaCodeOf(parseNumber(number, 'US') ?? '')?.regions.includes(region) ?? false);
