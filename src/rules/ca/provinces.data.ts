import type { HolidayOn } from '../../facts/statutory-holidays.js';
import { typeOf, isCharityForItself } from '../../facts/telemarketing.js';
import { any } from '../../law/condition.js';
import { is } from '../../law/fact.js';
import { exemption, type Exemption, type Rule } from '../../law/rule.js';
import { britishColumbiaHolidayOn } from '../../time/british-columbia-holidays.js';
import { between } from '../../time/local-time.js';
import type { Week } from '../../time/week.js';

/** What a province has besides the federal rules: what it does not have is left out. */
export interface Province extends Pick<Rule, 'url' | 'certainty' | 'lastVerifiedOn' | 'disputes'> {
  readonly region: string;
  readonly instrument: string;
  /** The word for the instrument in ids. */
  readonly id: string;
  readonly inForce: { readonly from: string; readonly to?: string };
  /** Whom the instrument does not bind. */
  readonly notBound: readonly Exemption[];
  readonly hours?: Week;
  /** No calls on these days. */
  readonly holidayOn?: HolidayOn;
  /** One contact with a consumer on the same good or service in so many days. */
  readonly contactDays?: number;
  /** The number may not be blocked. */
  readonly showsNumber?: true;
}

const telemarketerLicensing = 'Telemarketer Licensing Regulation (British Columbia)';

/** The provinces with rules of their own, as far as docs/law/uk-ca-au.md knows them. */
export const provinces: readonly Province[] = [
  {
    region: 'CA-BC',
    instrument: telemarketerLicensing,
    id: 'telemarketer-licensing',
    url: 'https://www.consumerprotectionbc.ca/2023/03/5-rules-about-telemarketing-calls/',
    certainty: 'primary-text',
    lastVerifiedOn: '2026-11-22',
    inForce: { from: '2011-07-01' },
    notBound: [exemption({
      citation: `${telemarketerLicensing}, licence`,
      title: 'Caller who needs no licence',
      holds: any(isCharityForItself, is(typeOf('seller'), 'political-party')),
      because: () => 'Charities that call for themselves and political parties need no licence, so the regulation does not bind them.',
    })],
    hours: { weekday: between('09:00', '21:30'), saturday: between('10:00', '18:00'), sunday: between('10:00', '18:00') },
    holidayOn: britishColumbiaHolidayOn,
    contactDays: 30,
    showsNumber: true,
    disputes: [
      'The rules are those of the regulator’s pages of 2011 and 2023; the sections of the regulation were not read, and calls before July 2011 are not judged by it.',
      'Savings institutions need no licence either; no fact says that a seller is one, so they are held to it.',
    ],
  },
];
