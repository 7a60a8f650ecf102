import { explainer } from './on-demand.js';
import { context } from './reader.js';
import { REFUSED } from './reading.js';
import type { CallContext } from './context.js';

/**
 * Step 1: whether this is a context at all. Instants become epoch milliseconds, days become day numbers. What the reader
 * refuses, the schema takes after all or explains.
 */
export function parseContext(input: unknown): CallContext {
  const read = context(input);
  return read === REFUSED ? explainer().parseBySchema(input) : (read as CallContext);
}
