import { provincialLaw } from '../ca/provinces.js';
import { unsolicitedTelecommunicationsRules } from '../ca/utr/index.js';
import { rulePack, type RulePack } from '../pack.js';

/**
 * Law of Canada: the CRTC’s Unsolicited Telecommunications Rules, and British Columbia’s.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { ca } from 'call-compliance/packs/ca'
 * import { lawfulCall } from 'call-compliance/testing'
 *
 * const evaluate = createEvaluator({ packs: [ca] })
 * evaluate(lawfulCall('ca-sale', { given: { at: '2026-06-10T22:00:00-04:00' } })).violations[0].citation // 'CRTC Unsolicited Telecommunications Rules, Part III (hours)'
 * ```
 */
export const ca: RulePack = rulePack('ca', [...unsolicitedTelecommunicationsRules, ...provincialLaw]);
