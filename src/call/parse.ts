import type { Common } from './common.js';
import type { CallContext } from './context.js';
import { explainer } from './on-demand.js';
import { context } from './reader.js';
import { REFUSED } from './reading.js';

/**
 * Step 1: whether this is a context at all. Instants become epoch milliseconds, days become day numbers. What the reader
 * refuses, the schema takes after all or explains. Sections that are known are not read again.
 */
export function parseContext(input: unknown, known?: Common): CallContext {
  const read = context(input, known);
  return read === REFUSED ? explainer().parseBySchema(input) : (read as CallContext);
}
