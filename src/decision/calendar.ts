import type { Facts } from '../call/call.js';
import { Unanswered } from '../law/known.js';
import type { Rule } from '../law/rule.js';
import { wholeSecondFrom, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import type { Manner } from './decide.js';
import type { Obligation } from './decision.js';
import { reasonFor, violation } from './findings.js';
import { Failed } from './assess.js';
import { each, isObjection, judge, type Judgement } from './judge.js';
import { obligationsOf } from './obligations.js';
import { changesIn } from './waiting.js';

/** Why a call may not be placed at some time: what one rule says of it. */
export interface Objection {
  /** The id of the rule. */
  readonly rule: string;
  /** Its paragraph. */
  readonly citation: string;
  /** `US`, `US-FL`, `GB`. */
  readonly jurisdiction: string;
  /** The heading of the paragraph. */
  readonly title: string;
  /** `violates`: the rule forbids the call; `missing`: it lacks a fact; `failed`: it threw, a defect. */
  readonly status: 'violates' | 'missing' | 'failed';
  /** One sentence, true of the first instant of the time. */
  readonly reason: string;
}

/** A time in which the same rules stand against the call, or none. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly objections: readonly Objection[];
  /** What the dialer cannot do, where nothing else stands against the call. */
  readonly unsupported: readonly Obligation[];
  /** At the stretch's first instant. */
  readonly judgement: Judgement;
}

/**
 * What stands against a call at every instant from one to another. Between the instants that the rules themselves name as changes
 * nothing changes, so nothing else is asked, and nothing is skipped.
 */
export function stretchesOf(facts: Facts, law: Law, { supports }: Manner, from: Instant, to: Instant): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = from; at < to; ) {
    const judgement = judge(facts, at, law);
    const next = Math.min(to, law.nextVersion(judgement.call), ...changesIn(judgement));
    const objections = objectionsIn(judgement);
    const open = objections.length === 0 && !facts.place.unknown;
    const unsupported = open && supports !== undefined ? obligationsOf(judgement).filter(({ code }) => !supports.has(code)) : [];
    const last = stretches.at(-1);
    if (last !== undefined && isAlike(last, objections, unsupported)) stretches[stretches.length - 1] = { ...last, to: next };
    else stretches.push({ from: at, to: next, objections, unsupported, judgement });
    at = next;
  }
  return inWholeSeconds(stretches);
}

function objectionsIn(judgement: Judgement): readonly Objection[] {
  const found = new Map<string, Objection>();
  each(judgement, (rule, outcome) => {
    if (!isObjection(rule, outcome) || found.has(rule.id)) return;
    const { id, citation, jurisdiction, title } = rule;
    found.set(id, { rule: id, citation, jurisdiction, title, ...saying(rule, outcome, judgement.seenBy) });
  });
  return [...found.values()];
}

function saying(rule: Rule, outcome: Judgement['outcomes'][number], seenBy: Judgement['seenBy']): Pick<Objection, 'status' | 'reason'> {
  if (outcome instanceof Failed) return { status: 'failed', reason: outcome.message };
  if (outcome instanceof Unanswered) return { status: 'missing', reason: outcome.questions.map((question) => reasonFor(question, seenBy(rule))).join(' ') };
  return { status: 'violates', reason: violation(rule, seenBy(rule)).reason };
}

const signature = (objections: readonly Objection[], unsupported: readonly Obligation[]): string =>
  [...objections.map(({ rule, status }) => `${status} ${rule}`), ...unsupported.map(({ code }) => code)].join();

const isAlike = (last: Stretch, objections: readonly Objection[], unsupported: readonly Obligation[]): boolean =>
  signature(last.objections, last.unsupported) === signature(objections, unsupported);

/** Nothing stands in the way of the call in this time. */
export const isOpenIn = ({ objections, unsupported, judgement }: Stretch): boolean =>
  objections.length === 0 && unsupported.length === 0 && !judgement.call.place.unknown;

/** What opens does so at a whole second, as `permittedAt` does; what closes does so exactly. */
function inWholeSeconds(stretches: readonly Stretch[]): readonly Stretch[] {
  const from = (i: number): Instant => (i > 0 && isOpenIn(stretches[i]!) ? wholeSecondFrom(stretches[i]!.from) : stretches[i]!.from);
  return stretches
    .map((stretch, i) => ({ ...stretch, from: from(i), to: i + 1 < stretches.length ? from(i + 1) : stretch.to }))
    .filter((stretch) => stretch.from < stretch.to);
}
