import * as z from 'zod';
import { contextSchema } from './context.js';

const instantTypes = { type: ['string', 'number'], format: 'date-time' };

/**
 * The context as JSON Schema (draft 2020-12), made from the zod schema: the same fields, with what each means, who
 * supplies it and what its absence means (`suppliedBy`, `absent`, `absentNote`).
 *
 * @example
 * ```ts
 * contextJsonSchema().required // ['at', 'call', 'callee']
 * ```
 */
export const contextJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(contextSchema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const kind = z.globalRegistry.get(zodSchema)?.['kind'];
      if (kind === 'instant' || kind === 'evidence-time') Object.assign(jsonSchema, instantTypes);
      if (kind === 'day') Object.assign(jsonSchema, { type: 'string', format: 'date' });
      delete jsonSchema['kind'];
    },
  });
