import type { Call } from '../call/call.js';
import { all, not, type Condition } from '../law/condition.js';
import { fact, holds, where } from '../law/fact.js';
import { addMonths } from '../time/day.js';
import { DAY, type Instant } from '../time/instant.js';
import { hasWrittenProcedures, isComplianceMonitored, isStaffTrained } from './procedures.js';

/** Records that the law wants kept are not kept, or not in its format. */
export const areRecordsLacking: Condition = not(
  holds(fact('procedures.callRecordsKept', ({ procedures }) => procedures?.callRecordsKept)),
);

const correctedWithin = fact('procedures.recordErrorCorrectedWithinDays', ({ procedures }) => procedures?.recordErrorCorrectedWithinDays);

/** The lack is an inadvertent error that was corrected within so many days of its discovery, in a practice that guards against it. */
export const isRecordErrorCorrected = (limit: number): Condition =>
  all(hasWrittenProcedures, isStaffTrained, isComplianceMonitored, where(correctedWithin, (days) => days !== null && days <= limit));

/** So many calendar months after the call, to the second (UTC): until when its record must be kept. */
export function monthsAfterCall(months: number): (call: Call) => Instant {
  let lastDay = NaN;
  let wait = 0;
  return ({ at }) => {
    const today = Math.floor(at / DAY);
    if (today !== lastDay) [lastDay, wait] = [today, (addMonths(today, months) - today) * DAY];
    return at + wait;
  };
}
