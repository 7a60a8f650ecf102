import { isRecordedVoice } from '../../facts/call.js';
import { hasWrittenProcedures, isCallAnError, isListKept, isStaffTrained } from '../../facts/procedures.js';
import { isPaidByPerson, isTakenForMobile, isWireless, isWirelessOrPaid, lineInWords } from '../../facts/protected-line.js';
import { all, type Condition } from '../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../law/rule.js';
import { liftedBy, type Lift } from './exceptions.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';

interface MobileRow extends Row {
  /** The lines, and where the row says so the voices, that are barred. */
  readonly bars: Condition;
  readonly liftedBy: readonly Lift[];
  readonly defences?: readonly Exemption[];
}

// (B)(2): written procedures, training, a no-call list of ten years, and error
const arizonasProcedures = exemption({
  citation: 'Ariz. Rev. Stat. § 44-1278',
  title: 'Procedures against such calls, and error (subsection (B)(2))',
  holds: all(hasWrittenProcedures, isStaffTrained, isListKept, isCallAnError),
  because: () => 'Written procedures, training and a no-call list are kept, and the call was an error.',
});

const newJersey = { state: 'NJ', bars: isWireless, certainty: 'two-or-more-secondary' } as const;

const rows: readonly MobileRow[] = [
  {
    state: 'AZ',
    citation: 'Ariz. Rev. Stat. § 44-1278(B)(3)',
    bars: isWireless,
    liftedBy: ['request', 'consent-to-call'],
    defences: [arizonasProcedures],
    certainty: 'primary-text',
    url: 'https://law.onecle.com/arizona/title-44/44-1278.html',
    disputes: [
      '“Unsolicited” is not defined in what was read; a call without request or consent is taken to be unsolicited.',
      'The act must be intentional. The paragraph binds otherwise exempt sellers too (§ 44-1273(A)).',
      'A bill of 2026 (HB 2246) would add texts and an exception for express consent; whether it was enacted is not known.',
    ],
  },
  {
    state: 'LA',
    citation: 'General Order R-29617 § V(A)(12)(b)',
    bars: isWirelessOrPaid,
    liftedBy: ['request', 'consent-to-call'],
    certainty: 'two-or-more-secondary',
    url: 'https://lpsc.louisiana.gov/DNC',
    disputes: ['The clause stands in a part of the Order on residential solicitation; it is applied to every cell number.'],
  },
  {
    // § 86-242: calls with express permission and to customers are no telephone solicitations.
    state: 'NE',
    citation: 'Neb. Rev. Stat. §§ 86-244, 86-249, 86-250',
    bars: all(isRecordedVoice, isWirelessOrPaid),
    liftedBy: ['request', 'consent', 'relationship'],
    certainty: 'primary-text',
    url: 'https://nebraskalegislature.gov',
  },
  {
    ...newJersey,
    citation: 'N.J. Stat. §§ 56:8-130, 56:8-120',
    to: '2015-01-29',
    liftedBy: [],
    url: 'https://www.allaboutadvertisinglaw.com/2015/02/glory-days-new-jersey-allows-certain-telemarketing-calls-to-cell-phones.html',
    disputes: ['Until 28 January 2015 the ban held even with consent. The section was not read.'],
  },
  {
    ...newJersey,
    citation: 'N.J. Stat. §§ 56:8-130, 56:8-120 (P.L. 2015, c. 2)',
    from: '2015-01-29',
    liftedBy: ['written-request', 'customer-without-objection'],
    url: 'https://www.kelleydrye.com/viewpoints/blogs/ad-law-access/nj-telemarketing-cell-phone-ban-expected-to-change/',
    disputes: ['An existing customer is one who owes payments or has a written contract. The section was not read.'],
  },
  {
    state: 'TX',
    citation: 'Tex. Bus. & Com. Code § 305.001',
    bars: all(isWireless, isPaidByPerson),
    liftedBy: ['request', 'consent-to-call'],
    certainty: 'primary-text',
    url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.305.htm',
  },
];

export const mobileBans: readonly Rule[] = rows.map(({ bars, liftedBy: lifts, defences = [], ...row }) =>
  stateRule('mobile-ban', row, {
    title: 'Sales calls to mobiles',
    summary: 'No sales call to a mobile for which the person has not asked, but for the exceptions of the paragraph.',
    stage: 'before',
    appliesTo: salesCallsTo.residents,
    prohibits: bars,
    unless: liftedBy(lifts, row.citation),
    defences,
    because: (call) => {
      const line = lineInWords(call);
      return `${line.charAt(0).toUpperCase()}${line.slice(1)}, and nothing shows a request, a consent or another exception.`;
    },
    reading: (call) => (isTakenForMobile(call) ? 'conservative' : 'literal'),
  }),
);
