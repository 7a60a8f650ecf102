import type * as z from 'zod';
import type { CallContext } from './context.js';
import type { CallContextInput } from './context-input.js';
import { jsonSchemaMaker, schema } from './on-demand.js';

/**
 * The context's zod schema, for tools that read schemas and for checking a context without judging it. Errors of
 * `evaluateCall` say more.
 *
 * @example
 * ```ts
 * contextSchema.safeParse(context).success // true
 * ```
 */
export const contextSchema: z.ZodType<CallContext, CallContextInput> = madeWhenUsed(() => schema().contextSchema);

/** An object that is made when something is first asked of it. Most who import the package never ask for the schema. */
function madeWhenUsed<T extends object>(make: () => T): T {
  return new Proxy({} as T, {
    get: (_, key) => Reflect.get(make(), key) as unknown,
    has: (_, key) => Reflect.has(make(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(make()),
  });
}

/**
 * The context as JSON Schema (draft 2020-12), made from the zod schema: the same fields, with what each means, who
 * supplies it and what its absence means (`suppliedBy`, `absent`, `absentNote`).
 *
 * @example
 * ```ts
 * contextJsonSchema().required // ['at', 'call', 'callee']
 * ```
 */
export const contextJsonSchema = (): Record<string, unknown> => jsonSchemaMaker().jsonSchemaOfContext();
