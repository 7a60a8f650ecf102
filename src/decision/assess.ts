import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { join, type Unanswered } from '../law/known.js';
import type { Exemption, Rule } from '../law/rule.js';

/**
 * What one rule says of one call. `awaits`: it complies as far as anything has happened; the act that it asks for is
 * still to come. An exemption stands for "but for this, the rule would have spoken".
 */
export type Outcome = 'inapplicable' | 'complies' | 'awaits' | 'violates' | Exemption | Unanswered;

/** Scope, exemptions from the whole paragraph, prohibition, exceptions: in the order in which a paragraph is read. */
export function assess(rule: Rule, call: Call): Outcome {
  const applies = ask(rule.appliesTo, call);
  if (applies !== true && !isMissing(applies)) return 'inapplicable';

  let doubt: Unanswered | undefined;
  for (const exemption of rule.exempts) {
    const holds = ask(exemption.holds, call);
    if (holds === true) return exemption;
    if (isMissing(holds)) doubt = both(doubt, holds);
  }

  const prohibited = awaitsConduct(rule, call) ? undefined : ask(rule.prohibits, call);
  if (prohibited === undefined || isToCome(prohibited)) return applies === true ? 'awaits' : applies;
  if (prohibited !== true && !isMissing(prohibited)) return 'complies';

  let awaits = false;
  for (const exemption of rule.unless) {
    const holds = ask(exemption.holds, call);
    if (holds === true) return exemption;
    if (isMissing(holds)) doubt = both(doubt, holds);
    if (isToCome(holds)) awaits = true;
  }

  // Whether the rule speaks about this call comes first, then whether it prohibits it, then what might excuse it.
  if (applies !== true) return applies;
  if (prohibited !== true) return both(doubt, prohibited);
  return doubt ?? (awaits ? 'awaits' : 'violates');
}

/** A rule about what happens in the call has nothing to judge before anything has happened. */
const awaitsConduct = (rule: Rule, call: Call): boolean =>
  rule.stage !== 'before' && call.conduct === undefined && call.stage !== 'post-call';

/** A rule that decides can come to stand in the way of the call as time passes. */
export const mayObject = (rule: Rule, call: Call): boolean => rule.decides && !awaitsConduct(rule, call);

const isMissing = (answer: boolean | Unanswered): answer is Unanswered => typeof answer === 'object' && answer.kind === 'missing';
const isToCome = (answer: boolean | Unanswered): boolean => typeof answer === 'object' && answer.kind === 'to-come';
const both = (a: Unanswered | undefined, b: Unanswered): Unanswered => (a === undefined ? b : join(b, a));
