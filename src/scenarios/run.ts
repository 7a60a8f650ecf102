import { CallContextError } from '../call/errors.js';
import type { CallContextInput } from '../call/context-input.js';
import type { Decision, Finding } from '../decision/decision.js';
import { formatInstant } from '../time/instant.js';
import { meets } from './citations.js';
import { isSamePath } from './path.js';
import type { Scenario } from './read.js';
import type { Expectation } from './schema.js';

/** Something that the decision does not have as the scenario expects it. */
export interface Mismatch {
  /** The key of `expect`, or `context` if the context is malformed. */
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** What came of one scenario; it passed if nothing differs. */
export interface ScenarioResult {
  readonly name: string;
  readonly source: string | undefined;
  readonly passed: boolean;
  readonly mismatches: readonly Mismatch[];
  /** `undefined` if the context is malformed. */
  readonly decision: Decision | undefined;
}

/** Judges the scenario's call and compares the decision with what is expected. */
export function runScenario({ name, source, context, evaluate, expect }: Scenario): ScenarioResult {
  const result = (mismatches: readonly Mismatch[], decision?: Decision): ScenarioResult => ({
    name,
    source,
    passed: mismatches.length === 0,
    mismatches,
    decision,
  });
  try {
    const decision = evaluate(context as unknown as CallContextInput);
    return result(compare(expect, decision), decision);
  } catch (error) {
    if (error instanceof CallContextError) return result([{ what: 'context', expected: 'a well-formed context', actual: error.message }]);
    throw error;
  }
}

function compare(expected: Expectation, decision: Decision): readonly Mismatch[] {
  return [
    ...(expected.decision === undefined || expected.decision === decision.decision
      ? []
      : [{ what: 'decision', expected: expected.decision, actual: inShort(decision) }]),
    ...Object.entries(lists).flatMap(([what, { actual, isMet }]) => {
      const wanted = expected[what as keyof typeof lists];
      return wanted === undefined ? [] : compareList(what, wanted, actual(decision), isMet, expected.exact === true);
    }),
    ...(['permittedAt', 'permittedUntil'] as const).flatMap((what) => compareInstant(what, expected[what], decision[what])),
  ];
}

/** Each actual entry as the names that it answers to: a finding by its citation and those of `also`. */
interface List {
  readonly actual: (decision: Decision) => readonly (readonly string[])[];
  readonly isMet: (expected: string, actual: string) => boolean;
}

const citations = ({ citation, also = [] }: Finding): readonly string[] => [citation, ...also];

const lists = {
  violations: { actual: ({ violations }) => violations.map(citations), isMet: meets },
  missing: { actual: ({ missing }) => missing.map(({ path }) => [path]), isMet: isSamePath },
  exemptions: { actual: ({ exemptions }) => exemptions.map(citations), isMet: meets },
  obligations: { actual: ({ obligations }) => obligations.map(({ code }) => [code]), isMet: (expected, actual) => expected === actual },
  unless: { actual: ({ violations }) => violations.flatMap(({ unless = [] }) => unless.map(({ citation }) => [citation])), isMet: meets },
  defence: {
    actual: ({ violations }) => violations.flatMap(({ defence = [] }) => defence.map(({ citation }) => [citation])),
    isMet: meets,
  },
  advice: { actual: ({ advice }) => advice.map(citations), isMet: meets },
} satisfies Record<string, List>;

function compareList(
  what: string,
  wanted: readonly string[],
  actual: readonly (readonly string[])[],
  isMet: List['isMet'],
  exact: boolean,
): readonly Mismatch[] {
  const lacking = wanted.some((expected) => !actual.some((names) => names.some((name) => isMet(expected, name))));
  const closed = exact || wanted.length === 0;
  const surplus = closed && actual.some((names) => !names.some((name) => wanted.some((expected) => isMet(expected, name))));
  if (!lacking && !surplus) return [];
  const expected = wanted.length === 0 ? 'none' : `${wanted.join(', ')}${closed ? ', and no other' : ''}`;
  return [{ what, expected, actual: [...new Set(actual.map(([name]) => name))].join(', ') || 'none' }];
}

function compareInstant(what: string, expected: number | null | undefined, actual: string | null): readonly Mismatch[] {
  if (expected === undefined || (actual === null ? null : Date.parse(actual)) === expected) return [];
  return [{ what, expected: expected === null ? 'none (null)' : formatInstant(expected), actual: actual ?? 'none (null)' }];
}

/** A decision and what stands against the call, in one line. */
function inShort({ decision, violations, missing, unsupported, failures }: Decision): string {
  const because = [
    ...violations.map(({ citation }) => `violates ${citation}`),
    ...(missing.length === 0 ? [] : [`lacks ${missing.map(({ path }) => path).join(', ')}`]),
    ...unsupported.map(({ code }) => `cannot ${code}`),
    ...failures.map(({ rule, message }) => `${rule} failed: ${message}`),
  ];
  return because.length === 0 ? decision : `${decision} (${because.join('; ')})`;
}
