import type { CallContext } from '../call/context.js';
import { all, not, type Condition } from '../law/condition.js';
import { fact, is } from '../law/fact.js';
import { isOutbound } from './call.js';

const promptedBy = fact('call.promptedBy', ({ call }) => call.promptedBy);
const upsell = fact('call.upsell', ({ call }) => call.upsell);

/** The person phones. */
export const isInbound: Condition = not(isOutbound);

/** The call goes on to a further offer. */
export const hasUpsell: Condition = not(is(upsell, 'none'));

/** The further offer is another seller's. */
export const hasExternalUpsell: Condition = is(upsell, 'external');

/** The person phones for this reason, and the call goes on to no further offer. */
export const isPromptedBy = (reason: NonNullable<CallContext['call']['promptedBy']>): Condition =>
  all(isInbound, not(hasUpsell), is(promptedBy, reason));
