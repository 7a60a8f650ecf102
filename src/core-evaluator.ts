import { benchOf, evaluatorOf, type Evaluator, type EvaluatorOptions } from './bench.js';
import { isPlainObject } from './call/merge.js';
import { optionChecker } from './on-demand.js';
import { isRulePack, oldest, type RulePack } from './rules/pack.js';
import { packs as names } from './rules/packs.js';

/** What an evaluator of the core applies besides the facts of a call: the options of the main entry's `createEvaluator`, but for the packs. */
export interface CoreOptions extends Omit<EvaluatorOptions, 'packs'> {
  /** The rule packs that apply: the imported packs themselves, not their names. A call to a country of whose packs none is here is denied. */
  readonly packs: readonly RulePack[];
}

/**
 * Makes a function that judges calls by the packs that are given, and bundles no other: what `createEvaluator` of `call-compliance` is for
 * all packs. A country of whose packs none was given is not left out on purpose but perhaps forgotten: a call there is denied, where the main
 * entry, told the same packs by name, only mentions it. `law.lastVerifiedOn` speaks of the given packs alone.
 *
 * @throws RuleDefinitionError if an option is not usable; it names every fault.
 *
 * @example
 * ```ts
 * import { createEvaluator } from 'call-compliance/core'
 * import { usFederal } from 'call-compliance/packs/us-federal'
 * import { usStates } from 'call-compliance/packs/us-states'
 *
 * const evaluate = createEvaluator({ packs: [usFederal, usStates], assume: { seller: { id: 'acme' } } })
 * evaluate(context).decision // 'allow'
 * ```
 */
export function createEvaluator(options: CoreOptions): Evaluator {
  const { packs, ...others } = options as Partial<CoreOptions> | undefined ?? {};
  const faults = faultsOf(packs);
  // As in the main entry, who gives nothing else does not wait for what checks it.
  if (faults.length > 0 || !isPlainObject(options) || Object.keys(others).length > 0) optionChecker().checkOptions(others, faults);
  return evaluatorOf(benchOf(packs!, 'denied', oldest(packs!), others));
}

/** What is wrong with the packs. */
function faultsOf(packs: unknown): readonly string[] {
  if (!Array.isArray(packs) || packs.length === 0)
    return [`packs: expected at least one rule pack, such as usFederal with ${importOf('us-federal')}; without one nothing can be checked`];
  return packs.flatMap((pack: unknown, i) => {
    if (isRulePack(pack)) return packs.indexOf(pack) === i ? [] : [`packs.${i}: ${pack.name} is given twice`];
    const name = names.find((known) => known === pack);
    if (name !== undefined) return [`packs.${i}: ${JSON.stringify(name)} is the name of a rule pack; give the pack itself: ${importOf(name)}`];
    return [`packs.${i}: expected a rule pack as this copy of the package exports it, such as usFederal with ${importOf('us-federal')}`];
  });
}

/** The export of a pack's entry is its name in camel case. */
const importOf = (name: string): string => `import { ${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())} } from 'call-compliance/packs/${name}'`;
