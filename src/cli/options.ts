import type { Evaluator, EvaluatorOptions } from '../bench.js';
import { createEvaluator } from '../evaluate.js';
import { RuleDefinitionError } from '../law/errors.js';
import { packs, type Pack } from '../rules/packs.js';
import type { Step } from '../scenarios/path.js';
import { hint } from '../call/nearest.js';
import { plainOptions } from '../scenarios/schema.js';
import { Unusable, type Io } from './io.js';
import { readDocument } from './read-document.js';

/** What the command line says about how calls are judged. */
export interface JudgingFlags {
  readonly packs?: string;
  readonly options?: string;
}

/** An evaluator by `--options` and `--packs`. */
export async function evaluatorBy(judging: JudgingFlags, stdin: Io['stdin'], must: EvaluatorOptions = {}): Promise<Evaluator> {
  const options = await optionsBy(judging, stdin, must);
  return usable(() => createEvaluator(options), judging);
}

/** Options by `--options` and `--packs`; the latter wins, and so does what the caller insists on. */
export async function optionsBy({ packs: chosen, options: file }: JudgingFlags, stdin: Io['stdin'], must: EvaluatorOptions = {}): Promise<EvaluatorOptions> {
  const given = file === undefined ? {} : await optionsIn(file, stdin);
  return { ...given, ...(chosen !== undefined && { packs: packsIn(chosen) }), ...must };
}

/** The options of an evaluator by `--options` and `--packs`, known to be usable. */
export async function evaluatorOptions(judging: JudgingFlags, stdin: Io['stdin']): Promise<EvaluatorOptions> {
  const options = await optionsBy(judging, stdin);
  usable(() => createEvaluator(options), judging);
  return options;
}

/** Does what may find an option unusable; says then in which file it stands. */
export function usable<T>(act: () => T, { options: file }: JudgingFlags): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RuleDefinitionError)
      throw new Unusable(file === undefined ? error.message : error.message.replaceAll(/^/gm, `${file}: `));
    throw error;
  }
}

async function optionsIn(file: string, stdin: Io['stdin']): Promise<EvaluatorOptions> {
  const { value, where } = await readDocument(file, stdin);
  const parsed = plainOptions.safeParse(value);
  if (!parsed.success)
    throw new Unusable(parsed.error.issues.map(({ path, message }) => `${where(path as Step[])}: ${message}`).join('\n'));
  return parsed.data as EvaluatorOptions;
}

function packsIn(text: string): readonly Pack[] {
  return text.split(',').map((part) => {
    const name = part.trim();
    const found = packs.find((pack) => pack === name);
    if (found !== undefined) return found;
    throw new Unusable(`--packs: there is no rule pack ${JSON.stringify(name)}${hint(name, packs)} (there are ${packs.join(', ')})`);
  });
}
