import { days, months } from '../../facts/dates.js';
import { quarterly, type EntryTerm, type ListKey, type Use } from '../../facts/do-not-call-list.js';
import type { Customer, ExemptCall, Requested } from './exempt-calls.js';
import type { Reach, Row } from './instrument.js';

/** A list whose numbers a state's law protects from sales calls (us-states 5 and 9): its own, or the National Registry. */
export interface ListRow extends Row {
  readonly list: ListKey;
  /** How long a version serves; 31 days if left out. */
  readonly use?: Use;
  readonly entry?: EntryTerm;
  readonly reach?: Reach;
  readonly exempts?: readonly ExemptCall[];
  /** Where the text lets a request or a consent lift the list. */
  readonly request?: Requested;
  /** Where it lets a business relationship do so. */
  readonly customer?: Customer;
}

const anyForm = (citation: string): Requested => ({ form: 'any', citation });
const signed = (citation: string): Requested => ({ form: 'signed', citation });

const mississippi = {
  state: 'MS',
  citation: 'Miss. Code § 77-3-707',
  certainty: 'two-or-more-secondary',
  url: 'https://www.compliancepoint.com/marketing-compliance/telemarketing-laws-dont-forget-the-states/',
  // A person or business is a consumer.
  reach: 'anyone',
  customer: { citation: 'Miss. Code § 77-3-711', transaction: months(6) },
} as const;

const pennsylvania = {
  state: 'PA',
  citation: '73 P.S. § 2245.2',
  certainty: 'primary-text',
  url: 'https://www.palegis.us',
  list: 'us-pa',
  use: quarterly(30),
  entry: { bindsAfterDays: 30 },
  // Business numbers are listed too.
  reach: 'anyone',
  request: anyForm('73 P.S. § 2242'),
  customer: { citation: '73 P.S. § 2242', transaction: months(12) },
} as const;

