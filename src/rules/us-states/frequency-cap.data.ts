import { months } from '../../facts/dates.js';
import type { SalesCallCap } from '../../facts/sales-call-caps.js';
import type { Customer, ExemptCall } from './exempt-calls.js';
import type { Reach, Row } from './instrument.js';

/** A cap on sales calls (us-states 3). */
export interface CapRow extends Row {
  readonly cap: SalesCallCap;
  readonly reach?: Reach;
  /** Recorded calls only. */
  readonly recorded?: true;
  readonly exempts?: readonly ExemptCall[];
  readonly customer?: Customer;
}

const threeADay = { most: 3, hours: 24, counts: 'attempts-at-person', texts: false, ofSubject: true } as const;

export const caps: readonly CapRow[] = [
  {
    state: 'FL',
    citation: 'Fla. Stat. § 501.616(6)(b)',
    // The exemptions of § 501.604 lift the licence and neither the cap nor the hours; the caller bears the burden (§ 501.624).
    also: ['Fla. Stat. §§ 501.604, 501.608, 501.624'],
    from: '2021-07-01',
    certainty: 'primary-text',
    url: 'https://www.flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
    cap: threeADay,
  },
  {
    state: 'MD',
    citation: 'Md. Code, Com. Law § 14-4502(c)(2)',
    // The exemptions of (a)(1) lift the consent rule and neither the cap nor the hours.
    also: ['Md. Code, Com. Law § 14-4502'],
    from: '2024-01-01',
    certainty: 'two-or-more-secondary',
    url: 'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/SB0090?ys=2023RS',
    cap: { ...threeADay, texts: true },
  },
  {
    state: 'ME',
    citation: '10 M.R.S. § 1498(3)',
    certainty: 'primary-text',
    url: 'https://legislature.maine.gov/statutes/10/title10sec1498.html',
    reach: 'anyone',
    recorded: true,
    cap: { most: 1, hours: 8, counts: 'recorded-calls-taken', texts: false, ofSubject: false },
  },
  {
    state: 'OK',
    citation: 'Okla. Stat. tit. 15, § 775C.4',
    from: '2022-11-01',
    certainty: 'two-or-more-secondary',
    url: 'https://www.oklegislature.gov',
    cap: threeADay,
    // 26 exemptions, of which the law page names these; of business calls it says only "some", of isolated ones nothing that is a fact.
    exempts: [{ kind: 'insurance', citation: 'Okla. Stat. tit. 15, § 775C.5' }],
    customer: { citation: 'Okla. Stat. tit. 15, § 775C.5', whileOngoing: true },
  },
  {
    state: 'OR',
    citation: 'ORS 646.563 (2025 ch. 580)',
    from: '2026-01-01',
    certainty: 'two-or-more-secondary',
    url: 'https://www.oregonlegislature.gov/bills_laws/lawsstatutes/2025orlaw0580.pdf',
    reach: 'anyone',
    // The summaries that were read limit it to no subject.
    cap: { ...threeADay, texts: true, ofSubject: false },
    exempts: [
      { kind: 'business', citation: 'ORS 646.561(4)(b)' },
      { kind: 'debt-collector', citation: 'ORS 646.561(4)(b)' },
    ],
    customer: { citation: 'ORS 646.561 (2025 ch. 580)', transaction: months(18) },
  },
];
