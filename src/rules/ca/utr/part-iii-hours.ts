import { isEmergency, isInformational } from '../../../facts/exempted-calls.js';
import { isAtTheStroke, isWithinLocalTime } from '../../../facts/local-time.js';
import { typeOf } from '../../../facts/telemarketing.js';
import { clocksOutsideWeekly, weekly } from '../../../facts/weekly-hours.js';
import { all, any, not } from '../../../law/condition.js';
import { isOneOf } from '../../../law/fact.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { between } from '../../../time/local-time.js';
import { weekInWords, type Week } from '../../../time/week.js';
import { partIII, rules, since2008, voicemailBroadcast, withoutSolicitation } from './instrument.js';

/** 9:00 a.m. to 9:30 p.m. on weekdays, 10:00 a.m. to 6:00 p.m. on Saturdays and Sundays, by the clock of the person called. */
const federalHours: Week = {
  weekday: between('09:00', '21:30'),
  saturday: between('10:00', '18:00'),
  sunday: between('10:00', '18:00'),
};

/** Hours as any instrument states them: outside them no call, at the stroke of their end by the conservative reading only. */
export function outside(week: Week) {
  const openings = weekly(week);
  return {
    stage: 'before',
    prohibits: not(isWithinLocalTime(openings)),
    because: (call) => `It is ${clocksOutsideWeekly(call, openings)}.`,
    reading: (call) => (isAtTheStroke(call, openings) ? 'conservative' : 'literal'),
  } as const satisfies Partial<Rule>;
}

const telemarketing = partIII({
  ...outside(federalHours),
  id: 'ca.crtc.hours',
  citation: `${rules}, Part III (hours)`,
  title: 'Calling hours',
  summary: 'No telemarketing call but from 9:00 to 21:30 on weekdays and from 10:00 to 18:00 on Saturdays and Sundays at the called person’s place.',
  inForce: since2008,
  disputes: ['Provinces may have stricter hours; those known are rules of their own.'],
});

// Messages for public service: emergencies, and what police, schools, hospitals and their like have to tell.
const publicService = exemption({
  citation: `${rules}, Part IV (public service)`,
  title: 'Message for public service',
  holds: any(isEmergency, all(isInformational, isOneOf(typeOf('seller'), 'government-body', 'educational-institution'))),
  because: () => 'The message serves an emergency or comes from a public body, so no hours bind it.',
});

// Until Telecom Regulatory Policy CRTC 2009-200 devices that do not solicit had shorter hours than telemarketers.
const untilApril2009: Week = {
  weekday: between('09:30', '20:00'),
  saturday: between('10:30', '17:00'),
  sunday: between('12:00', '17:00'),
};

const devices = [
  { inForce: { from: since2008.from, to: '2009-04-20' }, hours: untilApril2009 },
  { inForce: { from: '2009-04-20' }, hours: federalHours },
].map(({ inForce, hours }) =>
  withoutSolicitation({
    ...outside(hours),
    id: 'ca.crtc.adad-hours',
    citation: `${rules}, Part IV (hours)`,
    title: 'Calling hours of announcing devices',
    summary: `No recorded or synthetic message except ${weekInWords(hours)} at the called person’s place.`,
    certainty: 'two-or-more-secondary',
    inForce,
    exempts: [publicService, voicemailBroadcast],
    disputes: ['Policy 2009-200 is of 20 April 2009; that its hours counted from that day was not verified.'],
  }),
);

export const hours: readonly Rule[] = [telemarketing, ...devices];
