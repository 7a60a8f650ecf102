import { hasConsentToPlace, hasConsentToTime } from '../../../facts/collector-consents.js';
import { hasCourtPermission, isReply } from '../../../facts/debt.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption } from '../../../law/rule.js';

export const consentRecord: Duty = {
  code: 'retain-consent-evidence',
  citation: '12 CFR 1006.100',
  text: 'Keep the record of the consent until three years after the last collection activity.',
  params: { retainYears: 3 },
};

export const consentToTime = exemption({
  citation: '12 CFR 1006.6(b)(4)(i)',
  title: 'Prior consent to the time',
  holds: hasConsentToTime,
  because: () => 'The person has agreed, directly with the collector, to calls at this time of day.',
  obliges: [consentRecord],
});

export const consentToPlace = exemption({
  citation: '12 CFR 1006.6(b)(4)(i)',
  title: 'Prior consent to the place',
  holds: hasConsentToPlace,
  because: () => 'The person has agreed, directly with the collector, to calls at this place.',
  obliges: [consentRecord],
});

export const courtPermission = exemption({
  citation: '12 CFR 1006.6(b)(4)(ii)',
  title: 'Permission of a court',
  holds: hasCourtPermission,
  because: () => 'A court has expressly permitted the call.',
});

// The official interpretation: who is contacted by the person at such a time or place may answer once.
export const reply = exemption({
  citation: '12 CFR 1006.6(b)(1), comment 6(b)(1)-2',
  title: 'One reply to the person’s own contact',
  holds: isReply,
  because: () => 'The call is the one reply, by the same medium, to a contact that the person began.',
});
