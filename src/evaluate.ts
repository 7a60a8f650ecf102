import { readCall } from './call/read.js';
import type { CallContextInput } from './call/context-input.js';
import type { UnknownPlace } from './call/place.js';
import { CallContextError } from './call/errors.js';
import { isPlainObject, type Deep } from './call/merge.js';
import { hint } from './call/nearest.js';
import type { Facts } from './call/call.js';
import { lawOf, type Law } from './decision/applicable.js';
import { decide, type Manner } from './decision/decide.js';
import type { Decision } from './decision/decision.js';
import { layUnder, standingFacts } from './assume.js';
import { RuleDefinitionError } from './law/errors.js';
import type { ObligationCode } from './law/obligation.js';
import type { Rule } from './law/rule.js';
import { withAnswers, type RegistryLookUps } from './look-up.js';
import { optionChecker } from './on-demand.js';
import { catalogue, coveredCountries, lastVerifiedOn } from './rules/catalogue.js';
import { houseRules, type HouseOptions } from './rules/house/catalogue.js';
import { coverage } from './rules/house/coverage.js';
import { packs, type Pack } from './rules/packs.js';
import { builtInZones, zonesOf, type OffsetTable } from './time/zone.js';
import { version } from './version.js';

/** What an evaluator applies besides the facts of a call. All optional. */
export interface EvaluatorOptions {
  /** Which rule packs apply; default all. */
  readonly packs?: readonly Pack[];
  /**
   * The house's standing facts, laid under every call: objects merge deep, lists are replaced, the call always wins. A
   * fact about one person or one call is refused: it would turn every unknown into "none".
   */
  readonly assume?: StandingFacts;
  /**
   * Registries that are at hand, each by a pure function from a number to what the registry says, such as `status` of an index of
   * `call-compliance/registry`: `{ 'us-national': federal.status }`. Asked for each call that does not say it itself; what one throws is thrown on.
   */
  readonly registries?: RegistryLookUps;
  /** Stricter built-in rules to turn on, by id, with their parameters: `{ 'uk.blanket-72h': { hours: 72 } }`. */
  readonly house?: HouseOptions;
  /** A user's own rules, made with `defineRule`. They can only deny, oblige or advise. */
  readonly rules?: readonly Rule[];
  /** Obligations that this dialer can perform; a call that carries another is denied. */
  readonly supports?: readonly ObligationCode[];
  /** `'decision'` leaves out the list of what every rule says. Default `'full'`. */
  readonly detail?: 'full' | 'decision';
  /** A newer table of time-zone offsets than the package's own. */
  readonly offsets?: OffsetTable;
  /** What is done with a number of no known place. Default `'deny'`: the place is a missing fact. */
  readonly unknownPlace?: UnknownPlace;
}

/** The facts that may be laid under every call. */
export type StandingFacts = Deep<Pick<CallContextInput, 'seller' | 'telemarketer' | 'charity' | 'offer' | 'campaign' | 'calendar' | 'procedures' | 'call' | 'registries' | 'customerInformation'>>;

/** Judges calls by the options that it was made with. */
export type Evaluator = (context: CallContextInput) => Decision;

/**
 * Makes a function that judges calls by these options, with everything done once that can be done once. A dialer keeps
 * one as long as it runs.
 *
 * @throws RuleDefinitionError if an option is not usable; it names every fault.
 *
 * @example
 * ```ts
 * const evaluate = createEvaluator({ packs: ['us-federal'], assume: { seller: { id: 'acme' } } })
 * evaluate(context).decision // 'allow'
 * ```
 */
export function createEvaluator(options: EvaluatorOptions = {}): Evaluator {
  const { read, law, manner } = benchFor(options);
  return (context) => decide(read(context), law, manner);
}

/** What options come to: how a context is read, by which law it is judged, and how much is told. */
export interface Bench {
  readonly read: (context: CallContextInput) => Facts;
  readonly law: Law;
  readonly manner: Manner;
}

/** Checks the options and does once what can be done once. */
export function benchFor(options: EvaluatorOptions): Bench {
  // Who gives no option does not wait for what checks them.
  if (!isPlainObject(options) || Object.keys(options).length > 0) optionChecker().checkOptions(options);
  const { offsets, unknownPlace = 'deny', supports, detail = 'full' } = options;
  const law = lawOf(rulesFor(options));
  const zones = offsets === undefined ? builtInZones : zonesOf(offsets);
  const assumed = options.assume === undefined ? undefined : standingFacts(options.assume);
  const { registries } = options;
  const complete = (context: unknown): unknown => {
    const laid = assumed === undefined ? context : layUnder(assumed, context);
    return registries === undefined ? laid : withAnswers(registries, laid);
  };
  const manner: Manner = {
    detail,
    supports: supports === undefined ? undefined : new Set(supports),
    law: Object.freeze({ version, lastVerifiedOn }),
  };
  return { read: (context) => readCall(complete(context), zones, unknownPlace), law, manner };
}

