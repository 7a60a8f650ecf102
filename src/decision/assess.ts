import type { Call } from '../call/call.js';
import { ask } from '../law/condition.js';
import { join, Unanswered } from '../law/known.js';
import { EVERYWHERE, type Exemption, type Rule } from '../law/rule.js';

/**
 * What one rule says of one call. `awaits`: it complies as far as anything has happened; the act that it asks for is
 * still to come. An exemption stands for "but for this, the rule would have spoken".
 */
export type Outcome = 'inapplicable' | 'complies' | 'awaits' | 'violates' | Exemption | Unanswered;

/** A rule that threw: a defect, so the call is denied. */
export class Failed {
  readonly message: string;

  constructor(thrown: unknown) {
    this.message = thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** A paragraph reaches a call, or would if a fact were known; its prohibition has not been asked yet. */
export class Reach {
  readonly applies: true | Unanswered;
  /** What an exemption from the whole paragraph lacks. */
  readonly doubt: Unanswered | undefined;

  constructor(applies: true | Unanswered, doubt: Unanswered | undefined) {
    this.applies = applies;
    this.doubt = doubt;
  }
}

const plain = new Reach(true, undefined);

// A rule is asked in the order in which a paragraph is read: scope, exemptions from the whole paragraph; prohibition, exceptions.

/** Scope and exemptions from the whole paragraph: the same for all rules that share them. */
export function reachOf({ appliesTo, exempts }: Pick<Rule, 'appliesTo' | 'exempts'>, call: Call): 'inapplicable' | Exemption | Reach {
  const applies = ask(appliesTo, call);
  if (applies !== true && !isMissing(applies)) return 'inapplicable';
  let doubt: Unanswered | undefined;
  for (const exemption of exempts) {
    const holds = ask(exemption.holds, call);
    if (holds === true) return exemption;
    if (isMissing(holds)) doubt = both(doubt, holds);
  }
  return applies === true && doubt === undefined ? plain : new Reach(applies, doubt);
}

/** All of it. */
export function assess(rule: Rule, call: Call): Outcome {
  const reach = reachOf(rule, call);
  return reach instanceof Reach ? assessWithin(rule, reach, call) : reach;
}

/** Prohibition and exceptions, of a rule that reaches the call. */
export function assessWithin(rule: Rule, { applies, doubt }: Reach, call: Call): Outcome {
  const prohibited = awaitsConduct(rule, call) ? undefined : ask(rule.prohibits, call);
  if (prohibited === undefined || isToCome(prohibited)) return applies === true ? 'awaits' : applies;
  if (prohibited !== true && !isMissing(prohibited)) return 'complies';

  let lacks = doubt;
  let awaits = false;
  for (const exemption of rule.unless) {
    const holds = ask(exemption.holds, call);
    if (holds === true) return exemption;
    if (isMissing(holds)) lacks = both(lacks, holds);
    if (isToCome(holds)) awaits = true;
  }

  // Whether the rule speaks about this call comes first, then whether it prohibits it, then what might excuse it.
  if (applies !== true) return applies;
  if (prohibited !== true) return both(lacks, prohibited);
  return lacks ?? (awaits ? 'awaits' : 'violates');
}

/** Asks what the rules of a scope share. */
export function reachOn(rule: Rule, call: Call): ReturnType<typeof reachOf> | Failed {
  try {
    return reachOf(rule, call);
  } catch (thrown) {
    return new Failed(thrown);
  }
}

const whichCountry = new Unanswered('missing', [{ path: 'callee.locations', why: () => 'Nothing says in which country the called person is.' }]);

/** Asks one rule about a call, of which the reach may be known. While the country is a guess, no law of one can be said to be broken. */
export function outcomeOn(rule: Rule, call: Call, reach?: Reach): Outcome | Failed {
  try {
    const outcome = reach === undefined ? assess(rule, call) : assessWithin(rule, reach, call);
    return outcome === 'violates' && call.place.guessed && rule.jurisdiction !== EVERYWHERE ? whichCountry : outcome;
  } catch (thrown) {
    return new Failed(thrown);
  }
}

/** A rule about what happens in the call has nothing to judge before anything has happened. */
const awaitsConduct = (rule: Rule, call: Call): boolean =>
  rule.stage !== 'before' && call.conduct === undefined && call.stage !== 'post-call';

/** A rule that decides can come to stand in the way of the call as time passes. */
export const mayObject = (rule: Rule, call: Call): boolean => rule.decides && !awaitsConduct(rule, call);

const isMissing = (answer: boolean | Unanswered): answer is Unanswered => typeof answer === 'object' && answer.kind === 'missing';
const isToCome = (answer: boolean | Unanswered): boolean => typeof answer === 'object' && answer.kind === 'to-come';
const both = (a: Unanswered | undefined, b: Unanswered): Unanswered => (a === undefined ? b : join(b, a));
