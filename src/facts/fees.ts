import type { Call } from '../call/call.js';
import { all, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, isStated, where, type Fact } from '../law/fact.js';
import { addMonths, formatDay, type Day } from '../time/day.js';
import { addBusinessDays } from './business-days.js';
import { isRequested, ofPayment, requestedOn } from './payment.js';

/** A fee is asked for a service of which something is stated, and that passes a test. */
const isAsked = (service: Fact<unknown>, facts: readonly Fact<unknown>[], test: (call: Call) => boolean): Condition =>
  all(isRequested, isStated(service), condition(facts.map(({ path }) => path), test));

const creditRepair = ofPayment('payment.creditRepair', (payment) => payment.creditRepair);
const promisedBy = fact('payment.creditRepair.promisedBy', (call) => creditRepair(call).promisedBy);
const resultsAchievedOn = fact('payment.creditRepair.resultsAchievedOn', (call) => creditRepair(call).resultsAchievedOn);
const proofReportOn = fact('payment.creditRepair.proofReportOn', (call) => creditRepair(call).proofReportOn);

/** The fee is asked while the time in which the credit repair was promised still runs, its last day included. */
export const isAskedBeforePromisedDay: Condition = isAsked(creditRepair, [promisedBy], (call) => requestedOn(call) <= promisedBy(call));

export const promisedDayInWords = (call: Call): string => formatDay(promisedBy(call));

/** What a report that is to prove the results of credit repair lacks; `undefined` if nothing. */
export function proofFault(call: Call): string | undefined {
  const [achieved, report] = [resultsAchievedOn(call), proofReportOn(call)];
  if (achieved === null) return 'the promised results have not been achieved';
  if (report === null) return 'no consumer report proves the results';
  const [sixMonths, reported] = [addMonths(achieved, 6), `the report of ${formatDay(report)}`];
  if (report <= sixMonths) return `${reported} is not later than six months after the results, ${formatDay(sixMonths)}`;
  return report > requestedOn(call) ? `${reported} came after the fee was asked for` : undefined;
}

/** The fee for credit repair is asked without a report, more than six months later than the results, that proves them. */
export const isAskedWithoutProof: Condition = isAsked(
  creditRepair,
  [resultsAchievedOn, proofReportOn],
  (call) => proofFault(call) !== undefined,
);

const recovery = ofPayment('payment.recovery', (payment) => payment.recovery);
const deliveredOn = fact('payment.recovery.deliveredOn', (call) => recovery(call).deliveredOn);

/** The last of so many business days after the delivery of what was recovered; `null` if it was not delivered. */
export function lastDayOfWait(call: Call, businessDays: number): Day | null {
  const delivered = deliveredOn(call);
  return delivered === null ? null : addBusinessDays(delivered, businessDays);
}

/** The fee for recovery is asked before so many business days after the delivery are over. */
export const isAskedWithinDaysOfDelivery = (businessDays: number): Condition =>
  isAsked(recovery, [deliveredOn], (call) => {
    const last = lastDayOfWait(call, businessDays);
    return last === null || requestedOn(call) <= last;
  });

const licences = fact('seller.licences', ({ seller }) => seller?.licences);

/** A licensed attorney provides what is sold. */
export const isAttorney: Condition = where(licences, (held) => held.includes('attorney'));

const loan = ofPayment('payment.loan', (payment) => payment.loan);
const successRepresented = fact('payment.loan.successRepresented', (call) => loan(call).successRepresented);
const extended = fact('payment.loan.extended', (call) => loan(call).extended);

/** A fee is asked for credit that was said to be certain or highly likely and has not been extended. */
export const isAskedBeforeCredit: Condition = all(isRequested, holds(successRepresented), not(holds(extended)));