/** The states that keep a list of their own. */
export const ownLists: readonly ListRow[] = [
  {
    state: 'CO',
    citation: 'Colo. Rev. Stat. § 6-1-905',
    also: ['Colo. Rev. Stat. § 6-1-904(1)(a)'],
    certainty: 'two-or-more-secondary',
    url: 'https://leg.colorado.gov',
    list: 'us-co',
    request: anyForm('Colo. Rev. Stat. § 6-1-903'),
    customer: { citation: 'Colo. Rev. Stat. § 6-1-903(7)', inquiry: days(30) },
  },
  {
    state: 'FL',
    citation: 'Fla. Stat. § 501.059(3)-(4)',
    certainty: 'two-or-more-secondary',
    url: 'https://www.leg.state.fl.us/statutes/',
    list: 'us-fl',
    request: anyForm('Fla. Stat. § 501.059(1)'),
    customer: { citation: 'Fla. Stat. § 501.059(1)', whileOngoing: true },
  },
  {
    state: 'IN',
    citation: 'Ind. Code § 24-4.7-3-1, 24-4.7-4-1',
    certainty: 'primary-text',
    url: 'https://iga.in.gov',
    list: 'us-in',
    use: quarterly(),
    // There is no exception for customers. Of "existing debt or contract" the debt alone is relied on: that a call which sells is
    // primarily about a contract is no fact of the context.
    exempts: (['debt', 'charity-staff', 'real-estate', 'insurance', 'newspaper-staff'] as const).map((kind) => ({ kind, citation: 'Ind. Code § 24-4.7-1-1' })),
    request: anyForm('Ind. Code § 24-4.7-1-1'),
  },
  {
    state: 'LA',
    citation: 'La. R.S. 45:844.14',
    certainty: 'primary-text',
    url: 'https://legis.la.gov',
    list: 'us-la',
    entry: { endsAfterYears: 5 },
    request: anyForm('La. Pub. Serv. Comm\'n General Order R-29617 § V(A)(1)'),
    // The length is that of R.S. 45:844.31(A)(3), the only one that was read.
    customer: { citation: 'La. Pub. Serv. Comm\'n General Order R-29617 § V(A)(1)', transaction: months(6), whileOngoing: true },
  },
  {
    state: 'MA',
    citation: 'M.G.L. c. 159C § 2',
    also: ['201 CMR 12.03'],
    certainty: 'primary-text',
    url: 'https://malegislature.gov/Laws',
    list: 'us-ma',
    use: quarterly(),
    request: anyForm('M.G.L. c. 159C § 2'),
  },
  {
    state: 'MO',
    citation: 'Mo. Rev. Stat. § 407.1101',
    certainty: 'primary-text',
    url: 'https://revisor.mo.gov',
    list: 'us-mo',
    use: quarterly(),
    reach: 'anyone',
    exempts: [{ kind: 'business-but-for-supplies', citation: 'Mo. Rev. Stat. § 407.1085' }],
    request: anyForm('Mo. Rev. Stat. § 407.1095(3)(a)'),
    customer: { citation: 'Mo. Rev. Stat. § 407.1095', transaction: days(180) },
  },
  { ...mississippi, to: '2023-07-01', list: 'us-ms' },
  { ...mississippi, from: '2023-07-01', also: ['Miss. Code § 77-3-717', '2023 HB 1225 (enforcement moved to the Attorney General)'], list: 'us-national' },
  {
    state: 'OK',
    citation: 'Okla. Stat. tit. 15, § 775B.3',
    certainty: 'two-or-more-secondary',
    url: 'https://www.oklegislature.gov',
    list: 'us-ok',
    request: anyForm('Okla. Stat. tit. 15, § 775B.3'),
    customer: { citation: 'Okla. Stat. tit. 15, § 775B.2(3)', transaction: months(24), inquiry: months(24) },
  },
  {
    ...pennsylvania,
    to: '2026-10-18',
    exempts: [
      { kind: 'nonprofit', citation: '73 P.S. § 2242' },
      { kind: 'debt', citation: '73 P.S. § 2242' },
    ],
  },
  {
    ...pennsylvania,
    from: '2026-10-18',
    disputes: [
      'The enrolled text of Act 47 of 2026 was not read; it is not known whether it kept the exemptions of non-profit organizations and of calls about a debt.',
    ],
  },
  {
    state: 'TN',
    citation: 'Tenn. Code § 65-4-401 et seq.',
    also: ['ch. 1220-04-11'],
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/tennessee/',
    list: 'us-tn',
    exempts: [{ kind: 'rare-caller', citation: 'Tenn. Code § 65-4-401' }],
    request: anyForm('Tenn. Code § 65-4-401'),
    customer: { citation: 'Tenn. Code § 65-4-401', also: ['TPUC program page'], transaction: months(12) },
  },
  {
    state: 'TX',
    citation: 'Tex. Bus. & Com. Code §§ 304.051-.053',
    certainty: 'primary-text',
    url: 'https://statutes.capitol.texas.gov',
    list: 'us-tx',
    use: quarterly(),
    entry: { endsAfterYears: 3 },
    reach: 'anyone',
    exempts: [
      { kind: 'business-that-has-not-objected', citation: 'Tex. Bus. & Com. Code § 304.004(3)', also: ['Tex. Bus. & Com. Code § 304.004'] },
      { kind: 'debt', citation: 'Tex. Bus. & Com. Code § 304.004(4)' },
      { kind: 'licensee-face-to-face', citation: 'Tex. Bus. & Com. Code § 304.004(5)' },
    ],
    request: anyForm('Tex. Bus. & Com. Code § 304.002(9)'),
    customer: { citation: 'Tex. Bus. & Com. Code § 304.004(2)', whileOngoing: true, monthsAfterEnd: 12 },
  },
  {
    state: 'WY',
    citation: 'Wyo. Stat. § 40-12-302',
    certainty: 'two-or-more-secondary',
    url: 'https://wyoleg.gov',
    list: 'us-wy',
    // The agency's pages say 225 and 250: the fewer counts.
    exempts: [{ kind: 'few-calls-a-year', citation: 'Wyo. Stat. § 40-12-301' }],
    request: anyForm('Wyo. Stat. § 40-12-301'),
    customer: { citation: 'Wyo. Stat. § 40-12-301(a)(vi)', inquiry: months(3), whileOngoing: true },
  },
];

