import type { Statement } from '../call/schema/values.js';
import { statements } from '../call/statements.js';
import { condition, type Condition } from '../law/condition.js';
import { disclosures, isCutShort, isHungUpBefore, isSaidWell, notYetSaid, pitches, saidAt } from './conduct.js';

/** Every statement but these and a greeting. */
export const anyOtherThan = (words: readonly Statement[]): readonly Statement[] =>
  statements.filter((word) => word !== 'salutation' && !words.includes(word));

/** These words were said, but more than so many seconds after the answer. */
export const isSaidLate = (seconds: number, words: readonly Statement[]): Condition =>
  condition([disclosures.path], (call) => {
    const at = saidAt(call, words);
    return at !== Infinity && at > seconds * 1_000;
  });

/** None of these words was said truthfully and clearly within so many seconds of the answer, although the person stayed so long. */
export function isNotSaidWithin(seconds: number, words: readonly Statement[]): Condition {
  const limit = seconds * 1_000;
  const hungUpFirst = isHungUpBefore(limit);
  return condition([disclosures.path, ...hungUpFirst.facts], (call) => {
    if (saidAt(call, words) <= limit) return false;
    // Whoever heard anything later had stayed.
    if (disclosures(call).some(({ atMs }) => atMs > limit)) return true;
    if (call.stage !== 'post-call') throw notYetSaid;
    return !hungUpFirst(call);
  });
}

/** None of these words was said again at the conclusion, after all that sells, although nobody cut the call short. */
export const isNotRepeatedAtEnd = (words: readonly Statement[]): Condition =>
  condition([disclosures.path, ...isCutShort.facts], (call) => {
    if (call.stage !== 'post-call') throw notYetSaid;
    const said = disclosures(call);
    const lastSale = Math.max(saidAt(call, words), ...said.filter(({ says }) => pitches.includes(says)).map(({ atMs }) => atMs));
    if (said.some((one) => words.includes(one.says) && one.atMs > lastSale && isSaidWell(one))) return false;
    return !isCutShort(call);
  });
