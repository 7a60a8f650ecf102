import type { Purpose } from '../../call/schema/values.js';
import type { Reach, Row } from './instrument.js';
import type { Lift } from './exceptions.js';

/** A state's ban on recorded sales calls, with what lifts it. */
export interface RecordedRow extends Row {
  /** Only where numbers are selected and dialed by machine. */
  readonly onlyIfDialedByMachine?: true;
  readonly liftedBy: readonly Lift[];
  readonly reach?: Reach;
  readonly purposes?: readonly Purpose[] | 'any';
}

/** Rows in the order of the states. "Unsolicited" calls are those for which the person did not ask. */
export const recordedRows: readonly RecordedRow[] = [
  {
    state: 'AK',
    citation: 'AS 45.50.475(a)(4)',
    liftedBy: [],
    certainty: 'primary-text',
    url: 'https://www.akleg.gov/basis/statutes.asp#45.50.475',
    disputes: ['The clause has no exception for consent.'],
  },
  {
    state: 'AR',
    citation: 'Ark. Code § 5-63-204',
    onlyIfDialedByMachine: true,
    liftedBy: ['order-status', 'reply'],
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/arkansas/',
  },
  {
    state: 'AZ',
    citation: 'Ariz. Rev. Stat. § 13-2919',
    onlyIfDialedByMachine: true,
    liftedBy: ['request', 'consent', 'relationship'],
    certainty: 'primary-text',
    url: 'https://www.azleg.gov/ars/13/02919.htm',
  },
  {
    state: 'CA',
    citation: 'Cal. Pub. Util. Code §§ 2873-2874',
    liftedBy: ['consent', 'live-announcement'],
    certainty: 'primary-text',
    url: 'https://leginfo.legislature.ca.gov',
  },
  {
    // O.C.G.A. § 46-5-23 is known from other texts for its hours only.
    state: 'GA',
    citation: 'Ga. Comp. R. & Regs. 515-12-1-.32',
    liftedBy: ['consent'],
    purposes: ['sale', 'survey'],
    certainty: 'primary-text',
    url: 'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
  },
  {
    state: 'IN',
    citation: 'Ind. Code § 24-5-14-5',
    liftedBy: ['consent', 'live-operator', 'current-relationship', 'personal-relationship'],
    reach: 'anyone',
    purposes: 'any',
    certainty: 'primary-text',
    url: 'https://iga.in.gov',
    disputes: ['State v. American Family Voices, Inc., 898 N.E.2d 293 (Ind. 2008): not limited to sales calls.'],
  },
  {
    state: 'KY',
    citation: 'KRS 367.461(2)',
    liftedBy: ['consent', 'live-operator'],
    certainty: 'primary-text',
    url: 'https://apps.legislature.ky.gov',
  },
  {
    state: 'MA',
    citation: '201 CMR 12.02(4)',
    liftedBy: ['request'],
    certainty: 'primary-text',
    url: 'https://www.law.cornell.edu/regulations/massachusetts/201-CMR-12-02',
  },
  {
    state: 'MI',
    citation: 'Mich. Comp. Laws § 445.111a(1)',
    liftedBy: [],
    certainty: 'two-or-more-secondary',
    url: 'https://renderpdf.legislature.mi.gov/Laws/MCL?objectName=mcl-act-227-of-1971',
    disputes: [
      'The section’s own heading says that solicitation by recorded message is prohibited; its text was not read.',
      'A home solicitation sale is one of more than $25; smaller sales are taken to be barred too.',
    ],
  },
  {
    state: 'MN',
    citation: 'Minn. Stat. §§ 325E.26-325E.31',
    liftedBy: ['consent', 'live-operator'],
    certainty: 'two-or-more-secondary',
    url: 'https://law.justia.com/cases/minnesota/supreme-court/1992/c1-91-598-2.html',
    disputes: ['Upheld: State ex rel. Humphrey v. Casino Mktg. Grp., 491 N.W.2d 882 (Minn. 1992).'],
  },
  {
    // A relationship lasts six months (§ 77-3-711). The act speaks of a person or business.
    state: 'MS',
    citation: 'Miss. Code § 77-3-723(2)',
    liftedBy: ['new-product-for-customer'],
    reach: 'anyone',
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/mississippi/title-77/chapter-3/article-15/section-77-3-723/',
  },
  {
    state: 'NC',
    citation: 'N.C. Gen. Stat. § 75-104',
    liftedBy: ['request', 'live-operator'],
    reach: 'anyone',
    certainty: 'one-secondary',
    url: 'https://www.ncleg.gov',
    disputes: ['Of the listed exceptions that a call which sells can meet, the live operator who obtains approval is applied.'],
  },
  {
    state: 'ND',
    citation: 'N.D. Cent. Code § 51-28-02',
    liftedBy: ['consent', 'live-operator', 'current-relationship'],
    certainty: 'primary-text',
    url: 'https://www.ndlegis.gov',
  },
  {
    state: 'NM',
    citation: 'N.M. Stat. § 57-12-22(A)',
    liftedBy: ['relationship-and-consent'],
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/new-mexico/',
  },
  {
    state: 'NV',
    citation: 'Nev. Rev. Stat. § 597.814(1), (3)',
    liftedBy: ['device-notice', 'relationship'],
    certainty: 'primary-text',
    url: 'https://www.leg.state.nv.us/NRS/NRS-597.html',
  },
  {
    state: 'OK',
    citation: 'Okla. Stat. tit. 15, § 755.1(C)',
    liftedBy: ['request', 'prior-purchase', 'creditor', 'operator-offering-disconnect'],
    certainty: 'primary-text',
    url: 'https://www.oklegislature.gov',
  },
  {
    state: 'RI',
    citation: 'R.I. Gen. Laws § 5-61-3.4',
    liftedBy: ['consent', 'live-operator'],
    certainty: 'primary-text',
    url: 'https://webserver.rilegislature.gov/Statutes/TITLE5/5-61/5-61-3.4.HTM',
  },
  {
    // Held unconstitutional on 6 August 2015.
    state: 'SC',
    citation: 'S.C. Code § 16-17-446(B)',
    also: ['Cahaly v. LaRosa, 796 F.3d 399 (4th Cir. 2015)'],
    to: '2015-08-06',
    liftedBy: ['request', 'debt-or-contract', 'relationship'],
    certainty: 'primary-text',
    url: 'https://us4thcircuitcourtofappealsopinions.justia.com/2015/08/06/cahaly-v-larosa-iii/',
    disputes: ['Not applied since the Fourth Circuit held the statute to be an unconstitutional content-based restriction.'],
  },
  {
    state: 'TN',
    citation: 'Tenn. Code § 47-18-1502',
    liftedBy: ['consent'],
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/tennessee/title-47/chapter-18/part-15/',
  },
  {
    state: 'UT',
    citation: 'Utah Code §§ 13-25a-102(4), 13-25a-103(1)-(2), (5)(e)',
    liftedBy: ['consent', 'relationship'],
    certainty: 'primary-text',
    url: 'https://le.utah.gov/xcode/Title13/Chapter25A/13-25a.html',
  },
  {
    state: 'VA',
    citation: 'Va. Code § 59.1-518.2',
    liftedBy: ['consent', 'live-operator'],
    certainty: 'primary-text',
    url: 'https://law.lis.virginia.gov/vacode/59.1-518.2/',
  },
  {
    state: 'WA',
    citation: 'RCW 80.36.400',
    liftedBy: ['request'],
    reach: 'anyone',
    certainty: 'primary-text',
    url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=80.36.400',
    disputes: ['The clause has no exception for consent. Read in a reprint (1986 c 281 § 2) and in a bill that recites it.'],
  },
];
