import type { Call } from './call/call.js';
import type { FactPath } from './call/paths.js';
import { condition, type Changes } from './law/condition.js';
import { Unanswered } from './law/known.js';
import type { ObligationCode } from './law/obligation.js';
import { EVERYWHERE, type Rule } from './law/rule.js';
import type { Purpose } from './call/schema/values.js';
import { ownRuleChecker } from './on-demand.js';
import { day } from './time/day.js';

/** A rule of a user's own. It can deny, oblige or advise; it can never lift a rule of law. */
export interface OwnRule {
  /** Under `house.`, for example `house.no-calls-to-staff`. */
  readonly id: string;
  /** A few words, as a heading. */
  readonly title: string;
  /** One sentence: what the rule forbids or asks. */
  readonly summary: string;
  /** What a finding cites; default `Operator policy (not law): ` and the title. */
  readonly citation?: string;
  /** `US`, `US-FL`, `GB` …; default everywhere. */
  readonly jurisdiction?: string;
  /** Default: calls for any purpose. */
  readonly purposes?: readonly Purpose[];
  /** First day on which it is applied, `YYYY-MM-DD`; default always. */
  readonly from?: string;
  /** Whether it forbids this call. Ask facts with {@link known}, so that an absent one is missing and not "no". Default: never. */
  readonly prohibits?: (call: Call) => boolean;
  /** Why it forbids the call, in one sentence; default the summary. */
  readonly because?: (call: Call) => string;
  /** The facts that `prohibits` reads; shown in findings. */
  readonly facts?: readonly FactPath[];
  /**
   * The next instant after `call.at` (epoch milliseconds) at which the answer may change by time alone. A rule that looks
   * at the time and leaves this out makes `permittedAt` null and may make `permittedUntil` and calendars too late.
   */
  readonly changes?: Changes;
  /** What a call that goes ahead must do. */
  readonly obliges?: readonly { readonly code: ObligationCode; readonly text: string; readonly params?: Readonly<Record<string, unknown>> }[];
  /** `true`: it never denies; where it would, the decision carries advice. */
  readonly adviseOnly?: boolean;
}

/**
 * Makes a rule of a user's own for the option `rules`.
 *
 * @throws RuleDefinitionError if the definition is not usable; it names every fault.
 *
 * @example
 * ```ts
 * const noStaff = defineRule({
 *   id: 'house.no-calls-to-staff',
 *   title: 'No calls to our own staff',
 *   summary: 'No sales call to a number of our own.',
 *   prohibits: ({ number }) => number.startsWith('+1212555'),
 * })
 * const { violations } = createEvaluator({ rules: [noStaff] })(context)
 * violations.map(({ rule }) => rule) // ['house.no-calls-to-staff']
 * ```
 */
export function defineRule(definition: OwnRule): Rule {
  ownRuleChecker().checkOwnRule(definition);
  const { id, title, summary, citation = `Operator policy (not law): ${title}`, facts = [], prohibits = () => false } = definition;
  return Object.freeze({
    id, title, summary, citation,
    also: [],
    pack: 'house',
    jurisdiction: definition.jurisdiction ?? EVERYWHERE,
    kind: 'house',
    stage: 'before',
    purposes: definition.purposes ?? 'any',
    inForce: { from: day(definition.from ?? '1900-01-01') },
    url: '',
    certainty: 'primary-text',
    lastVerifiedOn: definition.from ?? '1900-01-01',
    reading: () => 'literal',
    decides: definition.adviseOnly !== true,
    disputes: [],
    appliesTo: condition([], () => true),
    exempts: [],
    prohibits: condition(facts, prohibits, definition.changes),
    unless: [],
    defences: [],
    obliges: definition.obliges ?? [],
    because: definition.because ?? (() => summary),
  } satisfies Rule);
}

/**
 * A fact as a rule of a user's own must ask for it: the value, or a stop that lists the path under `missing`.
 *
 * @example
 * ```ts
 * const homesOnly = defineRule({
 *   id: 'house.homes-only',
 *   title: 'Homes only',
 *   summary: 'No call to a business.',
 *   prohibits: (call) => known(call.callee.use, 'callee.use') === 'business',
 * })
 * const unknown = { ...context, callee: { number: '+12125550142' } }
 * createEvaluator({ rules: [homesOnly] })(unknown).missing.map(({ path }) => path) // ['callee.use']
 * ```
 */
export function known<T>(value: T | undefined, path: FactPath): T {
  if (value === undefined) throw new Unanswered('missing', [{ path }]);
  return value;
}
