import type { FactPath } from '../call/paths.js';
import { fieldAt } from '../call/fields.js';
import { nearest } from '../call/nearest.js';
import type { Decision, Finding } from '../decision/decision.js';
import { everyObligationCode, type ObligationCode } from '../law/obligation.js';
import { everyCitation, isKnownCitation, meets } from '../scenarios/citations.js';
import { isSamePath } from '../scenarios/path.js';

/** What a matcher says, as vitest and jest want it. */
export interface MatcherResult {
  /** Whether it holds. */
  readonly pass: boolean;
  /** What was expected and what the decision is. */
  readonly message: () => string;
}

/** The matchers of a decision, as `expect(decision)` has them. */
export interface CallMatchers<R = unknown> {
  /** The call may be placed; after the call: it complied. */
  toBeAllowed(): R;
  /** The call is denied, and it violates this paragraph or one under it: `16 CFR 310.4(b)(1)` is met by `16 CFR 310.4(b)(1)(i)`. */
  toBeDeniedBy(citation: string): R;
  /** The call is allowed, and whoever makes it must do this; with `params`, by at least these figures of the law. */
  toOblige(code: ObligationCode, params?: Readonly<Record<string, unknown>>): R;
  /** The call is denied, because nobody supplied this fact; `[]` in the path stands for any entry of a list. */
  toBeMissing(path: FactPath | (string & {})): R;
  /** The answer relies on an exception of this paragraph, or of one under it. */
  toBeExemptBy(citation: string): R;
}

/**
 * Matchers for `expect.extend` of vitest, jest or any framework that takes the same. `import 'call-compliance/testing/vitest'` or
 * `'call-compliance/testing/jest'` in a setup file extends `expect` and its types.
 *
 * A citation, code or path that there is not is an error, not a failed or (under `not`) passed expectation.
 *
 * @example
 * ```ts
 * matchers.toBeDeniedBy(evaluateCall(lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } })), '16 CFR 310.4').pass // true
 * ```
 */
export const matchers = {
  toBeAllowed(received: unknown): MatcherResult {
    const decision = decisionOf(received);
    return { pass: decision.decision === 'allow', message: () => told(decision, 'be allowed', decision.decision === 'allow') };
  },

  toBeDeniedBy(received: unknown, citation: string): MatcherResult {
    const decision = decisionOf(received);
    checkCitation(citation, decision);
    const pass = decision.violations.some((finding) => cites(finding, citation));
    return { pass, message: () => told(decision, `be denied by ${citation}`, pass) };
  },

  toOblige(received: unknown, code: ObligationCode, params?: Readonly<Record<string, unknown>>): MatcherResult {
    const decision = decisionOf(received);
    if (!everyObligationCode.includes(code)) throw new RangeError(`there is no obligation code ${code}${meant(code, everyObligationCode)}`);
    const pass = decision.obligations.some(
      (obligation) => obligation.code === code && Object.entries(params ?? {}).every(([key, value]) => isSame(obligation.params?.[key], value)),
    );
    return { pass, message: () => told(decision, `oblige to ${code}${params === undefined ? '' : ` with ${JSON.stringify(params)}`}`, pass) };
  },

  toBeMissing(received: unknown, path: string): MatcherResult {
    const decision = decisionOf(received);
    if (fieldAt(path) === undefined) throw new RangeError(`${path} is no field of a context`);
    const pass = decision.missing.some((fact) => isSamePath(path, fact.path));
    return { pass, message: () => told(decision, `be missing ${path}`, pass) };
  },

  toBeExemptBy(received: unknown, citation: string): MatcherResult {
    const decision = decisionOf(received);
    checkCitation(citation, decision);
    const pass = decision.exemptions.some((finding) => cites(finding, citation));
    return { pass, message: () => told(decision, `be exempt by ${citation}`, pass) };
  },
} as const;

/** Figures and lists of words. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const cites = ({ citation, also = [] }: Finding, expected: string): boolean => [citation, ...also].some((own) => meets(expected, own));

function decisionOf(received: unknown): Decision {
  if (typeof received === 'object' && received !== null && 'decision' in received && 'violations' in received) return received as Decision;
  throw new TypeError('expected a decision, as evaluateCall(context) gives it');
}

/** A rule of a user's own may cite what the catalogue does not know. */
function checkCitation(citation: string, { rules, violations }: Decision): void {
  if (isKnownCitation(citation) || [...rules, ...violations].some((own) => meets(citation, own.citation))) return;
  throw new RangeError(`the catalogue has no citation ${citation}, nor a paragraph under it${meant(citation, [...everyCitation()])}`);
}

function meant(word: string, known: readonly string[]): string {
  const found = nearest(word, known);
  return found === undefined ? '' : `; did you mean ${found}?`;
}

/** What was expected, and what the decision is. */
const told = (decision: Decision, what: string, pass: boolean): string =>
  [`expected the call ${pass ? 'not ' : ''}to ${what}; the decision is ${decision.decision}`, ...linesOf(decision)].join('\n');

const linesOf = ({ violations, missing, unsupported, failures, exemptions, obligations }: Decision): readonly string[] => [
  ...violations.map(({ citation, reason }) => `  violates ${citation}: ${reason}`),
  ...missing.map(({ path, why }) => `  lacks ${path}: ${why}`),
  ...unsupported.map(({ code, citation }) => `  cannot ${code} (${citation})`),
  ...failures.map(({ rule, message }) => `  ${rule} failed: ${message}`),
  ...exemptions.map(({ citation, reason }) => `  exempt by ${citation}: ${reason}`),
  ...obligations.map(({ code, citation, params }) => `  obliges to ${code}${params === undefined ? '' : ` ${JSON.stringify(params)}`} (${citation})`),
];
