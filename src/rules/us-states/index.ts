import type { Rule } from '../../law/rule.js';
import { abandonedCalls } from './abandoned-calls.js';
import { callerIdentification } from './caller-id.js';
import { endOnRefusal } from './end-on-refusal.js';
import { openingDisclosures } from './opening-disclosure.js';
import { recording } from './recording.js';
import { registration } from './registration.js';
import { ringLimit } from './ring-limit.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [
  ...openingDisclosures,
  ...endOnRefusal,
  ...abandonedCalls,
  ...callerIdentification,
  ...ringLimit,
  ...recording,
  ...registration,
];
