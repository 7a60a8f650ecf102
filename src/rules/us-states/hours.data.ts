import { callersClock, centralStandardTime, clockOf, personsClock, type LawClock } from '../../facts/law-clocks.js';
import { between } from '../../time/local-time.js';
import { daily, type Week } from '../../time/week.js';
import type { Row } from './instrument.js';
import type { Lift, TimeReach } from './lifts.js';

/** A state's hours: rows `hours`, `hours.automated` and `hours.sector` of the law page. States of which it says that there is no rule have none. */
export interface HoursRow extends Row {
  readonly week: Week;
  /** Legal holidays have the hours of their own that `week` says. */
  readonly holidays?: true;
  /** Whom the text speaks about; residents if it is left out. */
  readonly reach?: TimeReach;
  /** Live voices, recorded voices (every voice but a live one), or offers of securities; every sales call if it is left out. */
  readonly calls?: 'live' | 'recorded' | 'securities';
  /** Every one of these clocks must be open; the called person's if it is left out. */
  readonly clocks?: readonly LawClock[];
  /** Those of them that the letter of the text is about, if not all. */
  readonly letter?: readonly LawClock[];
  /** Why a clock that the letter may not mean is kept. */
  readonly openQuestion?: string;
  /** Why the letter may not reach ordinary sales calls at all. */
  readonly doubt?: string;
  readonly lifted?: readonly Lift[];
  /** Measured when the call is received, not when it is placed. */
  readonly received?: true;
}

