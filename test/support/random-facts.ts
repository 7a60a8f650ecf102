import fc from 'fast-check';
import * as z from 'zod';
import { formatInstant } from '../../src/time/instant.js';

/** Around the calls of the tables and the bounds of the periods that the law counts. */
const instants = fc.oneof(
  fc.integer({ min: Date.parse('2026-02-20T00:00:00Z') / 1_000, max: Date.parse('2026-06-20T00:00:00Z') / 1_000 }).map((second) => formatInstant(second * 1_000)),
  fc.constantFrom('2020-01-01T00:00:00Z', '2026-03-05T17:00:00Z', '2026-03-05T16:59:59Z', '2026-06-09T18:00:00Z'),
);
const days = fc.constantFrom('2026-06-10', '2026-06-01', '2026-05-10', '2026-03-12', '2026-03-05', '2026-03-04', '2026-02-01', '2025-12-01', '2025-06-10', '2024-12-17', '2024-02-29', '2020-01-01');

/** Texts that mean something in some field; where they do not, the schema refuses them and another value is drawn. */
const texts = ['acme', 'others', 'dialco', 'helpers', 'US', 'GB', 'US-NY', 'US-FL', 'CA-ON', 'AU-NSW', 'America/New_York', 'Europe/London', 'USD', '+12125550176', '+442079460176', '08:00', '21:00', '2026-05', 'spring', 'Lake', '10001', 'a thing'];

const made = new Map<z.ZodType, fc.Arbitrary<unknown>>();

/** Any value that the schema takes at a place. */
export function anyValueOf(type: z.ZodType): fc.Arbitrary<unknown> {
  let values = made.get(type);
  if (values === undefined) made.set(type, (values = valuesOf(type)));
  return values;
}

function valuesOf(type: z.ZodType): fc.Arbitrary<unknown> {
  if (type instanceof z.ZodNullable) return fc.option(anyValueOf(type.unwrap() as z.ZodType), { nil: null, freq: 6 });
  if (type instanceof z.ZodOptional) return anyValueOf(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodUnion) return fc.oneof(...type.options.map((option) => anyValueOf(option as z.ZodType)));
  const kind = type.meta()?.['kind'];
  if (kind === 'instant') return instants;
  if (kind === 'evidence-time') return fc.oneof(instants, days);
  if (kind === 'day') return days;
  if (type instanceof z.ZodBoolean) return fc.boolean();
  if (type instanceof z.ZodEnum) return fc.constantFrom(...type.options);
  if (type instanceof z.ZodLiteral) return fc.constantFrom(...type.values);
  if (type instanceof z.ZodArray) return fc.array(anyValueOf(type.element as z.ZodType), { maxLength: 2 });
  if (type instanceof z.ZodObject) return anySectionOf(type);
  if (type instanceof z.ZodNumber) return fc.constantFrom(...[-1, 0, 1, 2, 3, 4, 7, 14, 15, 16, 30, 100, 1_999, 2_000, 2_001, 15_000].filter((value) => type.safeParse(value).success));
  const fitting = texts.filter((text) => type.safeParse(text).success);
  if (fitting.length === 0) throw new Error(`no value is known for a field of type ${type.type}: ${type.description}`);
  return fc.constantFrom(...fitting);
}

/** A section with what it must have, and with some of what it may have. */
function anySectionOf(type: z.ZodObject): fc.Arbitrary<unknown> {
  const parts = Object.entries<z.ZodType>(type.shape).map(([key, part]) => [key, part instanceof z.ZodOptional ? fc.option(anyValueOf(part), { nil: undefined, freq: 1 }) : anyValueOf(part)] as const);
  return fc
    .record(Object.fromEntries(parts))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))
    .filter((made) => type.safeParse(made).success);
}

