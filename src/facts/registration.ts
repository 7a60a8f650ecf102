import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';

type Party = NonNullable<CallContext['seller']>;

/** The seller and whoever dials for it, as far as they are not shown to be registered. */
export const partiesNotRegistered = ({ seller, telemarketer }: Call, scheme: string): readonly Party[] =>
  [seller, telemarketer].filter((party) => party != null).filter(({ registeredIn }) => !(registeredIn?.includes(scheme) ?? false));

/** The seller or its telemarketer is not shown to be registered. Asked of nobody, and so for advice only. */
export const isNotShownRegistered = (scheme: string): Condition =>
  condition([], (call) => partiesNotRegistered(call, scheme).length > 0);
