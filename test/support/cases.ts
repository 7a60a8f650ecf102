import * as z from 'zod';
import { callAt, type Call } from '../../src/call/call.js';
import { merge } from '../../src/call/merge.js';
import { readCall } from '../../src/call/read.js';
import { builtInZones } from '../../src/time/zone.js';
import { filesBelow, readYaml } from './yaml.js';

const changes = z.record(z.string(), z.unknown());
const variation = { name: z.string(), given: changes.optional(), without: z.array(z.string()).optional() };
/** What the rule, or the exemption, asks of the call if it goes ahead: all of it, in its order. */
const obliges = z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()).optional(), until: z.string().optional() })).optional();
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.strictObject({ ...variation, ...shape })).default([]);

/** One rule's table: a call that the rule permits, and variations on it, by what the rule says of them. */
const table = z.strictObject({
  rule: z.string(),
  /** A call of fixtures/bases.yaml, */
  base: z.string(),
  /** with these changes for the whole table, */
  given: changes.default({}),
  /** and without these facts. */
  without: z.array(z.string()).default([]),
  permits: list({ obliges }),
  /** The rule asks for an act that has not happened yet. */
  awaits: list({ obliges }),
  /** `shows`: what the finding shows of the facts that decided; `excuses`: by citation, why an exemption does not hold; `defences`: whether they are shown. */
  prohibits: list({ because: z.string().optional(), clearsAt: z.string().nullable().optional(), reading: z.enum(['literal', 'conservative']).optional(), shows: changes.optional(), excuses: z.record(z.string(), z.string()).optional(), defences: z.record(z.string(), z.boolean()).optional() }),
  exempts: list({ by: z.string(), obliges }),
  needs: list({ facts: z.array(z.string()) }),
  ignores: list({}),
});
export type Table = z.output<typeof table>;
export type Variation = { name: string; given?: Record<string, unknown> | undefined; without?: string[] | undefined };

export const bases = readYaml('fixtures/bases.yaml') as { bases: Record<string, Record<string, unknown>> };

export const everyTable: readonly (Table & { file: string })[] = filesBelow('fixtures/rules', '.yaml').map((file) => {
  const parsed = table.safeParse(readYaml(file));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, file };
});

/** The context of a case: the base, the table's changes, then the case's own; facts are left out before changes are made. */
export function contextOf(of: Table, { given = {}, without = [] }: Omit<Variation, 'name'>): Record<string, unknown> {
  const base = bases.bases[of.base];
  if (base === undefined) throw new Error(`${of.rule}: there is no base ${of.base}`);
  return changed(changed(base, of.given, of.without), given, without);
}

/** A context without some facts and with others changed: objects deep, lists replaced. */
export function changed(context: object, given: object, without: readonly string[] = []): Record<string, unknown> {
  const copy = structuredClone(context) as Record<string, unknown>;
  for (const path of without) remove(copy, path.split('.'));
  return merge(copy, given) as Record<string, unknown>;
}

function remove(value: Record<string, unknown>, [key = '', ...rest]: readonly string[]): void {
  const list = /^(.*)\[(\d+)\]$/.exec(key);
  const inner = list === null ? value[key] : (value[list[1]!] as unknown[] | undefined)?.[Number(list[2])];
  if (rest.length === 0) delete value[key];
  else if (typeof inner === 'object' && inner !== null) remove(inner as Record<string, unknown>, rest);
}

/** The call that a rule judges. */
export function callOf(context: unknown): Call {
  const facts = readCall(context, builtInZones, 'deny');
  return callAt(facts, facts.context.at);
}
