import { days, isCallBefore, months } from '../../../facts/dates.js';
import {
  hasRegistryProcess, hasWrittenProcedures, isCallAnError, isComplianceMonitored, isListKept, isStaffTrained,
} from '../../../facts/procedures.js';
import { national } from '../../../facts/registry.js';
import { all, any } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { day } from '../../../time/day.js';

/** The age of a version of the registry: three months until the end of 2004 (from memory), 31 days since (us-tsr 1). */
export const thirtyOneDaysFrom = '2005-01-01';
export const maximumAge = { until2004: months(3), since2005: days(31) };

// "employing a version of the “do-not-call” registry obtained from the Commission no more than thirty-one (31) days prior
// to the date any call is made"
const isVersionCurrent = any(
  national.isVersionWithin(maximumAge.since2005),
  all(isCallBefore(day(thirtyOneDaysFrom)), national.isVersionWithin(maximumAge.until2004)),
);

// "A seller or telemarketer will not be liable for violating §310.4(b)(1)(ii) and (iii) if it can demonstrate that, as part
// of the seller's or telemarketer's routine business practice"
// All six elements, (i) to (vi). It excuses an error afterwards and makes no number callable.
export const safeHarbor = exemption({
  citation: '16 CFR 310.4(b)(3)',
  also: ['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)'].map((element) => `16 CFR 310.4(b)(3)${element}`),
  title: 'Do-not-call safe harbor',
  holds: all(
    hasWrittenProcedures,
    isStaffTrained,
    isListKept,
    all(hasRegistryProcess, isVersionCurrent),
    isComplianceMonitored,
    isCallAnError,
  ),
  because: () => 'The call was an error in a practice that has every element of the do-not-call safe harbor.',
});
