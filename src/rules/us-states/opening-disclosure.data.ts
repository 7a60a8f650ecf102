import type { Reach, Row } from './instrument.js';

/** What a state may want to hear at the start of a sales call. */
export type Item =
  | 'caller' | 'caller-in-full' | 'telemarketer' | 'seller' | 'caller-or-seller' | 'number' | 'address'
  | 'purpose' | 'goods' | 'opt-out' | 'question';

/** The opening words that a state asks for. Without seconds they come at once, before any pitch. */
export interface OpeningRow extends Row {
  /** In groups, each of which comes before the next. */
  readonly says: readonly (readonly Item[])[];
  readonly withinSeconds?: number;
  readonly startWithinSeconds?: number;
  /** The seconds are a cautious figure for "at the beginning". */
  readonly cautiousSeconds?: true;
  /** Before any other statement. */
  readonly first?: true;
  readonly repeatedAtEnd?: true;
  readonly automatedOnly?: true;
  readonly reach?: Reach;
}

export const openingRows: readonly OpeningRow[] = [
  {
    state: 'AL', withinSeconds: 20, repeatedAtEnd: true, automatedOnly: true, says: [['caller-or-seller', 'number']],
    citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(e)-(f)', certainty: 'primary-text', url: 'https://alison.legislature.state.al.us',
    disputes: ['The Commission’s telephone rules say of themselves that they apply to telephone utilities; this one speaks of all automated solicitation calls to consumers and is applied.'],
  },
  {
    state: 'CT', from: '2023-10-01', withinSeconds: 10, says: [['caller', 'seller', 'purpose', 'question']],
    citation: 'Conn. Gen. Stat. § 42-288a', certainty: 'two-or-more-secondary', url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm',
  },
  {
    state: 'HI', startWithinSeconds: 60, withinSeconds: 180, says: [['purpose', 'caller', 'seller', 'goods']],
    citation: 'Haw. Rev. Stat. § 481P-2(a)(1)', certainty: 'primary-text', url: 'https://www.capitol.hawaii.gov',
  },
  {
    state: 'ID', first: true, says: [['purpose', 'seller', 'goods']],
    citation: 'Idaho Code §§ 48-603A, 48-1003', certainty: 'one-secondary', url: 'https://legislature.idaho.gov',
  },
  {
    state: 'KY', withinSeconds: 30, says: [['caller', 'seller', 'goods']],
    citation: 'KRS 367.46953', certainty: 'one-secondary', url: 'https://apps.legislature.ky.gov/law/statutes/',
  },
  {
    state: 'MA', withinSeconds: 60, says: [['purpose', 'caller', 'seller', 'goods']],
    citation: '201 CMR 12.02(7)', certainty: 'primary-text', url: 'https://malegislature.gov/Laws',
  },
  {
    state: 'MS', reach: 'anyone', says: [['caller', 'seller', 'purpose']],
    citation: 'Miss. Code § 77-3-723(1)', certainty: 'primary-text', url: 'https://law.justia.com/codes/mississippi/',
  },
  {
    state: 'NC', reach: 'anyone', says: [['seller', 'caller']],
    citation: 'N.C. Gen. Stat. § 75-102(c)(1)', certainty: 'primary-text', url: 'https://www.ncleg.gov',
  },
  {
    state: 'NJ', from: '2023-12-01', withinSeconds: 30, says: [['caller', 'seller', 'number', 'purpose']],
    citation: 'N.J. Stat. § 56:8-128(b)', certainty: 'primary-text', url: 'https://pub.njleg.gov',
  },
  {
    state: 'NM', withinSeconds: 15, says: [['seller', 'purpose']],
    citation: 'N.M. Stat. § 57-12-22(B)(1)', certainty: 'primary-text', url: 'https://nmonesource.com',
  },
  {
    // L. 2022 ch. 660: the names and the option come first. Whether the call is recorded is a rule of its own (recording.ts).
    state: 'NY', from: '2023-03-06', withinSeconds: 30, cautiousSeconds: true,
    says: [['telemarketer', 'seller'], ['opt-out'], ['purpose', 'goods']],
    citation: 'N.Y. Gen. Bus. Law § 399-z(2)', also: ['N.Y. Gen. Bus. Law § 399-pp(6)(b)'],
    certainty: 'primary-text', url: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z',
    disputes: ['The 30 seconds come from a bill (2023-24 A7939) whose enactment is unconfirmed; the law says "at the beginning". They are kept as the cautious figure.'],
  },
  {
    state: 'OR', withinSeconds: 30, says: [['caller', 'seller', 'purpose', 'goods', 'question']],
    citation: 'ORS 646.611', certainty: 'primary-text-of-an-earlier-edition', url: 'https://oregon.public.law/statutes/ors_646.611',
    disputes: ['A bill of 2025 proposed 10 seconds; its final text was not read.'],
  },
  {
    state: 'PR', from: '2003-08-28', withinSeconds: 60, says: [['purpose', 'seller', 'goods']],
    citation: '10 L.P.R.A. § 4032', certainty: 'one-secondary', url: 'https://law.justia.com/codes/puerto-rico/',
  },
  {
    state: 'RI', withinSeconds: 30, says: [['caller', 'seller', 'goods']],
    citation: 'R.I. Gen. Laws § 5-61-3.3(a)', certainty: 'primary-text', url: 'https://webserver.rilegislature.gov/Statutes/',
  },
  {
    state: 'SC', from: '2018-05-18', says: [['caller', 'seller', 'number', 'address', 'purpose', 'opt-out']],
    citation: 'S.C. Code § 37-21-40', certainty: 'two-or-more-secondary', url: 'https://www.scstatehouse.gov/code/statmast.php',
  },
  {
    state: 'TN', says: [['caller', 'seller', 'number']],
    citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(3)', certainty: 'primary-text', url: 'https://law.justia.com/codes/tennessee/',
  },
  {
    state: 'TX', says: [['caller', 'seller', 'purpose']],
    citation: 'Tex. Bus. & Com. Code § 301.051', certainty: 'two-or-more-secondary', url: 'https://statutes.capitol.texas.gov',
  },
  {
    state: 'UT', says: [['caller', 'seller', 'purpose']],
    citation: 'Utah Code § 13-25a-103(5)', certainty: 'primary-text', url: 'https://le.utah.gov',
  },
  {
    state: 'VA', says: [['caller-in-full', 'seller']],
    citation: 'Va. Code § 59.1-512', certainty: 'primary-text', url: 'https://law.lis.virginia.gov',
  },
  {
    // Ch. 19.158 excepts no business; RCW 80.36.390 does.
    state: 'WA', from: '2022-06-09', withinSeconds: 30, reach: 'anyone', says: [['caller', 'seller', 'purpose']],
    citation: 'RCW 19.158.040(4)', also: ['RCW 80.36.390(2)'], certainty: 'primary-text', url: 'https://app.leg.wa.gov/rcw/',
  },
];
