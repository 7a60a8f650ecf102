import { hasConsentToCallingTime } from '../../../facts/consent.js';
import type { Call } from '../../../call/call.js';
import { endedAt, endsAfterWindow, isAnsweredByPerson } from '../../../facts/conduct.js';
import { clocksOutside, isAtTheStroke, isWithinLocalTime, windowCloses } from '../../../facts/local-time.js';
import { isResidence } from '../../../facts/person.js';
import { principalOf } from '../../../facts/telemarketing.js';
import { all, not } from '../../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import { formatInstant, type Instant } from '../../../time/instant.js';
import { between } from '../../../time/local-time.js';
import { outsideFtcJurisdiction, section4, telemarketing } from './instrument.js';
import { since1995 } from './periods.js';

const permitted = between('08:00', '21:00');

// "Without the prior consent of a person, …"
const consented = (at: (call: Call) => Instant): Exemption => exemption({
  citation: '16 CFR 310.4(c)',
  title: 'Prior consent to the time of the call',
  holds: hasConsentToCallingTime(principalOf, at),
  because: () => 'A recorded consent of the called person covers a call at this time of day.',
  obliges: [{ code: 'retain-consent-evidence', citation: '16 CFR 310.5(a)(8)', text: 'Keep the record of the consent to this calling time.', params: { retainYears: 5 } }],
});

const priorConsent = consented(({ at }) => at);
const priorConsentToTheEnd = consented(endedAt);

// "… it is an abusive telemarketing act or practice and a violation of this Rule for a telemarketer to engage in
// outbound telephone calls to a person's residence at any time other than between 8:00 a.m. and 9:00 p.m. local time
// at the called person's location."
const placing = since1995.map((period) =>
  section4({
    ...period,
    id: 'us.tsr.calling-hours',
    citation: '16 CFR 310.4(c)',
    title: 'Calling time restrictions',
    summary: 'No telemarketing call to a residence before 8:00 a.m. or from 9:00 p.m. on at the called person’s location.',
    stage: 'before',

    appliesTo: all(telemarketing, isResidence),
    exempts: [outsideFtcJurisdiction],
    prohibits: not(isWithinLocalTime(permitted)),
    unless: [priorConsent],
    obliges: [{
      code: 'end-by',
      text: 'End the call by 9:00 p.m. at the called person’s location, or get consent to go on.',
      until: (call) => windowCloses(call, permitted),
    }],
    because: (call) => `It is ${clocksOutside(call, permitted)}; calls may be made from 08:00 until 21:00.`,
    // The text says "between" and leaves 9:00:00 p.m. itself open.
    reading: (call) => (isAtTheStroke(call, permitted) ? 'conservative' : 'literal'),
  }),
);

// To "engage in" a call reaches the conversation, not only the dialing: a call begun in time has to end in time (us-tsr 5.10).
const goingOn = since1995.map((period) =>
  section4({
    ...period,
    id: 'us.tsr.calling-hours-conversation',
    citation: '16 CFR 310.4(c)',
    title: 'Calling time restrictions: conversation',
    summary: 'No telemarketing conversation with a person at home that goes on after 9:00 p.m. at that person’s location.',
    stage: 'after',
    certainty: 'reasoning',

    appliesTo: all(telemarketing, isResidence),
    exempts: [outsideFtcJurisdiction],
    prohibits: all(isAnsweredByPerson, endsAfterWindow(permitted)),
    unless: [priorConsentToTheEnd],
    because: (call) => `The conversation lasted until ${formatInstant(endedAt(call))}; it had to end by ${formatInstant(windowCloses(call, permitted))}.`,
    reading: () => 'conservative',
  }),
);

export const callingTime: readonly Rule[] = [...placing, ...goingOn];
