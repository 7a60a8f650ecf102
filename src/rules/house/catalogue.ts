import type * as z from 'zod';
import { frequencyCap } from './us-frequency-cap.js';

/** The house rules that the package has; off unless a user turns them on. */
export const houseRules = [frequencyCap] as const;

/** House rules to turn on, by id; each takes its own parameters, all with defaults. */
export type HouseOptions = { readonly [Made in (typeof houseRules)[number] as Made['id']]?: z.input<Made['parameters']> };
