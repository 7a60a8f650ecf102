import type { OfferCategory } from '../../../call/schema/values.js';
import { isSolicited } from '../../../facts/call.js';
import { marketingConsent, type Marketing } from '../../../facts/marketing-consent.js';
import { hasAskedNotToBeCalled } from '../../../facts/opt-outs.js';
import { all, not, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';

/** The paragraph speaks of unsolicited calls only. Who has objected and not taken it back has not asked for this call. */
export const solicited = (citation: string): Exemption =>
  exemption({
    citation,
    title: 'Solicited call',
    holds: all(isSolicited, not(hasAskedNotToBeCalled)),
    because: () => 'The person asked this caller for this call.',
  });

/** The subscriber has told this caller that such marketing may come on this line; for some offers only together with something else. */
export function consented(citation: string, title: string, marketing: Marketing, category?: OfferCategory, besides?: Condition): Exemption {
  const { holds: isConsented, lack } = marketingConsent(marketing, category);
  return exemption({
    citation,
    title,
    holds: besides === undefined ? isConsented : all(besides, isConsented),
    because: () => 'The subscriber has told this caller, on record and not withdrawn, that such calls may be made on this line.',
    otherwise: lack,
    obliges: [{ code: 'retain-consent-evidence', text: 'Keep the record of what the subscriber has agreed to, when, how and to whom.' }],
  });
}

/** The subscriber does not object to live calls by this caller. */
export const noObjection = (citation: string): Exemption =>
  consented(citation, 'Notice to this caller of no objection', 'live-calls');
