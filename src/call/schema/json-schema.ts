import * as z from 'zod';
import { contextSchema } from './context.js';

const instantTypes = { type: ['string', 'number'], format: 'date-time' };

/** The context as JSON Schema, with the notes on each field. */
export const jsonSchemaOfContext = (): Record<string, unknown> =>
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
