import { freeze } from '../call/freeze.js';
import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { combinations, timeOf, type Duty, type ObligationCode } from '../law/obligation.js';
import type { Rule } from '../law/rule.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { inStableOrder } from './applicable.js';
import { Failed } from './assess.js';
import { FURTHER } from './docket.js';
import { each, type Judgement } from './judge.js';
import { Unanswered } from '../law/known.js';
import type { Obligation, ObligationSource } from './decision.js';

/** A duty of a rule, or of an exemption from it. */
interface Due {
  readonly rule: Rule;
  readonly duty: Duty;
  /** Its figures; a function where each call decides them. */
  readonly params: Params | ((call: Call) => Params) | undefined;
}

/** What the calls of one pattern and the same circumstances may have to do. */
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
  const { course, set, seenBy } = judgement;
  const { dues, doubtful, start } = (course.duties ??= dutiesIn(judgement));
  let fork = start;
  for (const due of doubtful) fork = isAskedOf(due, seenBy(due.rule)) ? (fork.yes ??= {}) : (fork.no ??= {});
  if (fork.plan === undefined) {
    set.grow();
    fork.plan = planFor(dues.filter((due) => !doubtful.includes(due) || isAskedOf(due, seenBy(due.rule))));
  }
  return fork.plan(seenBy);
}

/** A duty that may be asked of this call is asked of it. */
const isAskedOf = ({ duty: { calls } }: Pick<Due, 'duty'>, seen: Call): boolean => calls === undefined || ask(calls, seen) !== false;

function dutiesIn(judgement: Judgement): Duties {
  const { call, docket } = judgement;
  const dues: Due[] = [];
  const doubtful: Due[] = [];
  each(judgement, (rule, outcome) => {
    if (outcome === 'violates' || outcome instanceof Unanswered || outcome instanceof Failed) return;
    const done = outcome === 'complies' && rule.stage !== 'before';
    const duties = typeof outcome === 'object' ? outcome.obliges : rule.obliges;
    for (const duty of duties) {
      if (!isStillDue(duty, call, done)) continue;
      const isAsked = duty.calls === undefined || docket.settles(call, (seen) => isAskedOf({ duty }, seen));
      if (isAsked === false) continue;
      const due = { rule, duty, params: figuresOf(duty, judgement) };
      dues.push(due);
      if (isAsked === FURTHER) doubtful.push(due);
    }
  });
  return { dues, doubtful, start: {} };
}

function figuresOf({ params }: Duty, { call, docket }: Judgement): Due['params'] {
  if (typeof params !== 'function') return params;
  const figures = docket.settles(call, params);
  return figures === FURTHER ? params : figures;
}

/** Once the call runs, what lay before it is past; an act that was done and judged lawful is no longer due. */
function isStillDue({ code }: Duty, { stage }: Call, done: boolean): boolean {
  if (stage === 'pre-call') return true;
  const when = timeOf(code);
  if (stage === 'post-call') return when === 'after';
  return when === 'after' || (when === 'during' && !done);
}

/** Dues merged by one set of figures that a call may decide, and written but for the times that each call decides. */
interface Form {
  readonly figures: readonly Params[];
  readonly obligations: readonly Obligation[];
  readonly times: readonly Time[];
  /** The obligations that have such a time, by their places. */
  readonly timed: readonly { readonly place: number; readonly act: WrittenAct }[];
}

/** By when some acts must be done: asked once of each call. */
interface Time {
  readonly rule: Rule;
  readonly until: NonNullable<Duty['until']>;
}

// The figures that calls decide are few: who is named, what is said.
const FORMS = 16;

/** Dues in the stable order; those that come to one act are merged. */
function planFor(given: readonly Due[]): Plan {
  const dues = [...given].sort((a, b) => inStableOrder(nameOf(a), nameOf(b)));
  const open = dues.filter(({ params }) => typeof params === 'function');
  if (open.length === 0) {
    const form = formOf(dues, new Map());
    return (seenBy) => obligationsIn(form, seenBy);
  }
  const forms: Form[] = [];
  return (seenBy) => {
    const figures = open.map(({ rule, params }) => (params as (call: Call) => Params)(seenBy(rule)));
    let form = forms.find((known) => isAlike(known.figures, figures));
    if (form === undefined) {
      if (forms.length === FORMS) forms.length = 0;
      forms.push((form = formOf(dues, new Map(open.map((due, i) => [due, figures[i]!])))));
    }
    return obligationsIn(form, seenBy);
  };
}

