import * as z from 'zod';
import { boolean, int, strictObject, string } from 'zod';
import { hint } from './call/nearest.js';
import { registries as registriesSchema } from './call/schema/registries.js';
import { RuleDefinitionError } from './law/errors.js';
import { everyObligationCode } from './law/obligation.js';
import type { Rule } from './law/rule.js';
import type { RegistryLookUp } from './look-up.js';
import { packs } from './rules/packs.js';
import type { HouseRule } from './rules/house/house-rule.js';
import type { OffsetTable } from './time/zone.js';

const { subscriptions: _, ...entries } = registriesSchema.shape;
const lookUp = z.custom<RegistryLookUp>((given) => typeof given === 'function', 'expected a function from a number to what the registry says').optional();

const lookUpsSchema = z.strictObject(Object.fromEntries(Object.keys(entries).map((name) => [name, lookUp])));

const optionsSchema = z.strictObject({
  packs: z.array(z.enum(packs)).optional(),
  assume: z.record(z.string(), z.unknown()).optional(),
  registries: lookUpsSchema.optional(),
  house: z.record(z.string(), z.unknown()).optional(),
  rules: z.array(z.custom<Rule>((rule) => typeof rule === 'object' && rule !== null && 'prohibits' in rule)).optional(),
  supports: z.array(z.enum(everyObligationCode)).optional(),
  detail: z.enum(['full', 'decision']).optional(),
  offsets: z.custom<OffsetTable>((table) => typeof table === 'object' && table !== null && 'classes' in table && 'tzdb' in table).optional(),
  unknownPlace: z.enum(['deny', 'all-zones']).optional(),
});

/** Throws `RuleDefinitionError` with every fault of an evaluator's options, after those that were found already. */
export function checkOptions(options: unknown, found: readonly string[] = []): void {
  const checked = optionsSchema.safeParse(options);
  const faults = [...found, ...(checked.error?.issues.map(explainOption) ?? [])];
  if (faults.length > 0) throw new RuleDefinitionError(faults.join('\n'));
}

function explainOption(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'options';
  if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}`;
  return issue.keys.map((key) => `${where}: unknown option ${key}${hint(key, Object.keys(optionsSchema.shape))}`).join('\n');
}

/** What a house rule's parameters come to; throws `RuleDefinitionError` with every fault. */
export function readParameters({ id, parameters }: HouseRule, given: unknown): never {
  const checked = parameters({ boolean, int, strictObject, string }).safeParse(given);
  if (!checked.success) throw new RuleDefinitionError(checked.error.issues.map(({ path, message }) => `house.${[id, ...path].join('.')}: ${message}`).join('\n'));
  return checked.data as never;
}
