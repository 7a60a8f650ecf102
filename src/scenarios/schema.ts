import * as z from 'zod';
import { hint } from '../call/nearest.js';
import { instant } from '../call/schema/values.js';
import { everyObligationCode } from '../law/obligation.js';

/** An object in which an unknown key is an error that names the nearest known one. */
const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'invalid_type') return 'expected an object of keys and values';
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      return issue.keys.map((key) => `unknown key ${key}${hint(key, known)}`).join('; ');
    },
  });

/** The options of an evaluator that are plain data. What they hold is checked by `createEvaluator`. */
export const plainOptions = strict({
  packs: z.unknown().optional(),
  assume: z.unknown().optional(),
  house: z.unknown().optional(),
  supports: z.unknown().optional(),
  detail: z.unknown().optional(),
  unknownPlace: z.unknown().optional(),
});

const facts = z.record(z.string(), z.unknown(), { error: 'expected an object of facts' });
const texts = z.array(z.string(), { error: 'expected a list; an empty one, [], means none' });
const code = z.enum(everyObligationCode, {
  error: ({ input }) => `${JSON.stringify(input)} is no obligation code${hint(input, everyObligationCode)}`,
});

/** What a scenario expects of a decision; only the keys that are given are checked. */
const expectation = strict({
  decision: z.enum(['allow', 'deny']).optional(),
  violations: texts.optional(),
  exemptions: texts.optional(),
  missing: texts.optional(),
  obligations: z.array(code).optional(),
  unless: texts.optional(),
  defence: texts.optional(),
  advice: texts.optional(),
  permittedAt: instant.nullable().optional(),
  permittedUntil: instant.nullable().optional(),
  exact: z.boolean().optional(),
});

const scenario = strict({
  name: z.string({ error: 'a scenario must have a name' }).min(1),
  source: z.string().optional(),
  base: z.string().optional(),
  given: facts.optional(),
  without: z.array(z.string(), { error: 'expected a list of paths' }).optional(),
  options: plainOptions.optional(),
  expect: expectation,
});

/** A scenario file (YAML or JSON), read. */
export const scenarioFile = strict({
  bases: z.record(z.string(), facts, { error: 'expected an object of bases, each with a name' }).optional(),
  scenarios: z.array(scenario, { error: 'expected a list of scenarios' }).min(1, { error: 'there is no scenario in it' }),
});

export type ScenarioSource = z.output<typeof scenario>;
export type Expectation = ScenarioSource['expect'];