function rulesFor({ packs: chosen = packs, house = {}, rules: own = [] }: EvaluatorOptions): readonly Rule[] {
  const turnedOn = Object.entries(house).map(([id, parameters]) => houseRuleOf(id, parameters));
  for (const { id, kind } of own) {
    if (kind !== 'house' || !id.startsWith('house.')) throw new RuleDefinitionError(`rules: ${id} was not made with defineRule`);
  }
  return [...coverage(coveredCountries, chosen), ...chosen.flatMap((pack) => catalogue[pack]), ...turnedOn, ...own];
}

function houseRuleOf(id: string, parameters: unknown): Rule {
  const found = houseRules.find((rule) => rule.id === id);
  const ids = houseRules.map((rule) => rule.id);
  if (found === undefined) throw new RuleDefinitionError(`house: there is no house rule ${id}${hint(id, ids)}; there are ${ids.join(', ')}`);
  return found.make(optionChecker().readParameters(found, parameters));
}

/** The house rules as they stand without parameters of a user's own. */
export const everyHouseRule = (): readonly Rule[] => houseRules.map((rule) => rule.make(optionChecker().readParameters(rule, {})));

const evaluators = new WeakMap<EvaluatorOptions, Evaluator>();
const byDefault: EvaluatorOptions = {};

/**
 * May this call be placed, may it go on, did it comply? Every rule pack, the conservative reading. Pure: the same context
 * gives a deep-equal decision.
 *
 * @param context - What is known of one call; see `docs/context.md` for every field and what its absence means.
 * @param options - See {@link EvaluatorOptions}; a dialer keeps an evaluator of its own ({@link createEvaluator}).
 * @throws CallContextError if the context is malformed: one error with every issue. Never for an incomplete context.
 *
 * @example
 * ```ts
 * const { decision, violations } = evaluateCall({ ...context, at: '2026-06-10T21:15:00-04:00' })
 * decision // 'deny'
 * violations[0].citation // '16 CFR 310.4(c)'
 * ```
 */
export function evaluateCall(context: CallContextInput, options: EvaluatorOptions = byDefault): Decision {
  let evaluate = evaluators.get(options);
  if (evaluate === undefined) evaluators.set(options, (evaluate = createEvaluator(options)));
  return evaluate(context);
}

/** One call of many: its decision, or why it is no call. */
export type Envelope =
  | { readonly index: number; readonly decision: Decision }
  | { readonly index: number; readonly error: CallContextError };

/**
 * Judges calls one after another, lazily; a malformed one does not stop the rest. An iterable gives a generator, an async
 * iterable an async generator.
 *
 * @throws RuleDefinitionError at once, if an option is not usable.
 *
 * @example
 * ```ts
 * for (const envelope of evaluateCalls(contexts)) {
 *   console.log(envelope.index, 'error' in envelope ? envelope.error.message : envelope.decision.decision)
 * }
 * ```
 */
export function evaluateCalls(contexts: Iterable<CallContextInput>, options?: EvaluatorOptions): Generator<Envelope, void, undefined>;
export function evaluateCalls(contexts: AsyncIterable<CallContextInput>, options?: EvaluatorOptions): AsyncGenerator<Envelope, void, undefined>;
export function evaluateCalls(
  contexts: Iterable<CallContextInput> | AsyncIterable<CallContextInput>,
  options: EvaluatorOptions = byDefault,
): Generator<Envelope, void, undefined> | AsyncGenerator<Envelope, void, undefined> {
  const evaluate = createEvaluator(options);
  return Symbol.asyncIterator in contexts ? eachAsync(contexts, evaluate) : each(contexts, evaluate);
}

function* each(contexts: Iterable<CallContextInput>, evaluate: Evaluator): Generator<Envelope, void, undefined> {
  let index = 0;
  for (const context of contexts) yield envelope(index++, context, evaluate);
}

async function* eachAsync(contexts: AsyncIterable<CallContextInput>, evaluate: Evaluator): AsyncGenerator<Envelope, void, undefined> {
  let index = 0;
  for await (const context of contexts) yield envelope(index++, context, evaluate);
}

function envelope(index: number, context: CallContextInput, evaluate: Evaluator): Envelope {
  try {
    return { index, decision: evaluate(context) };
  } catch (error) {
    if (error instanceof CallContextError) return { index, error };
    throw error;
  }
}
