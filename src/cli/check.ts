import { CallContextError } from '../call/errors.js';
import { isPlainObject } from '../call/merge.js';
import type { CallContextInput } from '../call/context-input.js';
import { instant } from '../call/schema/values.js';
import { stepsOf } from '../scenarios/path.js';
import { parseInstant } from '../time/instant.js';
import { BLANK, blanksIn } from './fill-in.js';
import { FAILED, PASSED, Unusable, type Io } from './io.js';
import { evaluatorBy, type JudgingFlags } from './options.js';
import type { Asked } from './decision-text.js';
import { decisionPage } from './decision-page.js';
import type { Source } from './parse-source.js';
import { printDecision } from './print-decision.js';
import { readDocument } from './read-document.js';
import { terminalOf, toJson } from './terminal.js';

export interface CheckFlags extends JudgingFlags {
  readonly json?: boolean;
  readonly html?: boolean;
  readonly at?: string;
}

/** `check FILE|-`: one context, one decision. */
export async function check(file: string, { json = false, html = false, at, ...judging }: CheckFlags, io: Io): Promise<number> {
  if (json && html) throw new Unusable('--json and --html: expected one of them');
  if (at !== undefined) checkInstant(at);
  if (file === '-' && judging.options === '-') throw new Unusable('standard input cannot be both the call and the options');
  // The readable decision says how many rules were asked.
  const evaluate = await evaluatorBy(judging, io.stdin, json ? {} : { detail: 'full' });
  const source = await readDocument(file, io.stdin);
  const context = contextIn(source, at);
  const decision = judged(() => evaluate(context), source);
  io.stdout.write(json ? toJson(decision) : html ? decisionPage(decision, asked(context)) : printDecision(decision, asked(context), terminalOf(io.stdout, io.env)));
  return decision.decision === 'allow' ? PASSED : FAILED;
}

/** Refuses what is no date and time. */
export function checkInstant(text: string): void {
  const read = parseInstant(text);
  if (typeof read === 'string')
    throw new Unusable(
      `--at: ${JSON.stringify(text)}: ${read}; expected a date and time with its offset, such as 2026-06-10T14:00:00-04:00`,
    );
}

/** A context as a file holds it, complete. */
export function contextIn({ name, value, where }: Source, at?: string): CallContextInput {
  if (Array.isArray(value)) throw new Unusable(`${name}: this is a list; a file holds one call's context`);
  if (!isPlainObject(value)) throw new Unusable(`${name}: this is no context of a call; \`call-compliance new\` prints one to start from`);
  if ('scenarios' in value) throw new Unusable(`${name}: this is a scenario file; run it with \`call-compliance test\``);
  const blanks = blanksIn(value);
  if (blanks.length > 0)
    throw new Unusable(
      blanks
        .map((path) => `${where(path)}: ${path.join('.')}: still to be filled in (${BLANK}); leave the line out if nobody knows`)
        .join('\n'),
    );
  return (at === undefined ? value : { ...value, at }) as unknown as CallContextInput;
}

/** Judges what a file holds; says where in it a fault stands. */
export function judged<T>(judge: () => T, { where }: Source): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof CallContextError)) throw error;
    throw new Unusable(
      error.issues.map(({ path, message }) => `${where(stepsOf(path))}: ${path === '' ? '' : `${path}: `}${message}`).join('\n'),
    );
  }
}

const asked = ({ stage = 'pre-call', at }: CallContextInput): Asked => ({ stage, at: instant.parse(at) });
