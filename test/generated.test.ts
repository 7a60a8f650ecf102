import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { CallContext, CallContextInput } from '../src/index.js';
import type { contextSchema } from '../src/call/schema/context.js';
import { fieldAt } from '../src/call/fields.js';
import { templates } from '../src/cli/template.js';
import { everyField } from './support/fields.js';
import { printedReader } from './support/print-reader.js';
import { printedContext } from './support/print-types.js';
import { readYaml } from './support/yaml.js';

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

it('src/call/field-notes.data.ts says of every field what the schema says', async () => {
  // An entry of a list has no notes of its own, but may be a day or an instant.
  const types = everyField.flatMap(({ path }) => [path, `${path}[]`]).flatMap((path) => {
    const type = fieldAt(path);
    return type === undefined ? [] : [{ path, type, notes: type.meta() }];
  });
  const rows = (of: (field: (typeof types)[number]) => unknown): string =>
    types.flatMap((field) => (of(field) === undefined ? [] : [`  ${quoted(field.path)}: ${quoted(of(field))},`])).join('\n');
  await expect(`// Written from the schema by \`npm run docs\`.

import type { FactPath } from './fact-paths.js';
import type { Absence } from './schema/field.js';

/** What it means that a field is absent. */
export const absences: Readonly<Partial<Record<FactPath, Absence>>> = {
${rows(({ notes }) => notes?.['absent'])}
};

/** The fields that hold a time, and the kind of it. */
export const timeKinds: Readonly<Record<string, string>> = {
${rows(({ type }) => kindOfTime(type))}
};

/** What a field means; a function, as few calls ask. */
export const meanings = (): Readonly<Record<string, string>> => ({
${rows(({ notes }) => notes?.['description'])}
});
`).toMatchFileSnapshot('../src/call/field-notes.data.ts');
});

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : JSON.stringify(value).replaceAll('"', "'").replaceAll(':', ': ').replaceAll('{', '{ ').replaceAll('}', ' }').replaceAll('{  }', '{}');

function kindOfTime(type: z.ZodType): unknown {
  const kind = z.globalRegistry.get(type)?.['kind'];
  return kind === undefined && (type instanceof z.ZodOptional || type instanceof z.ZodNullable) ? kindOfTime(type.unwrap() as z.ZodType) : kind;
}

it('src/call/context-input.ts is the schema as a caller writes it', async () => {
  const text = printedContext({
    name: 'CallContextInput',
    doc: 'What is known of one telephone call. A fact that nobody knows is left out; every field says what that means.',
    suffix: 'Input',
    times: { instant: 'InstantInput', 'evidence-time': 'InstantInput', day: 'string' },
  });
  await expect(`// Written from the schema by \`npm run docs\`.

import type { InstantInput } from './times.js';

${text}
`).toMatchFileSnapshot('../src/call/context-input.ts');
});

it('src/call/context.ts is the schema as the rules read it', async () => {
  const text = printedContext({
    name: 'CallContext',
    doc: 'The context of a call as the rules read it: instants in epoch milliseconds, days as days since 1970-01-01.',
    suffix: 'Facts',
    times: { instant: 'Instant', 'evidence-time': 'Instant | DayAlone', day: 'Day' },
  });
  await expect(`// Written from the schema by \`npm run docs\`.

import type { Day } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import type { DayAlone } from './times.js';

${text}
`).toMatchFileSnapshot('../src/call/context.ts');
});

it('src/testing/contexts.data.ts holds the contexts that `call-compliance new` prints', async () => {
  const contexts = Object.keys(templates).map((kind) => `  '${kind}': ${JSON.stringify(readYaml(`fixtures/contexts/${kind}.yaml`), null, 2).replaceAll('\n', '\n  ')},`);
  await expect(`// Written from fixtures/contexts by \`npm run docs\`.

import type { CallContextInput } from '../call/context-input.js';

/** A lawful call of each kind, complete. */
export const contexts = {
${contexts.join('\n')}
} as const satisfies Readonly<Record<string, CallContextInput>>;
`).toMatchFileSnapshot('../src/testing/contexts.data.ts');
});

type Readable<T> = T extends Date | { toMillis(): number } ? T : T extends object ? { readonly [Key in keyof T]: Readable<T[Key]> } : T;

it('the interfaces and the schema agree', () => {
  expectTypeOf<z.output<typeof contextSchema>>().toExtend<CallContext>();
  expectTypeOf<Readable<CallContext>>().toExtend<Readable<z.output<typeof contextSchema>>>();
  expectTypeOf<z.input<typeof contextSchema>>().toExtend<CallContextInput>();
  expectTypeOf<Readable<CallContextInput>>().toExtend<Readable<z.input<typeof contextSchema>>>();
});

it('src/call/reader.ts reads what the schema takes', async () => {
  await expect(`// Written from the schema by \`npm run docs\`.

import { isZone } from '../time/zone.js';
import type { Common } from './common.js';
import { day, evidenceTime, firstOf, hasOnly, instant, isListOf, isPlain, isStretch, readList, REFUSED } from './reading.js';

${printedReader()}
`).toMatchFileSnapshot('../src/call/reader.ts');
});
