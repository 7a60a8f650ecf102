import fc from 'fast-check';
import type { CallContextInput } from '../../src/index.js';
import { formatInstant } from '../../src/time/instant.js';
import { bases } from './cases.js';
import { nearCase } from './near-cases.js';

const iso = (min: string, max: string) => fc.integer({ min: Date.parse(min) / 1000, max: Date.parse(max) / 1000 }).map((second) => formatInstant(second * 1000));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 });

/** A record without the keys whose value is undefined: in a context, "absent" is no key. */
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

const numbers = ['+12125550176', '+18505550176', '+13035550176', '+19285550176', '+18005550176', '+19995550176', '+442079460176', '+447700900176', '+61255501276', '+61412345676'];
const purposes = ['sale', 'charity', 'informational', 'survey', 'debt-collection', 'political', 'emergency'] as const;
const outcomes = ['answered', 'abandoned', 'silent', 'machine-hangup', 'machine-message', 'no-answer', 'busy', 'failed', 'declined'] as const;

const at = fc.oneof(iso('2026-06-01T00:00:00Z', '2026-06-20T00:00:00Z'), iso('2026-03-06T00:00:00Z', '2026-03-10T00:00:00Z'), iso('2026-10-24T00:00:00Z', '2026-11-03T00:00:00Z'));

const priorCall = record({
  at: iso('2026-02-20T00:00:00Z', '2026-03-06T00:00:00Z'),
  endedAt: maybe(iso('2026-03-06T00:00:00Z', '2026-03-06T00:10:00Z')),
  outcome: maybe(fc.constantFrom(...outcomes)),
  greetingToEndMs: maybe(fc.constantFrom(1_000, 5_000)),
});

const optOut = record({
  to: maybe(fc.constantFrom('acme', 'others')),
  at: fc.oneof(iso('2025-01-01T00:00:00Z', '2026-02-01T00:00:00Z'), fc.constant('2026-02-14')),
  scope: maybe(fc.constantFrom('all-calls', 'marketing-calls', 'one-subject', 'recorded-or-autodialed-calls')),
  withdrawnAt: maybe(fc.constantFrom('2026-02-20T00:00:00Z', '2026-06-12')),
  withdrawalEvidence: maybe(fc.constant('letter-1')),
});

const consent = record({
  to: maybe(fc.constantFrom(['acme'], ['others'])),
  number: maybe(fc.constantFrom('+12125550176', null)),
  form: maybe(fc.constantFrom('written', 'oral', 'conduct')),
  signed: maybe(fc.boolean()),
  covers: maybe(fc.subarray(['live-calls', 'prerecorded-calls', 'autodialed-calls', 'off-hours'])),
  hours: maybe(fc.constantFrom([{ from: '06:00', to: '08:00' }], [{ from: '21:00', to: '23:00' }])),
  affirmative: maybe(fc.boolean()),
  clearDisclosure: maybe(fc.boolean()),
  disclosed: maybe(fc.constant(['prerecorded-calls', 'not-a-condition'])),
  conditionOfPurchase: maybe(fc.boolean()),
  givenAt: maybe(fc.constantFrom('2026-01-01T00:00:00Z', '2026-06-12T12:00:00Z', '2026-06-05')),
  until: maybe(fc.constantFrom('indefinite', '2026-06-15T12:00:00Z')),
  evidence: maybe(fc.constant('recording-1')),
});

const day = fc.constantFrom('2026-02-27', '2026-02-01', '2025-12-01', '2024-12-17', '2024-09-01');

