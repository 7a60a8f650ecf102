import type { Purpose } from '../../call/schema/values.js';
import type { Row } from './instrument.js';
import type { Lift } from './exceptions.js';

/** Where each figure stands. */
const paragraphs = {
  AL: {
    state: 'AL', citation: 'Ala. Admin. Code r. 770-X-5-.17', certainty: 'primary-text',
    url: 'https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-770-X-5-.17',
    disputes: ['The Commission’s telephone rules say that they apply to telephone utilities (Rule T-1); the rule’s own words reach every call.'],
  },
  GA: {
    state: 'GA', citation: 'Ga. Comp. R. & Regs. 515-12-1-.32', certainty: 'primary-text',
    url: 'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
  },
  KY: { state: 'KY', citation: 'KRS 367.461(2)', certainty: 'primary-text', url: 'https://apps.legislature.ky.gov' },
  ME: { state: 'ME', citation: '10 M.R.S. § 1498(3)', certainty: 'primary-text', url: 'https://legislature.maine.gov/statutes/10/title10sec1498.html' },
  MN: {
    state: 'MN', citation: 'Minn. Stat. §§ 325E.26-325E.31', certainty: 'two-or-more-secondary',
    url: 'https://law.justia.com/cases/minnesota/supreme-court/1992/c1-91-598-2.html',
  },
  NE: { state: 'NE', citation: 'Neb. Rev. Stat. §§ 86-244, 86-249, 86-250', certainty: 'primary-text', url: 'https://nebraskalegislature.gov' },
  OK: { state: 'OK', citation: 'Okla. Stat. tit. 15, § 755.1(C)', certainty: 'primary-text', url: 'https://www.oklegislature.gov' },
  RI: {
    state: 'RI', citation: 'R.I. Gen. Laws § 5-61-3.4', certainty: 'primary-text',
    url: 'https://webserver.rilegislature.gov/Statutes/TITLE5/5-61/5-61-3.4.HTM',
  },
  SD: { state: 'SD', citation: 'S.D. Codified Laws § 37-30-28', certainty: 'primary-text', url: 'https://sdlegislature.gov/Statutes/37-30-28' },
  TN: { state: 'TN', citation: 'Tenn. Code § 47-18-1502', certainty: 'primary-text', url: 'https://law.justia.com/codes/tennessee/title-47/chapter-18/part-15/' },
  TX: { state: 'TX', citation: 'Tex. Util. Code § 55.127', certainty: 'primary-text', url: 'https://statutes.capitol.texas.gov/Docs/UT/htm/UT.55.htm' },
  UT: {
    state: 'UT', citation: 'Utah Code §§ 13-25a-102(4), 13-25a-103(1)-(2), (5)(e)', certainty: 'primary-text',
    url: 'https://le.utah.gov/xcode/Title13/Chapter25A/13-25a.html',
  },
} as const satisfies Record<string, Row>;

/** A figure of seconds. */
export interface SecondsRow extends Row {
  readonly seconds: number;
}

/** The line is released so many seconds after the person has hung up. */
export const releaseRows: readonly SecondsRow[] = [
  { ...paragraphs.AL, seconds: 10 },
  { ...paragraphs.KY, seconds: 10 },
  { ...paragraphs.ME, seconds: 5 },
  { ...paragraphs.MN, seconds: 10 },
  { ...paragraphs.NE, seconds: 5 },
  { ...paragraphs.OK, seconds: 20 },
  { ...paragraphs.RI, seconds: 5 },
  { ...paragraphs.SD, seconds: 20 },
  { ...paragraphs.TN, seconds: 10 },
  { ...paragraphs.UT, seconds: 25 },
];

/** The recording says within so many seconds who calls. */
export const identificationRows: readonly SecondsRow[] = [
  { ...paragraphs.KY, seconds: 25 },
  { ...paragraphs.TN, seconds: 25 },
  { ...paragraphs.TX, seconds: 30 },
];

/** The equipment is attended and dials no random or sequential numbers. */
export const equipmentRows: readonly Row[] = [paragraphs.KY, paragraphs.TN];

/** The device has a permit of the State's commission. */
export interface PermitRow extends Row {
  readonly purposes: readonly Purpose[];
  readonly liftedBy: readonly Lift[];
}

export const permitRows: readonly PermitRow[] = [
  { ...paragraphs.GA, purposes: ['sale', 'survey'], liftedBy: [] },
  {
    // § 86-242: a call to a customer is no telephone solicitation. Other devices than those that solicit are registered instead.
    ...paragraphs.NE,
    purposes: ['sale'],
    liftedBy: ['relationship'],
    disputes: ['A permit is one of a device; that the dialing party has one is taken to mean that this device does.'],
  },
];
