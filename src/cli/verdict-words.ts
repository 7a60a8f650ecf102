import type { Decision, Finding } from '../decision/decision.js';

/** What the decision does not say of the call itself. */
export interface Asked {
  readonly stage: 'pre-call' | 'in-call' | 'post-call';
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The verdict as a word and as a sentence. */
export function verdictWords(decision: Decision, stage: Asked['stage']): readonly [word: string, sentence: string] {
  const allowed = decision.decision === 'allow';
  return stage === 'post-call' ? afterwards(decision, allowed) : beforehand(decision, allowed, stage);
}

function beforehand(decision: Decision, allowed: boolean, stage: 'pre-call' | 'in-call'): readonly [string, string] {
  const what = stage === 'pre-call' ? 'be placed' : 'go on';
  if (allowed) return ['ALLOWED', `This call may ${what}.`];
  return ['DENIED', lacksFactsOnly(decision) ? `Not enough is known to let this call ${what}.` : `This call may not ${what}.`];
}

function afterwards(decision: Decision, allowed: boolean): readonly [string, string] {
  if (allowed) return ['COMPLIED', 'This call kept every rule that applies to it.'];
  const unknown = 'It is not shown that this call kept the rules: facts are missing.';
  return ['DID NOT COMPLY', lacksFactsOnly(decision) ? unknown : 'This call broke the rules below.'];
}

const lacksFactsOnly = ({ violations, missing, unsupported, failures }: Decision): boolean =>
  missing.length > 0 && violations.length + unsupported.length + failures.length === 0;

/** What binds, where it is not a law. */
export const kindWords: Readonly<Record<Finding['kind'], string>> = {
  law: 'law',
  policy: 'published policy of the regulator',
  'industry-code': 'industry code',
  house: 'rule of the house, not law',
};
