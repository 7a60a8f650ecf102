import { not, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';

export const hasWrittenProcedures = holds(fact('procedures.written', ({ procedures }) => procedures?.written));
export const isStaffTrained = holds(fact('procedures.trained', ({ procedures }) => procedures?.trained));
export const isListKept = holds(fact('procedures.listKept', ({ procedures }) => procedures?.listKept));
export const hasRegistryProcess = holds(fact('procedures.registryProcess', ({ procedures }) => procedures?.registryProcess));
export const isComplianceMonitored = holds(fact('procedures.monitored', ({ procedures }) => procedures?.monitored));
export const isCallAnError = holds(fact('procedures.callWasError', ({ procedures }) => procedures?.callWasError));

/** The fee for the registry, or the copy of it, is shared with another seller. */
export const isRegistryCostShared = fact('procedures.registryCostShared', ({ procedures }) => procedures?.registryCostShared);

const listsUsedOnlyToComply = fact('procedures.listsUsedOnlyToComply', ({ procedures }) => procedures?.listsUsedOnlyToComply);

/** A do-not-call list is used for something else than to prevent calls. */
export const isListMisused: Condition = not(holds(listsUsedOnlyToComply));
