import type { Rule } from '../law/rule.js';
import { coveredCountries, type Pack } from './packs.js';

/** A rule pack that can be imported by itself and given to the evaluator of `call-compliance/core`. */
export interface RulePack {
  /** As the option `packs` of the main entry names it. */
  readonly name: Pack;
  /** The countries of whose law it holds all or a part: `['US']`. */
  readonly countries: readonly string[];
  /** Its rules, one entry per period of a rule. */
  readonly rules: readonly Rule[];
  /** The day on which the oldest of its rules was last compared with its source, `YYYY-MM-DD`. */
  readonly lastVerifiedOn: string;
}

const made = new WeakSet<object>();

/** Whether this copy of the package made it: the rules of another would ask their facts in vain. */
export const isRulePack = (value: unknown): value is RulePack => made.has(value as object);

export function rulePack(name: Pack, rules: readonly Rule[]): RulePack {
  const pack = Object.freeze({
    name,
    countries: Object.freeze(Object.keys(coveredCountries).filter((country) => coveredCountries[country]!.includes(name))),
    rules: Object.freeze(rules),
    lastVerifiedOn: oldest(rules),
  });
  made.add(pack);
  return pack;
}

/** The earliest of the days on which these were last compared with their sources. */
export const oldest = (compared: readonly { readonly lastVerifiedOn: string }[]): string => compared.map(({ lastVerifiedOn }) => lastVerifiedOn).sort()[0]!;
