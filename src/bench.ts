import { readCall } from './call/read.js';
import type { CallContextInput } from './call/context-input.js';
import type { UnknownPlace } from './call/place.js';
import type { Deep } from './call/merge.js';
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
import { houseRules, type HouseOptions } from './rules/house/catalogue.js';
import { coverage, type NoneChosen } from './rules/house/coverage.js';
import type { RulePack } from './rules/pack.js';
import type { Pack } from './rules/packs.js';
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

/** What options come to: how a context is read, by which law it is judged, and how much is told. */
export interface Bench {
  readonly read: (context: CallContextInput) => Facts;
  readonly law: Law;
  readonly manner: Manner;
}

/** The options of an evaluator, its packs aside. */
export type BenchOptions = Omit<EvaluatorOptions, 'packs'>;

/** Does once what can be done once. The options have been checked. */
export function benchOf(packs: readonly RulePack[], noneChosen: NoneChosen, lastVerifiedOn: string, options: BenchOptions): Bench {
  const { offsets, unknownPlace = 'deny', supports, detail = 'full', registries } = options;
  const law = lawOf([...coverage(packs.map(({ name }) => name), noneChosen), ...packs.flatMap(({ rules }) => rules), ...rulesOf(options)]);
  const zones = offsets === undefined ? builtInZones : zonesOf(offsets);
  const assumed = options.assume === undefined ? undefined : standingFacts(options.assume);
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

export const evaluatorOf = ({ read, law, manner }: Bench): Evaluator => (context) => decide(read(context), law, manner);

/** The house rules that are turned on, and the user's own. */
function rulesOf({ house = {}, rules: own = [] }: BenchOptions): readonly Rule[] {
  const turnedOn = Object.entries(house).map(([id, parameters]) => houseRuleOf(id, parameters));
  for (const { id, kind } of own) {
    if (kind !== 'house' || !id.startsWith('house.')) throw new RuleDefinitionError(`rules: ${id} was not made with defineRule`);
  }
  return [...turnedOn, ...own];
}

function houseRuleOf(id: string, parameters: unknown): Rule {
  const found = houseRules.find((rule) => rule.id === id);
  const ids = houseRules.map((rule) => rule.id);
  if (found === undefined) throw new RuleDefinitionError(`house: there is no house rule ${id}${hint(id, ids)}; there are ${ids.join(', ')}`);
  return found.make(optionChecker().readParameters(found, parameters));
}

/** The house rules as they stand without parameters of a user's own. */
export const everyHouseRule = (): readonly Rule[] => houseRules.map((rule) => rule.make(optionChecker().readParameters(rule, {})));
