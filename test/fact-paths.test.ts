import { expect, it } from 'vitest';
import { everyField } from './support/fields.js';

// Written by `npm run docs`, checked by `npm test`: the union type of every path, from the schema.
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
