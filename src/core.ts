export { createEvaluator, type CoreOptions } from './core-evaluator.js';
export type { RulePack } from './rules/pack.js';
export * from './common.js';
