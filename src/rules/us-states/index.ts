import type { Rule } from '../../law/rule.js';
import { consent } from './consent.js';
import { devices } from './device.js';
import { mobileBans } from './mobile-ban.js';
import { prerecorded } from './prerecorded.js';
import { sectorBans } from './sector-ban.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [...consent, ...prerecorded, ...devices, ...mobileBans, ...sectorBans];
