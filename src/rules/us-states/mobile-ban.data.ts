import type { Lift } from './exceptions.js';
import type { Row } from './instrument.js';

/** Which calls to which lines are barred. A line of unknown type is taken for a mobile. */
export type Barred = 'wireless' | 'wireless-or-paid' | 'wireless-and-paid' | 'recorded-to-wireless-or-paid';

/** A state's ban on sales calls to mobiles. */
export interface MobileRow extends Row {
  readonly bars: Barred;
  readonly liftedBy: readonly Lift[];
}

const newJersey = { state: 'NJ', bars: 'wireless', certainty: 'two-or-more-secondary' } as const;

export const mobileRows: readonly MobileRow[] = [
  {
    state: 'AZ',
    citation: 'Ariz. Rev. Stat. § 44-1278(B)(3)',
    bars: 'wireless',
    liftedBy: ['request', 'consent-to-call'],
    certainty: 'primary-text',
    url: 'https://law.onecle.com/arizona/title-44/44-1278.html',
    disputes: [
      '“Unsolicited” is not defined in what was read; a call without request or consent is taken to be unsolicited.',
      'The defence stands in (B)(2) and asks for a no-call list; what was read does not say that it reaches the calls of (B)(3).',
      'The act must be intentional. The paragraph binds otherwise exempt sellers too (§ 44-1273(A)).',
      'A bill of 2026 (HB 2246) would add texts and an exception for express consent; whether it was enacted is not known.',
    ],
  },
  {
    state: 'LA',
    citation: 'General Order R-29617 § V(A)(12)(b)',
    bars: 'wireless-or-paid',
    liftedBy: ['request', 'consent-to-call'],
    certainty: 'two-or-more-secondary',
    url: 'https://lpsc.louisiana.gov/DNC',
    disputes: ['The clause stands in a part of the Order on residential solicitation; it is applied to every cell number.'],
  },
  {
    // § 86-242: calls with express permission and to customers are no telephone solicitations.
    state: 'NE',
    citation: 'Neb. Rev. Stat. §§ 86-244, 86-249, 86-250',
    bars: 'recorded-to-wireless-or-paid',
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
    bars: 'wireless-and-paid',
    liftedBy: ['request', 'consent-to-call'],
    certainty: 'primary-text',
    url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.305.htm',
  },
];
