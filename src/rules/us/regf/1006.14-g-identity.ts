import type { Statement } from '../../../call/schema/values.js';
import { failureInWords, isConversation, isDisclosed } from '../../../facts/conduct.js';
import { hasSaid, isLocationCall } from '../../../facts/debt.js';
import { all, ask, not } from '../../../law/condition.js';
import { debtCollectionRule, isCollectorsCall } from './instrument.js';

const names: readonly Statement[] = ['collector-name', 'telemarketer-name'];

// A meaningful disclosure of the caller's identity: the agent's own name alone does not tell who calls.
export const identity = debtCollectionRule({
  id: 'us.regf.identity',
  citation: '12 CFR 1006.14(g)',
  title: 'Meaningful disclosure of identity',
  summary: 'Every collection call says who is calling, save a call for location information.',
  stage: 'during',
  appliesTo: all(isCollectorsCall, not(isLocationCall)),
  prohibits: all(isConversation, not(isDisclosed(names, []))),
  because: (call) => `The name of the collector ${failureInWords(call, names, [])}.`,
  reading: (call) => (ask(hasSaid('agent-name'), call) === true ? 'conservative' : 'literal'),
  obliges: [{ code: 'identify-caller', text: 'Say who is calling.', params: { says: ['collector-name'] } }],
});
