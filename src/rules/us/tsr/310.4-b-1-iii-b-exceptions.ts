import type { Call } from '../../../call/call.js';
import { hasWrittenAgreement, noAgreementInWords, writtenAgreement } from '../../../facts/agreements.js';
import { purpose } from '../../../facts/call.js';
import { dayInWords, days, months } from '../../../facts/dates.js';
import { hasAskedNotToBeCalled } from '../../../facts/opt-outs.js';
import {
  hasRelationship, lastInquiryOn, lastPaymentOn, lastShipmentOn, lastTransactionOn, noRelationshipInWords, relationshipInWords,
  type RelationshipPeriods,
} from '../../../facts/relationship.js';
import { isSaleOfOfficeSuppliesToBusiness } from '../../../facts/telemarketing.js';
import { all, any, ask, not } from '../../../law/condition.js';
import { is, where } from '../../../law/fact.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { keptForItsTerm } from './310.5-retention.js';

// 310.6(a): calls for charitable contributions are free of the registry, and of nothing else.
export const charityCall = exemption({
  citation: '16 CFR 310.6(a)',
  title: 'Calls for charitable contributions',
  holds: is(purpose, 'charity'),
  because: () => 'The call asks for a charitable contribution; the National Do Not Call Registry does not bind it.',
});

// 310.6(b)(7)(ii): who sells such supplies to businesses is bound by 310.4, but not by the registry.
const officeSuppliesToBusiness = exemption({
  citation: '16 CFR 310.6(b)(7)(ii)',
  title: 'Office or cleaning supplies sold to a business',
  holds: isSaleOfOfficeSuppliesToBusiness,
  because: () => 'The call sells nondurable office or cleaning supplies to a business; the National Do Not Call Registry does not bind it.',
});

const requestStands = (call: Call): string | undefined =>
  ask(hasAskedNotToBeCalled, call) === true ? 'The person has asked not to be called.' : undefined;

// "Such written agreement shall clearly evidence such person's authorization that calls made by or on behalf of a specific
// party may be placed to that person, and shall include the telephone number to which the calls may be placed and the
// signature … of that person"
// An agreement to recorded calls that names the seller and the number serves too, and a request not to be called ends it
// (us-tsr 5.4, 5.6).
const expressAgreement = exemption({
  citation: '16 CFR 310.4(b)(1)(iii)(B)(1)',
  title: 'Express written agreement',
  holds: all(hasWrittenAgreement, not(hasAskedNotToBeCalled)),
  because: (call) => {
    const { givenAt } = writtenAgreement(call)!;
    return `In a signed writing of ${dayInWords(givenAt!, call)} the person agreed to this seller’s calls to this number.`;
  },
  otherwise: (call) => noAgreementInWords(call) ?? requestStands(call),
  obliges: keptForItsTerm({ code: 'retain-consent-evidence', citation: '16 CFR 310.5(a)(8)', text: 'Keep the written agreement to these calls.' }),
});

// "Can demonstrate that the seller has an established business relationship with such person, and that person has not
// stated that he or she does not wish to receive outbound telephone calls under paragraph (b)(1)(iii)(A) of this section"
const establishedBusinessRelationship = (periods: RelationshipPeriods, obliges: readonly Duty[]): Exemption =>
  exemption({
    citation: '16 CFR 310.4(b)(1)(iii)(B)(2)',
    title: 'Established business relationship',
    holds: all(hasRelationship(periods), not(hasAskedNotToBeCalled)),
    because: (call) => relationshipInWords(call, periods),
    otherwise: (call) => noRelationshipInWords(call, periods) ?? requestStands(call),
    obliges,
  });

// The records that prove the relationship, from 2024-05-16.
const relationshipRecords: readonly Duty[] = [
  {
    code: 'keep-records',
    citation: '16 CFR 310.5(a)(4)',
    text: 'Keep the record of the purchases, payments and shipments that make the relationship.',
    params: { records: 'relationship', retainYears: 5 },
    calls: any(...[lastTransactionOn, lastPaymentOn, lastShipmentOn].map((event) => where(event, (day) => day !== null))),
  },
  {
    code: 'keep-records',
    citation: '16 CFR 310.5(a)(5)',
    text: 'Keep the record of the inquiry: name, number, date and the goods or services asked about.',
    params: { records: 'inquiry', retainYears: 5 },
    calls: where(lastInquiryOn, (day) => day !== null),
  },
];

/** What frees a call from the National Do Not Call Registry. */
export interface RegistryExceptions {
  /** Calls that another paragraph takes out. */
  readonly calls: readonly Exemption[];
  /** Persons who may be called although they are listed: (B)(1) and (B)(2). */
  readonly persons: readonly Exemption[];
}

const exceptions = (periods: RelationshipPeriods, obliges: readonly Duty[]): RegistryExceptions => ({
  calls: [charityCall, officeSuppliesToBusiness],
  persons: [expressAgreement, establishedBusinessRelationship(periods, obliges)],
});

// 16 CFR 310.2 counts a relationship in calendar months for calls before 2024-05-16, in days since. That the days came on
// that date is reasoned from the Federal Register (us-tsr 4).
export const daysCountFrom = '2024-05-16';
export const exceptionsInMonths = exceptions({ transaction: months(18), inquiry: months(3) }, []);
export const exceptionsInDays = exceptions({ transaction: days(540), inquiry: days(90) }, relationshipRecords);

/** The periods of the registry's rules, from the day on which the ban could be enforced. */
export const registryPeriods = [
  { inForce: { from: '2003-10-01', to: daysCountFrom }, exceptions: exceptionsInMonths },
  { inForce: { from: daysCountFrom }, exceptions: exceptionsInDays },
] as const;
