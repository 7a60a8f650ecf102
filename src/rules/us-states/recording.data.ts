import type { Row } from './instrument.js';

/** Whose consent a state asks for before a telephone call is recorded. */
export interface RecordingRow extends Row {
  readonly consent: 'one-party' | 'all-party';
  /** The text is mixed or construed otherwise; the stricter is taken. */
  readonly outOfPrudence?: true;
}

// Vermont has no statute (see State v. Geraw, 173 Vt. 350 (2002), about recording in a home), so that nothing can be said of a call.
export const recordingRows: readonly RecordingRow[] = [
  { state: 'AK', consent: 'one-party', citation: 'AS 42.20.310', certainty: 'two-or-more-secondary', url: 'https://www.akleg.gov' },
  { state: 'AL', consent: 'one-party', citation: 'Ala. Code § 13A-11-30', certainty: 'two-or-more-secondary', url: 'https://alison.legislature.state.al.us' },
  { state: 'AR', consent: 'one-party', citation: 'Ark. Code § 5-60-120', certainty: 'two-or-more-secondary', url: 'https://www.arkleg.state.ar.us' },
  { state: 'AZ', consent: 'one-party', citation: 'Ariz. Rev. Stat. § 13-3005', certainty: 'two-or-more-secondary', url: 'https://www.azleg.gov' },
  { state: 'CA', consent: 'all-party', citation: 'Cal. Penal Code §§ 632, 632.7', certainty: 'two-or-more-secondary', url: 'https://leginfo.legislature.ca.gov' },
  { state: 'CO', consent: 'one-party', citation: 'Colo. Rev. Stat. § 18-9-303', certainty: 'two-or-more-secondary', url: 'https://leg.colorado.gov' },
  {
    state: 'CT', consent: 'all-party', outOfPrudence: true,
    citation: 'Conn. Gen. Stat. § 52-570d (civil)', also: ['Conn. Gen. Stat. § 53a-187 (criminal, one-party)'], certainty: 'two-or-more-secondary', url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm',
    disputes: ['The criminal statute asks for the consent of one party; the civil one for the consent of all, a recorded notice at the start or a beep tone.'],
  },
  { state: 'DC', consent: 'one-party', citation: 'D.C. Code § 23-542', certainty: 'two-or-more-secondary', url: 'https://code.dccouncil.gov' },
  {
    state: 'DE', consent: 'all-party', citation: '11 Del. C. § 1335(a)(4) (cf. § 2402(c)(4), one-party)',
    certainty: 'two-or-more-secondary', url: 'https://delcode.delaware.gov',
    disputes: ['Another Delaware statute, § 2402(c)(4), asks for the consent of one party.'],
  },
  { state: 'FL', consent: 'all-party', citation: 'Fla. Stat. § 934.03(2)(d)', certainty: 'two-or-more-secondary', url: 'https://www.leg.state.fl.us/statutes/' },
  { state: 'GA', consent: 'one-party', citation: 'O.C.G.A. § 16-11-66', certainty: 'two-or-more-secondary', url: 'https://www.legis.ga.gov' },
  {
    state: 'HI', consent: 'one-party', citation: 'Haw. Rev. Stat. § 803-42',
    certainty: 'two-or-more-secondary', url: 'https://www.capitol.hawaii.gov',
    disputes: ['Devices in private places need the consent of all parties.'],
  },
  { state: 'IA', consent: 'one-party', citation: 'Iowa Code § 808B.2', certainty: 'two-or-more-secondary', url: 'https://www.legis.iowa.gov' },
  { state: 'ID', consent: 'one-party', citation: 'Idaho Code § 18-6702', certainty: 'two-or-more-secondary', url: 'https://legislature.idaho.gov' },
  { state: 'IL', consent: 'all-party', citation: '720 ILCS 5/14-2', certainty: 'two-or-more-secondary', url: 'https://www.ilga.gov' },
  { state: 'IN', consent: 'one-party', citation: 'Ind. Code art. 35-33.5', certainty: 'two-or-more-secondary', url: 'https://iga.in.gov' },
  { state: 'KS', consent: 'one-party', citation: 'Kan. Stat. § 21-6101', certainty: 'two-or-more-secondary', url: 'https://www.ksrevisor.org' },
  { state: 'KY', consent: 'one-party', citation: 'KRS 526.010', certainty: 'two-or-more-secondary', url: 'https://apps.legislature.ky.gov/law/statutes/' },
  { state: 'LA', consent: 'one-party', citation: 'La. R.S. 15:1303', certainty: 'two-or-more-secondary', url: 'https://legis.la.gov' },
  { state: 'MA', consent: 'all-party', citation: 'M.G.L. c. 272 § 99', certainty: 'two-or-more-secondary', url: 'https://malegislature.gov/Laws' },
  { state: 'MD', consent: 'all-party', citation: 'Md. Code, Cts. & Jud. Proc. § 10-402', certainty: 'two-or-more-secondary', url: 'https://mgaleg.maryland.gov' },
  { state: 'ME', consent: 'one-party', citation: '15 M.R.S. § 710', certainty: 'two-or-more-secondary', url: 'https://legislature.maine.gov/statutes/' },
  {
    state: 'MI', consent: 'all-party', outOfPrudence: true,
    citation: 'Mich. Comp. Laws § 750.539c', also: ['Sullivan v. Gray, 117 Mich. App. 476 (1982)', 'Fisher v. Perron, 30 F.4th 289 (6th Cir. 2022)'], certainty: 'two-or-more-secondary', url: 'https://www.legislature.mi.gov',
    disputes: ['Case law lets a participant in the call record it; the consent of all is asked for out of prudence.'],
  },
  { state: 'MN', consent: 'one-party', citation: 'Minn. Stat. § 626A.02', certainty: 'two-or-more-secondary', url: 'https://www.revisor.mn.gov' },
  { state: 'MO', consent: 'one-party', citation: 'Mo. Rev. Stat. § 542.402', certainty: 'two-or-more-secondary', url: 'https://revisor.mo.gov' },
  { state: 'MS', consent: 'one-party', citation: 'Miss. Code § 41-29-531', certainty: 'two-or-more-secondary', url: 'https://law.justia.com/codes/mississippi/' },
  { state: 'MT', consent: 'all-party', citation: 'Mont. Code § 45-8-213', certainty: 'two-or-more-secondary', url: 'https://mca.legmt.gov' },
  { state: 'NC', consent: 'one-party', citation: 'N.C. Gen. Stat. § 15A-287', certainty: 'two-or-more-secondary', url: 'https://www.ncleg.gov' },
  { state: 'ND', consent: 'one-party', citation: 'N.D. Cent. Code § 12.1-15-02', certainty: 'two-or-more-secondary', url: 'https://www.ndlegis.gov' },
  { state: 'NE', consent: 'one-party', citation: 'Neb. Rev. Stat. § 86-290', certainty: 'two-or-more-secondary', url: 'https://nebraskalegislature.gov' },
  { state: 'NH', consent: 'all-party', citation: 'N.H. Rev. Stat. § 570-A:2', certainty: 'two-or-more-secondary', url: 'https://gc.nh.gov/rsa/' },
  { state: 'NJ', consent: 'one-party', citation: 'N.J. Stat. § 2A:156A-4', certainty: 'two-or-more-secondary', url: 'https://pub.njleg.gov' },
  { state: 'NM', consent: 'one-party', citation: 'N.M. Stat. § 30-12-1', certainty: 'two-or-more-secondary', url: 'https://nmonesource.com' },
  { state: 'NV', consent: 'all-party', citation: 'Nev. Rev. Stat. § 200.620', certainty: 'two-or-more-secondary', url: 'https://www.leg.state.nv.us/NRS/' },
  { state: 'NY', consent: 'one-party', citation: 'N.Y. Penal Law § 250.05', certainty: 'two-or-more-secondary', url: 'https://www.nysenate.gov/legislation/laws' },
  { state: 'OH', consent: 'one-party', citation: 'Ohio Rev. Code § 2933.52', certainty: 'two-or-more-secondary', url: 'https://codes.ohio.gov' },
  { state: 'OK', consent: 'one-party', citation: 'Okla. Stat. tit. 13, § 176.4', certainty: 'two-or-more-secondary', url: 'https://www.oklegislature.gov' },
  {
    state: 'OR', consent: 'one-party', citation: 'ORS 165.540',
    certainty: 'two-or-more-secondary', url: 'https://www.oregonlegislature.gov',
    disputes: ['In person the consent of all parties is needed; where a call is mixed with another channel, treat it so.'],
  },
  { state: 'PA', consent: 'all-party', citation: '18 Pa. C.S. §§ 5703-5704', certainty: 'two-or-more-secondary', url: 'https://www.palegis.us' },
  { state: 'PR', consent: 'all-party', citation: '33 L.P.R.A. § 5235', also: ['P.R. Const. art. II § 10'], certainty: 'one-secondary', url: 'https://law.justia.com/codes/puerto-rico/' },
  { state: 'RI', consent: 'one-party', citation: 'R.I. Gen. Laws § 11-35-21', certainty: 'two-or-more-secondary', url: 'https://webserver.rilegislature.gov/Statutes/' },
  { state: 'SC', consent: 'one-party', citation: 'S.C. Code § 17-30-30', certainty: 'two-or-more-secondary', url: 'https://www.scstatehouse.gov/code/statmast.php' },
  { state: 'SD', consent: 'one-party', citation: 'S.D. Codified Laws § 23A-35A-20', certainty: 'two-or-more-secondary', url: 'https://sdlegislature.gov/Statutes' },
  { state: 'TN', consent: 'one-party', citation: 'Tenn. Code § 39-13-601', certainty: 'two-or-more-secondary', url: 'https://law.justia.com/codes/tennessee/' },
  { state: 'TX', consent: 'one-party', citation: 'Tex. Penal Code § 16.02', certainty: 'two-or-more-secondary', url: 'https://statutes.capitol.texas.gov' },
  { state: 'UT', consent: 'one-party', citation: 'Utah Code § 77-23a-4', certainty: 'two-or-more-secondary', url: 'https://le.utah.gov' },
  { state: 'VA', consent: 'one-party', citation: 'Va. Code § 19.2-62', certainty: 'two-or-more-secondary', url: 'https://law.lis.virginia.gov' },
  { state: 'WA', consent: 'all-party', citation: 'RCW 9.73.030', certainty: 'two-or-more-secondary', url: 'https://app.leg.wa.gov/rcw/' },
  { state: 'WI', consent: 'one-party', citation: 'Wis. Stat. § 968.31', certainty: 'two-or-more-secondary', url: 'https://docs.legis.wisconsin.gov' },
  { state: 'WV', consent: 'one-party', citation: 'W. Va. Code § 62-1D-3', certainty: 'two-or-more-secondary', url: 'https://code.wvlegislature.gov' },
  { state: 'WY', consent: 'one-party', citation: 'Wyo. Stat. § 7-3-702', certainty: 'two-or-more-secondary', url: 'https://wyoleg.gov' },
];
