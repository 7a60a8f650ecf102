import { isPlainObject } from '../src/call/merge.js';
import type { CallContextIssue } from '../src/index.js';
import { Unusable } from '../src/cli/io.js';
import { parseSource } from '../src/cli/parse-source.js';
import { stepsOf } from '../src/scenarios/path.js';

/** Something in a text that cannot be used. */
export interface Fault {
  /** Empty for the text as a whole. */
  readonly path: string;
  readonly message: string;
  /** From 1; `undefined` where no line is to blame. */
  readonly line?: number;
}

/** A text read as a call. */
export interface CallText {
  readonly context: Readonly<Record<string, unknown>>;
  /** An issue with the line that it stands in. */
  readonly faultOf: (issue: Pick<CallContextIssue, 'path' | 'message'>) => Fault;
}

/** Reads a call as YAML or JSON, or says what is wrong with the text. */
export function readCallText(text: string): CallText | readonly Fault[] {
  try {
    const { value, where } = parseSource('', text);
    if (!isPlainObject(value)) return [{ path: '', message: 'This is no call: a call is a set of named facts, such as “at: …” and “call: …”.' }];
    return { context: value, faultOf: ({ path, message }) => ({ path, message, line: Number(where(stepsOf(path)).split(':')[1]) }) };
  } catch (error) {
    if (error instanceof Unusable) return error.message.split('\n').map(faultIn);
    throw error;
  }
}

/** `:3:5: message`, as the reader says it. */
function faultIn(text: string): Fault {
  const [, line, column, message] = /^:(\d+):(\d+): (.*)$/.exec(text) ?? [];
  if (line === undefined) return { path: '', message: text.replace(/^: /, '').replace('the file', 'the text') };
  return { path: '', message: `${message} (column ${column})`, line: Number(line) };
}
