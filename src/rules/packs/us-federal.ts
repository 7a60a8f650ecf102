import { customerInformation } from '../us/cpni/index.js';
import { regulationF } from '../us/regf/index.js';
import { telephoneConsumerProtectionAct } from '../us/tcpa/index.js';
import { telemarketingSalesRule } from '../us/tsr/index.js';
import { rulePack, type RulePack } from '../pack.js';

/**
 * Federal law of the United States: the Telemarketing Sales Rule, the TCPA’s rules, customer information, Regulation F.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { usFederal } from 'call-compliance/packs/us-federal'
 *
 * const evaluate = createEvaluator({ packs: [usFederal] })
 * evaluate({ ...context, at: '2026-06-10T21:15:00-04:00' }).violations[0].citation // '16 CFR 310.4(c)'
 * ```
 */
export const usFederal: RulePack = rulePack('us-federal', [...telemarketingSalesRule, ...telephoneConsumerProtectionAct, ...customerInformation, ...regulationF]);
