import type { Call } from '../call/call.js';
import type { Condition } from '../law/condition.js';
import { fact, holds, where } from '../law/fact.js';

export const isNegativeOption: Condition = holds(fact('offer.negativeOption', ({ offer }) => offer?.negativeOption));
export const isCardProtection: Condition = holds(fact('offer.cardProtection', ({ offer }) => offer?.cardProtection));

export const misrepresented = fact('conduct.misrepresented', ({ conduct }) => conduct?.misrepresented);

type Matter = NonNullable<NonNullable<Call['conduct']>['misrepresented']>[number];

/** This matter was misstated. */
export const isMisstated = (matter: Matter): Condition => where(misrepresented, (matters) => matters.includes(matter));

/** Anything was misstated. */
export const isAnythingMisstated: Condition = where(misrepresented, (matters) => matters.length > 0);

/** Threats, intimidation, profane or obscene language. */
export const isThreatening: Condition = holds(fact('conduct.threats', ({ conduct }) => conduct?.threats));
