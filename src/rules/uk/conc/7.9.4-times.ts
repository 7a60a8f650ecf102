import { isOutbound } from '../../../facts/call.js';
import { inconvenientClocks, isAtRefusedTime } from '../../../facts/consumer-clocks.js';
import { isConsumersDebt } from '../../../facts/debt.js';
import { clocksOf } from '../../../facts/local-time.js';
import { all } from '../../../law/condition.js';
import { concRule, otherDebts, since2014 } from './instrument.js';

// "A firm must not contact customers at unreasonable times and must pay due regard to the reasonable requests of customers (for
// example, customers who work in a shift pattern) in respect of when, where and how they may be contacted."
export const refusedTimes = concRule({
  id: 'uk.conc.refused-times',
  citation: 'FCA Handbook, CONC 7.9.4R',
  title: 'When customers may be contacted',
  summary: 'No call about a debt at a time at which the customer has asked not to be called.',
  stage: 'before',
  inForce: since2014,
  appliesTo: all(isOutbound, isConsumersDebt),
  prohibits: isAtRefusedTime,
  because: (call) => `It is ${inconvenientClocks(call, clocksOf)}, a time at which the customer has asked not to be called.`,
  // Due regard to a reasonable request may leave room for a call at such a time.
  reading: () => 'conservative',
  disputes: ['The rule names no hours. What is an unreasonable time beyond the customer’s own requests is a matter of house policy (uk.quiet-hours).', otherDebts],
});
