export { createEvaluator, evaluateCall, evaluateCalls, type Envelope } from './evaluate.js';
export { explain, rules } from './rule-book.js';
export { callingWindows, type TimelessContext, type WindowsOptions } from './windows.js';
export type { CallingWindow, CallingWindows, ClockSpan, ClosedTime } from './decision/calling-windows.js';
export type { Objection } from './decision/calendar.js';
export * from './common.js';
