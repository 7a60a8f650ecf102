import type { Rule } from '../../../law/rule.js';
import { antisocialTimes } from './antisocial-times.js';

/** The Direct Marketing Association's code of practice; advice only. */
export const dmaCode: readonly Rule[] = [antisocialTimes];
