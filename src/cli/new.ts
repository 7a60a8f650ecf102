import { hint } from '../call/nearest.js';
import { PASSED, Unusable, type Io } from './io.js';
import { templateOf, templates, titleOf } from './template.js';
import { terminalOf, wrap } from './terminal.js';

/** `new [KIND]`: a complete lawful context to start from; without a kind, the kinds that there are. */
export async function newContext(kind: string | undefined, io: Io): Promise<number> {
  const terminal = terminalOf(io.stdout, io.env);
  const kinds = Object.keys(templates);
  if (kind === undefined) {
    const column = Math.max(...kinds.map((name) => name.length)) + 2;
    io.stdout.write(`${kinds.map((name) => wrap(titleOf(name), terminal.width, name.padEnd(column), ' '.repeat(column))).join('\n')}\n`);
    return PASSED;
  }
  if (!Object.hasOwn(templates, kind)) {
    throw new Unusable(`there is no kind of call ${JSON.stringify(kind)}${hint(kind, kinds)} (there are ${kinds.join(', ')})`);
  }
  io.stdout.write(await templateOf(kind, io.stdout.isTTY === true ? terminal.width : 100));
  return PASSED;
}
