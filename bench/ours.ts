// What the bench takes of the library: its public functions, and the reading of a context for those who judge it with another engine.
export { createEvaluator, defineRule, evaluateCall } from '../src/index.js';
export { benchFor } from '../src/evaluate.js';
export { callAt } from '../src/call/call.js';
export { addMonths } from '../src/time/day.js';
