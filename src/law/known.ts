import type { FactPath } from '../call/paths.js';
import type { Call } from '../call/call.js';

/** A fact that nobody supplied, and why it is asked, where the path alone does not say it. */
export interface Question {
  readonly path: FactPath;
  readonly why?: (call: Call) => string;
}

/**
 * What a condition throws when it cannot be answered. Not an error: a question. It never leaves `ask`.
 *
 * - `missing`: the fact could forbid, so the call cannot be allowed without it;
 * - `not-shown`: the fact could only permit, so the exemption that asks for it does not hold;
 * - `to-come`: an act that has not happened yet.
 */
export class Unanswered {
  readonly kind: 'missing' | 'not-shown' | 'to-come';
  readonly questions: readonly Question[];

  constructor(kind: Unanswered['kind'], questions: readonly Question[]) {
    this.kind = kind;
    this.questions = questions;
  }
}

/** Both questions as one, no path twice. */
export function join(a: Unanswered, b: Unanswered): Unanswered {
  const known = new Set(a.questions.map(({ path }) => path));
  return new Unanswered(a.kind, [...a.questions, ...b.questions.filter(({ path }) => !known.has(path))]);
}

/**
 * Which doubt settles a conjunction or a disjunction. In the order no < to come, not shown < missing < yes, "and" takes
 * the least and "or" the most: an act still to come or an exemption not shown ends an "and", whatever is missing beside it.
 */
export function settleDoubts(a: Unanswered, b: Unanswered, least: boolean): Unanswered {
  const [aMissing, bMissing] = [a.kind === 'missing', b.kind === 'missing'];
  if (aMissing === bMissing) return join(a, b);
  return aMissing === least ? b : a;
}
