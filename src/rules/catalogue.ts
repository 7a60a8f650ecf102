import type { Rule } from '../law/rule.js';
import { doNotCallRegisterAct } from './au/dncr/index.js';
import { telemarketingStandard } from './au/standard/index.js';
import { provincialLaw } from './ca/provinces.js';
import { unsolicitedTelecommunicationsRules } from './ca/utr/index.js';
import type { Pack } from './packs.js';
import { consumerCreditSourcebook } from './uk/conc/index.js';
import { dmaCode } from './uk/dma/index.js';
import { ofcomPersistentMisuse } from './uk/ofcom/index.js';
import { privacyRegulations } from './uk/pecr/index.js';
import { customerInformation } from './us/cpni/index.js';
import { regulationF } from './us/regf/index.js';
import { telephoneConsumerProtectionAct } from './us/tcpa/index.js';
import { telemarketingSalesRule } from './us/tsr/index.js';
import { stateLaw } from './us-states/index.js';

/** Every rule of law and policy, by pack; the only list there is. */
export const catalogue: Readonly<Record<Pack, readonly Rule[]>> = {
  'us-federal': [...telemarketingSalesRule, ...telephoneConsumerProtectionAct, ...customerInformation, ...regulationF],
  'us-states': [...stateLaw],
  uk: [...ofcomPersistentMisuse, ...privacyRegulations, ...consumerCreditSourcebook, ...dmaCode],
  ca: [...unsolicitedTelecommunicationsRules, ...provincialLaw],
  au: [...doNotCallRegisterAct, ...telemarketingStandard],
};

/** Countries whose calls some pack knows, with every pack that holds their law. */
export const coveredCountries: Readonly<Record<string, readonly Pack[]>> = {
  US: ['us-federal', 'us-states'],
  GB: ['uk'],
  CA: ['ca'],
  AU: ['au'],
};

/** The day on which the oldest of the rules was last compared with its source. */
export const lastVerifiedOn: string = Object.values(catalogue).flat().map((rule) => rule.lastVerifiedOn).sort()[0]!;
