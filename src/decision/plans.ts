import type { Call } from '../call/call.js';
import type { Duty } from '../law/obligation.js';
import type { Rule } from '../law/rule.js';
import type { Obligation } from './decision.js';

/** A duty of a rule, or of an exemption from it. */
export interface Due {
  readonly rule: Rule;
  readonly duty: Duty;
}

/** The obligations that a sequence of dues comes to; a function where a figure or a time of theirs depends on the call. */
export type Plan = readonly Obligation[] | ((seenBy: (rule: Rule) => Call) => readonly Obligation[]);

/** A sequence of dues: the last of them, and those before it. */
export interface Branch {
  readonly due: Due | undefined;
  readonly before: Branch | undefined;
  readonly next: Map<Due, Branch>;
  plan: Plan | undefined;
}

const branchOf = (due?: Due, before?: Branch): Branch => ({ due, before, next: new Map(), plan: undefined });

// No house has as many kinds of calls; whoever makes them up must not fill the memory.
const LIMIT = 20_000;

/** Calls alike have the same dues: what these come to is worked out once. */
export class Plans {
  root = branchOf();
  private size = 0;

  /** The sequence with one more due. */
  branch(from: Branch, due: Due): Branch {
    let next = from.next.get(due);
    if (next === undefined) {
      if (++this.size > LIMIT) [this.root, this.size] = [branchOf(), 0];
      from.next.set(due, (next = branchOf(due, from)));
    }
    return next;
  }
}

/** The dues of a sequence, in their order. */
export function duesOf(last: Branch): Due[] {
  const dues: Due[] = [];
  for (let branch: Branch | undefined = last; branch?.due !== undefined; branch = branch.before) dues.push(branch.due);
  return dues.toReversed();
}
