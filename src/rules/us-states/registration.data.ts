import type { Reach, Row } from './instrument.js';

/** Where sellers or telemarketers have to be registered. */
export interface RegistrationRow extends Row {
  /** A whole sentence about what registration takes. */
  readonly note?: string;
  /** The word of `registeredIn`; `us-` and the state if it is left out. A permit of a device is asked of recorded calls only. */
  readonly scheme?: string;
  readonly reach?: Reach;
}

export const registrationRows: readonly RegistrationRow[] = [
  {
    state: 'AK', citation: 'AS 45.63.010 (30 days, per campaign)', certainty: 'two-or-more-secondary', url: 'https://www.akleg.gov',
    note: 'The filing comes 30 days before each campaign.',
  },
  { state: 'AL', citation: 'Ala. Code § 8-19A-5', certainty: 'two-or-more-secondary', url: 'https://alison.legislature.state.al.us' },
  { state: 'AR', citation: 'Ark. Code §§ 4-99-104, -107 (bond)', certainty: 'two-or-more-secondary', url: 'https://www.arkleg.state.ar.us' },
  { state: 'AZ', citation: 'Ariz. Rev. Stat. §§ 44-1272, 44-1274 (bond $100,000)', certainty: 'one-secondary', url: 'https://www.azleg.gov' },
  { state: 'CA', citation: 'Cal. Bus. & Prof. Code §§ 17511.3, 17511.12 (bond $100,000)', certainty: 'one-secondary', url: 'https://leginfo.legislature.ca.gov' },
  { state: 'CO', citation: 'Colo. Rev. Stat. § 6-1-303', certainty: 'two-or-more-secondary', url: 'https://leg.colorado.gov' },
  {
    state: 'DC', citation: 'D.C. Code §§ 22-3226.02, .03 (60 business days; bond $50,000)', certainty: 'two-or-more-secondary', url: 'https://code.dccouncil.gov',
    note: 'It takes 60 business days.',
  },
  { state: 'DE', citation: '6 Del. C. § 2503A (bond $50,000)', certainty: 'one-secondary', url: 'https://delcode.delaware.gov' },
  {
    state: 'FL', citation: 'Fla. Stat. §§ 501.605, 501.607, 501.611 (seller and salesperson; security)', certainty: 'two-or-more-secondary', url: 'https://www.leg.state.fl.us/statutes/',
    note: 'Most exemptions need an affidavit filed first.',
  },
  { state: 'ID', citation: 'Idaho Code § 48-1004', certainty: 'two-or-more-secondary', url: 'https://legislature.idaho.gov' },
  { state: 'IN', citation: 'Ind. Code § 24-5-12', certainty: 'one-secondary', url: 'https://iga.in.gov' },
  { state: 'KY', citation: 'KRS 367.46971', certainty: 'one-secondary', url: 'https://apps.legislature.ky.gov/law/statutes/' },
  { state: 'LA', citation: 'La. R.S. 45:844.14(A)(3)(b)', certainty: 'two-or-more-secondary', url: 'https://legis.la.gov' },
  { state: 'ME', citation: '32 M.R.S. § 14716 et seq.', certainty: 'one-secondary', url: 'https://legislature.maine.gov/statutes/' },
  { state: 'MS', reach: 'anyone', citation: 'Miss. Code §§ 77-3-713, 77-3-605 (bond $75,000)', certainty: 'two-or-more-secondary', url: 'https://law.justia.com/codes/mississippi/' },
  { state: 'MT', citation: 'Mont. Code § 30-14-1404 (bond $50,000)', certainty: 'one-secondary', url: 'https://mca.legmt.gov' },
  { state: 'NC', reach: 'anyone', citation: 'N.C. Gen. Stat. § 66-261', certainty: 'two-or-more-secondary', url: 'https://www.ncleg.gov' },
  { state: 'NE', scheme: 'us-ne-device', citation: 'Neb. Rev. Stat. § 86-250 (ADAD permit)', certainty: 'two-or-more-secondary', url: 'https://nebraskalegislature.gov' },
  { state: 'NJ', citation: 'N.J. Stat. §§ 56:8-121, 56:8-126', certainty: 'two-or-more-secondary', url: 'https://pub.njleg.gov' },
  { state: 'NV', citation: 'Nev. Rev. Stat. ch. 599B', certainty: 'one-secondary', url: 'https://www.leg.state.nv.us/NRS/' },
  { state: 'NY', citation: 'N.Y. Gen. Bus. Law § 399-pp', certainty: 'one-secondary', url: 'https://www.nysenate.gov/legislation/laws' },
  { state: 'OH', citation: 'Ohio Rev. Code §§ 4719.02, 4719.04 (bond $50,000)', certainty: 'two-or-more-secondary', url: 'https://codes.ohio.gov' },
  { state: 'OK', citation: 'Okla. Stat. tit. 15, § 775A.3', certainty: 'two-or-more-secondary', url: 'https://www.oklegislature.gov' },
  { state: 'OR', citation: 'ORS 646.553', certainty: 'two-or-more-secondary', url: 'https://www.oregonlegislature.gov' },
  // Act 47 of 2026 reaches calls to businesses.
  { state: 'PA', to: '2026-10-18', citation: '73 P.S. § 2243', certainty: 'two-or-more-secondary', url: 'https://www.palegis.us' },
  { state: 'PA', from: '2026-10-18', reach: 'anyone', citation: '73 P.S. § 2243', certainty: 'two-or-more-secondary', url: 'https://www.palegis.us' },
  { state: 'RI', citation: 'R.I. Gen. Laws §§ 5-61-3, 5-61-3.1 (security $30,000)', certainty: 'two-or-more-secondary', url: 'https://webserver.rilegislature.gov/Statutes/' },
  { state: 'SD', citation: 'S.D. Codified Laws ch. 49-31 (PUC)', certainty: 'two-or-more-secondary', url: 'https://sdlegislature.gov/Statutes' },
  { state: 'TN', citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.04 ($500)', certainty: 'two-or-more-secondary', url: 'https://law.justia.com/codes/tennessee/' },
  { state: 'TX', citation: 'Tex. Bus. & Com. Code §§ 302.101, .106, .107 ($200; $10,000 security)', certainty: 'two-or-more-secondary', url: 'https://statutes.capitol.texas.gov' },
  { state: 'UT', citation: 'Utah Code § 13-26-3 (recodified; bond $25,000-50,000)', certainty: 'one-secondary', url: 'https://le.utah.gov' },
  {
    state: 'VT', citation: '9 V.S.A. §§ 2464a, 2464b (unregistered call is a crime)', certainty: 'two-or-more-secondary', url: 'https://legislature.vermont.gov/statutes',
    note: 'An unregistered call is a crime.',
  },
  { state: 'WA', reach: 'anyone', citation: 'RCW 19.158.050', certainty: 'two-or-more-secondary', url: 'https://app.leg.wa.gov/rcw/' },
  { state: 'WI', citation: 'Wis. Admin. Code ATCP 127.81', certainty: 'one-secondary', url: 'https://docs.legis.wisconsin.gov' },
  { state: 'WV', citation: 'W. Va. Code § 46A-6F-301, -302 (bond)', certainty: 'one-secondary', url: 'https://code.wvlegislature.gov' },
  { state: 'WY', citation: 'Wyo. Stat. § 40-12-305 (notice filing)', certainty: 'two-or-more-secondary', url: 'https://wyoleg.gov' },
];
