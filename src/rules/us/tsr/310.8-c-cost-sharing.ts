import { isRegistryCostShared } from '../../../facts/procedures.js';
import { holds } from '../../../law/fact.js';
import { charityCall } from './310.4-b-1-iii-b-exceptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section8 } from './instrument.js';

// 310.8(c): nobody may take part in an arrangement to share the cost of access to the registry, not even with its telemarketer or
// with that firm's other clients. The text has said so of every such arrangement since 2016-02-12 (us-tsr 8).
export const registryCostSharing = section8({
  id: 'us.tsr.registry-cost-sharing',
  citation: '16 CFR 310.8(c)',
  title: 'Sharing of the cost of the registry',
  summary: 'No sales call under an arrangement that shares the cost of access to the registry with another seller.',
  stage: 'before',
  inForce: { from: '2016-02-12' },
  certainty: 'official-text-as-republished',

  prohibits: holds(isRegistryCostShared),
  exempts: [outsideFtcJurisdiction, businessToBusiness, charityCall],
  because: () => 'The cost of access to the registry is shared with another seller.',
});
