import { isOutbound, isSolicited } from '../../facts/call.js';
import { firstClosed, hasConsentToCallingTime } from '../../facts/consent.js';
import { months } from '../../facts/dates.js';
import type { Openings } from '../../facts/local-time.js';
import { isResidence, lineType } from '../../facts/person.js';
import { isCustomer, isRecent, lastTransactionOn } from '../../facts/relationship.js';
import { principalsOf } from '../../facts/telemarketing.js';
import { hasEstablishedRelationship, hasInvitation, isOfNonprofit } from '../../facts/telephone-solicitation.js';
import { all, any, not, type Condition } from '../../law/condition.js';
import { isOneOf } from '../../law/fact.js';
import { exemption, type Exemption } from '../../law/rule.js';
import { DAY } from '../../time/instant.js';
import { salesCallsTo, type Reach } from './instrument.js';

/** Whom a state's rule on times speaks about. */
export type TimeReach = Reach | 'residential-or-mobile';

export const reaches: Readonly<Record<TimeReach, Condition>> = {
  ...salesCallsTo,
  // A line of unknown type may be a mobile.
  'residential-or-mobile': all(isOutbound, any(isResidence, not(isOneOf(lineType, 'landline', 'voip', 'toll-free')))),
};

/** Facts that take a call out of a rule on times, where the state's text says so (us-states 9). */
export const lifts = {
  consent: (citation: string, openings: Openings): Exemption =>
    exemption({
      citation,
      title: 'Prior consent to the time of the call',
      holds: hasConsentToCallingTime(principalsOf, ({ at }) => at, openings),
      because: () => 'A recorded consent of the called person covers a call at this time.',
      obliges: [{
        code: 'end-by',
        text: 'End the call by the end of the hours that the person has agreed to.',
        until: (call) => firstClosed(call, principalsOf, openings, call.at + DAY),
      }],
    }),
  'asked-for': (citation: string): Exemption =>
    exemption({
      citation,
      title: 'Call that is not unsolicited',
      holds: isSolicited,
      because: () => 'The person asked for this call; the text speaks of unsolicited ones.',
    }),
  account: (citation: string): Exemption =>
    exemption({
      citation,
      title: 'Person with an account',
      holds: isCustomer,
      because: () => 'The person has an account with the seller; the text speaks of persons without one.',
    }),
  'no-solicitation': (): Exemption =>
    exemption({
      citation: 'Neb. Rev. Stat. § 86-242',
      title: 'No telephone solicitation',
      holds: any(isOfNonprofit, hasInvitation, hasEstablishedRelationship),
      because: () => 'Prior permission, an established business relationship or a non-profit caller makes the call no telephone solicitation.',
    }),
  'before-act-47': (): Exemption =>
    exemption({
      citation: '73 P.S. § 2242',
      title: 'No telephone solicitation call before Act 47',
      holds: any(isOfNonprofit, all(hasEstablishedRelationship, isRecent(lastTransactionOn, months(12)))),
      because: () => 'A non-profit caller, or a transaction within twelve months before the call, makes it no telephone solicitation call.',
    }),
};

/** The name of one of them. */
export type Lift = keyof typeof lifts;
