import { isToProfessional, wasNotConnected } from '../../../facts/debt.js';
import type { Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { consentRecord } from './1006.6-b-4-exceptions.js';

/** The person's own consent takes a call out of one limit or of the other; which debts it must reach, the limit says. */
export const consentToMore = (holds: Condition): Exemption =>
  exemption({
    citation: '12 CFR 1006.14(b)(3)(i)',
    title: 'Prior consent to more calls',
    holds,
    because: () => 'The person agreed, directly with the collector and within the last seven days, to more calls about the debt.',
    obliges: [consentRecord],
  });

export const notConnected = exemption({
  citation: '12 CFR 1006.14(b)(3)(ii)',
  title: 'Call that did not connect',
  holds: wasNotConnected,
  because: () => 'The line was busy or not in service; such a call does not count.',
});

export const professionalParty = exemption({
  citation: '12 CFR 1006.14(b)(3)(iii)',
  title: 'Attorneys, creditors and consumer reporting agencies',
  holds: isToProfessional,
  because: () => 'The call is to an attorney, a creditor or a consumer reporting agency.',
});
