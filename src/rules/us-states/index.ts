import type { Rule } from '../../law/rule.js';
import { emergencies } from './emergencies.js';
import { holidays } from './holidays.js';
import { hours } from './hours.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [...hours, ...holidays, ...emergencies];
