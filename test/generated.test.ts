import { expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { CallContextInput } from '../src/index.js';
import type { contextSchema } from '../src/call/schema/context.js';
import { everyField } from './support/fields.js';
import { printedContext } from './support/print-types.js';

// Written by `npm run docs`, checked by `npm test`.

it('src/call/fact-paths.ts names every field of the schema', async () => {
  const paths = everyField.map(({ path }) => `  | '${path}'`).join('\n');
  const text = `// Written from the schema by \`npm run docs\`.

/**
 * The path of a field of the context, lists without their index: \`callee.use\`, \`consents[].signed\`,
 * \`registries.us-national.versionOn\`. A path in a decision may name an entry: \`history.calls[3].outcome\`.
 */
export type FactPath =
${paths};
`;
  await expect(text).toMatchFileSnapshot('../src/call/fact-paths.ts');
});

it('src/call/context-input.ts is the schema as an interface', async () => {
  const text = `// Written from the schema by \`npm run docs\`.

import type { InstantInput } from './schema/values.js';

${printedContext()}
`;
  await expect(text).toMatchFileSnapshot('../src/call/context-input.ts');
});

type Readable<T> = T extends Date | { toMillis(): number } ? T : T extends object ? { readonly [Key in keyof T]: Readable<T[Key]> } : T;

it('the interface and the schema accept the same contexts', () => {
  expectTypeOf<z.input<typeof contextSchema>>().toExtend<CallContextInput>();
  expectTypeOf<Readable<CallContextInput>>().toExtend<Readable<z.input<typeof contextSchema>>>();
});
