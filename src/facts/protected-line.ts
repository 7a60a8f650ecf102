import type { Call } from '../call/call.js';
import { all, any, ask, not, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf } from '../law/fact.js';
import { lineType, lineUse } from './person.js';

const calledPartyPays = fact('callee.calledPartyPays', ({ callee }) => callee.calledPartyPays);

export const isEmergencyLine: Condition = is(lineUse, 'emergency-line');

/** The line of a patient's or guest's room in a hospital, an elder-care home or the like. */
export const isPatientRoom: Condition = is(lineUse, 'patient-or-guest-room');

const isNoSuchRoom: Condition = not(any(isEmergencyLine, isPatientRoom));

/** A mobile or a pager. A line of unknown type is taken for a mobile. */
export const isWireless: Condition = not(isOneOf(lineType, 'landline', 'voip', 'toll-free'));

/** The called person is charged for the call. */
export const isPaidByPerson: Condition = holds(calledPartyPays);

/** A mobile, a pager, or a line for whose calls the called person pays. A line of unknown type is taken for a mobile. */
export const isWirelessOrPaid: Condition = all(
  isNoSuchRoom,
  any(isWireless, isPaidByPerson),
);

/** The lines of 64.1200(a)(1). */
export const isProtectedLine: Condition = any(isEmergencyLine, isPatientRoom, isWirelessOrPaid);

/** Stated to be a mobile, with no use that has a paragraph of its own. */
export const isMobile: Condition = all(is(lineType, 'mobile'), isNoSuchRoom);

export const isKnownToBeWireless: Condition = isOneOf(lineType, 'mobile', 'paging');

/** A residential landline or VoIP line, the lines of 64.1200(a)(3). A line of unknown type is taken for one. */
export const isHomeLine: Condition = all(is(lineUse, 'residential'), not(isOneOf(lineType, 'mobile', 'paging', 'toll-free')));

/** The type of the line is not known; it is taken for what is protected most. */
export const isOfUnknownType = ({ callee }: Call): boolean => callee.lineType === undefined;

/** Only because its type is not known is the line one of 64.1200(a)(1). */
export const isTakenForMobile = (call: Call): boolean =>
  isOfUnknownType(call) && call.callee.calledPartyPays !== true && ask(isNoSuchRoom, call) === true;

/** The protected line in words: `the line is a mobile`. */
export function lineInWords({ callee: { use, lineType: type, calledPartyPays: pays } }: Call): string {
  if (use === 'emergency-line') return 'the line is an emergency line';
  if (use === 'patient-or-guest-room') return 'the line is a patient’s or guest’s';
  if (type === 'mobile') return 'the line is a mobile';
  if (type === 'paging') return 'the line is a pager';
  return pays === true ? 'the called person pays for the call' : 'the line, of unknown type, is taken for a mobile';
}
