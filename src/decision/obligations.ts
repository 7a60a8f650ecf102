import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { combinations, timeOf, type Duty, type ObligationCode } from '../law/obligation.js';
import { formatInstant } from '../time/instant.js';
import { inStableOrder } from './applicable.js';
import { each, Failed, type Judgement } from './judge.js';
import { Unanswered } from '../law/known.js';
import type { Obligation, ObligationSource } from './decision.js';
import { duesOf, type Branch, type Due, type Plan } from './plans.js';
import { freeze } from '../call/freeze.js';

/** What must be done if the call goes ahead: each act once, with the stricter figure of every law that asks for it. */
export function obligationsOf(judgement: Judgement): readonly Obligation[] {
  const { set, call, seenBy } = judgement;
  let branch = set.plans.root;
  each(judgement, (rule, outcome, place) => {
    if (outcome === 'violates' || outcome instanceof Unanswered || outcome instanceof Failed) return;
    const done = outcome === 'complies' && rule.stage !== 'before';
    const dues = set.duesOf(place, typeof outcome === 'object' ? outcome : undefined);
    for (let k = 0; k < dues.length; k++) {
      const { duty } = dues[k]!;
      if (isStillDue(duty, call, done) && isAskedOf(duty, seenBy(rule))) branch = set.plans.branch(branch, dues[k]!);
    }
  });
  branch.plan ??= planFor(branch);
  return typeof branch.plan === 'function' ? branch.plan(seenBy) : branch.plan;
}

/** A duty that may be asked of this call is asked of it. */
const isAskedOf = ({ calls }: Duty, call: Call): boolean => calls === undefined || ask(calls, call) !== false;

/** Once the call runs, what lay before it is past; an act that was done and judged lawful is no longer due. */
function isStillDue({ code }: Duty, { stage }: Call, done: boolean): boolean {
  if (stage === 'pre-call') return true;
  const when = timeOf(code);
  if (stage === 'post-call') return when === 'after';
  return when === 'after' || (when === 'during' && !done);
}

type SeenBy = Judgement['seenBy'];

/** Dues in the stable order; those that come to one act are merged, once where no call decides their figures. */
function planFor(last: Branch): Plan {
  const dues = duesOf(last).sort((a, b) => inStableOrder(nameOf(a), nameOf(b)));
  const varying = new Set(dues.filter(({ duty }) => typeof duty.params === 'function').map(({ duty }) => duty.code));
  const fixed = merged(dues.filter(({ duty }) => !varying.has(duty.code)));
  const open = dues.filter(({ duty }) => varying.has(duty.code));
  const places = new Map(dues.map((due, place) => [due, place]));
  const asWritten = new Map(fixed.filter(isTimeless).map((act) => [act, freeze(written(act))]));
  if (open.length === 0 && asWritten.size === fixed.length) return freeze([...asWritten.values()]);
  return (seenBy) => {
    const acts = open.length === 0 ? fixed : [...fixed, ...merged(open, seenBy)].sort((a, b) => places.get(a.dues[0]!)! - places.get(b.dues[0]!)!);
    return acts.map((act) => asWritten.get(act) ?? written(act, seenBy));
  };
}

const isTimeless = ({ dues }: Act): boolean => dues.every(({ duty }) => duty.until === undefined);

const nameOf = ({ rule, duty }: Due): { jurisdiction: string; citation: string } => ({ jurisdiction: rule.jurisdiction, citation: duty.citation ?? rule.citation });

type Params = Readonly<Record<string, unknown>>;

/** One act, and every due that asks for it. */
interface Act {
  readonly dues: readonly Due[];
  readonly params: Params | undefined;
  readonly sources: readonly ObligationSource[];
}

function merged(dues: readonly Due[], seenBy?: SeenBy): readonly Act[] {
  const acts: Act[] = [];
  for (const due of dues) {
    const { rule, duty } = due;
    const params = typeof duty.params === 'function' ? duty.params(seenBy!(rule)) : duty.params;
    const sources = [freeze({ rule: rule.id, citation: duty.citation ?? rule.citation, ...(params && { params }) })];
    const same = acts.findIndex((act) => act.dues[0]!.duty.code === duty.code && combined(act.params, params) !== undefined);
    if (same === -1) acts.push({ dues: [due], params, sources });
    else acts[same] = { dues: [...acts[same]!.dues, due], params: combined(acts[same]!.params, params), sources: [...acts[same]!.sources, ...sources] };
  }
  return acts;
}

const retained: ReadonlySet<ObligationCode> = new Set(['keep-records', 'retain-consent-evidence', 'record-do-not-call-request']);

/** The act as a decision names it: by the first due in the stable order. */
function written({ dues, params, sources }: Act, seenBy?: SeenBy): Obligation {
  const { rule, duty: { code, text } } = dues[0]!;
  const { citation } = sources[0]!;
  const until = dueBy(dues, code, seenBy);
  return {
    code,
    when: timeOf(code),
    text,
    rule: rule.id,
    citation,
    ...(params && Object.keys(params).length > 0 && { params }),
    ...(until !== undefined && { until: formatInstant(until) }),
    sources,
  };
}

/** What is kept is kept for the longest time, any other act is done by the earliest. */
function dueBy(dues: readonly Due[], code: ObligationCode, seenBy?: SeenBy): number | undefined {
  const times = dues.flatMap(({ rule, duty }) => duty.until?.(seenBy!(rule)) ?? []);
  if (times.length === 0) return undefined;
  return retained.has(code) ? Math.max(...times) : Math.min(...times);
}

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
