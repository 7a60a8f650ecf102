import type { Call } from '../../../call/call.js';
import { hasExpressConsentToTime, lapseInWords } from '../../../facts/australian-consent.js';
import { lacksHolidays, nationalHolidayOn } from '../../../facts/australian-holidays.js';
import { isAtTheStroke, isOpenAt, isWithinLocalTime } from '../../../facts/local-time.js';
import { any, not } from '../../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import type { LocalTime } from '../../../time/local-time.js';
import { closedInWords, researchHours, telemarketingHours, type Hours } from './calling-hours.js';
import { consentEvidence, ofStandard, sectionsNotRead, since2017, standard } from './instrument.js';

const standardOf2007 = 'Telecommunications (Do Not Call Register) (Telemarketing and Research Calls) Industry Standard 2007, s. 5';

// "Permitted calling times unchanged from 2007; consent to be called outside them must be express". That it had to be express before 2017
// is the stricter reading.
const periods = [
  { inForce: { from: '2007-05-31', to: since2017.from }, citation: () => standardOf2007 },
  { inForce: since2017, citation: (topic: string) => `${standard}, ${topic}` },
];

const consented = (citation: string, { certain }: Hours): Exemption =>
  exemption({
    citation,
    title: 'Express consent to be called at that time',
    holds: hasExpressConsentToTime(certain),
    because: () => 'The person has expressly consented to be called at this time, and the consent has neither ended nor been taken back.',
    otherwise: lapseInWords,
    obliges: [consentEvidence],
  });

const closedClocks = (call: Call, { openings }: Hours): readonly LocalTime[] => call.clocks.filter((local) => !isOpenAt(openings, local, call));

/** Nothing but the substitute of a holiday at the weekend forbids the call. */
const isOnSubstituteDay = (call: Call, hours: Hours): boolean =>
  closedClocks(call, hours).every((local) => isOpenAt(hours.ordinary, local, call) && nationalHolidayOn(local.day, call)?.endsWith(', substitute day') === true);

type Kind = Pick<Rule, 'id' | 'title' | 'summary' | 'purposes'> & { readonly topic: string; readonly hours: Hours };

// No call is made or attempted before, after or on these times of the called person's clock. The text says "before … or after …", so
// that the stroke at which the hours end is left open; of a holiday at the weekend and its substitute both days are barred.
const times = ({ topic, hours, ...kind }: Kind): readonly Rule[] =>
  periods.map(({ inForce, citation }) =>
    ofStandard({
      ...kind,
      citation: citation(topic),
      stage: 'before',
      inForce,

      prohibits: any(not(isWithinLocalTime(hours.openings)), lacksHolidays),
      unless: [consented(citation(topic), hours)],
      because: (call) => `It is ${closedInWords(closedClocks(call, hours), call)}; ${hours.inWords}.`,
      reading: (call) => (isAtTheStroke(call, hours.openings) || isOnSubstituteDay(call, hours) ? 'conservative' : 'literal'),
      disputes: [sectionsNotRead, 'Which days are national public holidays was not verified in the Standard; the days that every State and Territory keeps are taken.'],
    }),
  );

export const callingTimes: readonly Rule[] = [
  ...times({
    id: 'au.standard.hours',
    topic: 'calling times',
    title: 'Calling times: telemarketing calls',
    summary: 'No telemarketing call before 9 a.m. or from 8 p.m. on, from 5 p.m. on a Saturday, or at all on a Sunday or national public holiday.',
    purposes: ['sale', 'charity'],
    hours: telemarketingHours,
  }),
  ...times({
    id: 'au.standard.research-hours',
    topic: 'calling times: research calls',
    title: 'Calling times: research calls',
    summary: 'No research call before 9 a.m. or from 8:30 p.m. on, from 5 p.m. on a Saturday or Sunday, or at all on a national public holiday.',
    purposes: ['survey'],
    hours: researchHours,
  }),
];