/** Contexts made up of any facts that meet often, mostly of US federal law. */
const madeUp = record({
  at,
  call: record({
    purpose: fc.constantFrom(...purposes),
    direction: maybe(fc.constantFrom('outbound', 'inbound')),
    voice: maybe(fc.constantFrom('live', 'prerecorded', 'artificial', 'soundboard')),
    dialing: maybe(fc.constantFrom('manual', 'preview', 'progressive', 'predictive', 'agentless')),
    agentReserved: maybe(fc.boolean()),
    machineDetection: maybe(fc.constantFrom('off', 'detect-only', 'auto-hangup')),
    hipaa: maybe(fc.boolean()),
    callerId: maybe(fc.constant((bases.bases['us-live-sale'] as never)['call']['callerId'] as object)),
    message: maybe(fc.constantFrom(null, (bases.bases['us-prerecorded-sale'] as never)['call']['message'] as object, (bases.bases['uk-predictive'] as never)['call']['message'] as object)),
  }),
  callee: record({
    number: fc.constantFrom(...numbers),
    use: maybe(fc.constantFrom('residential', 'business')),
    locations: maybe(fc.constantFrom([], [{ region: 'US-CA', basis: 'on-file' }], [{ region: 'US-AZ', timeZone: 'America/Phoenix', basis: 'confirmed' }], [{ region: 'US-TN' }])),
  }),
  seller: maybe(record({ id: fc.constant('acme'), ftcJurisdiction: maybe(fc.boolean()) })),
  telemarketer: maybe(fc.constantFrom(null, { id: 'dialco' }, { id: 'dialco', ftcJurisdiction: false })),
  charity: maybe(fc.constantFrom(null, { id: 'helpers' })),
  offer: maybe(record({ buyer: maybe(fc.constantFrom('individual', 'business')), prizePromotion: maybe(fc.boolean()) })),
  campaign: maybe(record({
    id: maybe(fc.constant('spring')),
    startedOn: maybe(fc.constant('2026-02-01')),
    interstate: maybe(fc.boolean()),
    counts: maybe(fc.constantFrom([], [{ regulator: 'us', periodStartedOn: '2026-03-03', answeredByPerson: 100, abandoned: 3 }], [{ regulator: 'us', periodStartedOn: '2026-06-01', answeredByPerson: 100, abandoned: 4 }])),
  })),
  registries: maybe(record({
    'us-national': maybe(record({ listed: maybe(fc.boolean()), versionOn: maybe(fc.constantFrom('2026-02-01', '2026-03-05')) })),
    'au-dncr': maybe(record({ listed: maybe(fc.boolean()), versionOn: maybe(fc.constantFrom('2026-02-01', '2026-03-05')) })),
    subscriptions: maybe(fc.constantFrom([], [{ registry: 'us-national', payer: 'acme', areaCodes: 'all', validFromOn: '2026-01-01', validToOn: '2026-06-12' }])),
  })),
  optOuts: maybe(fc.array(optOut, { maxLength: 2 })),
  relationship: maybe(fc.oneof(fc.constant(null), record({ with: maybe(fc.constantFrom('acme', 'others')), lastTransactionOn: maybe(fc.oneof(day, fc.constant(null))), lastInquiryOn: maybe(day), member: maybe(fc.boolean()) }))),
  consents: maybe(fc.array(consent, { maxLength: 2 })),
  history: maybe(record({ completeSince: maybe(fc.constantFrom('2025-01-01T00:00:00Z', '2026-03-05T00:00:00Z')), calls: maybe(fc.array(priorCall, { maxLength: 3 })) })),
  procedures: maybe(record({ abandonmentLimited: maybe(fc.boolean()), abandonmentRecordsKept: maybe(fc.boolean()), listsUsedOnlyToComply: maybe(fc.boolean()) })),
}) as unknown as fc.Arbitrary<CallContextInput>;

/** Well-formed contexts around the bounds of the rules of every pack: any field may be absent, most combinations may occur. */
export const anyContext: fc.Arbitrary<CallContextInput> = fc.oneof({ weight: 1, arbitrary: madeUp }, { weight: 2, arbitrary: nearCase });

/** Calls that are not over: those that a calendar is made for. */
export const anyCallToCome: fc.Arbitrary<CallContextInput> = anyContext.filter(({ stage, conduct }) => stage !== 'post-call' && conduct?.endedAt === undefined);
