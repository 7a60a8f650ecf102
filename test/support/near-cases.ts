import fc from 'fast-check';
import type { CallContextInput } from '../../src/index.js';
import { readCall } from '../../src/call/read.js';
import { merge } from '../../src/call/merge.js';
import { CallContextError } from '../../src/call/errors.js';
import { formatInstant } from '../../src/time/instant.js';
import { builtInZones } from '../../src/time/zone.js';
import { bases, changed, contextOf, everyTable, type Variation } from './cases.js';
import { everyField, type Field } from './fields.js';
import { anyValueOf } from './random-facts.js';

/** Whether a context is one, so that a property has something to say of it. */
export function isWellFormed(context: unknown): context is CallContextInput {
  try {
    readCall(context, builtInZones, 'deny');
    return true;
  } catch (error) {
    if (error instanceof CallContextError) return false;
    throw error;
  }
}

const cases = everyTable.flatMap((table) => [{} as Partial<Variation>, ...[table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat()].map((variation) => ({ table, variation })));

/** A case of any rule's table: a call at a bound of the law of any pack. */
const anyCase = fc.nat(cases.length - 1).map((i) => contextOf(cases[i]!.table, cases[i]!.variation));

/** What another case changes. */
const anyChange = fc.nat(cases.length - 1).map((i) => ({ ...(cases[i]!.table.given as object), ...cases[i]!.variation.given }));

/** Fields of sections, not of the entries of lists: those that can be set without knowing what is there. */
export const plainFields: readonly Field[] = everyField.filter(({ path }) => !path.includes('[]') && path !== 'at' && path !== 'callee.number');

/** One fact, whatever the schema takes there, as a context of its own. */
export const anyFact: fc.Arbitrary<{ path: string; given: object }> = fc
  .constantFrom(...plainFields)
  .chain(({ path, type }) => anyValueOf(type).map((value) => ({ path, given: nested(path.split('.'), value) })));

export const nested = (keys: readonly string[], value: unknown): object => keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;

/** Seconds before and after the call, within a day and a half: over the ends of windows, days and periods. */
const shift = fc.oneof(fc.constant(0), fc.integer({ min: -130_000, max: 130_000 }));

/**
 * Calls of every pack near the bounds of its rules: a case of a table, mixed with what another case changes, with facts left out,
 * drawn anew and moved in time.
 */
export const nearCase: fc.Arbitrary<CallContextInput> = fc
  .tuple(anyCase, fc.option(anyChange, { nil: {}, freq: 1 }), fc.array(anyFact, { maxLength: 3 }), fc.array(fc.constantFrom(...plainFields.map(({ path }) => path)), { maxLength: 2 }), shift)
  .map(([context, change, facts, without, seconds]) => {
    const mixed = facts.reduce<unknown>((made, { given }) => merge(made, given), changed(context, change, without)) as { at: string | number };
    return { ...mixed, at: formatInstant(new Date(mixed.at).getTime() + seconds * 1_000) } as unknown as CallContextInput;
  })
  .filter(isWellFormed);

/** The calls of the bases, as they stand: lawful. */
export const anyBase: fc.Arbitrary<CallContextInput> = fc.constantFrom(...Object.values(bases.bases)).map((context) => structuredClone(context) as unknown as CallContextInput);
