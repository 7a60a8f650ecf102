import { stateLaw } from '../us-states/index.js';
import { rulePack, type RulePack } from '../pack.js';

/**
 * Law of the states, the District and the territories of the United States. Federal law stands in `usFederal`.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { usStates } from 'call-compliance/packs/us-states'
 *
 * const evaluate = createEvaluator({ packs: [usStates] })
 * evaluate({ ...context, at: '2026-06-10T21:15:00-04:00' }).violations[0].citation // 'N.Y. Gen. Bus. Law § 399-z(2)'
 * ```
 */
export const usStates: RulePack = rulePack('us-states', stateLaw);
