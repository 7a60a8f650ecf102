import type { Decision } from '../decision/decision.js';
import { readScenarios } from '../scenarios/read.js';
import { runScenario, type Mismatch } from '../scenarios/run.js';

/** One scenario of a file, as a test of any framework. */
export interface ScenarioTest {
  /** As the file names it. */
  readonly name: string;
  /** Where the law is that the scenario is about; a remark. */
  readonly source: string | undefined;
  /**
   * Judges the call and compares.
   *
   * @throws ScenarioFailure if the decision is not as expected.
   */
  readonly run: () => Decision;
}

/**
 * A scenario's decision is not as expected. Test frameworks show `expected` and `actual` as a difference.
 *
 * @example
 * ```ts
 * const [{ run }] = scenarioTests({ scenarios: [{ name: 'a sale', given: lawfulCall('us-sale'), expect: { decision: 'deny' } }] })
 * try {
 *   run()
 * } catch (error) {
 *   if (error instanceof ScenarioFailure) console.log(error.expected, error.actual)
 * }
 * ```
 */
export class ScenarioFailure extends Error {
  /** What differs, by name, as the scenario expects it. */
  readonly expected: Readonly<Record<string, string>>;
  /** The same as it is. */
  readonly actual: Readonly<Record<string, string>>;

  /** @internal */
  constructor(name: string, mismatches: readonly Mismatch[]) {
    super([name, ...mismatches.map(({ what, expected, actual }) => `  ${what}: expected ${expected}; it is ${actual}`)].join('\n'));
    this.name = 'ScenarioFailure';
    this.expected = Object.fromEntries(mismatches.map(({ what, expected }) => [what, expected]));
    this.actual = Object.fromEntries(mismatches.map(({ what, actual }) => [what, actual]));
  }
}

/**
 * The scenarios of a file as tests, for any framework: give each `name` and `run` to `test` or `it`.
 *
 * @param file - The file's content: parsed YAML or JSON, as `call-compliance test` reads it.
 * @throws ScenarioFileError if the file is not usable; it names every issue.
 *
 * @example
 * ```ts
 * const tests = scenarioTests({
 *   bases: { sale: lawfulCall('us-sale') },
 *   scenarios: [
 *     { name: 'at night', base: 'sale', given: { at: '2026-06-10T21:15:00-04:00' }, expect: { violations: ['16 CFR 310.4(c)'] } },
 *   ],
 * })
 * for (const { name, run } of tests) console.log(name, run().decision) // with a test framework: test(name, run)
 * ```
 */
export const scenarioTests = (file: unknown): readonly ScenarioTest[] =>
  readScenarios(file).map((scenario) => ({
    name: scenario.name,
    source: scenario.source,
    run() {
      const { mismatches, decision } = runScenario(scenario);
      if (mismatches.length > 0 || decision === undefined) throw new ScenarioFailure(scenario.name, mismatches);
      return decision;
    },
  }));
