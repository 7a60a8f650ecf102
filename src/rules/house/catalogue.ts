import type * as z from 'zod';
import { abandonmentCeiling } from './uk-abandonment-ceiling.js';
import { attemptCap } from './uk-attempt-cap.js';
import { blanket72Hours } from './uk-blanket-72h.js';
import { quietHours } from './uk-quiet-hours.js';
import { endOnRefusal } from './us-end-on-refusal.js';
import { frequencyCap } from './us-frequency-cap.js';

/** The house rules that the package has; off unless a user turns them on. */
export const houseRules = [frequencyCap, endOnRefusal, blanket72Hours, attemptCap, abandonmentCeiling, quietHours] as const;

/** House rules to turn on, by id; each takes its own parameters, all with defaults. */
export type HouseOptions = { readonly [Made in (typeof houseRules)[number] as Made['id']]?: z.input<ReturnType<Made['parameters']>> };
