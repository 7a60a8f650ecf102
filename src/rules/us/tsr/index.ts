import type { Rule } from '../../../law/rule.js';
import { callingTime } from './310.4-c-calling-time.js';

/** The Telemarketing Sales Rule, 16 CFR Part 310, in the order of its paragraphs. */
export const telemarketingSalesRule: readonly Rule[] = [callingTime];