// us-states 1.1, 1.2 and 1.3. Consent, relationships and exemptions lift hours only where the text says so (us-states 9).
export const hoursRows: readonly HoursRow[] = [
  {
    state: 'AL', citation: 'Ala. Admin. Code r. 770-X-5-.17(2)(b)',
    week: daily('08:00', '20:00', { sunday: undefined }), calls: 'live',
    disputes: [
      'The rule belongs to the utility commission, whose telephone rules say that they apply to telephone utilities; its own words reach every solicitation call to consumers, so it is applied.',
    ],
    certainty: 'two-or-more-secondary', url: 'https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-770-X-5-.17',
  },
  {
    state: 'AL', citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(b)',
    week: daily('08:00', '20:00', { sunday: undefined }), calls: 'recorded',
    disputes: [
      'The rule belongs to the utility commission, whose telephone rules say that they apply to telephone utilities; its own words reach every solicitation call to consumers, so it is applied.',
    ],
    certainty: 'primary-text', url: 'https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-770-X-5-.17',
  },
  {
    state: 'AR', citation: 'Ark. Code § 4-99-405(3)',
    week: daily('08:00', '21:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.arkleg.state.ar.us',
  },
  {
    state: 'AZ', citation: 'Ariz. Rev. Stat. § 44-1278(B)(6)',
    week: daily('08:00', '21:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.azleg.gov',
  },
  {
    state: 'CA', citation: 'Cal. Pub. Util. Code § 2872(c)',
    week: daily('09:00', '21:00'), calls: 'recorded', clocks: [clockOf('California time', 'America/Los_Angeles')], received: true,
    certainty: 'primary-text', url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PUC&sectionNum=2872',
  },
  {
    state: 'CT', citation: 'Conn. Gen. Stat. § 42-288a', to: '2023-10-01',
    week: daily('09:00', '21:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm',
  },
  {
    state: 'CT', citation: 'Conn. Gen. Stat. § 42-288a(c)', from: '2023-10-01',
    week: daily('09:00', '20:00'),
    disputes: ['Some tables still print 09:00 to 21:00; the act of 2023 moved the end to 20:00.'],
    certainty: 'two-or-more-secondary', url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm',
  },
  {
    state: 'DC', citation: 'D.C. Code § 22-3226.08',
    week: daily('08:00', '21:00'), reach: 'residential-lines',
    certainty: 'one-secondary', url: 'https://code.dccouncil.gov',
  },
  {
    state: 'FL', citation: 'Fla. Stat. § 501.616(6)', to: '2021-07-01',
    week: daily('08:00', '21:00'),
    certainty: 'primary-text', url: 'https://www.flsenate.gov/Session/Bill/2021/1120/BillText/Filed/HTML',
  },
  {
    state: 'FL', citation: 'Fla. Stat. § 501.616(6)(a)', from: '2021-07-01',
    week: daily('08:00', '20:00'),
    certainty: 'primary-text', url: 'https://www.flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
  },
  {
    state: 'GA', citation: 'O.C.G.A. § 46-5-23',
    week: daily('08:00', '21:00'), calls: 'recorded',
    certainty: 'one-secondary', url: 'https://law.justia.com/codes/georgia/title-46/',
  },
  {
    state: 'HI', citation: 'Haw. Rev. Stat. § 481P-3(8)',
    week: daily('08:00', '21:00'), reach: 'residential-lines',
    certainty: 'two-or-more-secondary', url: 'https://www.capitol.hawaii.gov',
  },
  {
    state: 'IL', citation: '815 ILCS 413/15(a)',
    week: daily('08:00', '21:00'), reach: 'anyone', calls: 'live',
    certainty: 'two-or-more-secondary', url: 'https://www.ilga.gov',
  },
  {
    state: 'IL', citation: '815 ILCS 305/15(a)',
    week: daily('09:00', '21:00'), reach: 'anyone', calls: 'recorded',
    certainty: 'two-or-more-secondary', url: 'https://www.ilga.gov',
  },
  {
    state: 'IL', citation: '815 ILCS 5/8b(a)(2)', from: '1998-07-30',
    week: daily('09:00', '21:00', { sunday: between('12:00', '21:00') }), calls: 'securities', clocks: [clockOf('Central time', 'America/Chicago')], lifted: ['account'],
    certainty: 'primary-text', url: 'https://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm',
  },
  {
    state: 'IN', citation: 'Ind. Code § 24-5-14-8',
    week: daily('09:00', '20:00'), calls: 'recorded',
    certainty: 'one-secondary', url: 'https://iga.in.gov',
  },
  {
    state: 'KY', citation: 'KRS 367.46955(16)',
    week: daily('10:00', '21:00'), reach: 'residential-lines',
    certainty: 'two-or-more-secondary', url: 'https://apps.legislature.ky.gov/law/statutes/',
  },
  {
    state: 'KY', citation: 'KRS 367.461(2)(e)',
    week: daily('08:00', '21:00'), calls: 'recorded',
    certainty: 'primary-text', url: 'https://apps.legislature.ky.gov/law/statutes/',
  },
  {
    state: 'LA', citation: 'La. Pub. Serv. Comm\'n General Order R-29617 § V(A)(2)', also: ['La. R.S. 45:811'],
    week: daily('08:00', '20:00', { sunday: undefined }), reach: 'residential-lines',
    disputes: ['La. R.S. 45:816 reads more leniently; the Order is applied.'],
    certainty: 'two-or-more-secondary', url: 'https://lpsc.louisiana.gov/DNC',
  },
  {
    state: 'MA', citation: 'M.G.L. c. 159C, § 3', also: ['201 CMR 12.02(2)'],
    week: daily('08:00', '20:00'),
    certainty: 'primary-text', url: 'https://www.law.cornell.edu/regulations/massachusetts/201-CMR-12-02',
  },
  {
    state: 'MD', citation: 'Md. Code, Com. Law § 14-4502(c)(1)', from: '2024-01-01',
    week: daily('08:00', '20:00'),
    certainty: 'two-or-more-secondary', url: 'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/SB0090?ys=2023RS',
  },
  {
    state: 'ME', citation: '10 M.R.S. § 1498(3)',
    week: daily('09:00', '17:00', { saturday: undefined, sunday: undefined }), calls: 'recorded', clocks: [clockOf('the time in Maine', 'America/New_York')],
    certainty: 'primary-text', url: 'https://legislature.maine.gov/statutes/10/title10sec1498.html',
  },
  {
    state: 'MI', citation: 'Mich. Comp. Laws § 750.540e(1)(f)',
    week: daily('09:00', '21:00'), reach: 'anyone', lifted: ['asked-for'], received: true,
    doubt: 'The statute is about harassment and asks for malice; its hours are kept all the same.',
    certainty: 'two-or-more-secondary', url: 'https://www.legislature.mi.gov',
  },
  {
    state: 'MN', citation: 'Minn. Stat. § 325E.30',
    week: daily('09:00', '21:00'), reach: 'residential-lines', lifted: ['asked-for'],
    certainty: 'two-or-more-secondary', url: 'https://www.revisor.mn.gov/statutes/cite/325E.30',
  },
  {
    state: 'MO', citation: 'Mo. Rev. Stat. § 407.1076(5)',
    week: daily('08:00', '21:00'), reach: 'residential-lines',
    certainty: 'primary-text', url: 'https://revisor.mo.gov',
  },
  {
    state: 'MS', citation: 'Miss. Code § 77-3-723(1)',
    week: daily('08:00', '20:00', { sunday: undefined }), reach: 'anyone', clocks: [centralStandardTime, personsClock], letter: [centralStandardTime],
    openQuestion: 'The text says Central Standard Time, which is still open; the called person’s own clock is kept too.',
    disputes: [
      'Miss. Code § 77-3-603(a) prints 08:00 to 21:00 for another article; the stricter is applied.',
      'Central Standard Time is taken at its word, UTC-06:00 all year, and the called person’s clock is required besides.',
    ],
    certainty: 'primary-text', url: 'https://law.justia.com/codes/mississippi/title-77/chapter-3/article-15/section-77-3-723/',
  },
  {
    state: 'MT', citation: 'Mont. Code § 30-14-1412(1)(d)',
    week: daily('08:00', '21:00'), reach: 'residential-lines',
    certainty: 'one-secondary', url: 'https://mca.legmt.gov',
  },
  {
    state: 'NC', citation: 'N.C. Gen. Stat. § 75-102(f)',
    week: daily('08:00', '21:00'), reach: 'anyone', clocks: [personsClock, callersClock],
    openQuestion: 'The text names no clock; both the called person’s and the caller’s must be open.',
    certainty: 'two-or-more-secondary', url: 'https://www.ncleg.gov',
  },
  {
    state: 'ND', citation: 'N.D. Cent. Code § 51-28-05',
    week: daily('08:00', '21:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.ndlegis.gov',
  },
  {
    state: 'NE', citation: 'Neb. Rev. Stat. § 86-248(1)(a)', also: ['291 Neb. Admin. Code ch. 11 § 003.01'],
    week: daily('08:00', '21:00', { sunday: between('13:00', '21:00'), holiday: between('13:00', '21:00') }), reach: 'residential-lines', calls: 'recorded', lifted: ['no-solicitation'], holidays: true,
    certainty: 'primary-text', url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248&print=true',
  },
  {
    state: 'NJ', citation: 'N.J. Stat. § 56:8-128(d)',
    week: daily('08:00', '21:00'),
    certainty: 'primary-text', url: 'https://pub.njleg.gov',
  },
  {
    state: 'NM', citation: 'N.M. Stat. § 57-12-22(B)(5)',
    week: daily('09:00', '21:00'), received: true,
    disputes: ['One published survey says that federal hours apply; the text says otherwise.'],
    certainty: 'primary-text', url: 'https://law.justia.com/codes/new-mexico/chapter-57/article-12/section-57-12-22/',
  },
  {
    state: 'NV', citation: 'Nev. Rev. Stat. § 598.0918(3)',
    week: daily('09:00', '20:00'), reach: 'residential-lines',
    certainty: 'two-or-more-secondary', url: 'https://www.leg.state.nv.us/NRS/NRS-598.html',
  },
  {
    state: 'NV', citation: 'Nev. Rev. Stat. § 597.814(2)(a)',
    week: daily('09:00', '21:00'), calls: 'recorded',
    certainty: 'primary-text', url: 'https://www.leg.state.nv.us/NRS/NRS-597.html',
  },
  {
    state: 'NY', citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
    week: daily('08:00', '21:00'), lifted: ['consent'],
    certainty: 'primary-text', url: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z',
  },
  {
    state: 'OK', citation: 'Okla. Stat. tit. 15, § 775C.4(A)', from: '2022-11-01',
    week: daily('08:00', '20:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.oklegislature.gov',
  },
  {
    state: 'OK', citation: 'Okla. Stat. tit. 15, § 755.1(C)(2)(a)',
    week: daily('09:00', '21:00'), calls: 'recorded',
    certainty: 'primary-text', url: 'https://www.oklegislature.gov',
  },
  {
    state: 'OR', citation: 'ORS 646.563(1)(b)', from: '2026-01-01',
    week: daily('08:00', '20:00'),
    disputes: ['Summaries differ on whether an established business relationship lifts the hours as well as the cap; the hours are applied to everyone.'],
    certainty: 'two-or-more-secondary', url: 'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
  },
  {
    state: 'OR', citation: 'ORS 646A.372', to: '2026-01-01',
    week: daily('09:00', '21:00'), calls: 'recorded',
    certainty: 'one-secondary', url: 'https://www.oregonlegislature.gov',
  },
  {
    state: 'PA', citation: '73 P.S. § 2245(a)(1)', from: '2019-12-03', to: '2026-10-18',
    week: daily('08:00', '21:00'), lifted: ['before-act-47'],
    disputes: ['Tables that print a Sunday start at noon, or § 2245.4, have no basis in the text.'],
    certainty: 'two-or-more-secondary', url: 'https://govt.westlaw.com/pac/Document/NE4CC77F0E9F711E9BEFE89A994168F89',
  },
  {
    state: 'PA', citation: '73 P.S. § 2245(a)(1)', also: ['Act 47 of 2026'], from: '2026-10-18',
    week: daily('09:00', '19:00', { sunday: undefined }), reach: 'anyone',
    disputes: ['The enrolled text of Act 47 was not read; a quotation of subsection (a)(1), the sponsor’s release and an independent table agree.'],
    certainty: 'two-or-more-secondary', url: 'https://www.palegis.us',
  },
  {
    state: 'PR', citation: '10 L.P.R.A. § 4033', from: '2003-08-28',
    week: daily('09:00', '21:00'),
    certainty: 'two-or-more-secondary', url: 'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
  },
  {
    state: 'RI', citation: 'R.I. Gen. Laws § 5-61-3.6', also: ['R.I. Gen. Laws § 5-61-2(2)'],
    week: daily('09:00', '18:00', { saturday: between('10:00', '17:00'), sunday: undefined }), reach: 'residential-or-mobile', lifted: ['asked-for'],
    certainty: 'primary-text', url: 'https://webserver.rilegislature.gov/Statutes/TITLE5/5-61/5-61-3.6.HTM',
  },
  {
    state: 'SC', citation: 'S.C. Code § 37-21-30', from: '2018-05-18',
    week: daily('08:00', '21:00'), reach: 'residential-or-mobile',
    certainty: 'two-or-more-secondary', url: 'https://www.scstatehouse.gov/code/t37c021.php',
  },
  {
    state: 'SC', citation: 'S.C. Code § 16-17-446(C)(3)', also: ['Cahaly v. LaRosa, 796 F.3d 399'], to: '2015-08-06',
    week: daily('08:00', '19:00'), calls: 'recorded',
    disputes: ['The Fourth Circuit held the statute on recorded calls unconstitutional on 2015-08-06.'],
    certainty: 'primary-text', url: 'https://www.contactcentercompliance.com/legal/statutes/SC/S.C._Code_Ann./16-17-446.adpx',
  },
  {
    state: 'SD', citation: 'S.D. Codified Laws § 37-30A-3(2)',
    week: daily('09:00', '21:00', { sunday: undefined }), reach: 'residential-lines', lifted: ['asked-for'],
    disputes: ['One published survey says that federal hours apply; two sources cite the section.'],
    certainty: 'two-or-more-secondary', url: 'https://sdlegislature.gov/Statutes/37-30A-3',
  },
  {
    state: 'SD', citation: 'S.D. Codified Laws § 37-30-28',
    week: daily('09:00', '21:00', { saturday: undefined, sunday: undefined }), calls: 'recorded', clocks: [clockOf('Central time', 'America/Chicago'), clockOf('Mountain time', 'America/Denver')],
    openQuestion: 'The text says the time in this state, which has two; both must be open.',
    certainty: 'primary-text', url: 'https://sdlegislature.gov/Statutes/37-30-28',
  },
  {
    state: 'TN', citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(1)', also: ['Tenn. Code § 65-4-402'],
    week: daily('08:00', '21:00'), reach: 'residential-lines', lifted: ['consent'],
    certainty: 'primary-text', url: 'https://www.law.cornell.edu/regulations/tennessee/Tenn-Comp-R-Regs-1220-04-11-.02',
  },
  {
    state: 'TN', citation: 'Tenn. Code § 47-18-1502(a)(2)',
    week: daily('08:00', '21:00'), calls: 'recorded',
    certainty: 'primary-text', url: 'https://law.justia.com/codes/tennessee/title-47/chapter-18/part-15/',
  },
  {
    state: 'TX', citation: 'Tex. Bus. & Com. Code § 301.051(b)(2)', from: '2009-04-01',
    week: daily('09:00', '21:00', { sunday: between('12:00', '21:00') }),
    disputes: ['The text is about unsolicited calls to residential numbers for consumer goods or services; the hours are applied to all consumer calls.'],
    certainty: 'two-or-more-secondary', url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.301.htm',
  },
  {
    state: 'UT', citation: 'Utah Code § 13-25a-103(3)',
    week: daily('08:00', '21:00', { sunday: undefined }), reach: 'residential-or-mobile', lifted: ['consent'],
    certainty: 'primary-text', url: 'https://le.utah.gov/xcode/Title13/Chapter25A/13-25a-S103.html',
  },
  {
    state: 'VA', citation: 'Va. Code § 59.1-511',
    week: daily('08:00', '21:00'), lifted: ['consent'],
    certainty: 'primary-text', url: 'https://law.lis.virginia.gov/vacode/59.1-511/',
  },
  {
    state: 'WA', citation: 'RCW 19.158.110(4)', also: ['RCW 19.158.040(2)'], from: '2022-06-09',
    week: daily('08:00', '20:00'), reach: 'anyone', received: true,
    disputes: ['The date is that of the amendments of 2022; the hours may be older.'],
    certainty: 'primary-text', url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
  },
  {
    state: 'WI', citation: 'Wis. Admin. Code ATCP 127.16(3)',
    week: daily('08:00', '21:00'),
    certainty: 'one-secondary', url: 'https://docs.legis.wisconsin.gov',
  },
  {
    state: 'WV', citation: 'W. Va. Code § 46A-6F-601(a)(4)',
    week: daily('08:00', '21:00'), reach: 'residential-lines',
    certainty: 'one-secondary', url: 'https://code.wvlegislature.gov',
  },
  {
    state: 'WY', citation: 'Wyo. Stat. § 40-12-302(d)',
    week: daily('08:00', '20:00'),
    certainty: 'two-or-more-secondary', url: 'https://wyoleg.gov/statutes/compress/title40.pdf',
  },
];
