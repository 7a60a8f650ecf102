import { freeze } from '../call/freeze.js';
import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { combinations, timeOf, type Duty, type ObligationCode } from '../law/obligation.js';
import type { Rule } from '../law/rule.js';
import { formatInstant } from '../time/instant.js';
import { inStableOrder } from './applicable.js';
import { each, Failed, type Judgement } from './judge.js';
import { Unanswered } from '../law/known.js';
import type { Obligation, ObligationSource } from './decision.js';

/** A duty of a rule, or of an exemption from it. */
interface Due {
  readonly rule: Rule;
  readonly duty: Duty;
}

/** What the calls of one pattern may have to do. */
export interface Duties {
  readonly dues: readonly Due[];
  /** Those of which each call is asked whether it has to. */
  readonly doubtful: readonly Due[];
  readonly start: Fork;
}

/** The answers to those questions, one after the other, and what they come to: worked out once for calls alike. */
interface Fork {
  yes?: Fork;
  no?: Fork;
  plan?: Plan;
}

type SeenBy = Judgement['seenBy'];
type Plan = (seenBy: SeenBy) => readonly Obligation[];

/** What must be done if the call goes ahead: each act once, with the stricter figure of every law that asks for it. */
export function obligationsOf(judgement: Judgement): readonly Obligation[] {
  const { pattern, set, seenBy } = judgement;
  const { dues, doubtful, start } = (pattern.duties ??= dutiesIn(judgement));
  let fork = start;
  for (const due of doubtful) fork = isAskedOf(due, seenBy) ? (fork.yes ??= {}) : (fork.no ??= {});
  if (fork.plan === undefined) {
    set.grow();
    fork.plan = planFor(dues.filter((due) => isAskedOf(due, seenBy)));
  }
  return fork.plan(seenBy);
}

/** A duty that may be asked of this call is asked of it. */
const isAskedOf = ({ rule, duty: { calls } }: Due, seenBy: SeenBy): boolean => calls === undefined || ask(calls, seenBy(rule)) !== false;

function dutiesIn(judgement: Judgement): Duties {
  const dues: Due[] = [];
  each(judgement, (rule, outcome) => {
    if (outcome === 'violates' || outcome instanceof Unanswered || outcome instanceof Failed) return;
    const done = outcome === 'complies' && rule.stage !== 'before';
    const duties = typeof outcome === 'object' ? outcome.obliges : rule.obliges;
    for (const duty of duties) if (isStillDue(duty, judgement.call, done)) dues.push({ rule, duty });
  });
  return { dues, doubtful: dues.filter(({ duty }) => duty.calls !== undefined), start: {} };
}

/** Once the call runs, what lay before it is past; an act that was done and judged lawful is no longer due. */
function isStillDue({ code }: Duty, { stage }: Call, done: boolean): boolean {
  if (stage === 'pre-call') return true;
  const when = timeOf(code);
  if (stage === 'post-call') return when === 'after';
  return when === 'after' || (when === 'during' && !done);
}

/** Dues merged by one set of figures that a call may decide, and written as far as no call decides their times. */
interface Form {
  readonly figures: readonly Params[];
  readonly acts: readonly Act[];
  readonly obligations: readonly (Obligation | undefined)[];
}

// The figures that calls decide are few: who is named, what is said.
const FORMS = 16;

/** Dues in the stable order; those that come to one act are merged. */
function planFor(given: readonly Due[]): Plan {
  const dues = [...given].sort((a, b) => inStableOrder(nameOf(a), nameOf(b)));
  const open = dues.filter(({ duty }) => typeof duty.params === 'function');
  const forms: Form[] = [];
  return (seenBy) => {
    const figures = open.map(({ rule, duty }) => (duty.params as (call: Call) => Params)(seenBy(rule)));
    let form = forms.find((known) => isAlike(known.figures, figures));
    if (form === undefined) {
      if (forms.length === FORMS) forms.length = 0;
      forms.push((form = formOf(dues, new Map(open.map((due, i) => [due, figures[i]!])))));
    }
    return obligationsIn(form, seenBy);
  };
}

function formOf(dues: readonly Due[], figures: ReadonlyMap<Due, Params>): Form {
  const acts = merged(dues, (due) => figures.get(due) ?? (due.duty.params as Params | undefined));
  const obligations = acts.map((act) => (act.dues.every(({ duty }) => duty.until === undefined) ? written(act) : undefined));
  return { figures: [...figures.values()], acts, obligations: Object.freeze(obligations) };
}

const obligationsIn = ({ acts, obligations }: Form, seenBy: SeenBy): readonly Obligation[] =>
  obligations.includes(undefined)
    ? Object.freeze(obligations.map((obligation, i) => obligation ?? written(acts[i]!, seenBy)))
    : (obligations as readonly Obligation[]);

const nameOf = ({ rule, duty }: Due): { jurisdiction: string; citation: string } => ({ jurisdiction: rule.jurisdiction, citation: duty.citation ?? rule.citation });

type Params = Readonly<Record<string, unknown>>;

/** One act, and every due that asks for it. */
interface Act {
  readonly dues: readonly Due[];
  readonly params: Params | undefined;
  readonly sources: readonly ObligationSource[];
}

function merged(dues: readonly Due[], paramsOf: (due: Due) => Params | undefined): readonly Act[] {
  const acts: Act[] = [];
  for (const due of dues) {
    const { rule, duty } = due;
    const params = paramsOf(due);
    const sources = [freeze({ rule: rule.id, citation: duty.citation ?? rule.citation, ...(params && { params }) })];
    const same = acts.findIndex((act) => act.dues[0]!.duty.code === duty.code && combined(act.params, params) !== undefined);
    if (same === -1) acts.push({ dues: [due], params, sources });
    else acts[same] = { dues: [...acts[same]!.dues, due], params: combined(acts[same]!.params, params), sources: [...acts[same]!.sources, ...sources] };
  }
  return acts.map(({ dues: of, params, sources }) => ({ dues: of, params: params && Object.keys(params).length > 0 ? freeze(params) : undefined, sources: freeze(sources) }));
}

const retained: ReadonlySet<ObligationCode> = new Set(['keep-records', 'retain-consent-evidence', 'record-do-not-call-request']);

/** The act as a decision names it: by the first due in the stable order. */
function written({ dues, params, sources }: Act, seenBy?: SeenBy): Obligation {
  const { rule: { id: rule }, duty: { code, text } } = dues[0]!;
  const { citation } = sources[0]!;
  const when = timeOf(code);
  const instant = seenBy && dueBy(dues, code, seenBy);
  const until = instant === undefined ? undefined : formatInstant(instant);
  // Written out, because this is done for every call: a spread is many times slower.
  if (params === undefined) return Object.freeze(until === undefined ? { code, when, text, rule, citation, sources } : { code, when, text, rule, citation, until, sources });
  return Object.freeze(until === undefined ? { code, when, text, rule, citation, params, sources } : { code, when, text, rule, citation, params, until, sources });
}

/** What is kept is kept for the longest time, any other act is done by the earliest. */
function dueBy(dues: readonly Due[], code: ObligationCode, seenBy: SeenBy): number | undefined {
  const stricter = retained.has(code) ? Math.max : Math.min;
  let by: number | undefined;
  for (const { rule, duty } of dues) {
    const time = duty.until?.(seenBy(rule));
    if (time !== undefined) by = by === undefined ? time : stricter(by, time);
  }
  return by;
}

/** Both figures are the same JSON. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isAlike((a as Params)[key], (b as Params)[key]));
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
