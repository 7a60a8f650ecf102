import { benchOf, evaluatorOf, type Bench, type Evaluator, type EvaluatorOptions } from './bench.js';
import type { CallContextInput } from './call/context-input.js';
import { CallContextError } from './call/errors.js';
import { isPlainObject } from './call/merge.js';
import type { Decision } from './decision/decision.js';
import { optionChecker } from './on-demand.js';
import { catalogue, lastVerifiedOn } from './rules/catalogue.js';
import { packs } from './rules/packs.js';

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
  return evaluatorOf(benchFor(options));
}

/** Checks the options; unless they choose packs, every pack applies. */
export function benchFor(options: EvaluatorOptions): Bench {
  // Who gives no option does not wait for what checks them.
  if (!isPlainObject(options) || Object.keys(options).length > 0) optionChecker().checkOptions(options);
  const { packs: chosen = packs, ...others } = options;
  return benchOf(chosen.map((name) => catalogue[name]), 'mentioned', lastVerifiedOn, others);
}

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
