import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { combinations, timeOf, type Duty, type ObligationCode } from '../law/obligation.js';
import type { Rule } from '../law/rule.js';
import { formatInstant } from '../time/instant.js';
import { inStableOrder } from './applicable.js';
import { Failed, type Judgement } from './judge.js';
import { Unanswered } from '../law/known.js';
import type { Obligation } from './decision.js';
import { freeze } from './freeze.js';

/** An obligation, and what it is ordered by. */
interface Asked {
  readonly jurisdiction: string;
  readonly citation: string;
  readonly obligation: Obligation;
}

/** What must be done if the call goes ahead: each act once, with the stricter figure of every law that asks for it. */
export function obligationsOf({ set, outcomes, call, seenBy }: Judgement): readonly Obligation[] {
  const asked: Asked[] = [];
  set.rules.forEach((rule, i) => {
    const outcome = outcomes[i]!;
    if (outcome === 'inapplicable' || outcome === 'violates' || outcome instanceof Unanswered || outcome instanceof Failed) return;
    const done = outcome === 'complies' && rule.stage !== 'before';
    const duties = typeof outcome === 'object' ? outcome.obliges : rule.obliges;
    for (const duty of duties) if (isAskedOf(duty, seenBy(rule)) && isStillDue(duty, call, done)) asked.push(obligation(rule, duty, seenBy(rule)));
  });
  const merged: Obligation[] = [];
  for (const { obligation: next } of asked.sort(inStableOrder)) {
    const same = merged.findIndex((other) => other.code === next.code && combined(other.params, next.params) !== undefined);
    if (same === -1) merged.push(next);
    else merged[same] = merge(merged[same]!, next);
  }
  return merged;
}

/** A duty that may be asked of this call is asked of it. */
const isAskedOf = ({ calls }: Duty, call: Call): boolean => calls === undefined || ask(calls, call) !== false;

/** Once the call runs, what lay before it is past; an act that was done and judged lawful is no longer due. */
function isStillDue({ code }: Duty, { stage }: Call, done: boolean): boolean {
  const when = timeOf(code);
  if (stage === 'pre-call') return true;
  if (stage === 'post-call') return when === 'after';
  return when === 'after' || (when === 'during' && !done);
}

const written = new WeakMap<Duty, Map<Rule, Asked>>();

/** A duty whose figures and time the call does not decide is written once for each rule that asks for it. */
function obligation(rule: Rule, duty: Duty, call: Call): Asked {
  if (typeof duty.params === 'function' || duty.until !== undefined) return write(rule, duty, call);
  let byRule = written.get(duty);
  if (byRule === undefined) written.set(duty, (byRule = new Map()));
  let asked = byRule.get(rule);
  if (asked === undefined) byRule.set(rule, (asked = write(rule, duty, call)));
  return asked;
}

function write(rule: Rule, { code, citation = rule.citation, text, params: figures, until }: Duty, call: Call): Asked {
  const by = until?.(call);
  const params = typeof figures === 'function' ? figures(call) : figures;
  const source = { rule: rule.id, citation, ...(params && { params }) };
  const obligation = {
    code,
    when: timeOf(code),
    text,
    ...source,
    ...(by !== undefined && { until: formatInstant(by) }),
    sources: [source],
  };
  return { jurisdiction: rule.jurisdiction, citation, obligation: freeze(obligation) };
}

const retained: ReadonlySet<string> = new Set<ObligationCode>(['keep-records', 'retain-consent-evidence', 'record-do-not-call-request']);

function merge(first: Obligation, second: Obligation): Obligation {
  const params = combined(first.params, second.params);
  const times = [first.until, second.until].filter((by) => by !== undefined).sort();
  // What is kept is kept for the longest time, any other act is done by the earliest.
  const until = retained.has(first.code) ? times.at(-1) : times[0];
  return { ...first, ...(params && Object.keys(params).length > 0 && { params }), ...(until !== undefined && { until }), sources: [...first.sources, ...second.sources] };
}

type Params = Readonly<Record<string, unknown>>;

/** Both laws' figures as one, the stricter of each; `undefined` if they cannot be combined. */
function combined(a: Params = {}, b: Params = {}): Params | undefined {
  const both: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const other = both[key];
    if (other === undefined || JSON.stringify(other) === JSON.stringify(value)) both[key] = value;
    else if (combinations[key] === 'least') both[key] = Math.min(Number(other), Number(value));
    else if (combinations[key] === 'most') both[key] = Math.max(Number(other), Number(value));
    else if (combinations[key] === 'all') both[key] = [...new Set([...(other as unknown[]), ...(value as unknown[])])];
    else return undefined;
  }
  return both;
}
