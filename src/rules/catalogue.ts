import { oldest, type RulePack } from './pack.js';
import type { Pack } from './packs.js';
import { au } from './packs/au.js';
import { ca } from './packs/ca.js';
import { uk } from './packs/uk.js';
import { usFederal } from './packs/us-federal.js';
import { usStates } from './packs/us-states.js';

/** Every rule pack; the only list there is. */
export const catalogue: Readonly<Record<Pack, RulePack>> = { 'us-federal': usFederal, 'us-states': usStates, uk, ca, au };

/** The day on which the oldest of the rules was last compared with its source. */
export const lastVerifiedOn: string = oldest(Object.values(catalogue));
