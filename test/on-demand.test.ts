import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contextSchema } from '../src/index.js';
import { contextSchema as fields } from '../src/call/schema/context.js';
import { quickStart } from '../scripts/quick-start.mjs';
import { readYaml } from './support/yaml.js';

const sale = readYaml('fixtures/contexts/us-sale.yaml') as Record<string, unknown>;

describe('contextSchema, made when it is first asked', () => {
  it('takes and refuses what the schema does', () => {
    expect(contextSchema.parse(sale)).toEqual(fields.parse(sale));
    expect(contextSchema.safeParse({ ...sale, at: 'noon' }).error!.issues).toEqual(fields.safeParse({ ...sale, at: 'noon' }).error!.issues);
    expect(contextSchema['~standard'].validate({})).toHaveProperty('issues');
  });

  it('is a zod type for whoever asks', () => {
    expect(contextSchema).toBeInstanceOf(z.ZodType);
    expect(contextSchema).toBeInstanceOf(z.ZodObject);
    expect('safeParse' in contextSchema).toBe(true);
  });

  it('stands in other schemas', () => {
    const many = z.object({ calls: z.array(contextSchema), last: contextSchema.optional() });
    expect(many.parse({ calls: [sale] })).toEqual({ calls: [fields.parse(sale)] });
    expect(many.safeParse({ calls: [{}] }).error!.issues[0]!.path).toEqual(['calls', 0, 'at']);
  });

  it('is written as the same JSON Schema', () => {
    const options = { io: 'input', unrepresentable: 'any' } as const;
    expect(z.toJSONSchema(contextSchema, options)).toEqual(z.toJSONSchema(fields, options));
  });
});

describe.each(['esm', 'cjs'] as const)('the package as it is built, %s', (format) => {
  let folder: string;
  beforeAll(async () => {
    // Inside the project, so that the script finds zod beside the one within.
    folder = mkdtempSync(join('node_modules', '.on-demand-'));
    const contents = "export * from './src/index.ts'; export * as core from './src/core.ts'; export * from './src/rules/packs/us-federal.ts';";
    await build({ stdin: { contents, resolveDir: '.' }, bundle: true, format, platform: 'node', target: 'es2022', plugins: [quickStart], outfile: join(folder, format === 'esm' ? 'index.mjs' : 'index.cjs'), logLevel: 'error' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a script says that has the package and a lawful sale at hand; `isAwake` tells whether zod has been evaluated. */
  const said = (script: string, withZod = false): unknown => {
    const head = Object.entries({ lib: `./index.${format === 'esm' ? 'mjs' : 'cjs'}`, ...(withZod && { z: 'zod' }) })
      .map(([name, from]) => (format === 'esm' ? `import * as ${name} from '${from}';` : `const ${name} = require('${from}');`))
      .join('\n');
    const file = join(folder, `script.${format === 'esm' ? 'mjs' : 'cjs'}`);
    writeFileSync(file, `${head}\nconst sale = ${JSON.stringify(sale)};\nconst isAwake = () => globalThis.__zod_globalRegistry !== undefined;\nconst said = (() => {\n${script}\n})();\nconsole.log(JSON.stringify(said));`);
    return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
  };

  it('judges calls without zod: allowed, denied, with facts missing', () => {
    expect(said(`
      const { optOuts, ...without } = sale;
      const decisions = [sale, { ...sale, at: sale.at.slice(0, 11) + '03:00:00Z' }, without].map((context) => lib.evaluateCall(context));
      return [...decisions.map(({ decision }) => decision), decisions[2].missing.map(({ path }) => path), isAwake()];`,
    )).toEqual(['allow', 'deny', 'deny', expect.arrayContaining(['optOuts']), false]);
  });

  it('has a schema that another zod than the one within understands', () => {
    const [answers, written] = said(`
      const many = z.object({ calls: z.array(lib.contextSchema) });
      return [[many.safeParse({ calls: [sale] }).success, many.safeParse({ calls: [{}] }).success, lib.contextSchema instanceof z.ZodType], z.toJSONSchema(lib.contextSchema, { io: 'input', unrepresentable: 'any' })];`,
      true,
    ) as unknown[];
    expect(answers).toEqual([true, false, true]);
    expect(written).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }))));
  });

  it.each([
    ['a context that is refused', "try { lib.evaluateCall({ ...sale, at: 'noon' }); } catch ({ issues }) { return [issues[0].path, isAwake()]; }", ['at', true]],
    ['the core with a pack and nothing else', 'return [lib.core.createEvaluator({ packs: [lib.usFederal] })(sale).decision, isAwake()];', ['allow', false]],
    ['a pack by its name', "try { lib.core.createEvaluator({ packs: ['uk'] }); } catch (error) { return [error instanceof lib.RuleDefinitionError, isAwake()]; }", [true, true]],
    ['options', "return [lib.createEvaluator({ packs: ['us-federal'] })(sale).decision, isAwake()];", ['allow', true]],
    ['an option that is none', "try { lib.createEvaluator({ pack: [] }); } catch ({ message }) { return message; }", 'options: unknown option pack; did you mean packs?'],
    ['a house rule', "return lib.createEvaluator({ house: { 'us.frequency-cap': {} } })(sale).decision;", 'allow'],
    ['a rule of a house’s own', "return lib.defineRule({ id: 'house.none', title: 'None', summary: 'No call.' }).id;", 'house.none'],
    ['the schema', 'return [lib.contextSchema.safeParse(sale).success, lib.contextSchema.safeParse({}).success];', [true, false]],
    ['the JSON Schema', 'return lib.contextJsonSchema().required;', ['at', 'call', 'callee']],
    ['a number as it is written in Britain', "return lib.locateCallee({ number: '020 7946 0000', country: 'GB' }).candidates.map(({ country }) => country);", ['GB']],
    ['the page of a rule', "return lib.explain('us.tsr.calling-hours').includes('310.4(c)');", true],
  ])('evaluates what it needs for %s', (_, script, expected) => {
    expect(said(script)).toEqual(expected);
  });
});
