import { isOutbound } from '../../facts/call.js';
import { isNumberShown } from '../../facts/caller-id.js';
import { isNotOfAnotherNumber } from '../../facts/consent.js';
import { isContactedWithin, lastContactAt } from '../../facts/contact-spacing.js';
import { hasExpressConsent } from '../../facts/express-consent.js';
import { isResidence } from '../../facts/person.js';
import { holidayInWords, isStatutoryHoliday } from '../../facts/statutory-holidays.js';
import { namedPrincipal } from '../../facts/telemarketing.js';
import { isSolicited } from '../../facts/call.js';
import { all, any, not } from '../../law/condition.js';
import { exemption, instrument, type Rule } from '../../law/rule.js';
import { formatInstant } from '../../time/instant.js';
import { weekInWords } from '../../time/week.js';
import { outside } from './utr/part-iii-hours.js';
import { provinces, type Province } from './provinces.data.js';

/** Stricter provincial law prevails: its rules stand beside the federal ones, and a call must keep both. */
function rulesOf(province: Province): readonly Rule[] {
  const { region, instrument: regulation, hours, holidayOn, contactDays, showsNumber, inForce, notBound, id, ...source } = province;
  const make = instrument({
    ...source,
    pack: 'ca',
    jurisdiction: region,
    kind: 'law',
    // Sales to consumers by telephone, and fundraising for others.
    purposes: ['sale', 'charity'],
    appliesTo: all(isOutbound, isResidence),
    exempts: notBound,
  });
  const about = (topic: string, citedAs: string) =>
    ({ id: `${region.toLowerCase()}.${id}.${topic}`, citation: `${regulation}, ${citedAs}`, stage: 'before', inForce }) as const;

  return [
    ...has(hours, (weekly) => make({
      ...about('hours', 'hours'),
      ...outside(weekly),
      title: 'Calling hours',
      summary: `No telemarketing call to a consumer except ${weekInWords(weekly)} by the called person’s clock.`,
    })),

    ...has(holidayOn, (named) => make({
      ...about('holidays', 'statutory holidays'),
      title: 'Statutory holidays',
      summary: 'No telemarketing call to a consumer on a statutory holiday.',
      prohibits: isStatutoryHoliday(region, named),
      because: (call) => `${holidayInWords(call, region, named)}; no telemarketing calls are made on it.`,
    })),

    ...has(contactDays, (days) => make({
      ...about('contact-spacing', `contact within ${days} days`),
      title: `One contact in ${days} days`,
      summary: `No second contact with a consumer on the same good or service within ${days} days without permission.`,
      prohibits: isContactedWithin(days),
      unless: [permission(`${regulation}, contact within ${days} days`)],
      because: (call) =>
        `The consumer was contacted on the same offer on ${formatInstant(lastContactAt(days, call))}; a further contact must wait ${days} days.`,
    })),

    ...has(showsNumber, () => make({
      ...about('caller-id', 'caller identification'),
      title: 'No blocked number',
      summary: 'No telemarketing call to a consumer from a blocked number.',
      prohibits: not(isNumberShown),
      obliges: [{ code: 'transmit-caller-id', text: 'Do not block the number from which you call.' }],
      because: () => 'No number is shown to the person called.',
    })),
  ];
}

/** What the table says of the province, as a rule; what it leaves out makes none. */
const has = <T>(entry: T | undefined, rule: (entry: T) => Rule): readonly Rule[] => [entry].filter((given) => given !== undefined).map(rule);

const permission = (citation: string) =>
  exemption({
    citation,
    title: 'Consumer’s permission',
    holds: any(
      isSolicited,
      hasExpressConsent('live-calls', namedPrincipal, isNotOfAnotherNumber),
      hasExpressConsent('prerecorded-calls', namedPrincipal, isNotOfAnotherNumber),
    ),
    because: () => 'The consumer has permitted further contact.',
  });

/** Provincial law on telemarketing. */
export const provincialLaw: readonly Rule[] = provinces.flatMap(rulesOf);