/** States whose own law protects the numbers of the National Registry; with the exceptions of that law, not the federal ones. */
export const nationalRegistryStates: readonly ListRow[] = [
  {
    state: 'GA',
    citation: 'O.C.G.A. § 46-5-27 (2024 SB 73)',
    from: '2024-07-01',
    certainty: 'two-or-more-secondary',
    url: 'https://www.legis.ga.gov',
    list: 'us-national',
    exempts: (['personal', 'charity'] as const).map((kind) => ({ kind, citation: 'O.C.G.A. § 46-5-27 (2024 SB 73)' })),
    request: anyForm('O.C.G.A. § 46-5-27 (2024 SB 73)'),
    customer: { citation: 'O.C.G.A. § 46-5-27 (2024 SB 73)', whileOngoing: true },
  },
  {
    state: 'KS',
    citation: 'Kan. Stat. § 50-670a(c)',
    also: ['Kan. Stat. § 50-670a(a)'],
    certainty: 'primary-text',
    url: 'https://www.ksrevisor.org',
    list: 'us-national',
    // Consulted not less frequently than every 30 days.
    use: days(30),
    request: anyForm('Kan. Stat. § 50-670(a)(3)(A)'),
    // Until the person objects; an objection counts for five years by this text, and for good by the federal rules.
    customer: { citation: 'Kan. Stat. § 50-670(a)(3)(C)', whileOngoing: true },
  },
  {
    state: 'KY',
    citation: 'KRS 367.46955',
    also: ['KRS 367.46994(2)'],
    certainty: 'two-or-more-secondary',
    url: 'https://apps.legislature.ky.gov/law/statutes/',
    list: 'us-national',
    reach: 'anyone',
    exempts: [{ kind: 'business', citation: 'KRS 367.46951(2)' }],
    request: anyForm('KRS 367.46951(2)'),
    customer: { citation: 'KRS 367.46951(2)(c)', whileOngoing: true },
  },
  {
    state: 'NC',
    citation: 'N.C. Gen. Stat. § 75-102(a)',
    certainty: 'primary-text',
    url: 'https://www.ncleg.gov',
    list: 'us-national',
    reach: 'anyone',
    exempts: [{ kind: 'small-employer', citation: 'N.C. Gen. Stat. § 75-103(a)(4)', also: ['N.C. Gen. Stat. § 75-103'] }],
    request: anyForm('N.C. Gen. Stat. § 75-103(a)(1)'),
    customer: { citation: 'N.C. Gen. Stat. § 75-103(a)(2)', inquiry: months(3) },
  },
  {
    state: 'ND',
    citation: 'N.D. Cent. Code § 51-28-06',
    also: ['N.D. Cent. Code § 51-28-09'],
    certainty: 'two-or-more-secondary',
    url: 'https://www.ndlegis.gov',
    list: 'us-national',
    customer: { citation: 'N.D. Cent. Code § 51-28-01(4)', transaction: months(24) },
  },
  {
    state: 'OR',
    citation: 'ORS 646.569(1)(b)',
    certainty: 'primary-text-of-an-earlier-edition',
    url: 'https://www.oregonlegislature.gov',
    list: 'us-national',
    reach: 'anyone',
    exempts: (['business', 'debt-collector'] as const).map((kind) => ({ kind, citation: 'ORS 646.561(4)(b)' })),
    customer: { citation: 'ORS 646.561 (2025 ch. 580)', transaction: months(18) },
  },
  {
    state: 'SC',
    citation: 'S.C. Code § 37-21-70(B)',
    from: '2018-05-18',
    certainty: 'primary-text',
    url: 'https://www.scstatehouse.gov/code/statmast.php',
    list: 'us-national',
    request: signed('S.C. Code § 37-21-70'),
    customer: { citation: 'S.C. Code § 37-21-20(2)', transaction: months(18), inquiry: months(3) },
  },
  {
    state: 'UT',
    citation: 'Utah Code § 13-25a-108',
    certainty: 'primary-text',
    url: 'https://le.utah.gov',
    list: 'us-national',
    request: anyForm('Utah Code § 13-25a-108'),
    customer: { citation: 'Utah Code § 13-25a-102(4)', transaction: months(18), inquiry: months(18) },
  },
  {
    state: 'VA',
    citation: 'Va. Code § 59.1-514(B)',
    certainty: 'primary-text',
    url: 'https://law.lis.virginia.gov',
    list: 'us-national',
    request: signed('Va. Code § 59.1-514(D)'),
    customer: { citation: 'Va. Code § 59.1-510', transaction: months(18), inquiry: months(3) },
  },
  {
    state: 'WA',
    citation: 'RCW 80.36.390',
    // Chapter 19.158 excuses no call to a business; § 80.36.390 does.
    also: ['RCW 19.158.020'],
    certainty: 'two-or-more-secondary',
    url: 'https://app.leg.wa.gov/rcw/',
    list: 'us-national',
    reach: 'anyone',
    exempts: (['business', 'own-members'] as const).map((kind) => ({ kind, citation: 'RCW 80.36.390(1)' })),
    request: anyForm('RCW 80.36.390(1)'),
    customer: { citation: 'RCW 80.36.390(1)(a)', transaction: months(12), inquiry: months(3) },
  },
];
