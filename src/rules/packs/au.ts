import { doNotCallRegisterAct } from '../au/dncr/index.js';
import { telemarketingStandard } from '../au/standard/index.js';
import { rulePack, type RulePack } from '../pack.js';

/**
 * Law of Australia: the Do Not Call Register Act, and the telemarketing and research calls standard.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { au } from 'call-compliance/packs/au'
 * import { lawfulCall } from 'call-compliance/testing'
 *
 * const evaluate = createEvaluator({ packs: [au] })
 * evaluate(lawfulCall('au-sale', { given: { at: '2026-06-14T12:00:00+10:00' } })).violations[0].citation // 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, calling times'
 * ```
 */
export const au: RulePack = rulePack('au', [...doNotCallRegisterAct, ...telemarketingStandard]);
