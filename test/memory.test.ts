import { expect, it } from 'vitest';
import { createEvaluator, type CallContextInput, type Decision } from '../src/index.js';
import { bases, changed } from './support/cases.js';

// What calls have in common is worked out once; no call may hear what belongs to another.

const calls = Object.values(bases.bases).flatMap((base) =>
  [{}, { at: '2026-06-10T03:30:00Z' }, { callee: { number: '+13055550176' } }, { optOuts: [{ at: '2026-01-05T00:00:00Z', scope: 'all' }] }, { stage: 'in-call', conduct: { answeredBy: 'person' } }, { stage: 'post-call', conduct: { answeredBy: 'machine' } }].map(
    (change) => changed(base, change) as unknown as CallContextInput,
  ),
);

/** The decision, or that there is none. */
function answer(evaluate: (context: CallContextInput) => Decision, call: CallContextInput): unknown {
  try {
    return evaluate(call);
  } catch (error) {
    return (error as Error).message;
  }
}

it('an evaluator that has judged every other call says what a new one says', () => {
  const used = createEvaluator();
  const [first, again] = [calls.map((call) => answer(used, call)), calls.map((call) => answer(used, call))];
  expect(again).toEqual(first);
  calls.forEach((call, i) => {
    if (i % 7 === 0) expect(first[i]).toEqual(answer(createEvaluator(), call));
  });
  const backwards = createEvaluator();
  expect(calls.toReversed().map((call) => answer(backwards, call)).toReversed()).toEqual(first);
  expect(first.filter((one) => typeof one === 'object').length).toBeGreaterThan(calls.length / 2);
});
