import type { Reach, Row } from './instrument.js';
import type { Lift } from './exceptions.js';

/** What of a sales call makes it one that needs consent. */
export type Trigger = 'every-call' | 'selects-or-dials' | 'selects-and-dials';

/** A state's consent to sales calls, or to automated ones. */
export interface ConsentRow extends Row {
  readonly trigger: Trigger;
  readonly liftedBy: readonly Lift[];
  readonly reach?: Reach;
}

const oklahomasList = 'Okla. Stat. tit. 15, § 775C.5';

export const consentRows: readonly ConsentRow[] = [
  {
    state: 'CT',
    citation: 'Conn. Gen. Stat. § 42-288a',
    from: '2023-10-01',
    trigger: 'every-call',
    liftedBy: ['written-consent-to-call', 'reply', 'customer-without-objection'],
    reach: 'anyone',
    certainty: 'two-or-more-secondary',
    url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm',
    disputes: [
      'Law firms cite the consent rule to subsections (l) and (m) of § 42-288a.',
      'That replies to inquiries and calls to existing customers are no telephonic sales calls (§ 42-284(18)) is one law firm’s summary.',
    ],
  },
  {
    state: 'FL',
    citation: 'Fla. Stat. § 501.059(8)(a) (2021 text)',
    from: '2021-07-01',
    to: '2023-05-25',
    trigger: 'selects-or-dials',
    liftedBy: ['written-consent'],
    certainty: 'two-or-more-secondary',
    url: 'https://www.flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
  },
  {
    // HB 761 (2023): "and", unsolicited calls only; a checked box is a signature. STOP and 15 days are a condition of suits over
    // text messages, no leave to go on.
    state: 'FL',
    citation: 'Fla. Stat. § 501.059(1), (8), (10)',
    from: '2023-05-25',
    trigger: 'selects-and-dials',
    liftedBy: ['written-consent', 'request', 'relationship'],
    certainty: 'two-or-more-secondary',
    url: 'https://www.flsenate.gov/Committees/billsummaries/2023/html/3034',
    disputes: ['Adams v. Safelite Group (M.D. Fla. 2024) reads the STOP requirement to apply to pending uncertified cases.'],
  },
  {
    // "Noncommercial" solicitation for nonprofits is exempt too; it sells nothing, so that no call of this rule is one.
    state: 'MD',
    citation: 'Md. Code, Com. Law §§ 14-4501(d), 14-4502(a)',
    from: '2024-01-01',
    trigger: 'selects-or-dials',
    liftedBy: ['written-consent', 'isolated-call', 'old-firm-to-business', 'repair-of-goods-sold', 'reply', 'informs-first'],
    reach: 'anyone',
    certainty: 'primary-text',
    url: 'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/SB0090?ys=2023RS',
    disputes: ['The automated system is not defined. The exemption for nonprofits reaches noncommercial solicitation alone.'],
  },
  {
    state: 'OK',
    citation: 'Okla. Stat. tit. 15, §§ 775C.2-775C.3',
    from: '2022-11-01',
    trigger: 'selects-or-dials',
    liftedBy: ['written-consent', ['relationship', oklahomasList], ['isolated-call', oklahomasList], ['insurance-agent', oklahomasList]],
    certainty: 'two-or-more-secondary',
    url: 'https://www.oklegislature.gov',
    disputes: ['The automated system is not defined. Of the 26 exemptions of § 775C.5 those named on the law page are applied.'],
  },
  {
    state: 'WY',
    citation: 'Wyo. Stat. § 40-12-303',
    trigger: 'selects-or-dials',
    liftedBy: ['live-reply', 'screened-numbers', 'live-relationship'],
    certainty: 'primary-text',
    url: 'https://law.justia.com/codes/wyoming/title-40/chapter-12/article-3/section-40-12-303/',
    disputes: ['Wyoming’s relationship has no time limit (§ 40-12-301(a)(vi)); the shorter federal one is asked for.'],
  },
];
