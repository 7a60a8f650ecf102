import type { CallContextInput } from '../call/context-input.js';
import type { Decision, RuleResult } from '../decision/decision.js';
import { hearing } from '../decision/judge.js';
import { changesIn } from '../decision/waiting.js';
import type { EvaluatorOptions } from '../bench.js';
import { benchFor, createEvaluator } from '../evaluate.js';
import { DAY, formatInstant, SECOND, wholeSecondFrom, type Instant } from '../time/instant.js';

/** A rule that says something else from an instant on. */
export interface RuleTurn {
  /** The id of the rule. */
  readonly rule: string;
  /** Its paragraph. */
  readonly citation: string;
  /** `undefined`: it was not in force. */
  readonly from: RuleResult['status'] | undefined;
  /** `undefined`: it is no longer in force. */
  readonly to: RuleResult['status'] | undefined;
}

/** The same call a little before or after a boundary, and what the law says of it then. */
export interface Probe {
  /** `2026-06-11T01:00:00Z, one second before: allow`. */
  readonly name: string;
  /** Seconds from the boundary: -60, -1, 0, 1, 60. */
  readonly seconds: number;
  /** The call at that instant. */
  readonly context: CallContextInput;
  /** What is answered to it. */
  readonly decision: Decision;
}

/** An instant at which time alone changes what some rule says of a call. */
export interface Boundary {
  /** UTC. */
  readonly at: string;
  /** What turns there, rule by rule. */
  readonly changes: readonly RuleTurn[];
  /** The call a minute and a second before, at, and after the boundary; none lies before the call's own time. */
  readonly probes: readonly Probe[];
}

/** How boundaries are looked for. */
export interface BoundaryOptions extends Omit<EvaluatorOptions, 'detail'> {
  /** How many days ahead of the call's time; default 7, at most 35. */
  readonly days?: number;
}

const around = new Map([
  [-60, 'one minute before'],
  [-1, 'one second before'],
  [0, 'at the boundary'],
  [1, 'one second after'],
  [60, 'one minute after'],
]);

/**
 * The instants at which what the law says of a call changes by time alone (a window opens or closes, a cap's period or a waiting
 * period ends, an answer of a registry goes stale, a rule comes into force), in order, each with the call a minute and a second
 * on either side: the cases at which a dialer's own gate goes wrong, if anywhere.
 *
 * @param context - A call that has not been made; after a call time changes nothing more.
 * @throws CallContextError if the context is malformed.
 * @throws RuleDefinitionError if an option is not usable.
 * @throws RangeError if `days` is not from 1 to 35.
 *
 * @example
 * ```ts
 * const [first] = boundaries(lawfulCall('us-sale'))
 * first.at // '2026-06-11T01:00:00Z'
 * first.changes[0] // { rule: 'us.tsr.calling-hours', citation: '16 CFR 310.4(c)', from: 'complies', to: 'violates' }
 * first.probes.map(({ decision }) => decision.decision) // ['allow', 'allow', 'deny', 'deny', 'deny']
 * ```
 */
export function boundaries(context: CallContextInput, { days = 7, ...options }: BoundaryOptions = {}): readonly Boundary[] {
  if (!(days >= 1 && days <= 35)) throw new RangeError(`days: ${days} is not from 1 to 35`);
  const { law, read } = benchFor(options);
  const evaluate = createEvaluator({ ...options, detail: 'full' });
  const at = (instant: Instant): CallContextInput => ({ ...context, at: formatInstant(instant) });
  const facts = read(context);
  if (facts.context.stage === 'post-call') return [];

  const found: Boundary[] = [];
  const start = facts.context.at;
  let before = evaluate(context);
  for (let now = start; ; ) {
    const heard = hearing(facts, now, law);
    now = wholeSecondFrom(Math.min(law.nextVersion(heard.call), ...changesIn(heard)));
    if (now > start + days * DAY) return found;
    const after = evaluate(at(now));
    const changes = changesBetween(before, after);
    if (changes.length > 0) found.push({ at: formatInstant(now), changes, probes: probesAround(now, start, at, evaluate) });
    before = after;
  }
}

const resultsOf = ({ rules }: Decision): ReadonlyMap<string, RuleResult> =>
  new Map(rules.map((result) => [`${result.rule} ${result.citation}`, result]));

function changesBetween(before: Decision, after: Decision): readonly RuleTurn[] {
  const [was, is] = [resultsOf(before), resultsOf(after)];
  return [...new Map([...was, ...is])].flatMap(([key, { rule, citation }]) => {
    const [from, to] = [was.get(key)?.status, is.get(key)?.status];
    return from === to ? [] : [{ rule, citation, from, to }];
  });
}

const probesAround = (boundary: Instant, start: Instant, at: (instant: Instant) => CallContextInput, evaluate: (context: CallContextInput) => Decision): readonly Probe[] =>
  [...around].flatMap(([seconds, words]) => {
    const instant = boundary + seconds * SECOND;
    if (instant < start) return [];
    const context = at(instant);
    const decision = evaluate(context);
    return [{ name: `${formatInstant(instant)}, ${words}: ${decision.decision}`, seconds, context, decision }];
  });
