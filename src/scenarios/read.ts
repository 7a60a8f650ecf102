import { CallContextError } from '../call/errors.js';
import { merge } from '../call/merge.js';
import { fieldAt } from '../call/fields.js';
import { hint } from '../call/nearest.js';
import type { Evaluator, EvaluatorOptions } from '../bench.js';
import { createEvaluator } from '../evaluate.js';
import { RuleDefinitionError } from '../law/errors.js';
import { everyCitation, isKnownCitation } from './citations.js';
import { stepsOf, without, type Step } from './path.js';
import { scenarioFile, type Expectation, type ScenarioSource } from './schema.js';

/** A scenario that is ready to run. */
export interface Scenario {
  readonly name: string;
  /** Where the law is that the scenario is about; a remark. */
  readonly source: string | undefined;
  /** The base, without what is left out, with what is given. */
  readonly context: Record<string, unknown>;
  readonly evaluate: Evaluator;
  readonly expect: Expectation;
}

/** One thing that is wrong with a scenario file. */
export interface ScenarioIssue {
  /** Where in the file: keys and indices. */
  readonly path: readonly Step[];
  /** What is wrong there, and what is expected. */
  readonly message: string;
}

/**
 * The file is no scenario file, or expects what nothing can meet. Names every issue.
 *
 * @example
 * ```ts
 * try {
 *   scenarioTests({ scenarios: [] })
 * } catch (error) {
 *   if (error instanceof ScenarioFileError) console.log(error.issues.map(({ message }) => message)) // there is no scenario in it
 * }
 * ```
 */
export class ScenarioFileError extends Error {
  /** Every mistake in the file, not the first alone. */
  readonly issues: readonly ScenarioIssue[];

  constructor(issues: readonly ScenarioIssue[]) {
    super(issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('\n'));
    this.name = 'ScenarioFileError';
    this.issues = issues;
  }
}

/** Whether a document is meant as a scenario file. */
export const isScenarioFile = (input: unknown): boolean => typeof input === 'object' && input !== null && Object.hasOwn(input, 'scenarios');

/**
 * Reads a scenario file: every scenario with its context put together.
 *
 * @param input - The file's content: parsed YAML or JSON.
 * @throws ScenarioFileError if the file is not usable; it names every issue.
 */
export function readScenarios(input: unknown): readonly Scenario[] {
  const parsed = scenarioFile.safeParse(input);
  if (!parsed.success) throw new ScenarioFileError(parsed.error.issues.map(({ path, message }) => ({ path: path as Step[], message })));
  const { bases = {}, scenarios } = parsed.data;
  const evaluators = new Map<string, Evaluator>();
  const issues: ScenarioIssue[] = [];
  const ready = scenarios.map((source, index): Scenario => {
    const complain = (path: readonly Step[], message: string): void => void issues.push({ path: ['scenarios', index, ...path], message });
    checkExpectation(source.expect, (path, message) => complain(['expect', ...path], message));
    return {
      name: source.name,
      source: source.source,
      context: contextOf(source, bases, complain),
      evaluate: evaluatorOf(source, evaluators, complain),
      expect: source.expect,
    };
  });
  if (issues.length > 0) throw new ScenarioFileError(issues);
  return ready;
}

type Complain = (path: readonly Step[], message: string) => void;

function contextOf(
  source: ScenarioSource,
  bases: Readonly<Record<string, Record<string, unknown>>>,
  complain: Complain,
): Record<string, unknown> {
  const { base: name, given = {}, without: paths = [] } = source;
  if (name !== undefined && !Object.hasOwn(bases, name)) {
    const names = Object.keys(bases);
    const there = names.length === 0 ? 'it has no bases' : `its bases: ${names.join(', ')}`;
    complain(['base'], `there is no base ${name} in this file${hint(name, names)} (${there})`);
    return {};
  }
  paths.forEach((path, i) => {
    if (fieldAt(path) === undefined) complain(['without', i], `${path} is no field of a context`);
  });
  const base = name === undefined ? {} : bases[name];
  return merge(without(base, paths.map(stepsOf)), given) as Record<string, unknown>;
}

function evaluatorOf({ options = {} }: ScenarioSource, made: Map<string, Evaluator>, complain: Complain): Evaluator {
  const key = JSON.stringify(options);
  let evaluate = made.get(key);
  try {
    if (evaluate === undefined) made.set(key, (evaluate = createEvaluator(options as EvaluatorOptions)));
    return evaluate;
  } catch (error) {
    if (!(error instanceof RuleDefinitionError)) throw error;
    complain(['options'], error.message);
    return () => {
      throw new CallContextError([]);
    };
  }
}

/** An expectation that no decision could ever meet is a mistake in the file, not a failure of the law. */
function checkExpectation(expected: Expectation, complain: Complain): void {
  if (Object.keys(expected).every((key) => key === 'exact')) complain([], 'it expects nothing; name at least one thing to check');
  for (const list of ['violations', 'exemptions', 'unless', 'defence', 'advice'] as const) {
    expected[list]?.forEach((citation, i) => {
      if (!isKnownCitation(citation))
        complain([list, i], `the catalogue has no citation ${citation}, nor a paragraph under it${hint(citation, [...everyCitation()])}`);
    });
  }
  expected.missing?.forEach((path, i) => {
    if (fieldAt(path) === undefined) complain(['missing', i], `${path} is no field of a context`);
  });
}
