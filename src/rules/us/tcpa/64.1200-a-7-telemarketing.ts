import { isOfNonprofit } from '../../../facts/telephone-solicitation.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { section1200 } from './instrument.js';

/** (a)(7)(iv): calls by or for a tax-exempt non-profit are outside the whole of (a)(7). */
const nonprofit = exemption({
  citation: '47 CFR 64.1200(a)(7)(iv)',
  title: 'Call of a tax-exempt non-profit organization',
  holds: isOfNonprofit,
  because: () => 'The call is made by or for a tax-exempt non-profit organization; the rules on abandoned calls do not bind it.',
});

/** A rule of (a)(7): of telemarketing calls to anyone, a business too. The FCC asked in 2025 whether to delete the paragraph. */
export const abandonmentRule = (draft: Parameters<typeof section1200>[0]): Rule =>
  section1200({
    purposes: ['sale'],
    exempts: [nonprofit],
    disputes: ['FCC 25-76 (28 Oct 2025) asks whether to delete (a)(7); it still stood on 28 Sep 2026.'],
    ...draft,
  });
