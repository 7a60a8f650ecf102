import { monthsAfterCall } from '../../../facts/records.js';
import { isSaleOfOfficeSuppliesToBusiness, isSaleToBusiness } from '../../../facts/telemarketing.js';
import { ask } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { exemptCalls, outsideFtcJurisdiction } from './instrument.js';

/** The day from which 310.5 asks for five years; before, for 24 months (us-tsr 7). */
export const fiveYearsFrom = '2024-05-16';

// 310.6(b)(7)(ii): who sells such supplies to businesses keeps no records of it.
const officeSupplies = exemption({
  citation: '16 CFR 310.6(b)(7)(ii)',
  title: 'Records of office or cleaning supplies sold to a business',
  holds: isSaleOfOfficeSuppliesToBusiness,
  because: () => 'The call sells nondurable office or cleaning supplies to a business; no records of it are required.',
});

/** Other calls to a business are not among them: they are recorded anyway (us-tsr 10, question 15). */
export const exemptFromRecords = [outsideFtcJurisdiction, officeSupplies, ...exemptCalls];

export const conservativeForBusiness: Rule['reading'] = (call) => (ask(isSaleToBusiness, call) === true ? 'conservative' : 'literal');

/** Which records: those of one kind are kept apart from those of another, each with its own text. */
type Kind = 'scripts' | 'call' | 'prizes' | 'customers' | 'staff' | 'billing-consent' | 'contracts' | 'registry-version' | 'all';

type Kept = Omit<Duty, 'code' | 'params' | 'until'>;

const [fiveYears, twoYears] = [monthsAfterCall(60), monthsAfterCall(24)];

/** A record made with the call and kept for five years. */
export const keptFiveYears = (records: Kind, duty: Kept): Duty => ({
  ...duty,
  code: 'keep-records',
  params: { records, retainYears: 5, retainFrom: 'creation' },
  until: fiveYears,
});

/** A record made with the call and kept for 24 months. */
export const keptTwoYears = (records: Kind, duty: Kept): Duty => ({
  ...duty,
  code: 'keep-records',
  params: { records, retainMonths: 24, retainFrom: 'creation' },
  until: twoYears,
});

/** A record kept for five years from an event of which no call knows the date. */
export const keptFiveYearsFrom = (event: 'last-use' | 'end-of-contract', records: Kind, duty: Kept): Duty => ({
  ...duty,
  code: 'keep-records',
  params: { records, retainYears: 5, retainFrom: event },
});
