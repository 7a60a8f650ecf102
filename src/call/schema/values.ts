import * as z from 'zod';
import { parseDay, type Day } from '../../time/day.js';
import type { Instant } from '../../time/instant.js';
import { isZone } from '../../time/zone.js';
import { isStretch } from '../reading.js';
import { statements } from '../statements.js';
import { instantWanted, readEvidenceTime, readInstant, type DayAlone, type InstantInput } from '../times.js';

type Context = z.core.$RefinementCtx;

function refuse(context: Context, input: unknown, why: string, wanted: string): never {
  context.issues.push({ code: 'custom', input, message: `${why}; expected ${wanted}`, params: { expected: wanted }, continue: false });
  return z.NEVER;
}

/** An instant in any of the forms of {@link InstantInput}; read as epoch milliseconds. */
export const instant = z
  .custom<InstantInput>()
  .transform((value, context): Instant => {
    const read = readInstant(value);
    return typeof read === 'number' ? read : refuse(context, value, read, instantWanted);
  })
  .meta({ kind: 'instant' });

/** An instant, or a day alone, which is read as the strictest instant of that day at the called person's place. */
export const evidenceTime = z
  .custom<InstantInput>()
  .transform((value, context): Instant | DayAlone => {
    const read = readEvidenceTime(value);
    return typeof read === 'string' ? refuse(context, value, read, `${instantWanted}, or a day (2026-06-10)`) : read;
  })
  .meta({ kind: 'evidence-time' });

/** A calendar day, `YYYY-MM-DD`; read as days since 1970-01-01. */
export const day = z
  .string()
  .transform((value, context): Day => parseDay(value) ?? refuse(context, value, 'it is no day of the calendar', 'YYYY-MM-DD'))
  .meta({ kind: 'day' });

/** The caller's own identifier; compared exactly. */
export const id = z.string().min(1);

/** Where a record is: a recording id, a document id, a URL. */
export const evidence = z.string().min(1);

/** A count: a whole number that is not negative. */
export const count = z.int().nonnegative();

/** Milliseconds, a whole number that is not negative. */
export const milliseconds = z.int().nonnegative();

/** An IANA zone that the package's table or the runtime knows. */
export const timeZone = z.string().refine(isZone, {
  error: (issue) => `${JSON.stringify(issue.input)} is not a known IANA time zone; expected one such as America/New_York`,
});

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/, { error: 'expected an ISO 3166-1 alpha-2 code such as US' });

/** ISO 3166-2. */
export const region = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'expected an ISO 3166-2 code such as US-NY' });

/** Money as integer minor units: `{ currency: 'USD', minor: 1999 }` is $19.99. */
export const money = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'expected an ISO 4217 code such as USD' }),
  minor: z.int(),
});

/** A fraction of integers; no floating point decides a rate. */
export const ratio = z.strictObject({ numerator: z.int(), denominator: z.int().positive() });

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'expected HH:MM from 00:00 to 24:00' });

/** A stretch of the day on the clock of the called person's place, half-open; no `days` and no `on`: every day. */
export const hours = z
  .strictObject({
    days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).optional(),
    on: day.optional(),
    from: clockTime,
    to: clockTime,
  })
  .refine(isStretch, { error: 'from must be before to; a stretch over midnight is two' });

/** What a recording or an agent says (facts of 310.4(d)-(e), 64.1200(b), PECR 24 and their like). */
export const statement = z.enum(statements);
export type Statement = z.output<typeof statement>;

/** Why a call is made. */
export const purpose = z.enum(['sale', 'charity', 'informational', 'debt-collection', 'survey', 'political', 'emergency']);
export type Purpose = z.output<typeof purpose>;

/** Whose voice is heard. AI and text-to-speech are `artificial`. */
export const voice = z.enum(['live', 'prerecorded', 'artificial', 'soundboard']);

/** What a call without a pitch tells. */
export const content = z.enum([
  'non-commercial', 'commercial-information', 'package-delivery', 'inmate-collect-call', 'fraud-alert', 'data-breach-alert',
  'breach-remedy', 'money-transfer-alert', 'healthcare', 'healthcare-billing', 'school', 'utility', 'order-status',
]);

/** What is sold. */
export const offerCategory = z.enum([
  'general', 'nondurable-office-or-cleaning-supplies', 'debt-relief', 'credit-repair', 'recovery', 'advance-fee-credit',
  'pay-per-call', 'franchise', 'business-opportunity', 'technical-support', 'securities', 'insurance', 'medicare-advantage',
  'real-estate', 'newspaper-subscription', 'claims-management', 'pensions',
]);
export type OfferCategory = z.output<typeof offerCategory>;
