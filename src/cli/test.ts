import { readScenarios, ScenarioFileError, type Scenario } from '../scenarios/read.js';
import { runScenario, type ScenarioResult } from '../scenarios/run.js';
import { FAILED, PASSED, Unusable, type Io } from './io.js';
import type { Source } from './parse-source.js';
import { scenarioFiles } from './scenario-files.js';
import { clean, cleanLine, terminalOf, wrap, type Terminal } from './terminal.js';

interface Ready {
  readonly source: Source;
  readonly scenarios: readonly Scenario[];
}

/** `test PATH…`: runs scenario files. Nothing is run if one of them is not usable. */
export async function runTests(paths: readonly string[], io: Io): Promise<number> {
  const files = readAll(await scenarioFiles(paths));
  const terminal = terminalOf(io.stdout, io.env);
  let [passed, failed] = [0, 0];
  for (const { source, scenarios } of files) {
    const results = scenarios.map(runScenario);
    const good = results.filter((result) => result.passed).length;
    passed += good;
    failed += results.length - good;
    io.stdout.write(report(source, results, terminal));
  }
  io.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? PASSED : FAILED;
}

function readAll(sources: readonly Source[]): readonly Ready[] {
  const faults: string[] = [];
  const files = sources.flatMap((source): Ready[] => {
    try {
      return [{ source, scenarios: readScenarios(source.value) }];
    } catch (error) {
      if (!(error instanceof ScenarioFileError)) throw error;
      faults.push(...error.issues.map(({ path, message }) => `${source.where(path)}: ${inWords(path)}${message}`));
      return [];
    }
  });
  if (faults.length > 0) throw new Unusable(faults.join('\n'));
  return files;
}

const inWords = (path: readonly (string | number)[]): string => (path.length === 0 ? '' : `${path.join('.')}: `);

function report(source: Source, results: readonly ScenarioResult[], terminal: Terminal): string {
  const failures = results.flatMap((result, i) => (result.passed ? [] : [failure(source, result, i, terminal)]));
  if (failures.length === 0) return `${terminal.good('ok')} ${cleanLine(source.name)} (${results.length})\n`;
  return `${terminal.bad('FAILED')} ${cleanLine(source.name)} (${results.length})\n${failures.join('\n')}\n\n`;
}

function failure({ where }: Source, { name, source, mismatches }: ScenarioResult, index: number, { width, bold, dim }: Terminal): string {
  return [
    '',
    wrap(bold(cleanLine(name)), width, '  '),
    dim(`  ${cleanLine(where(['scenarios', index]))}${source === undefined ? '' : `, ${cleanLine(source)}`}`),
    ...mismatches.flatMap(({ what, expected, actual }) => [
      `    ${what}`,
      wrap(clean(expected), width, '      expected  '),
      ...clean(actual)
        .split('\n')
        .map((line, i) => wrap(line, width, i === 0 ? '      actual    ' : ' '.repeat(16), ' '.repeat(16))),
    ]),
  ].join('\n');
}
