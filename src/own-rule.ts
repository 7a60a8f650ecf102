import * as z from 'zod';
import { purpose } from './call/schema/values.js';
import { RuleDefinitionError } from './law/errors.js';
import { everyObligationCode } from './law/obligation.js';
import { parseDay } from './time/day.js';

const isFunction = z.custom<never>((value) => typeof value === 'function', { error: 'expected a function' });
const ownRule = z.strictObject({
  id: z.string().regex(/^house\.[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'expected an id under "house.", in lower case with hyphens' }),
  title: z.string().min(1),
  summary: z.string().min(1),
  citation: z.string().min(1).optional(),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { error: 'expected a country or region such as US or US-FL' }).optional(),
  purposes: z.array(purpose).min(1).optional(),
  from: z.string().refine((text) => parseDay(text) !== undefined, { error: 'expected YYYY-MM-DD' }).optional(),
  prohibits: isFunction.optional(),
  because: isFunction.optional(),
  facts: z.array(z.string()).optional(),
  changes: isFunction.optional(),
  obliges: z.array(z.strictObject({ code: z.enum(everyObligationCode), text: z.string().min(1), params: z.record(z.string(), z.unknown()).optional() })).optional(),
  adviseOnly: z.boolean().optional(),
});

/** Throws `RuleDefinitionError` with every fault of a definition. */
export function checkOwnRule(definition: unknown): void {
  const checked = ownRule.safeParse(definition);
  if (!checked.success) {
    throw new RuleDefinitionError(checked.error.issues.map(({ path, message }) => `defineRule: ${path.join('.') || 'the definition'}: ${message}`).join('\n'));
  }
}
