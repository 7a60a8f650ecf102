import type { Call } from '../../../call/call.js';
import { isAskedWithinDaysOfDelivery, isAttorney, lastDayOfWait } from '../../../facts/fees.js';
import { requestedOn } from '../../../facts/payment.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { feeRule } from './310.4-a-fees.js';

const businessDays = 7;

// "This provision shall not apply to goods or services provided to a person by a licensed attorney;"
const attorney = exemption({
  citation: '16 CFR 310.4(a)(3)',
  title: 'Services of a licensed attorney',
  holds: isAttorney,
  because: () => 'A licensed attorney provides the service.',
});

// "Requesting or receiving payment of any fee or consideration from a person for goods or services represented to recover or
// otherwise assist in the return of money or any other item of value paid for by, or promised to, that person in a previous
// transaction, until seven (7) business days after such money or other item is delivered to that person."
const recovery = (inForce: { from: string; to?: string }, reading: Rule['reading']): Rule =>
  feeRule({
    sells: 'recovery',
    id: 'us.tsr.recovery-fee',
    citation: '16 CFR 310.4(a)(3)',
    title: 'Recovery services: no fee before delivery',
    summary: 'No fee for recovering money or goods until seven business days after they are delivered to the person.',
    inForce,
    prohibits: isAskedWithinDaysOfDelivery(businessDays),
    unless: [attorney],
    because: (call) => {
      const last = lastDayOfWait(call, businessDays);
      const fee = `A fee for recovery was asked for on ${formatDay(requestedOn(call))}`;
      return last === null
        ? `${fee}, and what was to be recovered has not been delivered.`
        : `${fee}; the seven business days after delivery end on ${formatDay(last)}.`;
    },
    reading,
    disputes: ['The rule does not say what a business day is: Mondays to Fridays that are no federal holiday are counted.'],
  });

// The seventh day itself is taken for too early (us-tsr 10, question 16).
const isLastDay = (call: Call): boolean => requestedOn(call) === lastDayOfWait(call, businessDays);

export const recoveryFees: readonly Rule[] = [
  // Until the amendments of 2015 only what was lost in an earlier telemarketing transaction counted. Which that was is not asked.
  recovery({ from: '1995-12-31', to: '2016-02-12' }, () => 'conservative'),
  recovery({ from: '2016-02-12' }, (call) => (isLastDay(call) ? 'conservative' : 'literal')),
];