function formOf(dues: readonly Due[], figures: ReadonlyMap<Due, Params>): Form {
  const times: Time[] = [];
  const acts = merged(dues, times, (due) => figures.get(due) ?? (due.params as Params | undefined));
  const timed = acts.flatMap((act, place) => (act.times.length === 0 ? [] : [{ place, act }]));
  return { figures: [...figures.values()], obligations: acts.map(({ written }) => written), times, timed };
}

function obligationsIn({ obligations, times, timed }: Form, seenBy: SeenBy): readonly Obligation[] {
  const list = obligations.slice();
  if (times.length > 0) {
    const instants = times.map(({ rule, until }) => until(seenBy(rule)));
    const texts = instants.map((instant) => (instant === undefined ? undefined : formatInstant(instant)));
    for (const { place, act } of timed) list[place] = by(texts[act.times.length === 1 ? act.times[0]! : strictest(act, instants)], act.written);
  }
  return Object.freeze(list);
}

/** What is kept is kept for the longest time, any other act is done by the earliest. */
function strictest({ dues, times }: Act, instants: readonly (Instant | undefined)[]): number {
  const isStricter = retained.has(dues[0]!.duty.code) ? (a: Instant, b: Instant) => a > b : (a: Instant, b: Instant) => a < b;
  return times.reduce((best, time) => (instants[time] !== undefined && (instants[best] === undefined || isStricter(instants[time], instants[best])) ? time : best));
}

const nameOf = ({ rule, duty }: Due): { jurisdiction: string; citation: string } => ({ jurisdiction: rule.jurisdiction, citation: duty.citation ?? rule.citation });

type Params = Readonly<Record<string, unknown>>;

/** One act, and every due that asks for it. */
interface Act {
  readonly dues: readonly Due[];
  readonly params: Params | undefined;
  readonly sources: readonly ObligationSource[];
  /** Which of the form's times are its own. */
  readonly times: readonly number[];
}

/** An act as a decision names it, but for by when it must be done. */
interface WrittenAct extends Act {
  readonly written: Obligation;
}

function merged(dues: readonly Due[], times: Time[], paramsOf: (due: Due) => Params | undefined): readonly WrittenAct[] {
  const acts: Act[] = [];
  for (const due of dues) {
    const { rule, duty } = due;
    const params = paramsOf(due);
    const sources = [freeze({ rule: rule.id, citation: duty.citation ?? rule.citation, ...(params && { params }) })];
    const time = duty.until === undefined ? [] : [timeIn(times, { rule, until: duty.until })];
    const same = acts.findIndex((act) => act.dues[0]!.duty.code === duty.code && combined(act.params, params) !== undefined);
    if (same === -1) acts.push({ dues: [due], params, sources, times: time });
    else {
      const act = acts[same]!;
      acts[same] = { dues: [...act.dues, due], params: combined(act.params, params), sources: [...act.sources, ...sources], times: [...new Set([...act.times, ...time])] };
    }
  }
  return acts.map((act) => ({ ...act, written: written(act) }));
}

/** The number of a time among those known; rules of one jurisdiction see the same clocks. */
function timeIn(times: Time[], time: Time): number {
  const known = times.findIndex(({ rule, until }) => until === time.until && rule.jurisdiction === time.rule.jurisdiction);
  return known === -1 ? times.push(time) - 1 : known;
}

const retained: ReadonlySet<ObligationCode> = new Set(['keep-records', 'retain-consent-evidence', 'record-do-not-call-request']);

/** The act as a decision names it: by the first due in the stable order. */
function written({ dues, params, sources }: Act): Obligation {
  const { rule: { id: rule }, duty: { code, text } } = dues[0]!;
  return freeze({ code, when: timeOf(code), text, rule, citation: sources[0]!.citation, ...(params && Object.keys(params).length > 0 && { params }), sources });
}

/** The same with its time. Written out, because this is done for every call: a spread is many times slower. */
function by(until: string | undefined, act: Obligation): Obligation {
  if (until === undefined) return act;
  const { code, when, text, rule, citation, params, sources } = act;
  return Object.freeze(params === undefined ? { code, when, text, rule, citation, until, sources } : { code, when, text, rule, citation, params, until, sources });
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
