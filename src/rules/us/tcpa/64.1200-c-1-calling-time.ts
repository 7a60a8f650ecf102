import type { Call } from '../../../call/call.js';
import { isOutbound } from '../../../facts/call.js';
import { hasConsentToCallingTime } from '../../../facts/consent.js';
import { clocksOutside, isWithinLocalTime } from '../../../facts/local-time.js';
import { isResidence } from '../../../facts/person.js';
import { seller } from '../../../facts/telemarketing.js';
import { isShownNoSolicitation } from '../../../facts/telephone-solicitation.js';
import { all, not } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { between } from '../../../time/local-time.js';
import { nonprofit } from './64.1200-c-2-exceptions.js';
import { section1200 } from './instrument.js';

const permitted = between('08:00', '21:00');

// The text forbids calls "after" nine and leaves 21:00:00 lawful; it speaks of telephone solicitations, which calls by invitation and
// to customers are not either. These are held to the hours here all the same, unless the person agreed to the hour (us-tcpa A-14).
const isOutsideByTheText = ({ clocks }: Call): boolean =>
  clocks.some(({ timeOfDay }) => timeOfDay < permitted.from || timeOfDay > permitted.to);

/** Why the call is prohibited although the text would admit it. */
const beyondTheText = (call: Call): string =>
  isShownNoSolicitation(call) ? ', telephone solicitations or not'
  : isOutsideByTheText(call) ? ''
  : ', though the text admits 21:00 itself';

const consentToTheHour = exemption({
  citation: '47 CFR 64.1200(f)(15)(i)',
  title: 'Consent to the time of the call',
  holds: hasConsentToCallingTime(seller, ({ at }) => at),
  because: () => 'A recorded consent of the called person covers a call at this time of day.',
});

const shared = {
  citation: '47 CFR 64.1200(c)(1)',
  stage: 'before',
  purposes: ['sale'],
  appliesTo: all(isOutbound, isResidence),
  exempts: [nonprofit],
  prohibits: not(isWithinLocalTime(permitted)),
  disputes: [
    'King v. Bon Charge (D. Del., 30 Apr 2026): consented marketing is no telephone solicitation, so that the hours do not reach it.',
  ],
} as const;

export const callingTime = section1200({
  ...shared,
  id: 'us.tcpa.calling-hours',
  title: 'Calling hours for telephone solicitations',
  summary: 'No telephone solicitation to a residence before 8 a.m. or after 9 p.m. at the called person’s location.',
  inForce: { from: '2003-08-25' },
  unless: [consentToTheHour],
  because: (call) => `It is ${clocksOutside(call, permitted)}; calls may be made from 08:00 until 21:00${beyondTheText(call)}.`,
  reading: (call) => (isOutsideByTheText(call) && !isShownNoSolicitation(call) ? 'literal' : 'conservative'),
});

const solicitation = exemption({
  citation: '47 CFR 64.1200(f)(15)',
  title: 'Telephone solicitation',
  holds: not(isShownNoSolicitation),
  because: () => 'Nothing shows the call to be anything but a telephone solicitation, which the hours bind by their own words.',
});

export const callingTimeDisputed = section1200({
  ...shared,
  id: 'us.tcpa.calling-hours-disputed',
  title: 'Calling hours for calls that are no solicitations',
  summary: 'No sales call is outside the hours for being invited or to a customer, as this engine reads the text.',
  inForce: { from: '2026-04-30' },
  decides: false,
  unless: [consentToTheHour, solicitation],
  because: () =>
    'By its words the paragraph binds telephone solicitations only, and this call is shown to be none; ' +
    'King v. Bon Charge (D. Del., 30 Apr 2026) holds that the hours do not reach consented marketing.',
  reading: () => 'conservative',
});
