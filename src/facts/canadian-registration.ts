import type { Call } from '../call/call.js';
import { any, ask, condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { charity, seller, telemarketer } from './telemarketing.js';

const parties = { telemarketer, seller, charity } as const;
type Role = keyof typeof parties;

// A charity alone has no seller, and but for a charity call there is no charity.
const isInCall = (role: Role, { call, seller: sells }: Call): boolean =>
  role === 'telemarketer' || (call.purpose === 'charity' ? role === 'charity' || sells != null : role === 'seller');

/** This party, if the call has it, is not registered with the operator of the National DNCL. */
function lacksRegistration(role: Role): Condition {
  const registeredIn = fact(`${role}.registeredIn`, (call) => parties[role](call)!.registeredIn);
  return condition(
    [parties[role].path, registeredIn.path],
    (call) => isInCall(role, call) && parties[role](call) !== null && !registeredIn(call).includes('ca-dncl'),
  );
}

const roles = (['telemarketer', 'seller', 'charity'] as const).map((role) => ({ role, lacks: lacksRegistration(role) }));

/** Whoever dials, or whoever is called for, is not registered with the operator of the National DNCL. */
export const isUnregistered: Condition = any(...roles.map(({ lacks }) => lacks));

/** Who is not registered, in words. */
export const unregisteredInWords = (call: Call): string =>
  roles
    .filter(({ lacks }) => ask(lacks, call) === true)
    .map(({ role }) => call[role]!.name ?? call[role]!.id)
    .join(' and ');
