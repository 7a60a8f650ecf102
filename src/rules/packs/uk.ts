import { consumerCreditSourcebook } from '../uk/conc/index.js';
import { dmaCode } from '../uk/dma/index.js';
import { ofcomPersistentMisuse } from '../uk/ofcom/index.js';
import { privacyRegulations } from '../uk/pecr/index.js';
import { rulePack, type RulePack } from '../pack.js';

/**
 * Law of the United Kingdom: Ofcom’s policy, PECR, CONC, the DMA’s code.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { uk } from 'call-compliance/packs/uk'
 * import { lawfulCall } from 'call-compliance/testing'
 *
 * const evaluate = createEvaluator({ packs: [uk] })
 * evaluate(lawfulCall('uk-live', { given: { registries: { 'uk-tps': { listed: true } } } })).violations[0].citation // 'PECR 2003, reg. 21(1)(b)'
 * ```
 */
export const uk: RulePack = rulePack('uk', [...ofcomPersistentMisuse, ...privacyRegulations, ...consumerCreditSourcebook, ...dmaCode]);
