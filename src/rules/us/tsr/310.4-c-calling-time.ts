import type { Call } from '../../../call/call.js';
import { clockElsewhere, endedAt, isAnsweredByPerson, isLearntToBeOutside, leavesWindow } from '../../../facts/conduct.js';
import { firstClosed, hasConsentToCallingTime, hasConsentToTimeOn, isOpenUntil } from '../../../facts/consent.js';
import { clockInWords, clocksOutside, isAtTheStroke, isWithinLocalTime, windowCloses } from '../../../facts/local-time.js';
import { isResidence } from '../../../facts/person.js';
import { principalsOf } from '../../../facts/telemarketing.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import { DAY, formatInstant } from '../../../time/instant.js';
import { between } from '../../../time/local-time.js';
import { keptForItsTerm } from './310.5-retention.js';
import { outsideFtcJurisdiction, section4, telemarketing } from './instrument.js';
import { since1995 } from './periods.js';

const permitted = between('08:00', '21:00');

// "Without the prior consent of a person, …"
const consented = (holds: Condition, obliges: readonly Duty[] = []): Exemption => exemption({
  citation: '16 CFR 310.4(c)',
  title: 'Prior consent to the time of the call',
  holds,
  because: () => 'A recorded consent of the called person covers a call at this time of day.',
  obliges: [
    ...obliges,
    ...keptForItsTerm({ code: 'retain-consent-evidence', citation: '16 CFR 310.5(a)(8)', text: 'Keep the record of the consent to this calling time.' }),
  ],
});

const isConsentedTo = hasConsentToCallingTime(principalsOf, ({ at }) => at, permitted);

const priorConsent = consented(isConsentedTo, [{
  code: 'end-by',
  text: 'End the call by the end of the hours that the person has agreed to, or get consent to go on.',
  // Consent to all hours of the day ends none of them.
  until: (call) => firstClosed(call, principalsOf, permitted, call.at + DAY),
}]);
// What is agreed to in the call counts from then on (us-tsr 5.10).
const consentToTheEnd = consented(isOpenUntil(principalsOf, permitted, endedAt));
const consentElsewhere = consented(hasConsentToTimeOn(principalsOf, permitted, clockElsewhere));

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

/** The last moment at which a conversation had to end. */
const hadToEndBy = (call: Call): number => firstClosed(call, principalsOf, permitted, endedAt(call))!;

// To "engage in" a call reaches the conversation, not only the dialing: a call begun in time, or by consent, has to end in time
// (us-tsr 5.10). One that should not have been begun is the matter of the rule above.
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
    prohibits: all(isAnsweredByPerson, leavesWindow(permitted), any(isWithinLocalTime(permitted), isConsentedTo)),
    unless: [consentToTheEnd],
    because: (call) => `The conversation lasted until ${formatInstant(endedAt(call))}; it had to end by ${formatInstant(hadToEndBy(call))}.`,
    reading: () => 'conservative',
  }),
);

// "local time at the called person's location", which may turn out in the call to be another than was thought
const elsewhere = since1995.map((period) =>
  section4({
    ...period,
    id: 'us.tsr.calling-hours-elsewhere',
    citation: '16 CFR 310.4(c)',
    title: 'Calling time restrictions: person elsewhere',
    summary: 'No telemarketing conversation with a person who turns out to be where it is before 8:00 a.m. or 9:00 p.m. or later.',
    stage: 'during',
    certainty: 'reasoning',

    appliesTo: all(telemarketing, isResidence),
    exempts: [outsideFtcJurisdiction],
    prohibits: all(isAnsweredByPerson, isLearntToBeOutside(permitted)),
    unless: [consentElsewhere],
    because: (call) => `It was ${clockInWords(clockElsewhere(call)!)}, where the person turned out to be; calls may be made from 08:00 until 21:00.`,
    reading: () => 'conservative',
  }),
);

export const callingTime: readonly Rule[] = [...placing, ...goingOn, ...elsewhere];
